function adopt(root, text) {
  const page = root.ownerDocument;
  let sheets = pages.get(page);
  if (!sheets) pages.set(page, sheets = /* @__PURE__ */ new Map());
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
const pages = /* @__PURE__ */ new WeakMap();

export { adopt };
