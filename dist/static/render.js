import { explain } from '../model/explain.js';
import { isRecord } from '../model/check.js';
import { LEVELS } from '../elements/view.js';
import { directionOf, canonical } from '../words/language.js';
import { loadWords } from '../words/languages.js';
import { draw } from './draw.js';
import { WIDGETS } from './kinds.js';
import { portion } from './portion.js';
import { asScriptText, structuredData } from '../elements/schema-org.js';
import { semantic } from './semantic.js';
import { registration } from '../styles/register.js';
import { escape } from './serialize.js';
import { layoutsOf, stylesOf } from './widgets.js';

async function renderHtml(document, options = {}) {
  const { inner, given, widget, own, issues } = await prepare(document, options, options.tag ?? false);
  if (inner === void 0) return { issues };
  const children = semantic(inner);
  const space = children.includes("\n") ? "\n" : "";
  const html = options.tag ? `<career-${widget}${attributes(given, options, own)}>${space}${children}${space}</career-${widget}>` : children;
  return { html: html.includes("\n") ? `${html}
` : html, issues };
}
async function renderShadow(document, options = {}) {
  const prepared = await prepare(document, options);
  return { ...shadow(prepared, options), issues: prepared.issues };
}
const shadow = ({ inner, given, widget, own }, options) => {
  if (inner === void 0) return {};
  const root = `<template shadowrootmode="open"><style>${sheetOf(widget)}</style>${inner}</template>`;
  return { html: `<career-${widget}${attributes(given, options, own)}>${root}</career-${widget}>
` };
};
async function renderPage(document, options = {}) {
  const prepared = await prepare(document, options);
  const { widget, data, lang, issues } = prepared;
  const { html } = shadow(prepared, options);
  if (html === void 0) return { issues };
  const { script = "career-elements.js" } = options;
  const about = describe(data);
  const lines = [
    "<!doctype html>",
    `<html lang="${escape(lang)}" dir="${directionOf(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(about.title)}</title>`,
    ...about.description ? [`<meta name="description" content="${escape(about.description)}">`] : [],
    `<style>${registration()}${PAGE}</style>`,
    ...widget === "spotlight" ? [
      `<script type="application/ld+json" data-career-structured>${asScriptText(structuredData(data, options.url))}<\/script>`
    ] : [],
    ...script === false ? [] : [`<script type="module" src="${escape(script)}"><\/script>`],
    "</head>",
    "<body>",
    "<main>",
    html.trim(),
    "</main>",
    "</body>",
    "</html>"
  ];
  return { html: `${lines.join("\n")}
`, issues };
}
const PAGE = "body{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,4rem);background:Canvas;color:CanvasText;font-family:system-ui,sans-serif;line-height:1.5}";
async function prepare(document, options, inTag = true) {
  const { widget = "spotlight", level = 2, layout } = options;
  oneOf(WIDGETS, widget, "widget");
  oneOf(LEVELS, level, "level");
  oneOf([void 0, ...layoutsOf(widget)], layout, `layout of a ${widget}`);
  const { given, data, problems } = portion(widget, document, options.ref);
  const own = ownLanguage(document);
  const lang = own ?? canonical(options.lang ?? "");
  await loadWords(lang);
  const said = inTag ? ownLanguage(given) : own;
  const inner = data === void 0 ? void 0 : draw(widget, data, { level, layout, lang, own: said });
  const issues = problems.map(explain);
  if (inner === void 0 && !problems.length)
    issues.push(explain({ at: [], code: "absent", given: document }));
  return { widget, inner, given, data, lang, own, issues };
}
function oneOf(known, given, what) {
  if (!known.includes(given))
    throw new RangeError(`\u201C${String(given)}\u201D is no ${what}. There are: ${known.filter(Boolean).join(", ")}.`);
}
const ownLanguage = (document) => {
  const lang = isRecord(document) ? document["lang"] : void 0;
  return typeof lang === "string" && lang.trim() ? canonical(lang) : void 0;
};
const asAscii = (json) => json.replace(
  /[\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu,
  (char) => Array.from(
    { length: char.length },
    (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`
  ).join("")
);
const attributes = (given, { layout, level, theme }, own) => {
  const lang = ownLanguage(given) ? void 0 : own;
  const dir = lang && directionOf(lang);
  const plain = Object.entries({ lang, dir, layout, level, theme }).flatMap(
    ([name, value]) => value === void 0 ? [] : [` ${name}="${escape(String(value))}"`]
  );
  const data = escape(asAscii(JSON.stringify(given))).replaceAll("&quot;", '"').replaceAll("'", "&#39;");
  return `${plain.join("")} data-career='${data}'`;
};
const describe = (data) => {
  const { role, pathway, ...own } = data;
  const subject = role ?? pathway ?? own;
  const { name, heading, tagline, description, intro } = subject;
  const words = description ?? tagline ?? intro;
  return { title: name ?? heading ?? "Career", ...words && { description: words } };
};
const sheets = /* @__PURE__ */ new Map();
const sheetOf = (widget) => {
  let sheet = sheets.get(widget);
  if (sheet === void 0) sheets.set(widget, sheet = minify(stylesOf(widget).join("")));
  return sheet;
};
const minify = (css) => css.replace(/\/\*[^]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").replace(/;}/g, "}").trim();

export { renderHtml, renderPage, renderShadow };
