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
export declare function calendar(entries: readonly Entry[], date: string, timeZone: string | undefined, now: Date): string;
