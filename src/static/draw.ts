import { en } from '../words/en.js';
import { directionOf } from '../words/language.js';
import { wordsFor } from '../words/languages.js';
import type { Widget } from './kinds.js';
import { escape, serialize } from './serialize.js';
import { layoutsOf, templateOf } from './widgets.js';

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
export function draw(
  widget: Widget,
  data: unknown,
  { level = 2, layout, lang, own }: Drawing,
): string | undefined {
  const words = wordsFor(lang) ?? en;
  const view = { level, layout: layout ?? layoutsOf(widget)[0]!, lang, words };
  const html = serialize(templateOf(widget)(data as never, view));
  if (!html.trim()) return undefined;
  const language = own ? ` lang="${escape(own)}" dir="${directionOf(own)}"` : '';
  return `<div class="career" part="base"${language}>${html}</div>`;
}
