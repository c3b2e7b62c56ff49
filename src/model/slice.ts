import { career } from './career.js';
import { isRecord } from './check.js';
import type { Path, Problem } from './problem.js';
import type { ObjectSchema } from './schema.js';

/** A part of an author's value, with the place where it stands there. */
export interface Slice {
  value: unknown;
  at: Path;
  /** Why there is none. */
  problem?: Problem;
}

const PARTS = Object.keys(career.fields).filter((field) => field !== 'lang');

/** Whether a value is a whole career document: no slice has one of its parts. */
export const isDocument = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && PARTS.some((part) => Object.hasOwn(value, part));

/** A part of a whole document; of a slice, the slice itself. */
export const part = (value: unknown, name: string): Slice =>
  isDocument(value) ? { value: value[name], at: [name] } : { value, at: [] };

/**
 * One certification out of a document or a list: the one whose id or acronym is `ref`, else the first.
 * A certification itself is returned as it is.
 */
export function pick(value: unknown, ref: string): Slice {
  const { value: given, at } = part(value, 'certifications');
  if (!Array.isArray(given)) return { value: given, at };
  const list: unknown[] = given;
  const index = ref
    ? list.findIndex((entry) => isRecord(entry) && (entry['id'] === ref || entry['acronym'] === ref))
    : 0;
  if (index >= 0) return { value: list[index], at: [...at, index] };
  return {
    value: undefined,
    at,
    problem: { at: ['ref'], code: 'ref', given: ref, known: list },
  };
}

/** Fields that cannot be attributes: HTML or the widget gives these names another meaning. */
const TAKEN = ['id', 'lang', 'level'];

const known = new Map<ObjectSchema, Map<string, string>>();

/**
 * The attributes that override fields of a slice: its top-level texts and flags, in lower case; and for its action
 * `href` and `label`.
 */
export const attributeFields = (schema: ObjectSchema): ReadonlyMap<string, string> => {
  let attributes = known.get(schema);
  if (attributes) return attributes;
  known.set(schema, (attributes = new Map()));
  for (const [field, { kind }] of Object.entries(schema.fields)) {
    if (/text|flag|either|date/.test(kind) && !TAKEN.includes(field))
      attributes.set(field.toLowerCase(), field);
    if (field === 'action') attributes.set('href', field).set('label', field);
  }
  return attributes;
};
