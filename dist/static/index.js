export { renderHtml, renderPage, renderShadow } from './render.js';
