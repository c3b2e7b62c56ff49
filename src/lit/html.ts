/**
 * The part of Lit's templates that the widgets use. They become HTML, which a browser turns into elements faster than a script
 * puts them together; shown again, only what differs is touched.
 */
import { policy } from '../safety/policy.js';
import { markup, type TemplateResult } from './markup.js';

export { nothing } from './markup.js';

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});
export const svg = html;

/** Shows a value in a root, in place of what it has shown before. */
export function render(value: unknown, root: HTMLElement | DocumentFragment): void {
  const template = document.createElement('template');
  template.innerHTML = policy().createHTML(markup(value));
  const { content } = template;
  if (root.firstChild) patch(root, content);
  else root.append(content);
}

/** What others put into a widget, behind what it shows, says so: it stays. */
const isOurs = (node: ChildNode): boolean => (node as Partial<HTMLElement>).dataset?.['added'] === undefined;
/** So do the attributes by which others, or the visitor, have changed an element. */
const ADDED = /^(open|tabindex|data-gone-to)$/;

/** Makes the children of one node like those of another; one more or one less among them, and the others keep their elements. */
function patch(shown: ParentNode & Node, wanted: Node): void {
  const all = [...shown.childNodes];
  const old = all.filter(isOurs);
  const end = all.find((node) => !isOurs(node)) ?? null;
  let missing = wanted.childNodes.length - old.length;
  for (const node of [...wanted.childNodes]) {
    for (; missing < 0 && !isAlike(old[0], node); missing++) old.shift()!.remove();
    if (isAlike(old[0], node)) change(old.shift()!, node);
    else if (missing > 0) {
      shown.insertBefore(node, old[0] ?? end);
      missing--;
    } else old.shift()!.replaceWith(node);
  }
  for (const node of old) node.remove();
}

/** Of the same kind: a text, or an element that shows the same part. */
const isAlike = (one: Node | undefined, other: Node): boolean =>
  one?.nodeName === other.nodeName && partOf(one) === partOf(other);
const partOf = (node: Node): string | undefined => (node as Partial<Element>).part?.value;

function change(shown: Node, wanted: Node): void {
  if (shown.isEqualNode(wanted)) return;
  if (!(shown instanceof Element && wanted instanceof Element)) {
    shown.nodeValue = wanted.nodeValue;
    return;
  }
  for (const name of new Set([...wanted.getAttributeNames(), ...shown.getAttributeNames()])) {
    const value = wanted.getAttribute(name);
    if (value === null) {
      if (!ADDED.test(name)) shown.removeAttribute(name);
    } else if (value !== shown.getAttribute(name)) shown.setAttribute(name, value);
  }
  patch(shown, wanted);
}
