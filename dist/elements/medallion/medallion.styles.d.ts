/** The seal: lines, not fills, so that printers and forced colours keep it. */
export declare const medallionStyles: import("lit").CSSResult;
