import { en, type Words } from './en.js';

export type { Words };

/** The interface words for a language tag; English where there is no module for it yet. */
export const wordsFor = (_lang: string): Words => en;

/** Puts values into a phrase: `fill('Choose {count} of {total}', { count: 1, total: 3 })`. */
export const fill = (phrase: string, values: Record<string, string | number>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
