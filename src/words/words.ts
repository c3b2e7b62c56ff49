import { en, type Phrase, type Values, type Words } from './en.js';
import { inherited } from './language.js';
import type { speak } from './languages.js';
import type { Decode, Mend, Report, Speaker } from './own.js';

export type { Words };

let others: typeof speak | undefined;

/**
 * The words of a widget in its language. What a page needs besides English is loaded, and the widget asked to update when
 * it is there. `problems` gets what is wrong with the page's own words.
 */
export function wordsOf(speaker: Speaker, lang: string, problems: Report, decode: Decode, mend: Mend): Words {
  if (!others && !(lang.startsWith('en') && inherited(speaker, 'data-career-words') === undefined)) {
    // However many ask, a module is loaded once. Without it (only the one file was uploaded) the widgets speak English.
    void import('./languages.js')
      .catch(() => ({ speak: (english: Words) => english }))
      .then(({ speak }) => {
        others = speak;
        speaker.requestUpdate();
      });
  }
  return others?.(en, speaker, lang, problems, decode, mend) ?? en;
}

/** Puts values into a phrase: `fill('Choose {count} of {total}', { count: 1, total: 3 }, 'en')`. */
export const fill = (phrase: Phrase, values: Values, lang?: string): string =>
  (typeof phrase === 'string' ? phrase : phrase(values)).replace(/\{(\w+)\}/g, (all, name: string) =>
    (values[name] ?? all).toLocaleString(lang),
  );
