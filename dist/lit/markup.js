const nothing = /* @__PURE__ */ Symbol.for("lit-nothing");
const markup = (value) => {
  if (value === nothing || value === void 0 || value === null) return "";
  if (Array.isArray(value)) return value.map(markup).join("");
  const { strings, values } = value;
  if (!strings) return escape(String(value));
  let html = strings[0];
  values.forEach((value2, i) => {
    const before = strings[i];
    if (!before.endsWith("=")) html += markup(value2);
    else if (value2 === nothing) html = html.slice(0, before.search(/\s+[\w-]+=$/) - before.length);
    else html += `"${markup(value2)}"`;
    html += strings[i + 1];
  });
  return html;
};
const escape = (text) => text.replace(/[&<>"]/g, (char) => NAMED[char]);
const NAMED = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};

export { escape, markup, nothing };
