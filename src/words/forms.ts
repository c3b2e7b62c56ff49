/** Phrases whose wording depends on a value. Only other languages than English, and pages, have them. */
import type { Phrase } from './en.js';

/** What a phrase is with each value; `other` with every value that has no form of its own. */
export type Forms<Name extends string> = Readonly<Partial<Record<Name, string>> & { other: string }>;

/** Units of pay. */
export const UNITS = ['hour', 'day', 'week', 'month', 'year'] as const;

/** By the plural category of a `{count}`: a language names those that it tells apart (CLDR). */
export const plural = (lang: string, forms: Forms<Intl.LDMLPluralRule>): Phrase => {
  const rules = new Intl.PluralRules(lang);
  return ({ count }) => forms[rules.select(Number(count))] ?? forms.other;
};

/** By the `{unit}` that an amount is for; any but the usual ones stays in the author's word. */
export const perUnit = (forms: Forms<(typeof UNITS)[number]>): Phrase => {
  const words = new Map(Object.entries(forms));
  return ({ unit }) => words.get(String(unit).toLowerCase()) ?? forms.other;
};
