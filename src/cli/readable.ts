import { draw } from '../static/draw.js';
import { semantic } from '../static/semantic.js';
import { canonical } from '../words/language.js';
import type { Host } from './hosts.js';
import type { Content } from './paste.js';

/**
 * The document as plain HTML for a host, line by line. It goes inside the tag, where it shows before the script has run,
 * without it, and to whoever reads pages without one. The words of its language must have been loaded.
 */
export function readable({ widget, data, lang }: Content, carrier: Host['carrier']): string[] {
  const html = semantic(draw(widget, data, { lang: canonical(lang ?? '') }) ?? '');
  const own = carrier === 'react' ? html.replaceAll(' class="', ' className="') : html;
  return (carrier === 'tag' ? own : quieten(own)).split('\n');
}

/** Letters that mean something in JSX, in templates, shortcodes and literals. In HTML they only stand in text and values. */
const quieten = (html: string): string =>
  html.replace(/['{}[\]\\`$@|*_~^]/g, (char) => `&#${char.codePointAt(0)!};`);
