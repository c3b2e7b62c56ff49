import type { Issue } from '../model/problem.js';
import { type Level } from '../elements/view.js';
import { type Widget } from './kinds.js';
export interface RenderOptions {
    /** Which widget shows the document; without it the spotlight. */
    widget?: Widget | undefined;
    /** The id or acronym of the certification to show, of several. */
    ref?: string | undefined;
    /** As the attribute of the widget. */
    layout?: string | undefined;
    /** As the attribute of the widget: its heading level, 2 to 6. */
    level?: Level | undefined;
    /** As the attribute of the widget. */
    theme?: 'light' | 'dark' | undefined;
    /** The language of the page round the widget (BCP 47); that of the document comes first. */
    lang?: string | undefined;
}
export interface HtmlOptions extends RenderOptions {
    /** With the tag of the widget round it, which holds the document. */
    tag?: boolean | undefined;
}
export interface PageOptions extends RenderOptions {
    /** Where the page finds `career-elements.js`; `false` for a page that stays without script. */
    script?: string | false | undefined;
    /** The address of the page, for its structured data: without it relative addresses are left out there. */
    url?: string | undefined;
}
export interface Rendered {
    /** Absent where nothing of the document can be shown. */
    html?: string;
    /** What is wrong with the document. */
    issues: Issue[];
}
/** What goes inside the tag or the placeholder: HTML that reads by itself, and that content systems let pass. */
export declare function renderHtml(document: unknown, options?: HtmlOptions): Promise<Rendered>;
/** The whole tag with declarative shadow DOM: looks as the widget does before any script has run. */
export declare function renderShadow(document: unknown, options?: RenderOptions): Promise<Rendered>;
/** A complete HTML document with the widget in it, drawn before any script has run. */
export declare function renderPage(document: unknown, options?: PageOptions): Promise<Rendered>;
