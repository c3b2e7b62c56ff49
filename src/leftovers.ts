/**
 * What `upgrade()` does not do at once, loaded where a page has some of it: what Markdown can write, which is a fence
 * (```` ```career-role-card ````) and a link whose fragment carries the data; and a word about what cannot become a widget.
 */
import { attributesFor, attributesOf, onAdded } from './page.js';

/** The outermost element that a renderer or a highlighter writes the language of a fence on. */
const FENCE =
  ':is(pre,pre>code,div:has(>pre,>div>pre)):is([class*=language-career-],[lang^=career-],[data-language^=career-])';

export function upgradeLeftovers(root: ParentNode, links?: string): void {
  if (!(root as Partial<ParentNode> | null)?.querySelectorAll) {
    console.warn(
      'career-elements: upgrade() takes an element or the document. It was given something else:',
      root,
    );
    return;
  }
  for (const placeholder of find(root, '[data-career-widget]')) nameUnknown(placeholder);
  for (const element of find(root, FENCE)) upgradeFence(element);
  if (links) upgradeLinks(root, links);
  watchLinks();
}

const unknown = new Set<string | null>();

function nameUnknown(placeholder: HTMLElement): void {
  const name = placeholder.getAttribute('data-career-widget');
  if (unknown.has(name) || attributesOf(`career-${name}`)) return;
  unknown.add(name);
  console.warn(
    `career-elements: “${name}” is not the name of a widget. Write it like in data-career-widget="role-card".`,
    placeholder,
  );
}

let watching = false;

/** On the script's own tag, where no content can write, the site owner names links for the whole page. */
function watchLinks(): void {
  const links = document.querySelector('script[data-career-links]')?.getAttribute('data-career-links');
  if (!links || watching) return;
  watching = true;
  upgradeLinks(document, links);
  onAdded((element) => {
    upgradeLinks(element, links);
  });
}

function upgradeFence(element: HTMLElement): void {
  const languages = ['lang', 'data-language'].map((name) => `language-${element.getAttribute(name)}`);
  const language = [...element.classList, ...languages].find((name) => name.startsWith('language-career-'));
  if (!language) return;
  let block: HTMLElement = element.closest('pre') ?? element;
  // Not the label and the button that may stand beside the code.
  const { textContent: data } = block.querySelector('code') ?? block;
  for (let frame; (frame = block.parentElement) && isFrame(frame, block);) block = frame;
  replace(block, language.slice('language-'.length), data);
}

/** Whether nothing would be left of an element but its border and its background. */
const isFrame = (element: HTMLElement, block: HTMLElement): boolean =>
  element.matches('div.highlight, figure.highlight') &&
  element.children.length === 1 &&
  element.textContent.trim() === block.textContent.trim();

function upgradeLinks(root: ParentNode, links: string): void {
  if (!isSelector(links)) return;
  for (const link of find(root, links)) {
    const { localName, hash } = link as HTMLAnchorElement;
    const [, tag, data] = /^#(career-[\w-]+)=(.+)/.exec(localName === 'a' ? (hash ?? '') : '') ?? [];
    if (tag) replace(link, tag, unescaped(data!));
  }
}

function replace(block: HTMLElement, tag: string, data: string): void {
  // A `<career-data>` is of use only round the widgets that it is for.
  if (tag === 'career-data' || !attributesFor(block, tag)) return;
  const widget = document.createElement(tag);
  widget.setAttribute('data-career', data);
  block.replaceWith(widget);
  widget.append(block);
}

const find = (root: ParentNode, selector: string): HTMLElement[] => {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if ((root as Partial<Element>).matches?.(selector)) found.unshift(root as HTMLElement);
  return found;
};

const refused = new Set<string>();

const isSelector = (text: string): boolean => {
  try {
    document.createElement('a').matches(text);
    return true;
  } catch {
    if (!refused.has(text))
      console.warn(`career-elements: no link becomes a widget, because “${text}” is not a CSS selector.`);
    refused.add(text);
    return false;
  }
};

/** A fragment is percent-encoded: by its author, by the Markdown renderer, or by the browser. A lone “%” is just that. */
const unescaped = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (code) => {
    try {
      return decodeURIComponent(code);
    } catch {
      return code;
    }
  });
