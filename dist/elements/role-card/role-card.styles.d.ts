/** Role card: `card` and `hero` share their body; `hero` opens on a drawn field; `compact` is one line of a listing. */
export declare const roleCardStyles: import("lit").CSSResult;
