/** Career documents as HTML, for pages that are made ahead of time. Runs in Node and in a browser. */
export type { Widget } from './kinds.js';
export { asScriptText, structuredData } from './schema-org.js';
export {
  renderHtml,
  renderPage,
  renderShadow,
  type HtmlOptions,
  type PageOptions,
  type Rendered,
  type RenderOptions,
} from './render.js';
