/** What of the WordPress plugin can be translated, as a template for translators: from PHP, JavaScript, the blocks and the schema. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CALL =
  /(?:\/\* translators: ([^*]*?) \*\/\s*(?:[\w.(]*\s*)*?)?\b(?:__|esc_html__|esc_attr__)\(\s*(['"])((?:\\.|(?!\2).)*)\2,\s*'career-elements'/gs;

/**
 * @param plugin the folder of the plugin
 * @param schema the JSON Schema whose titles label the form
 * @param blocks what their block.json says, by name
 */
export function template(plugin, schema, blocks, version) {
  const entries = new Map();
  const add = (text, place, { note, context } = {}) => {
    const key = `${context ?? ''}\u0004${text}`;
    const entry = entries.get(key) ?? { text, context, places: new Set(), notes: new Set() };
    entry.places.add(place);
    if (note) entry.notes.add(note);
    entries.set(key, entry);
  };

  const header = readFileSync(join(plugin, 'career-elements.php'), 'utf8');
  for (const field of ['Plugin Name', 'Description'])
    add(new RegExp(`${field}:\\s+(.*)`).exec(header)[1], 'career-elements.php', {
      note: `${field} of the plugin`,
    });
  for (const folder of ['includes', 'editor'])
    for (const name of readdirSync(join(plugin, folder)).sort())
      for (const [, note, , text] of readFileSync(join(plugin, folder, name), 'utf8').matchAll(CALL))
        add(text.replace(/\\(['"])/g, '$1'), `${folder}/${name}`, { note: note && `translators: ${note}` });
  for (const { name, title, description, keywords } of blocks) {
    const place = `blocks/${name.split('/')[1]}/block.json`;
    add(title, place, { context: 'block title' });
    add(description, place, { context: 'block description' });
    for (const keyword of keywords) add(keyword, place, { context: 'block keyword' });
  }
  const walk = (value) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && /^(title|description)$/.test(key))
        add(inner, 'schema/career.schema.json');
      else if (key !== 'examples') walk(inner);
    }
  };
  walk(schema);

  const quote = (text) => JSON.stringify(text);
  const blocksOfLines = [...entries.values()].map(({ text, context, places, notes }) =>
    [
      ...[...notes].map((note) => `#. ${note}`),
      ...[...places].map((place) => `#: ${place}`),
      ...(context ? [`msgctxt ${quote(context)}`] : []),
      `msgid ${quote(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const head = [
    '# This file is distributed under GPL-2.0-or-later, as the plugin is.',
    'msgid ""',
    'msgstr ""',
    quote(`Project-Id-Version: Career Elements ${version}\n`),
    quote('MIME-Version: 1.0\n'),
    quote('Content-Type: text/plain; charset=UTF-8\n'),
    quote('Content-Transfer-Encoding: 8bit\n'),
    quote('X-Domain: career-elements\n'),
  ].join('\n');
  return `${[head, ...blocksOfLines].join('\n\n')}\n`;
}
