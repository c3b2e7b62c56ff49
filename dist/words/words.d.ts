import { type Words } from './en.js';
export type { Words };
/** The interface words for a language tag; English where there is no module for it yet. */
export declare const wordsFor: (_lang: string) => Words;
/** Puts values into a phrase: `fill('Choose {count} of {total}', { count: 1, total: 3 })`. */
export declare const fill: (phrase: string, values: Record<string, string | number>) => string;
