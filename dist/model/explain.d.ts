import { type Issue, type Problem } from './problem.js';
export declare const explain: (problem: Problem) => Issue;
/** Puts words about a problem together with its place. */
export declare function issue({ at }: Problem, expected: string, received: string, suggestion?: string): Issue;
