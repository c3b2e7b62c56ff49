/** What the toolbar begins with. */
export const initialGlobals = {
  theme: 'follow',
  brand: '',
  language: '',
  direction: '',
  width: 'full',
  host: 'plain',
  paste: 'html',
};

export type Choices = typeof initialGlobals;

/** A language as a tag: pseudo is English in other words. */
export const langOf = ({ language }: Pick<Choices, 'language'>): string =>
  language === 'pseudo' ? 'en' : language;

const RIGHT_TO_LEFT = /^(ar|he)\b/;

/** The forced direction, or that of the language; of no language, none. */
export const directionOf = ({ direction, language }: Pick<Choices, 'direction' | 'language'>): string =>
  direction || (RIGHT_TO_LEFT.test(language) ? 'rtl' : language && 'ltr');
