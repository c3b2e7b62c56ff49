/** Words in other languages than English, and the page's own. Loaded when a page needs them. */
import type { en, Words } from './en.js';
import { ownWords, type Decode, type Mend, type Report, type Speaker } from './own.js';

/** How to get a language, or when it will be there. */
type Module = (() => Promise<Record<string, Words>>) | Promise<void>;

/** One module per language, until it came or turned out never to come. */
const MODULES = new Map<string, Module>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
  ['he', () => import('./he.js')],
  ['hi', () => import('./hi.js')],
  ['ja', () => import('./ja.js')],
  ['pt', () => import('./pt.js')],
  ['zh', () => import('./zh.js')],
]);
const loaded = new Map<string, Words>();

/** Of a canonical tag, the language alone: `pt-BR` is spoken as `pt`. */
const base = (lang: string): string => lang.split('-')[0]!;

/** The words of a language; `undefined` until they are there. */
export const wordsFor = (lang: string): Words | undefined => loaded.get(base(lang));

/** Resolves when the words of a language are there, or cannot be had; `undefined` when there is nothing to wait for. */
export function loadWords(lang: string, modules = MODULES): Promise<void> | undefined {
  const name = base(lang);
  const module = modules.get(name);
  if (typeof module !== 'function') return module;
  const loading = module().then(
    (found) => {
      loaded.set(name, found[name]!);
      modules.delete(name);
    },
    () => {
      // Only the one file was uploaded, or the line is down: asked again and again, it would not be better.
      modules.delete(name);
    },
  );
  modules.set(name, loading);
  return loading;
}

/**
 * The words of a widget: the page's own before those of its language, `undefined` until these are there. What is wrong with
 * the former is added to the problems.
 */
export function speak(
  english: typeof en,
  speaker: Speaker,
  lang: string,
  problems: Report,
  decode: Decode,
  mend: Mend,
): Words | undefined {
  const loading = loadWords(lang)?.then(() => speaker.requestUpdate());
  return loading
    ? undefined
    : ownWords(speaker, lang, wordsFor(lang) ?? english, english, problems, decode, mend);
}
