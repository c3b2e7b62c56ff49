/**
 * Our markup as every content system lets it pass, and as it reads without script and style sheet: headings, paragraphs,
 * lists, terms and links. The classes are for `career-elements.css`, which lays it out as large as the widget will be.
 *
 * What WordPress’s `wp_kses_post` removes (measured with 6.5 and 6.7: `<time>`, `<bdi>`, `<svg>`, `part`, `decoding`) is
 * said in another way, so that the accessibility tree is that of the widget.
 */
import { hasBlocks, parse, print, type Element, type Node } from './tree.js';

const KEPT = /^(class|lang|dir|role|href|src|alt|loading|start|aria-[\w]+)$/;

/** @param html what `serialize` gives */
export const semantic = (html: string): string =>
  print(
    parse(html)
      .map(plain)
      // In a sentence, a box of its own would end the paragraph.
      .map((node) => (typeof node === 'object' && !hasBlocks(node) ? { ...node, name: 'span' } : node)),
  ).replaceAll('&amp;#', '&amp;&#035;');

/** What `wp_kses_post` reads in a value: what stands before a colon is a scheme, and a backslash takes its quote. */
const asKept = (key: string, value: string): string => {
  if (key === 'class') return value.trim().replace(/\s+/g, ' ');
  const isRelative = /^(href|src)$/.test(key) && !/^(https?|mailto|tel):/i.test(value);
  return (isRelative ? value.replaceAll(':', '%3A') : value).replaceAll('\f', ' ').replaceAll('\\', '&#092;');
};

const plain = (node: Node): Node => {
  if (typeof node === 'string') return node;
  const { name, children } = node;
  const attributes = new Map(
    Array.from(node.attributes)
      .filter(([key, value]) => KEPT.test(key) && (value.trim() || key === 'alt'))
      .map(([key, value]) => [key, asKept(key, value)]),
  );
  switch (name) {
    case 'svg':
      return drawing(node, attributes);
    case 'time':
      return { name: 'span', attributes: attributes.set('role', 'time'), children: children.map(plain) };
    case 'bdi':
      return { name: 'span', attributes: attributes.set('dir', 'auto'), children: children.map(plain) };
    default:
      // What is hidden from readers is drawn: a list has its own numbers.
      return { name, attributes, children: attributes.has('aria-hidden') ? [] : children.map(plain) };
  }
};

/** A drawing says nothing that does not stand beside it as text. Its place stays. */
const drawing = ({ attributes }: Element, kept: Map<string, string>): Element => {
  kept.delete('aria-hidden');
  const height = attributes.get('height');
  // Styles cannot read an attribute as a length: the sheet has a rule for each.
  if (height) kept.set('data-height', height);
  return { name: 'span', attributes: kept, children: [] };
};
