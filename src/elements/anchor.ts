import { adopt } from './adopt.js';

/**
 * Goes to the step, badge or role that the page's address names by its id (`…#chpop`). Ids do not reach out of a shadow
 * root, so the browser cannot. Loaded when an address has a fragment.
 */

/** A plain string, which the build makes smaller as it does with Lit's own. */
const css = String.raw;
const styles = css`
  [data-gone-to] {
    outline: 2px solid var(--ce-accent);
    outline-offset: 6px;
    scroll-margin-block: 24px;
  }
  @media print {
    [data-gone-to] {
      outline: none;
    }
  }
`;

let goneTo: { readonly hash: string; readonly target: HTMLElement } | undefined;
/** A visitor who has begun to scroll or to type is not carried away by a widget that comes late. */
let isBusy = false;
for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  globalThis.addEventListener?.(type, () => (isBusy = true), { capture: true, passive: true });
globalThis.addEventListener?.('hashchange', () => (isBusy = false), { capture: true });

/** @param root the widget that has just come to show its data; without one, all of the page are looked through */
export function goToFragment(root?: ParentNode): void {
  const { hash } = location;
  const id = decoded(hash.slice(1));
  // The page's own element comes first: the browser has gone there. Not so if it is what shows without script.
  const own = id && document.getElementById(id);
  if (!id || (own && own.checkVisibility())) return;
  if (root && (isBusy || (goneTo?.hash === hash && goneTo.target.isConnected))) return;
  for (const place of root ? [root] : rootsIn(document)) {
    const target = place.querySelector<HTMLElement>(`:not(a)[data-id="${CSS.escape(id)}"]`);
    if (target) {
      goTo(target, hash);
      return;
    }
  }
}

function goTo(target: HTMLElement, hash: string): void {
  goneTo?.target.removeAttribute('data-gone-to');
  goneTo = { hash, target };
  adopt(target.getRootNode() as ShadowRoot, styles);
  target.setAttribute('data-gone-to', '');
  for (let fold = target.closest('details'); fold; fold = fold.parentElement!.closest('details'))
    fold.open = true;
  target.tabIndex = -1;
  target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  // The page decides how it scrolls (`scroll-behavior`), and whether at all: this is the jump that a link makes.
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** The shadow roots of all widgets, wherever they stand. */
function* rootsIn(scope: ParentNode): Generator<ShadowRoot> {
  for (const { localName, shadowRoot } of scope.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    if (localName.startsWith('career-')) yield shadowRoot;
    else yield* rootsIn(shadowRoot);
  }
}

const decoded = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
