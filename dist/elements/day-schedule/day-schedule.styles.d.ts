/**
 * A rail with a segment per slot in that slot's light; on it a bar as long as a slot with two ends lasts. Both are
 * borders, so that they survive print and forced colours.
 */
export declare const dayScheduleStyles: import("lit").CSSResult;
