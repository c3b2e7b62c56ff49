/**
 * A text that a page, a console and a terminal only show: an author's text may hold the signs that move a cursor, colour
 * it, or turn the direction of what follows. As long as it was, so that a caret below it stands right.
 */
export declare const harmless: (text: string) => string;
/** No more of a text than a sentence can hold. */
export declare const glance: (text: string, length?: number) => string;
export declare const quote: (text: unknown, length?: number) => string;
/** The line round `index`, at most 60 characters of it, and a caret below that place. */
export declare const excerptAt: (text: string, index: number) => string;
