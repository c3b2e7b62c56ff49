/** Per widget what a page without script needs of it: its template, its style sheets, its layouts. */
import type { TemplateResult } from 'lit';
import type { View } from '../elements/view.js';
import type { Widget } from './kinds.js';
type Template = (data: never, view: View) => TemplateResult;
export declare const templateOf: (widget: Widget) => Template;
export declare const layoutsOf: (widget: Widget) => readonly string[];
export declare const stylesOf: (widget: Widget) => readonly string[];
export {};
