import { adopt } from './adopt.js';

const css = String.raw;
const styles = css`[data-gone-to]{outline:2px solid var(--ce-accent);outline-offset:6px;scroll-margin-block:24px}@media print{[data-gone-to]{outline:none}}`;
let goneTo;
let isBusy = false;
for (const type of ["wheel", "touchmove", "pointerdown", "keydown"])
  globalThis.addEventListener?.(type, () => isBusy = true, { capture: true, passive: true });
globalThis.addEventListener?.("hashchange", () => isBusy = false, { capture: true });
function goToFragment(root) {
  const { hash } = location;
  const id = decoded(hash.slice(1));
  const own = id && document.getElementById(id);
  if (!id || own && own.checkVisibility()) return;
  if (root && (isBusy || goneTo?.hash === hash && goneTo.target.isConnected)) return;
  for (const place of root ? [root] : rootsIn(document)) {
    const target = place.querySelector(`:not(a)[data-id="${CSS.escape(id)}"]`);
    if (target) {
      goTo(target, hash);
      return;
    }
  }
}
function goTo(target, hash) {
  goneTo?.target.removeAttribute("data-gone-to");
  goneTo = { hash, target };
  adopt(target.getRootNode(), styles);
  target.setAttribute("data-gone-to", "");
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details"))
    fold.open = true;
  target.tabIndex = -1;
  target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
function* rootsIn(scope) {
  for (const { localName, shadowRoot } of scope.querySelectorAll("*")) {
    if (!shadowRoot) continue;
    if (localName.startsWith("career-")) yield shadowRoot;
    else yield* rootsIn(shadowRoot);
  }
}
const decoded = (fragment) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

export { goToFragment };
