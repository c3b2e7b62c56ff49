/**
 * An amount of money in a language: `395`, `USD` is “$395” in `en`. An amount given as text is the author's wording and
 * stays as it is, with the currency after it.
 */
export declare function money(amount: string | number, currency: string, lang: string): string;
/** A length of time as the author gave it; an ISO 8601 duration (`PT3H`, `P2Y`) is worded in the language. */
export declare function duration(given: string | number, lang: string): string;
/** A value as a sentence holds it: a list joined, a duration worded, anything else as the author gave it. */
export declare const worded: (given: string | number | readonly string[] | undefined, lang: string) => string | undefined;
