import { css } from 'bench:look';

/** The look as a constructed sheet, for a shadow root or for the page itself. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export const adopt = (root) => {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
