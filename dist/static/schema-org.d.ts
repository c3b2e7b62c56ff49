/** The structured data of a page, for those who render it; the elements that do it at run time have it too. */
export { asScriptText, structuredData } from '../elements/schema-org.js';
