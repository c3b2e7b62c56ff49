import { decode } from '../data/decode.js';
import { repair } from '../data/repair.js';
import { check } from '../model/check.js';
import { explain } from '../model/explain.js';
import type { Issue, Problem } from '../model/problem.js';
import { EMPTY_LIST, NO_TEXT, notUtf8, sayOf, START, TWICE, whole, type Finding } from './findings.js';
import { positionsIn } from './frame.js';
import type { Widget } from '../static/kinds.js';
import { unitsOf, type Unit } from './units.js';
import { findPlaces, type Span } from './places.js';

export interface Inspected {
  /** The text of the file, without its byte order mark. */
  text: string;
  value?: unknown;
  units: Unit[];
  findings: Finding[];
  /** How many of the units have an error; a file that cannot be read counts as one. */
  wrong: number;
}

/** Bytes to text: what is not UTF-8 is refused, because a browser would show it garbled. */
export function readText(bytes: Uint8Array): { text: string } | { text: string; problem: Finding } {
  const text = new TextDecoder().decode(bytes);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { text: '', problem: whole(notUtf8('UTF-16')) };
  if (bytes.subarray(0, 1000).includes(0)) return { text: '', problem: whole(NO_TEXT) };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text };
  } catch {
    const problem = whole(notUtf8('another encoding'));
    return { text, problem: { ...problem, ...positionsIn(text)(text.indexOf('\ufffd')), placed: true } };
  }
}

/** What is wrong with the units of a file, of each a list. */
export type Look = (units: readonly Unit[], value: unknown) => (readonly Problem[])[];

const wholly: Look = (units) => units.map(({ schema, value, at }) => check(schema, value, at).problems);

/**
 * Reads and checks the text of one file. Pure: neither throws nor prints.
 *
 * @param look checks less than all of each unit, for who shows less
 */
export function inspect(text: string, as?: Widget, look = wholly): Inspected {
  const { value, findings, reading } = parse(text);
  if (!reading) return { text, units: [], findings, wrong: 1 };
  const units = unitsOf(value, as);
  if (!units.length) return { text, value, units, findings: [...findings, whole(EMPTY_LIST)], wrong: 1 };

  const checked = look(units, value);
  const wanted = checked.flat().map(({ at }) => at);
  const { placeOf, duplicates } = findPlaces(reading === 'decoded' ? '' : text, wanted);
  const position = positionsIn(text);
  const isList = Array.isArray(value) && units[0]!.at.length > 0;
  const found = <T extends Pick<Issue, 'path' | 'message'>>(issue: T, span: Span | undefined) => ({
    ...issue,
    // In a list of documents, the first number of a path says which of them.
    ...(isList &&
      /^\d/.test(issue.path) && { path: `Document ${issue.path}`, message: `Document ${issue.message}` }),
    ...(span ? position(span.at) : START),
    length: span?.length ?? 1,
    placed: Boolean(span),
  });

  for (const problem of checked.flat()) {
    const { place, exact } = placeOf(problem.at);
    findings.push(found(explain(problem), exact && problem.code === 'name' ? place?.key : place?.value));
  }
  // In a mended text, what looks like a name may be something else.
  for (const { path, span } of reading === 'strict' ? duplicates : [])
    findings.push({ ...found(sayOf(TWICE, path), span), severity: 'warning' });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text, value, units, findings, wrong: checked.filter(({ length }) => length).length };
}

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
  const { value, failure, repairs = [] } = repair(text);
  if (!failure)
    return {
      value,
      findings: repairs.map((it) => ofText({ code: 'mended', given: text, known: [it] })),
      reading: 'mended',
    };
  const decoded = decode(text);
  return decoded
    ? { value: decoded.value, findings: [], reading: 'decoded' }
    : { findings: [ofText({ code: 'json', given: text, known: [failure] })] };
}

/** A problem of a text; the empty address says that it is no attribute, but a file. */
const ofText = (problem: Omit<Problem, 'at'>): Finding => ({
  ...START,
  ...explain({ ...problem, at: [], detail: '' }),
  length: 1,
  placed: Boolean(String(problem.given).trim()),
});
