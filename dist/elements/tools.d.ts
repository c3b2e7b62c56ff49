import { type Entry } from './day-schedule/calendar.js';
import type { Slot } from '../model/career.js';
import type { Speech } from './view.js';
/**
 * Puts the buttons that `tools` asks for into a widget, and takes away those that it asks for no more. A button that could do
 * nothing there (a picture of a schedule, a calendar of a day without a date) does not come.
 */
export declare function tools(root: ShadowRoot, names: string | null, shown: unknown, { lang, words: own }: Speech): void;
/** Slots with a time, in the order of the day; after midnight it is the next one. */
export declare const entriesOf: (slots: readonly Slot[]) => Entry[];
