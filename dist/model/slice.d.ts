import type { Path, Problem } from './problem.js';
import type { ObjectSchema } from './schema.js';
/** A part of an author's value, with the place where it stands there. */
export interface Slice {
    value: unknown;
    at: Path;
    /** Why there is none. */
    problem?: Problem;
}
/** Whether a value is a whole career document: no slice has one of its parts. */
export declare const isDocument: (value: unknown) => value is Record<string, unknown>;
/** A part of a whole document; of a slice, the slice itself. */
export declare const part: (value: unknown, name: string) => Slice;
/**
 * One certification out of a document or a list: the one whose id or acronym is `ref`, else the first.
 * A certification itself is returned as it is.
 */
export declare function pick(value: unknown, ref: string): Slice;
/**
 * The attributes that override fields of a slice: its top-level texts and flags, in lower case; and for its action
 * `href` and `label`.
 */
export declare const attributeFields: (schema: ObjectSchema) => ReadonlyMap<string, string>;
