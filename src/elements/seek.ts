/** Goes to what the page's address names, if that is in a widget. Most addresses name nothing: the rest loads on demand. */
export const seek = (root?: ParentNode): void => {
  if (location.hash)
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => undefined,
    );
};
