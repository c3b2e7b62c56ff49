import { decode } from '../data/decode.js';
import { repair, type Repair } from '../data/repair.js';
import { check } from '../model/check.js';
import { explain } from '../model/explain.js';
import { issue } from '../model/explain.js';
import type { Issue, Path } from '../model/problem.js';
import { positionsIn, type Position } from './frame.js';
import { unitsOf, type Unit, type Widget } from './kinds.js';
import { findPlaces, type Span } from './places.js';
import { failureSentence, repairSentence, wrongText, type Sentence } from './syntax.js';

/** What was found wrong, with its place in the file. */
export interface Finding extends Issue, Position {
  /** A warning is something that a widget reads all the same, and other programs may not. */
  severity: 'error' | 'warning';
  /** How many characters the place is long. */
  length: number;
  /** Whether there is a place at all, apart from the whole file. */
  placed: boolean;
}

export interface Inspected {
  /** The text of the file, without its byte order mark. */
  text: string;
  value?: unknown;
  units: Unit[];
  findings: Finding[];
  /** How many of the units have a problem; a file that cannot be read counts as one. */
  wrong: number;
}

/** Bytes to text: what is not UTF-8 is refused, because a browser would show it garbled. */
export function readText(bytes: Uint8Array): { text: string } | { text: string; problem: Finding } {
  const text = new TextDecoder().decode(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: '', problem: whole(notUtf8('UTF-16')) };
  if (bytes.subarray(0, 1000).includes(0)) return { text: '', problem: whole(wrongText('\0')!) };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text };
  } catch {
    const problem = whole(notUtf8('another encoding'));
    return { text, problem: { ...problem, ...positionsIn(text)(text.indexOf('\ufffd')), placed: true } };
  }
}

const notUtf8 = (encoding: string): Sentence => ({
  expected: 'text saved as UTF-8',
  received: encoding,
  suggestion: 'Open the file in a text editor and save it again with the encoding UTF-8.',
});

/** Reads and checks the text of one file. Pure: neither throws nor prints. */
export function inspect(text: string, as?: Widget): Inspected {
  const { value, findings, reading } = parse(text);
  if (!reading) return { text, units: [], findings, wrong: 1 };
  const units = unitsOf(value, as);
  if (!units.length) return { text, value, units, findings: [...findings, whole(EMPTY_LIST)], wrong: 1 };

  const checked = units.map((unit) => check(unit.schema, unit.value, unit.at).problems);
  const wanted = checked.flat().map(({ at }) => at);
  const { placeOf, duplicates } = findPlaces(reading === 'decoded' ? '' : text, wanted);
  const position = positionsIn(text);
  const isList = Array.isArray(value) && units[0]!.at.length > 0;
  const found = (issue: Issue, severity: Finding['severity'], span: Span | undefined): Finding => ({
    ...issue,
    // In a list of documents, the first number of a path says which of them.
    ...(isList && { path: `Document ${issue.path}`, message: `Document ${issue.message}` }),
    severity,
    ...(span ? position(span.at) : START),
    length: span?.length ?? 1,
    placed: Boolean(span),
  });

  const wrong = new Set(findings.length ? [0] : []);
  for (const [index, problems] of checked.entries()) {
    if (problems.length) wrong.add(index);
    for (const problem of problems) {
      const { place, exact } = placeOf(problem.at);
      findings.push(
        found(explain(problem), 'error', exact && problem.code === 'name' ? place?.key : place?.value),
      );
    }
  }
  // In a mended text, what looks like a name may be something else.
  for (const { path, span } of reading === 'strict' ? duplicates : []) {
    wrong.add(isList ? Number(path[0]) : 0);
    findings.push(found(say(TWICE, path), 'warning', span));
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text, value, units, findings, wrong: wrong.size };
}

const TWICE: Sentence = {
  expected: 'each name once',
  received: 'this one a second time',
  suggestion: 'Keep one of the two; the last one counts.',
};

const EMPTY_LIST: Sentence = {
  expected: 'a career document',
  received: 'an empty list',
  suggestion: 'Put the document between the brackets, or remove the file.',
};

interface Parsed {
  value?: unknown;
  findings: Finding[];
  /** How the text could be read; absent when it could not. */
  reading?: 'strict' | 'mended' | 'decoded';
}

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) as unknown, findings: [], reading: 'strict' };
  } catch {
    // Said below, in words for people.
  }
  const other = wrongText(text);
  const result = repair(text);
  if ('value' in result)
    return { value: result.value, findings: result.repairs.map(mended), reading: 'mended' };
  if (other) return { findings: [whole(other)] };
  const decoded = decode(text);
  if (!decoded.problem) return { value: decoded.value, findings: [], reading: 'decoded' };
  const { line, column } = result.failure;
  return { findings: [{ ...whole(failureSentence(result.failure, text)), line, column, placed: true }] };
}

const mended = (repair: Repair): Finding => ({
  ...whole(repairSentence(repair)),
  severity: 'warning',
  line: repair.line,
  column: repair.column,
  placed: true,
});

const START: Position = { line: 1, column: 1 };

/** A problem of the whole file, at its start. */
export const whole = (sentence: Sentence): Finding => ({
  ...say(sentence),
  severity: 'error',
  ...START,
  length: 1,
  placed: false,
});

const say = ({ expected, received, suggestion }: Sentence, at: Path = []): Issue =>
  issue({ at, code: 'json' }, expected, received, suggestion);
