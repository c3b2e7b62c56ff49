const register = () => {
  for (const [names, syntax, initialValue] of KINDS)
    for (const name of names.split(" "))
      try {
        CSS.registerProperty({ name: `--ce-${name}`, syntax, inherits: true, initialValue });
      } catch {
      }
};
const registration = () => KINDS.flatMap(
  ([names, syntax, initial]) => names.split(" ").map((name) => `@property --ce-${name}{syntax:'${syntax}';inherits:true;initial-value:${initial}}`)
).join("");
const KINDS = [
  ["brand", "<color>", "#0b5c66"],
  ["accent border muted surface text tint", "<color>", "CanvasText"],
  ["fill", "<color>", "transparent"],
  ["cqi", "<length>", "0px"]
];

export { register, registration };
