import type { Words } from '../words/words.js';
export declare const LEVELS: readonly [2, 3, 4, 5, 6];
export type Level = (typeof LEVELS)[number];
/** All that a template needs besides the data. */
export interface View {
    /** Heading level of the widget's own heading; inner headings follow. */
    readonly level: number;
    readonly layout: string;
    /** The language that times, lists and amounts are worded in. */
    readonly lang: string;
    readonly words: Words;
}
/** The view of what stands one heading below. */
export declare const inner: (view: View, layout?: string) => View;
