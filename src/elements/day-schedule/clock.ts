/**
 * The arithmetic of a day: how long a slot is, whether it runs past midnight, and in which order slots stand. Minutes
 * count from the midnight that the day begins with, so that the night after it goes on past 1440.
 */
import type { Slot } from '../../model/career.js';

const DAY = 24 * 60;
/** A pause over midnight that is a night's rest, or a short shift handed over. */
const NIGHT = 8 * 60;

/** `07:30` is 450. */
export const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** From when to when; a slot that only starts has no length, and one that ends where it starts takes a whole day. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const spanOf = ({ start, end }: Slot): Span => {
  const from = minutes(start!);
  if (!end) return { start: from, end: from };
  const to = minutes(end);
  return { start: from, end: to > from ? to : to + DAY };
};

/** Length of a slot in minutes; `undefined` unless both its ends are given. */
export const lengthOf = (slot: Slot): number | undefined => {
  if (!slot.start || !slot.end) return undefined;
  const { start, end } = spanOf(slot);
  return end - start;
};

/** Whether a slot ends on the day after the one it starts on. Midnight itself still belongs to the first. */
export const endsNextDay = (slot: Slot): boolean => lengthOf(slot) !== undefined && spanOf(slot).end > DAY;

const STEPS = [45, 90, 150, 210, 300, 420, 600];

/** How long a slot is to look, in eight steps: about ½, 1, 2, 3, 4, 6, 8 and 12 hours. */
export const stepOf = (slot: Slot): number | undefined => {
  const length = lengthOf(slot);
  return length === undefined ? undefined : 1 + STEPS.filter((limit) => length >= limit).length;
};

/**
 * The slots in the order of the day.
 *
 * 1. The author's order stands where it reads like a clock: times never run back, but may pass midnight once. A list
 *    that passes midnight stays within 24 hours, and its pause over midnight is either a night's (8 hours at most) or
 *    no longer than the pause from its end round to its beginning: 22:00, 06:00, 07:00 is a night and the morning
 *    after it, while 14:00, 09:00 would leave 19 hours empty and is jumbled.
 * 2. A jumbled list is put in order of start. It begins after a pause of more than half a day where there is one (23:00,
 *    22:00, 03:00, 06:00 begins at 22:00); else with the earliest start that is not in the small hours of a night that
 *    another slot begins: 02:00 follows 22:00–06:00.
 * 3. A slot without a start stays behind the slot that the author put it behind.
 */
export function inOrder(slots: readonly Slot[]): Slot[] {
  const groups: [Slot, ...Slot[]][] = [];
  const opening: Slot[] = [];
  for (const slot of slots) {
    if (slot.start) groups.push([slot]);
    else (groups.at(-1) ?? opening).push(slot);
  }
  const spans = groups.map(([slot]) => spanOf(slot));
  if (runsOn(spans)) return [...slots];
  const begin = beginning(spans);
  const key = ([{ start }]: [Slot, ...Slot[]]) => minutes(start!) + (minutes(start!) < begin ? DAY : 0);
  return [opening, ...groups.sort((a, b) => key(a) - key(b))].flat();
}

const runsOn = (spans: readonly Span[]): boolean => {
  const turns = spans.flatMap(({ start }, i) => (i && start < spans[i - 1]!.start ? [i] : []));
  const [turn] = turns;
  if (turn === undefined) return true;
  const first = spans[0]!.start;
  if (turns.length > 1 || spans.at(-1)!.start > first) return false;
  const evening = lastEnd(spans.slice(0, turn));
  const pause = spans[turn]!.start + DAY - evening;
  const rest = first + DAY - Math.max(evening, lastEnd(spans.slice(turn)) + DAY);
  return pause <= Math.max(NIGHT, rest);
};

const beginning = (spans: readonly Span[]): number => {
  // Where the night before still goes on when the day begins.
  const tail = lastEnd(spans) - DAY;
  let busy = tail;
  let begin: number | undefined;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (begin === undefined && start >= tail) begin = start;
    if (start - busy > DAY / 2) begin = start;
    busy = Math.max(busy, end);
  }
  return begin!;
};

const lastEnd = (spans: readonly Span[]): number => Math.max(...spans.map(({ end }) => end));
