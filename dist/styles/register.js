const register = () => {
  for (const property of PROPERTIES)
    try {
      CSS.registerProperty(property);
    } catch {
    }
};
const registration = () => PROPERTIES.map(
  ({ name, syntax, initialValue }) => `@property ${name}{syntax:'${syntax}';inherits:true;initial-value:${initialValue}}`
).join("");
const all = (names, syntax, initialValue) => names.split(" ").map((name) => ({ name: `--ce-${name}`, syntax, inherits: true, initialValue }));
const PROPERTIES = [
  ...all("brand", "<color>", "#0b5c66"),
  ...all("accent border muted surface text tint", "<color>", "CanvasText"),
  ...all("fill", "<color>", "transparent"),
  ...all("cqi", "<length>", "0px")
];

export { register, registration };
