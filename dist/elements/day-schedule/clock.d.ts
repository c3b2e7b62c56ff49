/** The arithmetic of a day, in minutes: how long a slot is, and in which order slots stand. */
import type { Slot } from '../../model/career.js';
/** `07:30` is 450. */
export declare const minutes: (time: string) => number;
/** Length of a slot, a whole day where it ends as it starts; `undefined` unless both its ends are given. */
export declare const lengthOf: ({ start, end }: Slot) => number | undefined;
/** Whether a slot ends on the day after the one it starts on. Midnight itself still belongs to the first. */
export declare const endsNextDay: ({ start, end }: Slot) => boolean;
/**
 * The slots in the order of the day. A slot without a start stays behind the slot that the author put it behind.
 *
 * The author's order stands where times never run back but over midnight, once, and the pause there is a night's or no
 * longer than the one before the first slot: 22:00, 06:00, 07:00 is a night and the morning after it, while 14:00,
 * 09:00 would leave 19 hours empty and is jumbled. A jumbled list begins after a pause of more than half a day, else
 * with the earliest start that no night runs past: 02:00 follows 22:00–06:00.
 */
export declare function inOrder(slots: readonly Slot[]): Slot[];
