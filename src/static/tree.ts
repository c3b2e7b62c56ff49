/** Our own serialized templates as a tree: well-formed, attributes in double quotes or without a value. Text stays escaped. */
export type Node = string | Element;

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const VOID = ['img'];

/** @param html what `serialize` gives */
export function parse(html: string): Node[] {
  const root: Node[] = [];
  const open = [root];
  let from = 0;
  for (const { 0: tag, 1: closes, 2: name, 3: attributes, 4: closed, index } of html.matchAll(TAG)) {
    if (index > from) open.at(-1)!.push(html.slice(from, index));
    from = index + tag.length;
    if (closes) {
      open.pop();
      continue;
    }
    const children: Node[] = [];
    open.at(-1)!.push({
      name: name!,
      attributes: new Map(
        Array.from(attributes!.matchAll(ATTRIBUTE), ([, key, value = '']) => [key!, value]),
      ),
      children,
    });
    if (!closed && !VOID.includes(name!)) open.push(children);
  }
  if (from < html.length) root.push(html.slice(from));
  return root;
}

/** What HTML folds to one blank. A no-break space is none of these. */
const BLANKS = /[ \t\n\r\f]+/g;
const collapse = (text: string): string => text.replace(BLANKS, ' ');
const trim = (text: string): string => collapse(text).replace(/^ | $/g, '');

/** What begins on a line of its own, and leaves no blank beside it. */
const BLOCK = /^(h[2-6]|p|ul|ol|li|dl|dt|dd|div|section|article|header|details|summary)$/;
const isBlock = (node: Node | undefined): boolean => typeof node === 'object' && BLOCK.test(node.name);

export const hasBlocks = ({ children }: Element): boolean => children.some(isBlock);

/** One line for each block, indented as it is nested; blanks only where a reader would see them. */
export const print = (nodes: readonly Node[], indent = ''): string => {
  if (!nodes.some(isBlock)) return trim(inline(nodes));
  // Between blocks there is nothing but what templates are indented with.
  return nodes
    .flatMap((node) => {
      if (typeof node === 'string') return trim(node) ? [indent + trim(node)] : [];
      if (!isBlock(node)) return [indent + inline([node])];
      const { children } = node;
      return children.some(isBlock)
        ? [`${indent}${openTag(node)}\n${print(children, `${indent}  `)}\n${indent}</${node.name}>`]
        : [`${indent}${openTag(node)}${trim(inline(children))}</${node.name}>`];
    })
    .join('\n');
};

const inline = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return collapse(node);
      return VOID.includes(node.name)
        ? openTag(node)
        : `${openTag(node)}${inline(node.children)}</${node.name}>`;
    })
    .join('');

const openTag = ({ name, attributes }: Element): string =>
  `<${name}${Array.from(attributes, ([key, value]) => ` ${key}="${value}"`).join('')}${VOID.includes(name) ? ' /' : ''}>`;
