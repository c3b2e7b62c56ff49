import type { Problem } from '../model/problem.js';
import { type Widget } from './kinds.js';
export interface Portion {
    /** What the author wrote of it: what a snippet holds. */
    given?: unknown;
    /** What of it can be shown, as the template of the widget takes it. */
    data?: unknown;
    problems: readonly Problem[];
}
/** What of a document a widget is given. `ref` picks one of several certifications. */
export declare function portion(widget: Widget, document: unknown, ref?: string): Portion;
