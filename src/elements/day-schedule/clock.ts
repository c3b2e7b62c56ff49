/** The arithmetic of a day, in minutes: how long a slot is, and in which order slots stand. */
import type { Slot } from '../../model/career.js';

const DAY = 24 * 60;
/** A pause over midnight that is a night's rest, or a short shift handed over. */
const NIGHT = 8 * 60;

/** `07:30` is 450. */
export const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** From one time of the day to the next that is another. */
const between = (from: number, to: number): number => to - from + (to < from ? DAY : 0);

/** Length of a slot, a whole day where it ends as it starts; `undefined` unless both its ends are given. */
export const lengthOf = ({ start, end }: Slot): number | undefined =>
  start && end ? between(minutes(start), minutes(end)) || DAY : undefined;

/** Whether a slot ends on the day after the one it starts on. Midnight itself still belongs to the first. */
export const endsNextDay = ({ start = '', end = '' }: Slot): boolean => end > '00:00' && end <= start;

/**
 * The slots in the order of the day. A slot without a start stays behind the slot that the author put it behind.
 *
 * The author's order stands where times never run back but over midnight, once, and the pause there is a night's or no
 * longer than the one before the first slot: 22:00, 06:00, 07:00 is a night and the morning after it, while 14:00,
 * 09:00 would leave 19 hours empty and is jumbled. A jumbled list begins after a pause of more than half a day, else
 * with the earliest start that no night runs past: 02:00 follows 22:00–06:00.
 */
export function inOrder(slots: readonly Slot[]): Slot[] {
  const opening: Slot[] = [];
  const groups: { start: number; length: number; slots: Slot[] }[] = [];
  for (const slot of slots) {
    if (slot.start) groups.push({ start: minutes(slot.start), length: lengthOf(slot) ?? 0, slots: [slot] });
    else (groups.at(-1)?.slots ?? opening).push(slot);
  }
  const from = (begin: number) =>
    groups.toSorted((a, b) => between(begin, a.start) - between(begin, b.start));
  const pauseBefore = (begin: number) =>
    DAY - Math.max(...groups.map(({ start, length }) => between(begin, start) + length));

  // A day has few minutes, however many slots begin in each.
  const starts = [...new Set(from(0).map(({ start }) => start))];
  const [earliest = 0] = starts;
  const { start: first } = groups[0] ?? { start: 0 };
  const stands =
    from(first).every((group, i) => group === groups[i]) &&
    pauseBefore(earliest) <= Math.max(NIGHT, pauseBefore(first));
  const begin = stands
    ? first
    : (starts.find((start) => pauseBefore(start) > DAY / 2) ??
      starts.find((start) => pauseBefore(start) >= 0) ??
      earliest);
  return [...opening, ...from(begin).flatMap(({ slots }) => slots)];
}
