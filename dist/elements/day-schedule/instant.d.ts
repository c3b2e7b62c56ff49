/**
 * The moment at which clocks of a zone show a wall time. A time that a change of clocks skips is taken as if they had not
 * changed yet; of a time that comes twice, the first.
 *
 * @param wall the wall time, written as if it were UTC
 * @param timeZone IANA name
 * @returns `undefined` for a zone that nobody knows
 */
export declare function instant(wall: Date, timeZone: string): Date | undefined;
