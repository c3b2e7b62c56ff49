/** Times as the page's language writes them, 12 or 24 hours, in pieces that say which of them is a time. */
import { minutes } from './clock.js';

export interface Piece {
  readonly text: string;
  /** The time that the piece stands for, valid in `<time datetime>`: 24:00 is 00:00 there. */
  readonly time?: string;
}

const clockOf = (lang: string) => new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' });

const at = (time: string): number => (minutes(time) % 1440) * 60_000;

const valid = (time: string): string => (time === '24:00' ? '00:00' : time);

/** One time: `7:30 AM`, `07:30`. */
export const oneTime = (time: string, lang: string): Piece => ({
  text: clockOf(lang).format(at(time)),
  time: valid(time),
});

/**
 * A range: `9:00 – 11:00 AM`, `09:00–11:00 Uhr`. What both ends share (`AM`, `Uhr`) belongs to neither.
 *
 * Both ends are times of the same day, also where a night lies between them: `Intl` would word two days as two dates.
 */
export function timeRange(start: string, end: string, lang: string): Piece[] {
  const pieces: Piece[] = [];
  let last = '';
  for (const { source, value } of rangeParts(start, end, lang)) {
    const text = source === last ? pieces.pop()!.text + value : value;
    pieces.push(
      source === 'shared' ? { text } : { text, time: valid(source === 'startRange' ? start : end) },
    );
    last = source;
  }
  // Two equal times are worded as one, but 07:00–07:00 is a day's duty.
  return pieces.length > 1 ? pieces : [oneTime(start, lang), { text: ' – ' }, oneTime(end, lang)];
}

const rangeParts = (start: string, end: string, lang: string): Intl.DateTimeRangeFormatPart[] => {
  try {
    return clockOf(lang).formatRangeToParts(at(start), at(end));
  } catch {
    // Engines before ECMAScript 2022 refuse a range that runs back.
    return [];
  }
};

/** `America/New_York` is “Eastern Time”; what is no known zone, or has no name but an offset, stays as given. */
export function zoneName(zone: string, lang: string): string {
  try {
    const parts = new Intl.DateTimeFormat(lang, {
      timeZone: zone,
      timeZoneName: 'longGeneric',
    }).formatToParts(0);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    return /^(GMT|UTC)/.test(name) ? zone : name;
  } catch {
    return zone;
  }
}
