import type { Widget } from './kinds.js';
export interface Drawing {
    level?: number;
    layout?: string | undefined;
    /** The language that the widget speaks; its words must have been loaded. */
    lang: string;
    /** The language that the document says it is in, where the tag round it does not. */
    own?: string | undefined;
}
/**
 * What a widget has in its shadow root, as HTML; `undefined` where its data show nothing.
 *
 * @param data what `portion` has kept of a document
 */
export declare function draw(widget: Widget, data: unknown, { level, layout, lang, own }: Drawing): string | undefined;
