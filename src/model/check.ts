import type { Schema } from './schema.js';

/** One thing that is wrong, in words for the person who wrote it. */
export interface Issue {
  /** Where, as an editor reads it: `Certifications › 2 › Acronym`. Empty for the whole. */
  path: string;
  /** The same place as a JSON pointer (RFC 6901): `/certifications/1/acronym`. */
  pointer: string;
  /** One sentence that says what is wrong and where. */
  message: string;
  expected: string;
  received: string;
  /** What to change. */
  suggestion?: string;
}

export interface Checked<T> {
  /** What can be shown; absent when a required field of the top is missing or wrong. */
  data?: T;
  issues: Issue[];
}

export type Path = readonly (string | number)[];

/** Deeper than any real page, and shallow enough to end at once on a document that contains itself. */
const MAX_DEPTH = 32;
/** A thousand times the largest real page. */
const MAX_VALUES = 50_000;
/** Nobody mends more than this at a time. */
const MAX_ISSUES = 100;

const EXPECTED = {
  text: 'text in quotes',
  alt: 'text in quotes',
  value: 'text in quotes, or a number',
  number: 'a number',
  flag: 'true or false',
  time: 'a time from "00:00" to "24:00"',
  list: 'a list in [ ]',
  object: 'an object in { }',
  either: 'text in quotes, or an object in { }',
} as const;

interface Value {
  schema: Schema;
  given: unknown;
  key: string | number;
  parent?: Value;
  depth: number;
  /** What is kept of it. */
  kept?: unknown;
  wrong?: boolean;
}

/**
 * Checks a value against a schema and keeps what is right of it: wrong items leave their list, wrong optional fields
 * leave their object, an object without a required field leaves its parent.
 *
 * Two passes over one flat list and no recursion: down, each value is looked at and its children are appended; up,
 * each value that is right is put into its parent.
 *
 * @param at where `input` stands in the author's document, for the paths of the issues
 */
export function check<T>(schema: Schema<T>, input: unknown, at: Path = []): Checked<T> {
  const issues: Issue[] = [];
  const values: Value[] = [{ schema, given: input, key: '', depth: 0 }];

  const report = (
    value: Value,
    key: string | number | undefined,
    expected: string,
    received: string,
    suggestion?: string,
  ) => {
    if (issues.length >= MAX_ISSUES) return;
    const path: (string | number)[] = key === undefined ? [] : [key];
    for (let v = value; v.parent; v = v.parent) path.unshift(v.key);
    issues.push(issue([...at, ...path], expected, received, suggestion));
  };
  const wrong = (value: Value, suggestion?: string) => {
    value.wrong = true;
    report(value, undefined, EXPECTED[value.schema.kind], inWords(value.given), suggestion ?? advice(value));
  };
  const descend = (parent: Value, schema: Schema, key: string | number, given: unknown) => {
    if (values.length === MAX_VALUES) report(parent, key, `at most ${MAX_VALUES} values`, 'more');
    if (values.length <= MAX_VALUES) values.push({ schema, given, key, parent, depth: parent.depth + 1 });
    // What is not looked at is not kept; an object cannot do without what it requires.
    else if (requires(parent.schema, key)) parent.wrong = true;
  };

  for (const value of values) {
    const { given } = value;
    let { schema } = value;
    if (schema.kind === 'either' && typeof given !== 'string') schema = schema.object;
    if (value.depth > MAX_DEPTH) {
      value.wrong = true;
      report(value, undefined, `at most ${MAX_DEPTH} levels`, 'more');
    } else if (schema.kind === 'object') {
      if (!isRecord(given)) {
        wrong(value);
        continue;
      }
      value.kept = {};
      for (const key of Object.keys(given)) {
        const field = Object.hasOwn(schema.fields, key) ? schema.fields[key] : undefined;
        if (field) {
          if (!isBlank(given[key], field)) descend(value, field, key, given[key]);
        } else if (key !== '$schema' && issues.length < MAX_ISSUES) {
          const known = Object.keys(schema.fields);
          const near = nearest(key, known);
          report(
            value,
            key,
            'a known name',
            `“${excerpt(key)}”`,
            near ? `Did you mean “${near}”?` : `Known names are ${known.join(', ')}.`,
          );
        }
      }
      for (const key of schema.required) {
        if (!Object.hasOwn(given, key) || isBlank(given[key], schema.fields[key]!)) {
          value.wrong = true;
          report(value, key, EXPECTED[schema.fields[key]!.kind], 'nothing', `Add “${key}”.`);
        }
      }
    } else if (schema.kind === 'list') {
      if (!Array.isArray(given)) {
        wrong(value);
        continue;
      }
      value.kept = [];
      for (const [index, item] of given.entries()) descend(value, schema.item, index, item);
    } else if (isRight(schema.kind, given)) value.kept = given;
    else wrong(value);
  }

  for (let i = values.length - 1; i > 0; i--) {
    const { key, kept, wrong, parent, schema } = values[i]!;
    if (schema.kind === 'list' && kept) (kept as unknown[]).reverse();
    // A list or an object in which nothing is left is as good as none.
    if (!wrong && isEmpty(kept) && !requires(parent!.schema, key)) continue;
    if (!wrong) {
      if (typeof key === 'number') (parent!.kept as unknown[]).push(kept);
      else (parent!.kept as Record<string, unknown>)[key] = kept;
    } else if (requires(parent!.schema, key)) parent!.wrong = true;
  }
  const top = values[0]!;
  if (Array.isArray(top.kept)) top.kept.reverse();
  return top.wrong ? { issues } : { data: top.kept as T, issues };
}

