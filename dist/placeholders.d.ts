export interface UpgradeOptions {
    /** A selector of links: those that carry data, like `href="#career-role-card=…"`, become widgets. */
    links?: string | undefined;
}
/**
 * Turns the placeholders in a part of the page into widgets, and returns these. What is none, or unknown, stays. Fences of
 * Markdown, and links, follow as soon as the part that reads them is loaded.
 */
export declare function upgrade(root?: ParentNode, options?: UpgradeOptions): HTMLElement[];
/** Does the same for the document as soon as it is there, and for all that comes into it from then on. */
export declare function watch(): void;
