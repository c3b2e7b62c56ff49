/** Turns the placeholders in a part of the page into widgets, and returns these. What is none, or unknown, stays. */
export declare function upgrade(root?: ParentNode): HTMLElement[];
/** Does the same for all that comes into the document from now on. */
export declare function watch(): void;
