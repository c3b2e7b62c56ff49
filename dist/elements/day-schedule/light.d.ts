/** The light that a slot stands in. It is decoration: it tells no time, and never guesses one. */
import type { Slot } from '../../model/career.js';
/** How far the sun has come on its way from the left to the right, in degrees. At night there is none. */
export declare const SUN: {
    night: number;
    morning: number;
    noon: number;
    afternoon: number;
    evening: number;
};
export type Light = keyof typeof SUN;
/** The light at a slot's start, or of its label where that is a well-known part of a day; any other label has none. */
export declare const lightOf: ({ start, label }: Slot) => Light | undefined;
