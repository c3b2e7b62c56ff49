import type { Certification, Pathway, Step } from '../../model/career.js';
/** What a pathway looks like before it is drawn: references resolved, stages gathered, empty steps gone. */
export interface Plan {
    readonly bands: readonly Band[];
    /** Certifications of the document that no step refers to. */
    readonly rest: readonly Stop[];
    /** A path whose steps may lie side by side: more than five never fit, and a stage or a choice asks for the height. */
    readonly isFlat: boolean;
    /** There is nothing to show but perhaps a heading. */
    readonly isEmpty: boolean;
}
/** Steps that stand together; `stage` labels them. */
export interface Band {
    readonly stage?: string | undefined;
    readonly stops: readonly Stop[];
}
/** A step with what it refers to. Only an alternative has a stage of its own: they are not gathered inside a choice. */
export interface Stop extends Pick<Step, 'id' | 'description' | 'duration' | 'optional' | 'requires' | 'stage' | 'status'> {
    readonly title?: string | undefined;
    readonly certification?: Certification | undefined;
    readonly state?: (typeof STATES)[number] | undefined;
    readonly choice?: {
        readonly count: number;
        readonly stops: readonly Stop[];
    } | undefined;
    /** Its place in a path, from 1, across all stages. */
    readonly number?: number;
}
declare const STATES: readonly ["done", "current", "upcoming"];
export declare function plan({ intro, ordered, steps, action }: Pathway, certifications: readonly Certification[]): Plan;
export {};
