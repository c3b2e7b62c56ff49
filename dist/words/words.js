import { en } from './en.js';
import { inherited } from './language.js';

let others;
let loading;
function wordsOf(speaker, lang, problems, decode, mend) {
  if (!others && !(lang.startsWith("en") && inherited(speaker, "data-career-words") === void 0)) {
    loading ??= import('./languages.js').then(
      ({ speak }) => void (others = speak),
      () => void (others = (english) => english)
    );
    void loading.then(() => speaker.requestUpdate());
    return void 0;
  }
  return others ? others(en, speaker, lang, problems, decode, mend) : en;
}
const fill = (phrase, values, lang) => (typeof phrase === "string" ? phrase : phrase(values)).replace(
  /\{(\w+)\}/g,
  (all, name) => (values[name] ?? all).toLocaleString(lang)
);

export { fill, wordsOf };
