import type { ObjectSchema } from '../model/schema.js';
/** What a file can hold: data for one of the widgets. */
export interface Kind {
    /** For the summary: “3 role cards”. */
    words: [one: string, many: string];
    schema: ObjectSchema;
    /** Its part of a whole document. */
    part?: string;
    /** A bare list of these is accepted in its place. */
    item?: ObjectSchema;
}
export declare const WIDGETS: readonly ["spotlight", "role-card", "certification-badge", "pathway-timeline", "day-schedule"];
export type Widget = (typeof WIDGETS)[number];
export declare const KINDS: Readonly<Record<Widget, Kind>>;
export declare const isWidget: (name: string) => name is Widget;
