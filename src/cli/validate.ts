import { existsSync } from 'node:fs';
import { harmless } from '../model/quote.js';
import { codeFrame, linesOf } from './frame.js';
import { filesOf, nameOf, readBytes } from './files.js';
import { unreadable, whole, type Finding } from './findings.js';
import { inspect, readText, type Inspected } from './inspect.js';
import { KINDS, type Widget } from './kinds.js';
import { painter, print, Progress, type Paint } from './terminal.js';

interface Options {
  as?: Widget | undefined;
  json: boolean;
}

/** Checks files and tells what is wrong; `true` when no widget would mind. Prints as it goes, one file in memory at a time. */
export async function validate(names: readonly string[], { as, json }: Options): Promise<boolean> {
  const files = await filesOf(names);
  const { stdout, stderr } = process;
  const progress = new Progress(stderr, files.length);
  const paint = painter(stdout);
  const total: Total = { right: 0, wrong: 0, warnings: 0, guesses: new Map(), documents: 0 };

  for (const [index, file] of files.entries()) {
    progress.show(index, nameOf(file));
    const result = await inspectFile(file, as);
    count(total, result);
    if (json) {
      await print(stdout, `${index ? ',\n' : '[\n'}${JSON.stringify(entry(file, result))}`);
    } else if (result.findings.length) {
      progress.clear();
      await print(stdout, report(file, result, paint));
    }
    if (stdout.destroyed) break;
  }
  progress.clear();
  await print(stdout, json ? (files.length ? '\n]\n' : '[]\n') : summary(total, paint));
  return total.wrong === 0;
}

async function inspectFile(file: string, as: Widget | undefined): Promise<Inspected> {
  try {
    const read = readText(await readBytes(file));
    if (!('problem' in read)) return inspect(read.text, as);
    return { text: read.text, units: [], findings: [read.problem], wrong: 1 };
  } catch (error) {
    const problem = whole(unreadable(error));
    return { text: '', units: [], findings: [problem], wrong: 1 };
  }
}

/** The page that says more about each message lies beside this file, unless somebody took the file alone. */
const PAGE = new URL('messages.html', import.meta.url);
const hasPage = existsSync(PAGE);

/** What machines read. */
const entry = (file: string, { units, findings }: Inspected) => ({
  file,
  documents: units.map(({ at, widget }) => ({ pointer: at.map((key) => `/${key}`).join(''), as: widget })),
  issues: findings.map(({ length: _length, placed: _placed, docs, ...issue }) => ({
    ...issue,
    ...(docs && hasPage && { docs: new URL(docs, PAGE).href }),
  })),
});

/** More than anyone reads at a time; `--json` has them all. */
const MAX_SHOWN = 100;

function report(file: string, { text, findings }: Inspected, paint: Paint): string {
  const lines = linesOf(text);
  const shown = findings.slice(0, MAX_SHOWN).map((finding) => `${describe(file, finding, lines, paint)}\n`);
  const more = findings.length - shown.length;
  return shown.join('') + (more ? `… and ${more} more in ${nameOf(file)}\n\n` : '');
}

function describe(file: string, finding: Finding, lines: string[], paint: Paint): string {
  const { line, column, message, suggestion, severity } = finding;
  const colour = severity === 'error' ? 'red' : 'yellow';
  const output = [
    paint('bold', `${nameOf(file)}:${line}:${column}`) + (severity === 'warning' ? ' (warning)' : ''),
    `  ${paint(colour, sentence(harmless(message)))}`,
  ];
  if (suggestion) output.push(`  ${sentence(harmless(suggestion))}`);
  for (const { number, text, kind } of finding.placed ? codeFrame(lines, finding, finding.length) : []) {
    const mark = kind === 'here' ? paint(colour, '>') : ' ';
    output.push(
      `  ${mark} ${paint('dim', `${number} |`)} ${kind === 'caret' ? paint(colour, text) : text}`.trimEnd(),
    );
  }
  return `${output.join('\n')}\n`;
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Total {
  documents: number;
  right: number;
  wrong: number;
  /** Of all documents together. */
  warnings: number;
  /** How many documents were taken for what by their names alone. */
  guesses: Map<Widget, number>;
}

function count(total: Total, { units, findings, wrong }: Inspected): void {
  const documents = units.length || 1;
  total.documents += documents;
  total.wrong += wrong;
  total.right += documents - wrong;
  total.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  for (const { widget, guessed } of units)
    if (guessed) total.guesses.set(widget, (total.guesses.get(widget) ?? 0) + 1);
}

function summary({ documents, right, wrong, warnings, guesses }: Total, paint: Paint): string {
  const result = wrong
    ? paint('red', `${right} right, ${wrong} with problems`)
    : paint('green', documents === 1 ? 'right' : 'all right');
  const warned = warnings ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
  const taken = [...guesses].map(
    ([widget, n]) => `${n} ${KINDS[widget].words[n === 1 ? 0 : 1]} (--as ${widget})`,
  );
  return [
    `${documents} ${documents === 1 ? 'document' : 'documents'}: ${result}${warned}`,
    ...((wrong || warnings) && hasPage ? [`More about each message: ${PAGE.href}`] : []),
    ...(taken.length
      ? [`Taken for: ${taken.join(', ')}. If that is not what you meant, say it with --as.`]
      : []),
    '',
  ].join('\n');
}
