const pointerTo = (at) => at.map((key) => "/" + String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
const brief = ({ at, code, detail = "" }) => {
  const path = at.map((key) => typeof key === "number" ? key + 1 : key).join(" \u203A ");
  return {
    path,
    pointer: pointerTo(at),
    message: `${path}: ${code} ${detail}`.trim(),
    expected: code,
    received: detail
  };
};

export { brief, pointerTo };
