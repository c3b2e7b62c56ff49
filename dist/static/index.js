export { asScriptText, structuredData } from '../elements/schema-org.js';
export { renderHtml, renderPage, renderShadow } from './render.js';
