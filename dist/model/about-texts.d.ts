import type { Saying } from './about-values.js';
import type { Problem } from './problem.js';
export declare const mended: ({ known: [repair] }: Problem) => Saying;
export declare const notJson: (problem: Problem) => Saying;
