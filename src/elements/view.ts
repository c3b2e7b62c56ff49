import type { Words } from '../words/words.js';

export const LEVELS = [2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

/** What a widget speaks. */
export interface Speech {
  /** The language that times, lists and amounts are worded in. */
  readonly lang: string;
  readonly words: Words;
}

/** All that a template needs besides the data. */
export interface View extends Speech {
  /** Heading level of the widget's own heading; inner headings follow. */
  readonly level: number;
  readonly layout: string;
}

/** The view of what stands one heading below. */
export const inner = (view: View, layout = view.layout): View => ({
  ...view,
  level: Math.min(view.level + 1, 6),
  layout,
});
