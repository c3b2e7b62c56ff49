import { type Issue, type Problem } from './problem.js';
/** What is wrong, in words for the person who wrote it. Never throws, whatever an author's objects do when they are read. */
export declare const explain: (problem: Problem) => Issue;
/** Puts words about a problem together with its place. */
export declare function issue(problem: Problem, expected: string, received: string, suggestion?: string): Issue;
export declare const docsOf: (code: string) => string;
