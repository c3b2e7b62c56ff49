import { harmless } from '../model/quote.js';

/** A place in a text as editors count: both from 1, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** Turns offsets of one text into lines and columns. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

const BEFORE = 2;
const AFTER = 1;
/** What of a line is shown, round the place: a file without line breaks is one line of megabytes. */
const LEFT = 50;
const WIDTH = 100;

/** The lines of a text; nothing follows its last line break. */
export const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

export interface FrameLine {
  /** The line's number; none before the line of carets. */
  number: string;
  text: string;
  kind: 'here' | 'near' | 'caret';
}

/** The lines round a place, and carets below it. `lines` as `linesOf` gives them. */
export function codeFrame(lines: readonly string[], { line, column }: Position, length = 1): FrameLine[] {
  const first = Math.max(1, line - BEFORE);
  const last = Math.max(line, Math.min(lines.length, line + AFTER));
  const digits = String(last).length;
  const from = column - 1 > WIDTH - LEFT ? column - 1 - LEFT : 0;
  const frame: FrameLine[] = [];
  for (let number = first; number <= last; number++) {
    const whole = lines[number - 1] ?? '';
    const text = `${from && whole.length > from ? '…' : ''}${harmless(whole.slice(from, from + WIDTH))}`;
    const shown = `${text}${whole.length > from + WIDTH ? '…' : ''}`;
    frame.push({
      number: String(number).padStart(digits),
      text: shown,
      kind: number === line ? 'here' : 'near',
    });
    if (number !== line) continue;
    const before = (from ? '…' : '') + harmless(whole.slice(from, column - 1));
    const marked = harmless(whole.slice(column - 1, Math.min(column - 1 + length, from + WIDTH)));
    frame.push({
      number: ' '.repeat(digits),
      text: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked))),
      kind: 'caret',
    });
  }
  return frame;
}

/** How many columns of a terminal a text takes: none for marks over a letter, two for most of East Asia and emoji. */
const columnsOf = (text: string): number => {
  let columns = 0;
  for (const char of text) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    columns +=
      /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\uff01-\uff60\u3000-\u303e]/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return columns;
};
