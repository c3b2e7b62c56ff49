const seek = (root) => {
  if (location.hash)
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => void 0
    );
};
const takeOver = (host, active, selected) => {
  if (host.contains(active) || selected && host.contains(selected))
    void import('./takeover.js').then(
      ({ takeOver: takeOver2 }) => takeOver2(host, active),
      () => void 0
    );
};

export { seek, takeOver };
