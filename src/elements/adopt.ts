/** Adds a style sheet to a shadow root that has it not yet; sheets belong to one document, and are shared there. */
export function adopt(root: ShadowRoot, text: string): void {
  const page = root.ownerDocument;
  let sheets = pages.get(page);
  if (!sheets) pages.set(page, (sheets = new Map()));
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new page.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

const pages = new WeakMap<Document, Map<string, CSSStyleSheet>>();
