import { en, type Phrase, type Values, type Words } from './en.js';
import { inherited } from './language.js';
import type { speak } from './languages.js';
import type { Decode, Mend, Report, Speaker } from './own.js';

export type { Words };

let others: typeof speak | undefined;
let loading: Promise<void> | undefined;

/**
 * The words of a widget in its language; `undefined` while they are being loaded, after which the widget is asked to
 * update. `problems` gets what is wrong with the page's own words.
 */
export function wordsOf(
  speaker: Speaker,
  lang: string,
  problems: Report,
  decode: Decode,
  mend: Mend,
): Words | undefined {
  if (!others && !(lang.startsWith('en') && inherited(speaker, 'data-career-words') === undefined)) {
    // Without it (only the one file was uploaded) the widgets speak English; what failed once is not asked for again.
    loading ??= import('./languages.js').then(
      ({ speak }) => void (others = speak),
      () => void (others = (english) => english),
    );
    void loading.then(() => speaker.requestUpdate());
    return undefined;
  }
  return others ? others(en, speaker, lang, problems, decode, mend) : en;
}

/** Puts values into a phrase: `fill('Choose {count} of {total}', { count: 1, total: 3 }, 'en')`. */
export const fill = (phrase: Phrase, values: Values, lang?: string): string =>
  (typeof phrase === 'string' ? phrase : phrase(values)).replace(/\{(\w+)\}/g, (all, name: string) =>
    (values[name] ?? all).toLocaleString(lang),
  );
