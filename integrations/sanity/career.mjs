import { toHTML } from '@portabletext/to-html';
import { renderHtml } from 'career-elements/static';

/**
 * Portable Text as HTML, with a widget for each block of the type `career`: its fields are `document` (an object, or JSON as
 * text), `widget`, `layout`. What stands inside the tag reads without script.
 */
export async function toHtml(blocks, options = {}) {
  const widgets = new Map();
  for (const block of blocks) if (block._type === 'career') widgets.set(block._key, await toWidget(block));
  return toHTML(blocks, {
    ...options,
    components: {
      ...options.components,
      types: { ...options.components?.types, career: ({ value }) => widgets.get(value._key) },
    },
  });
}

async function toWidget({ document, widget, layout }) {
  const { html, issues } = await renderHtml(asValue(document), { widget, layout, tag: true });
  for (const { message } of issues) console.warn(message);
  return html ?? '';
}

/** A text that is no JSON stays one, and the issues then say so: one block does not take the page with it. */
function asValue(document) {
  try {
    return typeof document === 'string' ? JSON.parse(document) : document;
  } catch {
    return document;
  }
}
