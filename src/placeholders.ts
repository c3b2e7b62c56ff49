import { focused, takeOver } from './elements/seek.js';
import { attributesFor, onAdded } from './page.js';

/**
 * Widgets for hosts that strip unknown tags:
 * `<div data-career-widget="role-card" data-career="…" data-layout="hero">readable HTML</div>` becomes the widget, with its
 * content as the author's children. What else may become one, Markdown's fences and links, is read on demand.
 */
const SELECTOR =
  '[data-career-widget],[class*=language-career-],[lang^=career-],[data-language^=career-],script[data-career-links]';
/** What a page says of any element. Nothing else is taken over as it stands: a sanitizer lets `data-onclick` pass. */
const GLOBAL = /^(id|class|dir|title)$/;

export interface UpgradeOptions {
  /** A selector of links: those that carry data, like `href="#career-role-card=…"`, become widgets. */
  links?: string | undefined;
}

/**
 * Turns the placeholders in a part of the page into widgets, and returns these. What is none, or unknown, stays. Fences of
 * Markdown, and links, follow as soon as the part that reads them is loaded.
 */
export function upgrade(root: ParentNode = document, options?: UpgradeOptions): HTMLElement[] {
  // A search of the page may have given nothing: that is said in words, on demand too.
  const searched = root as Partial<Element> | null;
  const found = [...(searched?.querySelectorAll?.<HTMLElement>(SELECTOR) ?? [])];
  if (searched?.matches?.(SELECTOR)) found.unshift(searched as HTMLElement);

  const widgets = found.flatMap((placeholder) => {
    const tag = `career-${placeholder.getAttribute('data-career-widget')}`;
    const known = attributesFor(placeholder, tag);
    if (!known) return [];

    const widget = document.createElement(tag);
    for (const { name, value } of placeholder.attributes) {
      const own = known.includes(name) ? name : name.replace(/^data-/, '');
      if (known.includes(own) || GLOBAL.test(name)) widget.setAttribute(own, value);
    }
    const active = focused(placeholder);
    placeholder.replaceWith(widget);
    widget.append(...placeholder.childNodes);
    // What is moved loses the focus.
    if (active) takeOver(widget, active);
    return [widget];
  });
  if (options?.links || widgets.length < found.length || !searched?.querySelectorAll)
    void import('./leftovers.js').then(
      ({ upgradeLeftovers }) => upgradeLeftovers(root, options?.links),
      () => undefined,
    );
  return widgets;
}

/** Does the same for the document as soon as it is there, and for all that comes into it from then on. */
export function watch(): void {
  // The parser would put the rest of an element that it is still reading into the one that was replaced.
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', watch);
    return;
  }
  upgrade();
  onAdded(upgrade);
}
