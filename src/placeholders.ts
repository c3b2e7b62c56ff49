/**
 * Widgets for hosts that strip unknown tags:
 * `<div data-career-widget="role-card" data-career="…" data-layout="hero">readable HTML</div>` becomes the widget, with its
 * content as the author's children.
 */
const SELECTOR = '[data-career-widget]';
/** What a page says of any element. Nothing else is taken over as it stands: a sanitizer lets `data-onclick` pass. */
const GLOBAL = /^(id|class|dir|title)$/;

/** Turns the placeholders in a part of the page into widgets, and returns these. What is none, or unknown, stays. */
export function upgrade(root: ParentNode = document): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(SELECTOR)];
  if (root instanceof HTMLElement && root.matches(SELECTOR)) found.unshift(root);
  return found.flatMap((placeholder) => {
    const tag = `career-${placeholder.dataset['careerWidget']}`;
    const element = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
    if (!element || placeholder.closest(tag)) return [];

    const widget = document.createElement(tag);
    for (const { name, value } of placeholder.attributes) {
      const own = element.observedAttributes?.find((own) => [own, `data-${own}`].includes(name));
      if (own ?? GLOBAL.test(name)) widget.setAttribute(own ?? name, value);
    }
    placeholder.replaceWith(widget);
    widget.append(...placeholder.childNodes);
    return [widget];
  });
}

/** Does the same for all that comes into the document from now on. */
export function watch(): void {
  upgrade();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLElement) upgrade(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
