/** Adds a style sheet to a shadow root that has it not yet; sheets belong to one document, and are shared there. */
export declare function adopt(root: ShadowRoot, text: string): void;
