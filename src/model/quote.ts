/**
 * A text that a page, a console and a terminal only show: an author's text may hold the signs that move a cursor, colour
 * it, or turn the direction of what follows. As long as it was, so that a caret below it stands right.
 */
export const harmless = (text: string): string =>
  text.replace(/\s/g, ' ').replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** No more of a text than a sentence can hold. */
export const glance = (text: string, length = 40): string =>
  harmless(text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text);

export const quote = (text: unknown, length?: number): string => `“${glance(String(text), length)}”`;

/** The line round `index`, at most 60 characters of it, and a caret below that place. */
export const excerptAt = (text: string, index: number): string => {
  const from = Math.max(index - 40, index && text.lastIndexOf('\n', index - 1) + 1);
  const [line] = text.slice(from, from + 60).split('\n');
  return `${harmless(line!)}\n${' '.repeat(index - from)}^`;
};
