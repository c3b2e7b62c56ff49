/**
 * The geometry of a medallion, from nothing but an acronym: the same acronym always gives the same seal, and five
 * acronyms side by side give siblings and not clones. Pure numbers, in a field of 160 × 160 units.
 */
export interface Medallion {
    /** Engraved ticks round the rim. */
    readonly ticks: number;
    /** Ellipses that turn round the centre and make the rosette; their angles in degrees. */
    readonly petals: readonly number[];
    /** The shorter half-axis of each petal. */
    readonly petal: number;
    /** How far the ends of the band point outward; inward where negative. */
    readonly tip: number;
    readonly lines: readonly Line[];
}
/** One line of lettering, centred at `y`; `length` is its exact width, whatever the page's font. */
export interface Line {
    readonly text: string;
    readonly y: number;
    readonly size: number;
    readonly length: number;
}
export declare function medallion(acronym: string): Medallion;
/** Sets the acronym as large as fits: one line, or two where it is long and has a place to break. */
export declare function lettering(acronym: string): readonly Line[];
