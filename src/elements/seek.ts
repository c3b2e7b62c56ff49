/** Goes to what the page's address names, if that is in a widget. Most addresses name nothing: the rest loads on demand. */
export const seek = (root?: ParentNode): void => {
  if (hash())
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => undefined,
    );
};

/** A visitor may be in the middle of the content that a widget takes the place of: of most there is none. */
export const takeOver = (host: HTMLElement, active = focused(host)): void => {
  if (active || (host.firstChild && host.contains(selected())))
    void import('./takeover.js').then(
      ({ takeOver }) => takeOver(host, active),
      () => undefined,
    );
};

/** Asked for what has the focus, a browser lays the page out; a selector costs nothing. */
export const focused = (element: Element): Element | null =>
  element.matches(':focus-within') ? (element.getRootNode() as Document).activeElement : null;

/** Asked for the selection too: all widgets that come in one task ask once. */
const once = <T>(ask: () => T) => {
  let answer: { readonly value: T } | undefined;
  return (): T => {
    if (!answer) {
      answer = { value: ask() };
      setTimeout(() => (answer = undefined));
    }
    return answer.value;
  };
};
const hash = once(() => location.hash);
const selected = once(() => getSelection()?.anchorNode ?? null);
