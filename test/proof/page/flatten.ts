import { childrenOf, rootsIn } from './dom.js';

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const references = new Set([
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-owns',
  'headers',
  'list',
]);

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** The flat tree as one document, for tools that read text. Ids are of their root: each root gets a prefix of its own. */
export function flatten(canvas: Element): string {
  const roots = new Map<Node, string>(rootsIn(canvas).map((root, i) => [root, i ? `r${i}-` : '']));
  const write = (node: Node): string => {
    if (node instanceof Text) return escape(node.data);
    if (!(node instanceof Element)) return '';
    const inside = childrenOf(node).map(write).join('');
    if (node.localName === 'slot') return inside;
    const prefix = roots.get(node.getRootNode()) ?? '';
    const attributes = [...node.attributes]
      // The document is no part of the widget, nor is the style of the frame that a story stands in.
      .filter(
        ({ name }) =>
          name !== 'data-career' && (name !== 'style' || node.getRootNode() instanceof ShadowRoot),
      )
      .map(({ name, value }) => {
        const text =
          name === 'id' || references.has(name)
            ? value
                .split(/\s+/)
                .filter(Boolean)
                .map((id) => prefix + id)
                .join(' ')
            : value;
        return text === '' && !/^(alt|href|src|lang|id|class)$/.test(name)
          ? ` ${name}`
          : ` ${name}="${escape(text).replace(/"/g, '&quot;')}"`;
      })
      .join('');
    const { localName } = node;
    return empty.has(localName)
      ? `<${localName}${attributes}>`
      : `<${localName}${attributes}>${inside}</${localName}>`;
  };
  return childrenOf(canvas).map(write).join('');
}
