/**
 * A language that nobody speaks: English with marks on its letters, and 40 % longer. What stands in a widget without
 * them does not come from these words; what breaks would break in German. For stories and tests only.
 */
import { en, type Words } from './en.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const MARKED = 'áƀçđéƒĝĥíĵķļɱñóþʠřšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÓÞɊŘŠŢÚṼŴẊÝŽ';

/** `Done` is `[!! Đóñé ··!!]`; places for values stay, and what has no letters. */
export const pseudo = (phrase: string): string => {
  const marked = phrase.replace(/\{\w+\}|[a-z]/gi, (part) => MARKED[PLAIN.indexOf(part)] ?? part);
  return marked === phrase ? phrase : `[!! ${marked} ${'·'.repeat(Math.ceil(phrase.length * 0.4))}!!]`;
};

/** For `data-career-words`. */
export const pseudoWords = Object.fromEntries(
  Object.entries(en).map(([name, phrase]) => [name, pseudo(phrase)]),
) as Record<keyof Words, string>;
