/** Templates as HTML: of what Lit knows, texts, attributes, templates in templates, lists. */

export const nothing = Symbol.for('lit-nothing');

export interface TemplateResult {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/**
 * What a template shows, as HTML; the texts in it are only text wherever they stand. An attribute whose expression has no
 * quotes round it is left out where that is `nothing`. Attributes with an expression stand last in a tag: Lit sets them last.
 */
export const markup = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(markup).join('');
  const { strings, values } = value as TemplateResult;
  if (!strings) return escape(String(value as string));
  let html = strings[0]!;
  values.forEach((value, i) => {
    const before = strings[i]!;
    if (!before.endsWith('=')) html += markup(value);
    // Looked for in what is ours: in a long value of the author's it would take its time.
    else if (value === nothing) html = html.slice(0, before.search(/\s+[\w-]+=$/) - before.length);
    else html += `"${markup(value)}"`;
    html += strings[i + 1]!;
  });
  return html;
};

export const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => NAMED[char]!);
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
