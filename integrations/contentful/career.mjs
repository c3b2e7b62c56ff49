import { documentToHtmlString } from '@contentful/rich-text-html-renderer';
import { BLOCKS } from '@contentful/rich-text-types';
import { renderHtml } from 'career-elements/static';

const CONTENT_TYPE = 'career';

/**
 * Rich text as HTML, with a widget for each embedded entry of the content type `career`: its fields are `document` (JSON),
 * `widget`, `layout`. What stands inside the tag reads without script.
 */
export async function toHtml(richText, options = {}) {
  const widgets = new Map();
  for (const entry of entriesIn(richText)) widgets.set(entry.sys.id, await toWidget(entry.fields));
  const { [BLOCKS.EMBEDDED_ENTRY]: other, ...renderNode } = options.renderNode ?? {};
  return documentToHtmlString(richText, {
    ...options,
    renderNode: {
      ...renderNode,
      [BLOCKS.EMBEDDED_ENTRY]: (node, next) =>
        widgets.get(node.data.target.sys.id) ?? other?.(node, next) ?? next(node.content),
    },
  });
}

async function toWidget({ document, widget, layout }) {
  const { html, issues } = await renderHtml(document, { widget, layout, tag: true });
  for (const { message } of issues) console.warn(message);
  return html ?? '';
}

function* entriesIn({ nodeType, data, content = [] }) {
  const entry = data?.target;
  if (nodeType === BLOCKS.EMBEDDED_ENTRY && entry?.sys.contentType?.sys.id === CONTENT_TYPE) yield entry;
  for (const node of content) yield* entriesIn(node);
}
