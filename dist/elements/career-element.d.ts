import { LitElement, type PropertyDeclaration, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { check } from '../model/check.js';
import type { ObjectSchema } from '../model/schema.js';
import { type Slice } from '../model/slice.js';
import { type Level, type View } from './view.js';
declare module 'lit' {
    interface PropertyDeclaration {
        /** The values that the property may have; the first is the default and stands in for every other value. */
        readonly values?: readonly unknown[];
    }
}
/**
 * What every widget shares: it finds its document, checks its slice of it, and renders it; the author's own children
 * show whenever there is nothing usable.
 *
 * @attr {string} data-career - The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url.
 * @attr {string} data-career-words - The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget.
 */
export declare abstract class CareerElement<T extends object = object> extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** The schema of the widget's slice. */
    static readonly schema: ObjectSchema;
    static get observedAttributes(): string[];
    /** A property with `values` reads as one of them, whatever was written, so that no bad value reaches a template. */
    static getPropertyDescriptor(name: PropertyKey, key: string | symbol, options: PropertyDeclaration): PropertyDescriptor;
    /** The career document or the widget's slice of it, as an object or as JSON text. */
    data: unknown;
    /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
    src: string | undefined;
    /** Heading level of the widget, 2 to 6; inner headings follow. */
    level: Level;
    /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
    theme: 'light' | 'dark' | undefined;
    /** Lists what is wrong with the data in the widget itself, for those who write the page. */
    authoring: boolean | undefined;
    /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
    tools: string | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, old: string | null, value: string | null): void;
    /** Constructed style sheets belong to one document: in another (an editor's frame, a pop-up) they must be made anew. */
    adoptedCallback(): void;
    protected createRenderRoot(): ShadowRoot;
    /** Many widgets that come at once take turns. */
    protected scheduleUpdate(): void | Promise<void>;
    protected willUpdate(): void;
    /**
     * What a server has drawn stays, node for node, as long as it is what would be drawn here: with the visitor's selection,
     * focus and place in it. Comments are Lit's, blanks and styles the server's.
     */
    protected update(changed: PropertyValues<this>): void;
    protected render(): TemplateResult;
    protected updated(): void;
    /** What is right of the widget's data; nothing while the author's children show. */
    protected get shown(): T | undefined;
    /** The part of the author's value that this widget shows. */
    protected abstract slice(value: unknown): Slice;
    /** How this widget shows it. */
    protected abstract template(data: T, view: View): unknown;
    /** Checks the widget's slice of a value, with the fields that attributes override. */
    protected read(document: unknown, overrides: Record<string, unknown>): T | undefined;
    /** Checks a value and keeps the problems for the report. */
    protected checked<V>(...args: Parameters<typeof check<V>>): V | undefined;
}
