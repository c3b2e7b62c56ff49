import type { Issue } from '../model/problem.js';
/** A widget shows its data for the first time. */
export declare class CareerReadyEvent extends Event {
    constructor();
}
/** A widget's data is missing or partly wrong; what is right of it is shown all the same. */
export declare class CareerErrorEvent extends Event {
    readonly issues: readonly Issue[];
    constructor(issues: readonly Issue[]);
}
/** A visitor follows a link of a widget; `preventDefault()` stops the browser from following it. */
export declare class CareerSelectEvent extends Event {
    /** The tag name of the widget, like `career-role-card`. */
    readonly widget: string;
    /** The id, else the acronym or name, of what the link belongs to. */
    readonly id: string;
    readonly href: string;
    constructor(
    /** The tag name of the widget, like `career-role-card`. */
    widget: string, 
    /** The id, else the acronym or name, of what the link belongs to. */
    id: string, href: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'career-ready': CareerReadyEvent;
        'career-error': CareerErrorEvent;
        'career-select': CareerSelectEvent;
    }
}
