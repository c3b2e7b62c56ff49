const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const VOID = ["img"];
function parse(html) {
  const root = [];
  const open = [root];
  let from = 0;
  for (const { 0: tag, 1: closes, 2: name, 3: attributes, 4: closed, index } of html.matchAll(TAG)) {
    if (index > from) open.at(-1).push(html.slice(from, index));
    from = index + tag.length;
    if (closes) {
      open.pop();
      continue;
    }
    const children = [];
    open.at(-1).push({
      name,
      attributes: new Map(
        Array.from(attributes.matchAll(ATTRIBUTE), ([, key, value = ""]) => [key, value])
      ),
      children
    });
    if (!closed && !VOID.includes(name)) open.push(children);
  }
  if (from < html.length) root.push(html.slice(from));
  return root;
}
const BLANKS = /[ \t\n\r\f]+/g;
const collapse = (text) => text.replace(BLANKS, " ");
const trim = (text) => collapse(text).replace(/^ | $/g, "");
const BLOCK = /^(h[2-6]|p|ul|ol|li|dl|dt|dd|div|section|article|header|details|summary)$/;
const isBlock = (node) => typeof node === "object" && BLOCK.test(node.name);
const hasBlocks = ({ children }) => children.some(isBlock);
const print = (nodes, indent = "") => {
  if (!nodes.some(isBlock)) return trim(inline(nodes));
  return nodes.flatMap((node) => {
    if (typeof node === "string") return trim(node) ? [indent + trim(node)] : [];
    if (!isBlock(node)) return [indent + inline([node])];
    const { children } = node;
    return children.some(isBlock) ? [`${indent}${openTag(node)}
${print(children, `${indent}  `)}
${indent}</${node.name}>`] : [`${indent}${openTag(node)}${trim(inline(children))}</${node.name}>`];
  }).join("\n");
};
const inline = (nodes) => nodes.map((node) => {
  if (typeof node === "string") return collapse(node);
  return VOID.includes(node.name) ? openTag(node) : `${openTag(node)}${inline(node.children)}</${node.name}>`;
}).join("");
const openTag = ({ name, attributes }) => `<${name}${Array.from(attributes, ([key, value]) => ` ${key}="${value}"`).join("")}${VOID.includes(name) ? " /" : ""}>`;

export { hasBlocks, parse, print };
