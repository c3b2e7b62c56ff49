/** The light that a slot stands in. It is decoration: it tells no time, and never guesses one. */
import type { Slot } from '../../model/career.js';

/** How far the sun has come on its way from the left to the right, in degrees. At night there is none. */
export const SUN = { night: 0, morning: 30, noon: 90, afternoon: 120, evening: 150 };
export type Light = keyof typeof SUN;

/** When each light but the first begins; then it is night again. */
const BEGIN = ['05', '11', '14', '18', '22'];

/** The well-known parts of a day, in the order of the lights; the first that a label names counts. */
const NAMES =
  /\b(?:((?:over|mid)?night)|(morning)|(mid[- ]?day|noon)|(afternoon)|(evening|late afternoon))\b/i;

/** The light at a slot's start, or of its label where that is a well-known part of a day; any other label has none. */
export const lightOf = ({ start, label = '' }: Slot): Light | undefined =>
  (Object.keys(SUN) as Light[])[
    start
      ? BEGIN.filter((time) => start >= time).length % 5
      : (NAMES.exec(label)?.slice(1).findIndex(Boolean) ?? -1)
  ];
