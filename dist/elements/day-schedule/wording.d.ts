export interface Piece {
    text: string;
    /** The time that the piece stands for, valid in `<time datetime>`: 24:00 is 00:00 there. */
    readonly time?: string | undefined;
}
/** `2027-03-09` is “Tuesday, March 9, 2027”. */
export declare const longDate: (date: string, lang: string) => string;
/** One time: `7:30 AM`, `07:30`. */
export declare const oneTime: (time: string, lang: string) => Piece;
/**
 * A range: `9:00 – 11:00 AM`, `09:00–11:00 Uhr`. What both ends share (`AM`, `Uhr`) belongs to neither.
 *
 * Both ends are times of the same day, also where a night lies between them: `Intl` would word two days as two dates.
 */
export declare function timeRange(start: string, end: string, lang: string): Piece[];
/** `America/New_York` is “Eastern Time”; what is no known zone, or has no name but an offset, stays as given. */
export declare function zoneName(timeZone: string, lang: string): string;
