const isWarning = ({ code }) => code === "mended";
const pointerTo = (at) => at.map((key) => "/" + String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
const brief = (problem) => {
  const { at, code, detail = "" } = problem;
  const path = at.map((key) => typeof key === "number" ? key + 1 : key).join(" \u203A ");
  return {
    code,
    severity: isWarning(problem) ? "warning" : "error",
    path,
    pointer: pointerTo(at),
    message: `${path}: ${code} ${detail}`.trim(),
    expected: code,
    received: detail
  };
};

export { brief, isWarning, pointerTo };
