/** Sentences about the place in a text where reading ended. */
import type { Saying } from './about-values.js';
import type { Problem } from './problem.js';
/** A place in a text: both from 1, and the same as an offset. */
export interface Place {
    line: number;
    column: number;
    index: number;
}
export declare const SAMPLE = "{ \"name\": \"Ward Nurse\" }";
/** What the whole text should be. */
export declare const DATA = "data in { } (JSON)";
/** What could not be read, by the code of a `Failure`. */
export declare const refused: (text: string, { known: [failure], given, detail }: Problem) => Saying;
