/** Stands in for `lit` and `@lit/context` in the drop-in file: docs/decisions/0019-compact-lit.md. */
export { ContextEvent, ContextProvider, createContext } from './context.js';
export { css } from './css.js';
export { LitElement } from './element.js';
export { html, nothing, render, svg } from './html.js';
