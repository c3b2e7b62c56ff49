/** A set hangs from hairlines; a path runs along a spine; a choice stands in a bracket. */
export declare const pathwayTimelineStyles: import("lit").CSSResult;
