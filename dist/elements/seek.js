const seek = (root) => {
  if (location.hash)
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => void 0
    );
};
const takeOver = (host, active = focused(host)) => {
  if (active || host.contains(selected()))
    void import('./takeover.js').then(
      ({ takeOver: takeOver2 }) => takeOver2(host, active),
      () => void 0
    );
};
const focused = (element) => element.matches(":focus-within") ? element.getRootNode().activeElement : null;
const selected = () => {
  if (asked === void 0) {
    asked = getSelection()?.anchorNode ?? null;
    setTimeout(() => asked = void 0);
  }
  return asked;
};
let asked;

export { focused, seek, takeOver };
