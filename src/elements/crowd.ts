/** This many widgets of a page are drawn in full, wherever they stand; the others only near the screen. */
const FULL = 24;

/** They, as long as they stand in the page: by them the heights of the others are estimated. */
let full: WeakRef<HTMLElement>[] = [];

/** On a page with many widgets, what is off screen costs nothing: the browser leaves it out until it comes near. */
export const crowd = (base: HTMLElement | null): void => {
  if (!base) return;
  full = full.filter((ref) => ref.deref()?.isConnected);
  if (full.length < FULL) {
    full.push(new WeakRef(base));
    return;
  }
  base.classList.add('skipped');
  void import('./estimate.js').then(
    ({ estimate }) => estimate(base, full),
    () => undefined,
  );
};
