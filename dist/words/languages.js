import { ownWords } from './own.js';

const MODULES = /* @__PURE__ */ new Map([
  ["ar", () => import('./ar.js')],
  ["de", () => import('./de.js')],
  ["es", () => import('./es.js')],
  ["fr", () => import('./fr.js')],
  ["he", () => import('./he.js')],
  ["hi", () => import('./hi.js')],
  ["ja", () => import('./ja.js')],
  ["pt", () => import('./pt.js')],
  ["zh", () => import('./zh.js')]
]);
const loaded = /* @__PURE__ */ new Map();
const base = (lang) => lang.split("-")[0];
const wordsFor = (lang) => loaded.get(base(lang));
function loadWords(lang, modules = MODULES) {
  const name = base(lang);
  const module = modules.get(name);
  if (typeof module !== "function") return module;
  const loading = module().then(
    (found) => {
      loaded.set(name, found[name]);
      modules.delete(name);
    },
    () => {
      modules.delete(name);
    }
  );
  modules.set(name, loading);
  return loading;
}
function speak(english, speaker, lang, problems, decode, mend) {
  const loading = loadWords(lang)?.then(() => speaker.requestUpdate());
  return loading ? void 0 : ownWords(speaker, lang, wordsFor(lang) ?? english, english, problems, decode, mend);
}

export { loadWords, speak, wordsFor };
