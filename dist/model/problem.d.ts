/** Where something stands in the author's value: names of fields, and indexes of lists from 0. */
export type Path = readonly (string | number)[];
/**
 * What is wrong, without a sentence about it: pages without a problem need none. explain.ts has the sentences.
 */
export interface Problem {
    readonly at: Path;
    readonly code: Code;
    /** What was found there. */
    readonly given?: unknown;
    /** What would have been right: names, values, or the kind of a missing field. */
    readonly known?: readonly unknown[];
    /** What a server or the browser said of it; of a text, the address it was loaded from. */
    readonly detail?: string;
}
export type Code = 
/** A value is not what its schema says: one code per kind of schema. */
'text' | 'alt' | 'value' | 'number' | 'flag' | 'time' | 'date' | 'list' | 'object' | 'either'
/** A required field is absent. */
 | 'missing'
/** A field that nobody knows. */
 | 'name'
/** More levels, or more values, than any page needs. */
 | 'depth' | 'count'
/** A reference to nothing. */
 | 'ref'
/** An attribute with a value that it cannot have. */
 | 'choice'
/** Text that is no JSON. `given` is the text, `known` holds where reading ended: a `Failure` of data/repair.ts. */
 | 'json'
/** Text that is almost JSON, and was read all the same. `known` holds a `Repair` of data/repair.ts. */
 | 'mended'
/** An address: of a wrong scheme, answered with an error, unreachable, too large, or with nothing at its pointer. */
 | 'scheme' | 'status' | 'fetch' | 'size' | 'pointer'
/** No document at all. */
 | 'absent'
/** The browser threw; a fault of ours, or of an object that the page gave us. */
 | 'fault';
/** One thing that is wrong, in words for the person who wrote it. */
export interface Issue {
    code: Code;
    /** A warning is something that was read all the same. */
    severity: 'error' | 'warning';
    /** Where, as an editor reads it: `Certifications › 2 › Acronym`. Empty for the whole. */
    path: string;
    /** The same place as a JSON pointer (RFC 6901): `/certifications/1/acronym`. */
    pointer: string;
    /** One sentence that says what is wrong and where. */
    message: string;
    expected: string;
    received: string;
    /** What to change. */
    suggestion?: string;
    /** Of a text that is not JSON: the place, both from 1, and that line of it with a caret below the place. */
    line?: number;
    column?: number;
    excerpt?: string;
    /** Where more is said about such a problem. */
    docs?: string;
}
/** Whether it is only to be known: nothing is lost by it. */
export declare const isWarning: ({ code }: Problem) => boolean;
/** A JSON pointer (RFC 6901). */
export declare const pointerTo: (at: Path) => string;
/** What can be said where the sentences cannot be loaded. */
export declare const brief: (problem: Problem) => Issue;
