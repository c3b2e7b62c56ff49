/** Times as the page's language writes them, 12 or 24 hours, in pieces that say which of them is a time. */
import { minutes } from './clock.js';

export interface Piece {
  text: string;
  /** The time that the piece stands for, valid in `<time datetime>`: 24:00 is 00:00 there. */
  readonly time?: string | undefined;
}

/** To make one takes longer than all else that a slot needs. */
const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (lang: string): Intl.DateTimeFormat => {
  let clock = clocks.get(lang);
  if (!clock)
    clocks.set(lang, (clock = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' })));
  return clock;
};

/** Engines differ in which blanks they put round a dash and before “AM”: the same text everywhere, on a server too. */
const plain = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');

const valid = (time: string): string => time.replace(/^24/, '00');

const at = (time: string): number => minutes(valid(time)) * 60_000;

/** `2027-03-09` is “Tuesday, March 9, 2027”. */
export const longDate = (date: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));

/** One time: `7:30 AM`, `07:30`. */
export const oneTime = (time: string, lang: string): Piece => ({
  text: plain(clockOf(lang).format(at(time))),
  time: valid(time),
});

/**
 * A range: `9:00 – 11:00 AM`, `09:00–11:00 Uhr`. What both ends share (`AM`, `Uhr`) belongs to neither.
 *
 * Both ends are times of the same day, also where a night lies between them: `Intl` would word two days as two dates.
 */
export function timeRange(start: string, end: string, lang: string): Piece[] {
  const times = { startRange: valid(start), endRange: valid(end), shared: undefined };
  const pieces: Piece[] = [];
  let last;
  try {
    for (const { source, value } of clockOf(lang).formatRangeToParts(at(start), at(end))) {
      if (source === last) pieces.at(-1)!.text += plain(value);
      else pieces.push({ text: plain(value), time: times[source] });
      last = source;
    }
  } catch {
    // Engines before ECMAScript 2022 refuse a range that runs back.
  }
  // Two equal times are worded as one, but 07:00–07:00 is a day's duty.
  return pieces.length > 1 ? pieces : [oneTime(start, lang), { text: ' – ' }, oneTime(end, lang)];
}

/** `America/New_York` is “Eastern Time”; what is no known zone, or has no name but an offset, stays as given. */
export function zoneName(timeZone: string, lang: string): string {
  try {
    const name = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(0)
      .find(({ type }) => type === 'timeZoneName')!.value;
    return /^(GMT|UTC)/.test(name) ? timeZone : name;
  } catch {
    return timeZone;
  }
}
