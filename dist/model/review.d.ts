import type { Issue, Path } from './problem.js';
import type { Schema } from './schema.js';
/** Checks a value and says what is wrong with it, at once: for tools, where the sentences are at hand. */
export declare function review<T>(schema: Schema<T>, input: unknown, at?: Path): {
    data?: T;
    issues: Issue[];
};
