const seek = (root) => {
  if (hash())
    void import('./anchor.js').then(
      ({ goToFragment }) => goToFragment(root),
      () => void 0
    );
};
const takeOver = (host, active = focused(host)) => {
  if (active || host.firstChild && host.contains(selected()))
    void import('./takeover.js').then(
      ({ takeOver: takeOver2 }) => takeOver2(host, active),
      () => void 0
    );
};
const focused = (element) => element.matches(":focus-within") ? element.getRootNode().activeElement : null;
const once = (ask) => {
  let answer;
  return () => {
    if (!answer) {
      answer = { value: ask() };
      setTimeout(() => answer = void 0);
    }
    return answer.value;
  };
};
const hash = once(() => location.hash);
const selected = once(() => getSelection()?.anchorNode ?? null);

export { focused, seek, takeOver };
