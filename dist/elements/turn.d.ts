/**
 * A page that gets a thousand widgets at once must still scroll and answer: who comes too late for this slice waits for the
 * next one. Nothing is returned to those who may draw at once, as on a page with few widgets all may.
 */
export declare const turn: () => Promise<void> | undefined;
