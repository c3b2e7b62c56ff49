import type { Problem } from '../model/problem.js';
/** What a text holds. Without a value it could not be read; with one, the problems are what was mended on reading. */
export interface Decoded {
    value?: unknown;
    problems: Problem[];
}
/**
 * Reads JSON text, or the same percent-encoded, or as base64url of UTF-8: the three forms that between them survive
 * every content system we measured. `undefined` when it is none of them, letter for letter.
 */
export declare function decode(text: string): Decoded | undefined;
/** Reads what a content system or a word processor made of such a text; loaded when it is needed. Never rejects. */
export declare function mend(text: string): Promise<Decoded>;
