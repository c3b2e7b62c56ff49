const seek = (root) => {
  if (location.hash)
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => void 0
    );
};

export { seek };
