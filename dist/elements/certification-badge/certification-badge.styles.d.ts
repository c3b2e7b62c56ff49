/** The three ways to set a certification beside its seal. */
export declare const certificationBadgeStyles: import("lit").CSSResult;