const requires = (parent: Schema, key: string | number): boolean => {
  const schema = parent.kind === 'either' ? parent.object : parent;
  return schema.kind === 'object' && schema.required.includes(String(key));
};

const isEmpty = (kept: unknown): boolean => typeof kept === 'object' && !Object.keys(kept!).length;

/** Content systems write an empty field as `""` or `null`: the same as no field. */
const isBlank = (given: unknown, schema: Schema): boolean =>
  given === undefined ||
  given === null ||
  (schema.kind !== 'alt' && typeof given === 'string' && !given.trim());

const isRight = (kind: Schema['kind'], given: unknown): boolean => {
  switch (kind) {
    case 'flag':
      return typeof given === 'boolean';
    case 'number':
      return Number.isFinite(given);
    case 'value':
      return Number.isFinite(given) || isText(given);
    case 'time':
      return typeof given === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(given);
    case 'alt':
      return typeof given === 'string';
    default:
      return isText(given);
  }
};

const isText = (given: unknown): boolean => typeof given === 'string' && given.trim() !== '';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Builds an issue from its parts; the sentence is the same everywhere. */
export function issue(path: Path, expected: string, received: string, suggestion?: string): Issue {
  const words = path.map((key) => (typeof key === 'number' ? String(key + 1) : humanize(key))).join(' › ');
  return {
    path: words,
    pointer: path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join(''),
    message: `${words && words + ': '}expected ${expected}, found ${received}.`,
    expected,
    received,
    ...(suggestion && { suggestion }),
  };
}

/** `timeZone` is “Time zone” to an editor. */
const humanize = (key: string): string => {
  const words = excerpt(key).replace(
    /([a-z])([A-Z])/g,
    (_, a: string, b: string) => `${a} ${b.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const inWords = (given: unknown): string => {
  if (given === null || given === undefined) return 'nothing';
  if (typeof given === 'string') return given.trim() ? `the text “${excerpt(given)}”` : 'empty text';
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'an object' : `the ${typeof given} ${excerpt(String(given))}`;
};

const advice = ({ schema, given }: Value): string | undefined => {
  if (typeof given === 'number' && (schema.kind === 'text' || schema.kind === 'alt'))
    return `Put it in quotes: "${given}".`;
  if (typeof given === 'string' && schema.kind === 'list') return 'Put it in square brackets.';
  if (typeof given === 'string' && (schema.kind === 'flag' || schema.kind === 'number'))
    return 'Leave out the quotes.';
  if (schema.kind === 'time')
    return 'Write hours and minutes with two digits each, like "07:30"; words like “Morning” go into “label”.';
  return undefined;
};

const excerpt = (text: string): string => (text.length > 40 ? text.slice(0, 39) + '…' : text);

/** The known name that a mistyped one most likely meant: the same but for case, or at most a third of its letters apart. */
const nearest = (name: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  if (name.length < 40) {
    for (const candidate of known) {
      const d = distance(name.toLowerCase(), candidate.toLowerCase());
      if (d < least) [best, least] = [candidate, d];
    }
  }
  return best;
};

/** Levenshtein distance. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
};
