/** The rhythm between the parts, and the closing. */
export declare const spotlightStyles: import("lit").CSSResult;
