/**
 * What all widgets share: the public tokens and what derives from them, the type scale, the few pieces that every
 * template uses. `:host` is layout only; looks live on `.career`, the one element that every widget renders, because a
 * page's own rules can reach `:host` and not further.
 */
export declare const base: import("lit").CSSResult;
