/**
 * The part of Lit's templates that the widgets use. They become HTML, which the browser parses: for the first widgets of a page
 * that is faster than templates which are compiled, copied and filled. Shown again, only what differs is touched.
 */
import { policy } from '../safety/policy.js';
import { markup, type TemplateResult } from './markup.js';

export { nothing } from './markup.js';

export const html = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
  strings,
  values,
});
export const svg = html;

/** Shows a value in a root, in place of what it has shown before, which it keeps under the name that Lit has for that. */
export function render(
  value: unknown,
  root: (HTMLElement | DocumentFragment) & { _$litPart$?: string },
): void {
  const text = markup(value);
  if (text === root._$litPart$) return;
  const template = document.createElement('template');
  template.innerHTML = policy().createHTML(text);
  const { content } = template;
  if (root.firstChild) patch(root, content);
  else root.append(content);
  root._$litPart$ = text;
}

/** What others put into a widget, behind what it shows, says so: it stays. */
const isAdded = (node: Node): boolean => node instanceof Element && node.hasAttribute('data-added');
/** So do the attributes by which others, or the visitor, have changed an element. */
const ADDED = /^(open|tabindex|data-gone-to)$/;

/** Makes the children of one node like those of another. */
function patch(shown: ParentNode & Node, wanted: ParentNode & Node): void {
  let missing = wanted.childNodes.length - shown.childNodes.length;
  let end: Node | null = null;
  for (let last = shown.lastChild; last && isAdded(last); last = last.previousSibling) {
    end = last;
    missing++;
  }
  // One more or one less among them: the others, known by the part that they show, keep their elements.
  const isAlike = (one: Node, other: Node): boolean =>
    one.nodeName === other.nodeName && (!missing || partOf(one) === partOf(other));
  let old = shown.firstChild;
  const take = (): ChildNode => {
    const taken = old!;
    old = taken.nextSibling;
    return taken;
  };
  let next = wanted.firstChild;
  while (next) {
    const node = next;
    next = node.nextSibling;
    for (; missing < 0 && !isAlike(old!, node); missing++) take().remove();
    if (old !== end && isAlike(old!, node)) change(take(), node);
    else if (missing > 0) {
      shown.insertBefore(node, old);
      missing--;
    } else take().replaceWith(node);
  }
  while (old !== end) take().remove();
}

const partOf = (node: Node): string | null => (node instanceof Element ? node.getAttribute('part') : null);

function change(shown: Node, wanted: Node): void {
  if (!(shown instanceof Element && wanted instanceof Element)) {
    if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
    return;
  }
  if (shown.isEqualNode(wanted)) return;
  const names = wanted.getAttributeNames();
  for (const name of names) {
    const value = wanted.getAttribute(name)!;
    if (value !== shown.getAttribute(name)) shown.setAttribute(name, value);
  }
  for (const name of shown.getAttributeNames())
    if (!names.includes(name) && !ADDED.test(name)) shown.removeAttribute(name);
  patch(shown, wanted);
}
