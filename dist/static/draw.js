import { en } from '../words/en.js';
import { directionOf } from '../words/language.js';
import { wordsFor } from '../words/languages.js';
import { serialize, escape } from './serialize.js';
import { layoutsOf, templateOf } from './widgets.js';

function draw(widget, data, { level = 2, layout, lang, own }) {
  const words = wordsFor(lang) ?? en;
  const view = { level, layout: layout ?? layoutsOf(widget)[0], lang, words };
  const html = serialize(templateOf(widget)(data, view));
  if (!html.trim()) return void 0;
  const language = own ? ` lang="${escape(own)}" dir="${directionOf(own)}"` : "";
  return `<div class="career" part="base"${language}>${html}</div>`;
}

export { draw };
