/** A day with a date as a calendar file: iCalendar, RFC 5545. */
import { instant } from './instant.js';

/** One entry of the calendar; minutes count from midnight of the day's date, and may pass 24 hours. */
export interface Entry {
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly start: number;
  /** Left out where nobody said when it ends. */
  readonly end?: number | undefined;
}

/**
 * @param date `2026-11-23`
 * @param timeZone IANA name; without one, or with one that nobody knows, the times are those of whoever reads the file
 * @param now when the file is made, for `DTSTAMP`
 */
export function calendar(
  entries: readonly Entry[],
  date: string,
  timeZone: string | undefined,
  now: Date,
): string {
  const events = entries.flatMap(({ summary, description, location, start, end }) => [
    'BEGIN:VEVENT',
    `UID:${digest([date, start, end, summary].join('\n'))}@career-elements`,
    `DTSTAMP:${basic(now.toISOString())}Z`,
    `DTSTART:${moment(date, start, timeZone)}`,
    ...(end === undefined ? [] : [`DTEND:${moment(date, end, timeZone)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//career-elements//EN',
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A moment as the file writes it: in UTC where the zone is known, else “floating”. */
const moment = (date: string, minutes: number, timeZone: string | undefined): string => {
  const wall = new Date(Date.parse(`${date}T00:00Z`) + minutes * 60_000);
  const utc = timeZone === undefined ? undefined : instant(wall, timeZone);
  return utc ? `${basic(utc.toISOString())}Z` : basic(wall.toISOString());
};

/** `2026-11-23T07:30:00.000Z` is `20261123T073000`. */
const basic = (iso: string): string => iso.slice(0, 19).replace(/[-:]/g, '');

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '');

/** RFC 5545, 3.1: at most 75 bytes a line, and no character in two. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let bytes = 0;
  let out = '';
  for (const char of line) {
    const { length } = encoder.encode(char);
    if (bytes + length > 75) {
      out += '\r\n ';
      bytes = 1;
    }
    out += char;
    bytes += length;
  }
  return out;
};

/** The same entry keeps its name, so that a second import replaces it: FNV-1a, 32 bits, twice. */
const digest = (text: string): string =>
  [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed;
      for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
