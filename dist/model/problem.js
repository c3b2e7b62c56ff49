const brief = ({ at, code, detail = "" }) => {
  const path = at.join(" \u203A ");
  return {
    path,
    pointer: at.map((key) => `/${key}`).join(""),
    message: `${path}: ${code} ${detail}`,
    expected: code,
    received: detail
  };
};

export { brief };
