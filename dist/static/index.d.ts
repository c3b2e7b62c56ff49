/** Career documents as HTML, for pages that are made ahead of time. Runs in Node and in a browser. */
export type { Widget } from './kinds.js';
export { renderHtml, renderPage, renderShadow, type PageOptions, type Rendered, type RenderOptions, } from './render.js';
