/** What a `<career-data>` hands down: the career document, `undefined` while there is none. */
export interface Provided {
    readonly document: unknown;
}
/** Keyed by `Symbol.for`, so that widgets of one bundle find the provider of another. */
export declare const careerContext: {
    __context__: Provided;
};
