import type { Code, Path, Problem } from './problem.js';
import type { Schema } from './schema.js';

export interface Checked<T> {
  /** What can be shown; absent when a required field of the top is missing or wrong. */
  data?: T;
  problems: Problem[];
}

/** Deeper than any real page, and shallow enough to end at once on a document that contains itself. */
const MAX_DEPTH = 32;
/** A thousand times the largest real page. */
const MAX_VALUES = 50_000;
/** Nobody mends more than this at a time. */
const MAX_PROBLEMS = 100;

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
 * @param at where `input` stands in the author's document, for the paths of the problems
 */
export function check<T>(schema: Schema<T>, input: unknown, at: Path = []): Checked<T> {
  const problems: Problem[] = [];
  const values: Value[] = [{ schema, given: input, key: '', depth: 0 }];

  const report = (value: Value, code: Code, known?: readonly unknown[], ...key: [string | number] | []) => {
    if (problems.length >= MAX_PROBLEMS) return;
    const path: (string | number)[] = [...key];
    for (let v = value; v.parent; v = v.parent) path.unshift(v.key);
    problems.push({ at: [...at, ...path], code, given: value.given, known });
  };
  const wrong = (value: Value, code: Code = value.schema.kind, known?: readonly unknown[]) => {
    value.wrong = true;
    report(value, code, known);
  };
  const descend = (parent: Value, schema: Schema, key: string | number, given: unknown) => {
    if (values.length === MAX_VALUES) report(parent, 'count', [MAX_VALUES], key);
    if (values.length <= MAX_VALUES) values.push({ schema, given, key, parent, depth: parent.depth + 1 });
    // What is not looked at is not kept; an object cannot do without what it requires.
    else if (requires(parent.schema, key)) parent.wrong = true;
  };

  for (const value of values) {
    const { given } = value;
    let { schema } = value;
    if (schema.kind === 'either' && typeof given !== 'string') schema = schema.object;
    if (value.depth > MAX_DEPTH) {
      wrong(value, 'depth', [MAX_DEPTH]);
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
        } else if (key !== '$schema') report(value, 'name', Object.keys(schema.fields), key);
      }
      for (const key of schema.required) {
        if (!Object.hasOwn(given, key) || isBlank(given[key], schema.fields[key]!)) {
          value.wrong = true;
          report(value, 'missing', [schema.fields[key]!.kind], key);
        }
      }
    } else if (schema.kind === 'list') {
      if (!Array.isArray(given)) {
        wrong(value);
        continue;
      }
      value.kept = [];
      for (const [index, item] of given.entries()) descend(value, schema.item, index, item);
    } else if ((RIGHT[schema.kind] ?? isText)(given)) value.kept = given;
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
  return top.wrong ? { problems } : { data: top.kept as T, problems };
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

const isText = (given: unknown): boolean => typeof given === 'string' && given.trim() !== '';

/** What a value of each plain kind is; any other kind here is the text of an `either`. */
const RIGHT: Partial<Record<Code, (given: unknown) => boolean>> = {
  flag: (given) => typeof given === 'boolean',
  number: Number.isFinite,
  value: (given) => Number.isFinite(given) || isText(given),
  time: (given) => isText(given) && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(given as string),
  // A day that does not exist, like 30 February, becomes another one or none.
  date: (given) =>
    isText(given) &&
    /^\d{4}-\d\d-\d\d$/.test(given as string) &&
    String(new Date(given as string).toJSON()).startsWith(given as string),
  alt: (given) => typeof given === 'string',
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
