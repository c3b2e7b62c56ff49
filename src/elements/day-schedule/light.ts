/** The light that a slot stands in. It is decoration: it tells no time, and never guesses one. */
import type { Slot } from '../../model/career.js';
import { minutes } from './clock.js';

export type Light = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

export interface Sky {
  readonly light: Light;
  /** Where the sun stands on its way from the left horizon (0) over the top (0.5) to the right one (1). */
  readonly sun: number;
}

/** The day of the drawing; no real place has it. */
const SUNRISE = 6;
const SUNSET = 20;

/** The well-known parts of a day; the first that a label names counts. `mid-day` must not be read as a “mid” of a day. */
const PARTS: readonly [name: RegExp, hour: number][] = [
  [/\b(over|mid)?-?night\b/i, 0],
  [/\bmid-?\s?day\b|\bnoon\b/i, 13],
  [/\bmorning\b|\bdawn\b/i, 8],
  [/\bafternoon\b/i, 16],
  [/\bevening\b|\bdusk\b/i, 19],
];

/** The sky of a slot's start, or of its label where that is a well-known part of a day; any other label has none. */
export function skyOf({ start, label = '' }: Slot): Sky | undefined {
  const hour = start ? (minutes(start) / 60) % 24 : hourOf(label);
  if (hour === undefined) return undefined;
  const way = (hour - SUNRISE) / (SUNSET - SUNRISE);
  return { light: lightAt(hour), sun: Math.min(Math.max(way, 0), 1) };
}

const lightAt = (hour: number): Light => {
  if (hour < 5 || hour >= 22) return 'night';
  if (hour < 11) return 'morning';
  if (hour < 14) return 'noon';
  return hour < 18 ? 'afternoon' : 'evening';
};

const hourOf = (label: string): number | undefined => {
  const named = PARTS.map(([name, hour]) => ({ at: label.search(name), hour })).filter(({ at }) => at >= 0);
  const [part] = named.sort((a, b) => a.at - b.at);
  return part && part.hour + shift(label);
};

/** So that two mornings of one day are not twins. */
const shift = (label: string): number =>
  /\bearly\b/i.test(label)
    ? -1.5
    : /\bmid-?\s?(morning|afternoon)\b/i.test(label)
      ? 1.5
      : /\blate\b/i.test(label)
        ? 2
        : 0;
