/** A page's own words: JSON in the attribute `data-career-words` of a widget, or of anything around it. */
import type { en, Words } from './en.js';
/** What is wrong with them, in the form of model/problem.ts. */
interface Problem {
    readonly at: readonly (string | number)[];
    readonly code: string;
    readonly given?: unknown;
    readonly known?: readonly unknown[];
}
/** Where to say so. */
export interface Report {
    push(problem: Problem): unknown;
}
interface Decoded {
    readonly value?: unknown;
    readonly problems: readonly Problem[];
}
/** Reads a text that is as it should be; `undefined` when it is not. */
export type Decode = (text: string) => Decoded | undefined;
/** Reads it as far as it can be mended. */
export type Mend = (text: string) => Promise<Decoded>;
/** An element that is asked to render again when its words are there. */
export interface Speaker extends Element {
    requestUpdate(): void;
}
/** The words of a language with the page's own instead of some of them, each from the nearest element that has it. */
export declare function ownWords(speaker: Speaker, lang: string, words: Words, english: typeof en, problems: Report, decode: Decode, mend: Mend): Words;
export {};
