import { blockOf, closest, isDrawn, quote, styleOf, upFrom } from './dom.js';
import { isLettering, type Probe } from './scene.js';

const scripts: readonly (readonly [pattern: RegExp, languages: readonly string[], name: string])[] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'], 'Arabic'],
  [/\p{Script=Hebrew}/gu, ['he', 'iw', 'yi'], 'Hebrew'],
  [/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne', 'sa'], 'Devanagari'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/gu, ['ja'], 'Japanese'],
  [/\p{Script=Hangul}/gu, ['ko'], 'Korean'],
  [/\p{Script=Han}/gu, ['zh', 'ja', 'yue', 'ko'], 'Chinese'],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk'], 'Cyrillic'],
  [/\p{Script=Greek}/gu, ['el'], 'Greek'],
  [/\p{Script=Thai}/gu, ['th'], 'Thai'],
];
const notLatin = new Set(scripts.flatMap(([, languages]) => languages));

/** Small words that give a language away. */
const small: Readonly<Record<string, RegExp>> = {
  en: /\b(the|and|of|with|for|which|that|from|you|your|are|this|what|how)\b/g,
  de: /\b(der|die|das|und|mit|für|nicht|ist|ein|eine|auf|von|wird|sich)\b/g,
  fr: /\b(le|les|des|une|et|pour|dans|avec|est|vous|votre|sur|qui|du)\b/g,
  es: /\b(el|los|las|una|para|con|que|por|del|como|sus|más|en)\b/g,
  pt: /\b(os|uma|para|com|que|não|dos|das|pelo|seu|mais|em|ao)\b/g,
};

/** Of the element itself or the nearest that says one, across shadow roots. */
export const languageAt = (node: Node): string => {
  for (const element of upFrom(node)) {
    const lang = element.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
};

const languages: Probe = {
  name: 'each text is in the language that it is said to be in',
  criteria: ['3.1.1', '3.1.2'],
  *find({ elements, pieces }) {
    for (const element of elements) {
      const lang = element.getAttribute('lang');
      // Empty means unknown: a page may say so, a widget knows.
      if (lang === '' && element.getRootNode() instanceof ShadowRoot) yield [element, 'says no language'];
      if (!lang) continue;
      if (!/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(lang) || !isKnown(lang)) yield [element, `lang="${lang}"`];
    }
    const regions = new Map<Element, string>();
    for (const piece of pieces) {
      if (!piece.spoken || isLettering(piece)) continue;
      const lang = languageAt(piece.parent).split('-')[0]!.toLowerCase();
      const letters = piece.text.match(/\p{L}/gu)?.length ?? 0;
      for (const [pattern, languages, name] of scripts) {
        const count = piece.text.match(pattern)?.length ?? 0;
        // A lone word may be a name.
        if (
          count > 1 &&
          count > letters / 2 &&
          /\S\s+\S/.test(piece.text) &&
          lang &&
          !languages.includes(lang)
        )
          yield [piece.parent, `${name} letters, lang="${lang}": ${quote(piece.text)}`];
      }
      if (notLatin.has(lang) && (piece.text.toLowerCase().match(small['en']!)?.length ?? 0) > 1)
        yield [piece.parent, `English words, lang="${lang}": ${quote(piece.text)}`];
      const counted = Object.entries(small).map(
        ([key, words]) => [key, piece.text.toLowerCase().match(words)?.length ?? 0] as const,
      );
      const [tongue, most] = counted.sort((a, b) => b[1] - a[1])[0]!;
      if (lang in small && most > 2 && !counted.find(([key]) => key === lang)![1])
        yield [piece.parent, `${most} small words of “${tongue}”, lang="${lang}": ${quote(piece.text)}`];
      const owner = closest(piece.parent, '[lang]');
      if (owner) regions.set(owner, `${regions.get(owner) ?? ''} ${piece.text.toLowerCase()}`);
    }
    for (const [element, text] of regions) {
      const lang = element.getAttribute('lang')!.split('-')[0]!.toLowerCase();
      if (!small[lang]) continue;
      const counts = Object.entries(small).map(
        ([key, words]) => [key, text.match(words)?.length ?? 0] as const,
      );
      const own = counts.find(([key]) => key === lang)![1];
      const [other, count] = counts.sort((a, b) => b[1] - a[1])[0]!;
      if (count > 3 && count > own * 2)
        yield [element, `lang="${lang}", and ${count} small words of “${other}” to ${own} of its own`];
    }
  },
};

const isKnown = (lang: string): boolean => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(lang) !== undefined;
  } catch {
    return false;
  }
};

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const controlsOfDirection = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;

const directions: Probe = {
  name: 'each text runs in its own direction and does not pull its neighbours along',
  criteria: ['1.3.2'],
  *find({ pieces, elements }) {
    for (const piece of pieces) {
      if (!piece.seen || isLettering(piece)) continue;
      const { parent, text, node } = piece;
      const { direction } = styleOf(isolated(parent) ? parent : blockOf(parent));
      const right = text.match(new RegExp(RTL, 'gu'))?.length ?? 0;
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      if (right > 1 && right > letters / 2 && direction === 'ltr')
        yield [parent, `runs from left to right: ${quote(text)}`];
      if (!right && letters > 3 && direction === 'rtl' && claims(parent))
        yield [parent, `said to run from right to left: ${quote(text)}`];
      if (controlsOfDirection.test(node.data) && !isolated(parent))
        yield [parent, `turns the direction of its neighbours: ${quote(text)}`];
      // Where an inline piece is all of one direction, its letters must stand in that direction: “9:00 AM”, not “AM 9:00”.
      if (
        !right &&
        letters &&
        /\p{N}/u.test(text) &&
        styleOf(parent).display.startsWith('inline') &&
        !inOrder(node)
      )
        yield [parent, `comes apart in a line of the other direction: ${quote(text)}`];
    }
    for (const element of elements) {
      const { direction, unicodeBidi } = styleOf(element);
      if (/override/.test(unicodeBidi) && isDrawn(element))
        yield [element, `unicode-bidi: ${unicodeBidi}, ${direction}`];
    }
  },
};

/** Whether the widget itself, and not the page, says the direction of just this; with a language it is that of a region. */
const claims = (element: Element) => {
  const at = closest(element, '[dir]');
  return (
    at?.getAttribute('dir') === 'rtl' && !at.hasAttribute('lang') && at.getRootNode() instanceof ShadowRoot
  );
};

const isolated = (element: Element) => /isolate|plaintext/.test(styleOf(element).unicodeBidi);

/** Whether the letters of a text that has only left-to-right ones stand from left to right in each line. */
const inOrder = (node: Text): boolean => {
  const range = document.createRange();
  let line = NaN;
  let last = -Infinity;
  for (let i = 0; i < node.length; i += 1) {
    if (!/[\p{L}\p{N}]/u.test(node.data[i]!)) continue;
    range.setStart(node, i);
    range.setEnd(node, i + 1);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    if (Math.abs(box.top - line) > box.height / 2 || Number.isNaN(line)) [line, last] = [box.top, -Infinity];
    if (box.left < last - 1) return false;
    last = box.left;
  }
  return true;
};

export const languageProbes: readonly Probe[] = [languages, directions];
