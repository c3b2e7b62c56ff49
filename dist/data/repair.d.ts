interface Place {
    /** Both from 1; the column counts UTF-16 units. */
    line: number;
    column: number;
    /** The same as an offset. */
    index: number;
}
/** One kind of thing that was mended, and where it was first. */
export interface Repair extends Place {
    /**
     * `entity` HTML entities decoded · `quote` typographic or single quotes for double ones · `space` one that JSON does
     * not know · `markup` a tag between the parts · `comment` · `comma` after the last item · `break` a line break or tab
     * within quotes · `key` a name without quotes.
     */
    kind: string;
    /** How often; entities count once, since the whole text was encoded. */
    count: number;
}
/** Why a text was refused, and where. */
export interface Failure extends Place {
    /**
     * Something else was due there: `value`, `key`, `colon`, `comma` (or the bracket that closes), `end` (of the text).
     * `escape`: a backslash or a control character as JSON has none. `quote`: it may end the text or belong to it. The
     * text ends too soon: `cut` within quotes, `open` before its last bracket.
     */
    code: string;
}
type Result = {
    value: unknown;
    repairs: Repair[];
    failure?: undefined;
} | {
    failure: Failure;
    value?: undefined;
    repairs?: undefined;
};
/**
 * Reads what content systems and word processors make of JSON. For a text that `JSON.parse` has refused; one that it
 * accepts comes out the same, without a repair. What can be read in two ways is refused.
 *
 * One pass over the text, which rewrites it as strict JSON for `JSON.parse` to read. A second one, over the decoded
 * text, when an entity stands where JSON has no place for one: then the whole text was encoded, once.
 */
export declare const repair: (text: string) => Result;
export {};
