/** Words in other languages than English, and the page's own. Loaded when a page needs them. */
import type { en, Words } from './en.js';
import { type Decode, type Mend, type Report, type Speaker } from './own.js';
/** How to get a language, or when it will be there. */
type Module = (() => Promise<Record<string, Words>>) | Promise<void>;
/** The words of a language; `undefined` until they are there. */
export declare const wordsFor: (lang: string) => Words | undefined;
/** Resolves when the words of a language are there, or cannot be had; `undefined` when there is nothing to wait for. */
export declare function loadWords(lang: string, modules?: Map<string, Module>): Promise<void> | undefined;
/**
 * The words of a widget: the page's own before those of its language, `undefined` until these are there. What is wrong with
 * the former is added to the problems.
 */
export declare function speak(english: typeof en, speaker: Speaker, lang: string, problems: Report, decode: Decode, mend: Mend): Words | undefined;
export {};
