import type { estimate } from './estimate.js';

/** This many widgets of a page are drawn in full, wherever they stand; the others only near the screen. */
const FULL = 24;

/** They, as long as they stand in the page: by them the heights of the others are estimated. */
let full: WeakRef<HTMLElement>[] = [];
let estimating: Promise<typeof estimate> | undefined;

/** On a page with many widgets, what is off screen costs nothing: the browser leaves it out until it comes near. */
export const crowd = (host: HTMLElement): void => {
  full = full.filter((ref) => ref.deref()?.isConnected);
  if (full.length < FULL) {
    full.push(new WeakRef(host));
    return;
  }
  // Of the host, not of what is in it: so that its styles, too, are only worked out when they are needed.
  (host.attachInternals() as Partial<ElementInternals>).states?.add('skipped');
  estimating ??= import('./estimate.js').then(({ estimate }) => estimate);
  estimating.then(
    (estimate) => {
      estimate(host, full);
    },
    () => undefined,
  );
};
