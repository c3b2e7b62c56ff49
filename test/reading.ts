import { aTimeout, fixture, html } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import type { CareerErrorEvent } from '../src/elements/events.js';
import type { Issue } from '../src/model/problem.js';
import { say } from '../src/model/say.js';
import { canonical, languageOf } from '../src/words/language.js';
import { loadWords } from '../src/words/languages.js';

/** An element of the library, as a test looks at it. */
export type Widget = HTMLElement & { updateComplete: Promise<unknown>; shadowRoot: ShadowRoot };

export interface Shown {
  element: Widget;
  /** Every problem that the widget reported. */
  issues: Issue[];
}

/** Puts a tag with its data into the page, in a box of some width and style, and waits until it shows. */
export async function show(
  tag: string,
  data: unknown,
  attributes: Record<string, string> = {},
  box: { width?: number; style?: string; dir?: string; lang?: string } = {},
): Promise<Shown> {
  const frame = await fixture<HTMLDivElement>(html`<div></div>`);
  const { width, style = '', dir, lang } = box;
  frame.style.cssText = `${width ? `width: ${width}px;` : ''}${style}`;
  if (dir) frame.dir = dir;
  if (lang) frame.lang = lang;
  const element = document.createElement(tag) as Widget;
  const issues: Issue[] = [];
  element.addEventListener('career-error', ({ issues: found }: CareerErrorEvent) => issues.push(...found));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (data !== undefined) element.setAttribute('data-career', JSON.stringify(data));
  const fallback = document.createElement('p');
  fallback.textContent = 'Readable content of the author';
  element.append(fallback);
  frame.append(element);
  await element.updateComplete;
  // Words in other languages load on demand, as do the sentences of problems, which the event waits for.
  const said = (data as { lang?: unknown } | null | undefined)?.lang;
  await loadWords(typeof said === 'string' && !attributes['lang'] ? canonical(said) : languageOf(element));
  await element.updateComplete;
  await say([{ at: [], code: 'absent' }]);
  await aTimeout(0);
  return { element, issues };
}

/** Every element under a root, through shadow roots. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** Every element of one kind that a widget draws. */
export const parts = <E extends Element = HTMLElement>({ shadowRoot }: Widget, selector: string): E[] => [
  ...shadowRoot.querySelectorAll<E>(selector),
];

/** How many there are: an assertion about elements themselves cannot be reported out of the browser. */
export const count = (widget: Widget, selector: string): number => parts(widget, selector).length;

/**
 * What a reader sees of a widget with every fold opened, and hears of its pictures, with single spaces. Drawings do not
 * count: what only a drawing says, not everybody gets.
 */
export function read({ shadowRoot }: Widget): string {
  for (const fold of shadowRoot.querySelectorAll('details')) fold.open = true;
  const pictures = [...shadowRoot.querySelectorAll('img')].map(({ alt }) => alt);
  return spaced([...shadowRoot.children].map(seen).concat(pictures).join('\n'));
}

/** What is to be seen of an element, without drawings. */
export function seen(element: Element): string {
  const drawings = [...element.querySelectorAll('svg')];
  for (const { style } of drawings) style.display = 'none';
  const text = (element as HTMLElement).innerText ?? '';
  for (const { style } of drawings) style.display = '';
  return spaced(text);
}

export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Elements that should hold something and hold nothing: a reader of the page would see a gap, a listener would hear
 * “blank”.
 */
export const empties = (widget: Widget): string[] =>
  parts(
    widget,
    'div, section, article, header, ul, ol, li, dl, dt, dd, p, span, a, h2, h3, h4, h5, h6, details, summary, time',
  )
    .filter(
      (element) =>
        !element.textContent?.trim() && !element.querySelector('img, svg') && !element.closest('svg'),
    )
    .map((element) => `<${element.localName} class="${element.className}">`);

/** The ranks of the headings, in order. */
export const ranks = (widget: Widget): number[] =>
  parts(widget, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

/** Elements that stick out of the widget at its side, as a reader of a narrow page would see them. */
export function overflowing(widget: Widget): string[] {
  const frame = widget.getBoundingClientRect();
  const out = parts(widget, '*').filter((element) => {
    if (element.closest('svg, style, .unseen')) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
  });
  const wide = parts(widget, '*').filter(
    (element) =>
      !element.closest('svg, style, .unseen') &&
      getComputedStyle(element).display !== 'inline' &&
      !['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1,
  );
  return [...new Set([...out, ...wide])].map(
    (element) => `<${element.localName} class="${element.className}">`,
  );
}

export interface Accessible {
  role: string;
  name?: string;
  level?: number;
  children?: Accessible[];
}

/** What assistive technology is given of the page, flat and in order; lists and groups without a name are left out. */
export async function accessible(): Promise<Accessible[]> {
  const root = (await a11ySnapshot({})) as unknown as Accessible;
  const flat: Accessible[] = [];
  const walk = (node: Accessible) => {
    flat.push(node);
    node.children?.forEach(walk);
  };
  walk(root);
  return flat;
}

/** The accessible names of everything in the page with a role. */
export const named = async (role: string): Promise<string[]> =>
  (await accessible()).filter((node) => node.role === role).map(({ name = '' }) => spaced(name));
