/** Phrases whose wording depends on a value. Only other languages than English, and pages, have them. */
import type { Phrase } from './en.js';
/** What a phrase is with each value; `other` with every value that has no form of its own. */
export type Forms<Name extends string> = Readonly<Partial<Record<Name, string>> & {
    other: string;
}>;
/** Units of pay. */
export declare const UNITS: readonly ["hour", "day", "week", "month", "year"];
/** By the plural category of a `{count}`: a language names those that it tells apart (CLDR). */
export declare const plural: (lang: string, forms: Forms<Intl.LDMLPluralRule>) => Phrase;
/** By the `{unit}` that an amount is for; any but the usual ones stays in the author's word. */
export declare const perUnit: (forms: Forms<(typeof UNITS)[number]>) => Phrase;
