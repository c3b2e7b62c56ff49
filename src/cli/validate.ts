import { existsSync } from 'node:fs';
import { linesOf } from './frame.js';
import { filesOf, nameOf, readBytes } from './files.js';
import { unreadable, whole } from './findings.js';
import { inspect, readText, type Inspected } from './inspect.js';
import type { Widget } from '../static/kinds.js';
import { countGuess, describe, takenFor, type Guesses } from './report.js';
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
  const shown = findings.slice(0, MAX_SHOWN).map((finding) => `${describe(file, finding, paint, lines)}\n`);
  const more = findings.length - shown.length;
  return shown.join('') + (more ? `… and ${more} more in ${nameOf(file)}\n\n` : '');
}

interface Total {
  documents: number;
  right: number;
  wrong: number;
  /** Of all documents together. */
  warnings: number;
  guesses: Guesses;
}

function count(total: Total, { units, findings, wrong }: Inspected): void {
  const documents = units.length || 1;
  total.documents += documents;
  total.wrong += wrong;
  total.right += documents - wrong;
  total.warnings += findings.filter(({ severity }) => severity === 'warning').length;
  for (const { widget, guessed } of units) if (guessed) countGuess(total.guesses, widget);
}

function summary({ documents, right, wrong, warnings, guesses }: Total, paint: Paint): string {
  const result = wrong
    ? paint('red', `${right} right, ${wrong} with problems`)
    : paint('green', documents === 1 ? 'right' : 'all right');
  const warned = warnings ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '';
  return [
    `${documents} ${documents === 1 ? 'document' : 'documents'}: ${result}${warned}`,
    ...((wrong || warnings) && hasPage ? [`More about each message: ${PAGE.href}`] : []),
    ...takenFor(guesses, '--as'),
    '',
  ].join('\n');
}
