import { nothing } from 'lit';

const serialize = (content) => {
  if (content === nothing || content === void 0 || content === null) return "";
  if (Array.isArray(content)) return content.map(serialize).join("");
  if (isTemplate(content)) return ofTemplate(content);
  if (typeof content === "string" || typeof content === "number") return escape(String(content));
  throw new TypeError(`A template holds a value that is no content: ${typeof content}`);
};
const isTemplate = (content) => typeof content === "object" && content !== null && "_$litType$" in content;
const MARK = "";
const IN_ATTRIBUTE = new RegExp(
  `<[a-z][\\w-]*(?:\\s+${MARK}?[\\w-]+(?:="[^"]*")?)*\\s*(\\s${MARK}?[\\w-]+=(?:("[^"]*))?)$`
);
const ofTemplate = ({ strings, values }) => {
  const html = strings.reduce((html2, string, i) => {
    const value = values[i - 1];
    const [, attribute, quoted] = IN_ATTRIBUTE.exec(html2.slice(html2.lastIndexOf("<"))) ?? [];
    if (!attribute) return html2 + serialize(value) + string;
    const before = html2.slice(0, -attribute.length);
    const marked = ` ${MARK}${attribute.replace(/^\s/, "").replace(MARK, "")}`;
    if (quoted) return before + marked + ofValue(value) + string;
    return before + (value === nothing ? "" : `${marked}"${ofValue(value)}"`) + string;
  });
  return html.replace(/<[a-z][^<>]*>/g, inOrderOfLit);
};
const inOrderOfLit = (tag) => {
  if (!tag.includes(MARK)) return tag;
  const late = [];
  const early = tag.replace(MARKED, (attribute) => {
    late.push(attribute.replace(MARK, ""));
    return "";
  });
  return early.replace(/\s*\/?>$/, (end) => late.join("") + end);
};
const MARKED = new RegExp(` ${MARK}[\\w-]+="[^"]*"`, "g");
const ofValue = (value) => value === nothing || value === void 0 || value === null ? "" : escape(String(value));
const escape = (text) => text.replace(
  /[&<>"]|[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu,
  (char) => NAMED[char] ?? "\uFFFD"
);
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export { escape, serialize };
