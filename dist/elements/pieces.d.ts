import { nothing, type TemplateResult } from 'lit';
import type { Action, Image, Item } from '../model/career.js';
import { type Words } from '../words/words.js';
import { type View } from './view.js';
/** What can stand in a template; `nothing` leaves no trace. */
export type Content = TemplateResult | typeof nothing | string | number | Content[];
/** Renders only what is there. */
export declare const when: <T>(value: T | undefined, render: (value: T) => Content) => Content;
/** A real heading of the view's level: a tag name cannot be an expression in Lit. */
export declare const heading: ({ level }: View, part: string, content: Content) => TemplateResult;
/** A box only when it has something in it. */
export declare const filled: (name: string, contents: Content[]) => Content;
/** A section under the author's heading or ours; without content only the author's leaves a trace. */
export declare const section: (view: View, content: Content, title: string | undefined, ours?: string) => Content;
export declare const paragraph: (name: string, text: string | undefined) => Content;
/** A label and its value in one line, whichever way each of them runs. */
export declare const labelled: ({ colon }: Words, label: string, value: string) => TemplateResult;
/** `role="list"`: Safari drops the list from the accessibility tree when its bullets are styled away. */
export declare const list: <T>(view: View, name: string, items: readonly T[] | undefined, render: (item: T) => Content) => Content;
/** A list too long to take in at a glance shows its first items, and how many more unfold. */
export declare const folded: <T>({ words, lang }: View, items: readonly T[], draw: (items: readonly T[]) => Content) => Content;
/** An item that is a sentence, or a title with a sentence. */
export declare const itemContent: (view: View, item: Item) => Content;
/** Labels and values; a label without a value leaves no trace. */
export declare const pairs: (entries: readonly (readonly [label: string, value: Content | undefined])[]) => Content;
/**
 * A link out of the widget. `about` completes its accessible name where several links on a page say the same (WCAG
 * 2.4.9); the visible words stay at its start (2.5.3). An address that is not safe to follow is shown as text.
 */
export declare const actionLink: (action: Action | undefined, part: "button" | "link", id: string, about?: string) => Content;
export declare const picture: (image: Image | undefined) => Content;
