/** Goes to what the page's address names, if that is in a widget. Most addresses name nothing: the rest loads on demand. */
export const seek = (root?: ParentNode): void => {
  if (location.hash)
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => undefined,
    );
};

/** A visitor may be in the middle of the content that a widget takes the place of: of most there is none. */
export const takeOver = (host: HTMLElement, active: Element | null, selected?: Node | null): void => {
  if (host.contains(active) || (selected && host.contains(selected)))
    void import('./takeover.js').then(
      ({ takeOver }) => takeOver(host, active),
      () => undefined,
    );
};
