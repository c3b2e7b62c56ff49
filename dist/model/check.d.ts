import type { Path, Problem } from './problem.js';
import type { Schema } from './schema.js';
export interface Checked<T> {
    /** What can be shown; absent when a required field of the top is missing or wrong. */
    data?: T;
    problems: Problem[];
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
export declare function check<T>(schema: Schema<T>, input: unknown, at?: Path): Checked<T>;
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
