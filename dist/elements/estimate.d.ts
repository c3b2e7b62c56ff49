/**
 * The heights of widgets that the browser leaves out while they are off screen, so that the page is about as long as it
 * will be: as high as those of their kind that are drawn, by what is in them. Loaded on pages with many widgets.
 */
/** @param full widgets that are drawn in full, of all kinds */
export declare function estimate(host: HTMLElement, full: readonly WeakRef<HTMLElement>[]): void;
