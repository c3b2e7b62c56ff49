import type { Problem } from '../model/problem.js';
/** What a widget must be for a document to reach it. */
export interface Host extends HTMLElement {
    data?: unknown;
    src?: string | undefined;
    requestUpdate(): void;
}
/**
 * `absent`: the author gave no document. `waiting`: one is on its way. `withheld`: the nearest `<career-data>` has none to
 * give, and says so itself.
 */
export type Reading = {
    state: 'absent' | 'waiting' | 'withheld';
} | {
    state: 'read';
    value: unknown;
    problems?: readonly Problem[];
} | {
    state: 'failed';
    problems: readonly Problem[];
};
/**
 * Finds the document of one widget. The first carrier present wins: property `data`, attribute `data-career`, a child
 * holding JSON, attribute `src`, the nearest `<career-data>`.
 *
 * It holds nothing that it could not find again, so that a clone, a move or a changed attribute needs no special case:
 * the host asks anew at each update, and is asked to update when a carrier changes.
 */
export declare class Source {
    #private;
    constructor(host: Host);
    connect(): void;
    disconnect(): void;
    /** What the carriers hold now. */
    read(): Reading;
    reload(): void;
}
/**
 * The first child that holds JSON: a JSON script; or a `<pre>` or `<code>`, which may as well be the author's readable
 * content and therefore must look like JSON.
 */
export declare const jsonChild: (host: Element) => HTMLElement | undefined;
