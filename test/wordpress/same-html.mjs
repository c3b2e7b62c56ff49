import { parseFragment } from 'parse5';

/** What begins on a line of its own, and leaves no blank beside it. */
const BLOCK = /^(h[2-6]|p|ul|ol|li|dl|dt|dd|div|section|article|header|details|summary)$/;

/**
 * HTML as readers get it: elements, attributes in order, texts. How it is indented and escaped, and which of the blanks of
 * Unicode stand in a number or a time, is left out.
 */
export const asRead = (html) => outline(parseFragment(html).childNodes, true).join('\n');

/** PHP does not tell an empty list from an empty object. */
const data = (json) => JSON.stringify(JSON.parse(json)).replaceAll('{}', '[]');

const outline = (nodes, isInBlock) => {
  const lines = [];
  for (const [i, node] of nodes.entries()) {
    if (node.nodeName === '#text') {
      let text = node.value.replace(/[\s\u00a0\u202f\u2009]+/g, ' ');
      const ends = (neighbour) => (neighbour ? BLOCK.test(neighbour.nodeName) : isInBlock);
      if (ends(nodes[i - 1])) text = text.trimStart();
      if (ends(nodes[i + 1])) text = text.trimEnd();
      // Between boxes nobody sees a blank.
      if (text.trim() || (text && !nodes.some(({ nodeName }) => BLOCK.test(nodeName))))
        lines.push(JSON.stringify(text));
      continue;
    }
    const attributes = node.attrs
      .map(
        ({ name, value }) =>
          ` ${name}=${name === 'data-career' ? data(value) : JSON.stringify(value.replace(/[ \t\n\r]+/g, ' '))}`,
      )
      .sort();
    lines.push(`<${node.nodeName}${attributes.join('')}>`);
    lines.push(...outline(node.childNodes, BLOCK.test(node.nodeName)).map((line) => `  ${line}`));
  }
  return lines;
};
