/** A page's own words: JSON in the attribute `data-career-words` of a widget, or of anything around it. */
import type { en, Phrase, Words } from './en.js';
import { perUnit, plural, UNITS, type Forms } from './forms.js';
import type { ToolWords } from './tools.js';

const ATTRIBUTE = 'data-career-words';
/** The words on buttons, which have no place for a value, load with the buttons. */
const TOOLS: readonly (keyof ToolWords)[] = ['copyLink', 'linkCopied', 'saveImage', 'saveCalendar'];
/** More than there are words to replace. */
const MOST = 200;

/** What is wrong with them, in the form of model/problem.ts. */
interface Problem {
  readonly at: readonly (string | number)[];
  readonly code: string;
  readonly given?: unknown;
  readonly known?: readonly unknown[];
}

/** Where to say so. */
export interface Report {
  push(problem: Problem): unknown;
}

interface Decoded {
  readonly value?: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a text that is as it should be; `undefined` when it is not. */
export type Decode = (text: string) => Decoded | undefined;
/** Reads it as far as it can be mended. */
export type Mend = (text: string) => Promise<Decoded>;

/** An element that is asked to render again when its words are there. */
export interface Speaker extends Element {
  requestUpdate(): void;
}

/** The words of a language with the page's own instead of some of them, each from the nearest element that has it. */
export function ownWords(
  speaker: Speaker,
  lang: string,
  words: Words,
  english: typeof en,
  problems: Report,
  decode: Decode,
  mend: Mend,
): Words {
  const own: Record<string, Phrase> = {};
  for (const text of given(speaker)) {
    const decoded = decode(text) ?? mendedText(text, mend, speaker);
    if (!decoded) continue;
    const { value, problems: found } = decoded;
    for (const problem of found) problems.push({ ...problem, at: [ATTRIBUTE, ...problem.at] });
    if (value === undefined) continue;
    if (!isRecord(value)) {
      problems.push({ at: [ATTRIBUTE], code: 'object', given: value });
      continue;
    }
    const entries = Object.entries(value);
    if (entries.length > MOST) problems.push({ at: [ATTRIBUTE], code: 'count', known: [MOST] });
    for (const [name, value] of entries.slice(0, MOST)) {
      const phrase = read(name, value, lang, english, problems);
      if (phrase !== undefined) own[name] ??= phrase;
    }
  }
  return { ...words, ...own };
}

/** What is being mended, and what came of it: whatever a page writes wrong, it writes in few ways. */
const mended = new Map<string, Decoded | Promise<void>>();

/** What a text may say; `undefined` while it is being mended, after which the speaker is asked to update. */
function mendedText(text: string, mend: Mend, speaker: Speaker): Decoded | undefined {
  const found = mended.get(text) ?? mend(text).then((found) => void mended.set(text, found));
  if (!(found instanceof Promise)) return found;
  mended.set(text, found);
  void found.then(() => speaker.requestUpdate());
  return undefined;
}

/** The values of the attribute, the nearest first, across shadow roots. */
function* given(element: Element): Generator<string> {
  for (
    let host: Element | undefined = element;
    // The root of what is in no page may be a link, whose `host` is a text.
    host?.nodeType;
    host = (host.getRootNode() as Partial<ShadowRoot>).host
  ) {
    // Asked for its parent, a form answers with its field of that name; a walker does not ask it.
    const walker = document.createTreeWalker(host.getRootNode(), NodeFilter.SHOW_ELEMENT);
    walker.currentNode = host;
    for (let here: Node | null = host; here; here = walker.parentNode()) {
      const text = Element.prototype.getAttribute.call(here, ATTRIBUTE);
      if (text?.trim()) yield text;
    }
  }
}

/** What stands for the word of a name, if it can. */
function read(
  name: string,
  value: unknown,
  lang: string,
  english: Readonly<Record<string, string>>,
  problems: Report,
): Phrase | undefined {
  const known = [...Object.keys(english), ...TOOLS];
  if (!known.includes(name)) {
    problems.push({ at: [ATTRIBUTE, name], code: 'name', known });
    return undefined;
  }
  const places = placesIn(english[name] ?? '');
  const isCounted = places.includes('{count}');
  if (!isRecord(value) || !(isCounted || places.includes('{unit}')))
    return isPhrase(value, [name], places, problems) ? value : undefined;

  const kinds: readonly string[] = isCounted
    ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories
    : [...UNITS, 'other'];
  const forms = Object.entries(value).filter(([kind, phrase]) => {
    if (kinds.includes(kind)) return isPhrase(phrase, [name, kind], places, problems);
    problems.push({ at: [ATTRIBUTE, name, kind], code: 'name', known: kinds });
    return false;
  });
  const usable = Object.fromEntries(forms) as Forms<string>;
  if (Object.hasOwn(usable, 'other')) return isCounted ? plural(lang, usable) : perUnit(usable);
  if (!Object.hasOwn(value, 'other'))
    problems.push({ at: [ATTRIBUTE, name, 'other'], code: 'missing', known: ['text'] });
  return undefined;
}

/** Whether it is text, with no other places for values than there are. */
function isPhrase(
  value: unknown,
  at: readonly string[],
  places: readonly string[],
  problems: Report,
): value is string {
  if (typeof value !== 'string' || !value.trim()) {
    problems.push({ at: [ATTRIBUTE, ...at], code: 'text', given: value });
    return false;
  }
  const unknown = placesIn(value).filter((place) => !places.includes(place));
  for (const place of unknown) problems.push({ at: [ATTRIBUTE, ...at, place], code: 'name', known: places });
  return !unknown.length;
}

const placesIn = (phrase: string): string[] => phrase.match(/\{\w+\}/g) ?? [];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
