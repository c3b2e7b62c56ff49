import { harmless } from '../model/quote.js';
import { KINDS, type Widget } from '../static/kinds.js';
import { nameOf } from './files.js';
import type { Finding } from './findings.js';
import { codeFrame } from './frame.js';
import type { Paint } from './terminal.js';

/** A finding as a person reads it, ended by a line break; with the lines of its file, the place is shown in them. */
export function describe(file: string, finding: Finding, paint: Paint, lines?: readonly string[]): string {
  const { line, column, message, suggestion, severity } = finding;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const output = [
    paint('bold', `${nameOf(file)}:${line}:${column}`) + (severity === 'warning' ? ' (warning)' : ''),
    `  ${paint(colour, sentence(harmless(message)))}`,
  ];
  if (suggestion) output.push(`  ${sentence(harmless(suggestion))}`);
  for (const { number, text, kind } of lines && finding.placed
    ? codeFrame(lines, finding, finding.length)
    : []) {
    const mark = kind === 'here' ? paint(colour, '>') : ' ';
    output.push(
      `  ${mark} ${paint('dim', `${number} |`)} ${kind === 'caret' ? paint(colour, text) : text}`.trimEnd(),
    );
  }
  return `${output.join('\n')}\n`;
}

export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many documents were taken for what by their names alone. */
export type Guesses = Map<Widget, number>;

export const countGuess = (guesses: Guesses, widget: Widget): unknown =>
  guesses.set(widget, (guesses.get(widget) ?? 0) + 1);

/** Says what documents were taken for, and with which option to say otherwise; nothing where nothing was guessed. */
export function takenFor(guesses: Guesses, option: string): string[] {
  const taken = [...guesses].map(
    ([widget, n]) => `${n} ${KINDS[widget].words[n === 1 ? 0 : 1]} (${option} ${widget})`,
  );
  return taken.length
    ? [`Taken for: ${taken.join(', ')}. If that is not what you meant, say it with ${option}.`]
    : [];
}
