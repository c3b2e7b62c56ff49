import { type Phrase, type Values, type Words } from './en.js';
import type { Decode, Mend, Report, Speaker } from './own.js';
export type { Words };
/**
 * The words of a widget in its language; `undefined` while they are being loaded, after which the widget is asked to
 * update. `problems` gets what is wrong with the page's own words.
 */
export declare function wordsOf(speaker: Speaker, lang: string, problems: Report, decode: Decode, mend: Mend): Words | undefined;
/** Puts values into a phrase: `fill('Choose {count} of {total}', { count: 1, total: 3 }, 'en')`. */
export declare const fill: (phrase: Phrase, values: Values, lang?: string) => string;
