import { print, parse, hasBlocks } from './tree.js';

const KEPT = /^(class|lang|dir|role|href|src|alt|loading|start|aria-[\w]+)$/;
const semantic = (html) => print(
  parse(html).map(plain).map((node) => typeof node === "object" && !hasBlocks(node) ? { ...node, name: "span" } : node)
).replaceAll("&amp;#", "&amp;&#035;");
const asKept = (key, value) => {
  if (key === "class") return value.trim().replace(/\s+/g, " ");
  const isRelative = /^(href|src)$/.test(key) && !/^(https?|mailto|tel):/i.test(value);
  return (isRelative ? value.replaceAll(":", "%3A") : value).replaceAll("\f", " ").replaceAll("\\", "&#092;");
};
const plain = (node) => {
  if (typeof node === "string") return node;
  const { name, children } = node;
  const attributes = new Map(
    Array.from(node.attributes).filter(([key, value]) => KEPT.test(key) && (value.trim() || key === "alt")).map(([key, value]) => [key, asKept(key, value)])
  );
  switch (name) {
    case "svg":
      return drawing(node, attributes);
    case "time":
      return { name: "span", attributes: attributes.set("role", "time"), children: children.map(plain) };
    case "bdi":
      return { name: "span", attributes: attributes.set("dir", "auto"), children: children.map(plain) };
    default:
      return { name, attributes, children: attributes.has("aria-hidden") ? [] : children.map(plain) };
  }
};
const drawing = ({ attributes }, kept) => {
  kept.delete("aria-hidden");
  const height = attributes.get("height");
  if (height) kept.set("data-height", height);
  return { name: "span", attributes: kept, children: [] };
};

export { semantic };
