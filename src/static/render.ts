/** A career document as HTML, from the templates of the elements: for pages that read without script, or before it. */
import { explain } from '../model/explain.js';
import { isRecord } from '../model/check.js';
import type { CareerDocument } from '../model/career.js';
import type { Issue } from '../model/problem.js';
import { LEVELS, type Level } from '../elements/view.js';
import { canonical, directionOf } from '../words/language.js';
import { loadWords } from '../words/languages.js';
import { draw } from './draw.js';
import { WIDGETS, type Widget } from './kinds.js';
import { portion } from './portion.js';
import { asScriptText, structuredData } from './schema-org.js';
import { semantic } from './semantic.js';
import { registration } from '../styles/register.js';
import { escape } from './serialize.js';
import { layoutsOf, stylesOf } from './widgets.js';

export interface RenderOptions {
  /** Which widget shows the document; without it the spotlight. */
  widget?: Widget | undefined;
  /** The id or acronym of the certification to show, of several. */
  ref?: string | undefined;
  /** As the attribute of the widget. */
  layout?: string | undefined;
  /** As the attribute of the widget: its heading level, 2 to 6. */
  level?: Level | undefined;
  /** As the attribute of the widget. */
  theme?: 'light' | 'dark' | undefined;
  /** The language of the page round the widget (BCP 47); that of the document comes first. */
  lang?: string | undefined;
}

export interface HtmlOptions extends RenderOptions {
  /** With the tag of the widget round it, which holds the document. */
  tag?: boolean | undefined;
}

export interface PageOptions extends RenderOptions {
  /** Where the page finds `career-elements.js`; `false` for a page that stays without script. */
  script?: string | false | undefined;
  /** The address of the page, for its structured data: without it relative addresses are left out there. */
  url?: string | undefined;
}

export interface Rendered {
  /** Absent where nothing of the document can be shown. */
  html?: string;
  /** What is wrong with the document. */
  issues: Issue[];
}

/** What goes inside the tag or the placeholder: HTML that reads by itself, and that content systems let pass. */
export async function renderHtml(document: unknown, options: HtmlOptions = {}): Promise<Rendered> {
  const { inner, given, widget, own, issues } = await prepare(document, options, options.tag ?? false);
  if (inner === undefined) return { issues };
  const children = semantic(inner);
  const space = children.includes('\n') ? '\n' : '';
  const html = options.tag
    ? `<career-${widget}${attributes(given, options, own)}>${space}${children}${space}</career-${widget}>`
    : children;
  // In a sentence a line's end would be a blank.
  return { html: html.includes('\n') ? `${html}\n` : html, issues };
}

/** The whole tag with declarative shadow DOM: looks as the widget does before any script has run. */
export async function renderShadow(document: unknown, options: RenderOptions = {}): Promise<Rendered> {
  const prepared = await prepare(document, options);
  return { ...shadow(prepared, options), issues: prepared.issues };
}

const shadow = ({ inner, given, widget, own }: Prepared, options: RenderOptions): { html?: string } => {
  if (inner === undefined) return {};
  const root = `<template shadowrootmode="open"><style>${sheetOf(widget)}</style>${inner}</template>`;
  return { html: `<career-${widget}${attributes(given, options, own)}>${root}</career-${widget}>\n` };
};

/** A complete HTML document with the widget in it, drawn before any script has run. */
export async function renderPage(document: unknown, options: PageOptions = {}): Promise<Rendered> {
  const prepared = await prepare(document, options);
  const { widget, data, lang, issues } = prepared;
  const { html } = shadow(prepared, options);
  if (html === undefined) return { issues };
  const { script = 'career-elements.js' } = options;
  const about = describe(data);
  const lines = [
    '<!doctype html>',
    `<html lang="${escape(lang)}" dir="${directionOf(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(about.title)}</title>`,
    ...(about.description ? [`<meta name="description" content="${escape(about.description)}">`] : []),
    `<style>${registration()}${PAGE}</style>`,
    ...(widget === 'spotlight'
      ? [
          `<script type="application/ld+json" data-career-structured>${asScriptText(structuredData(data as CareerDocument, options.url))}</script>`,
        ]
      : []),
    ...(script === false ? [] : [`<script type="module" src="${escape(script)}"></script>`]),
    '</head>',
    '<body>',
    '<main>',
    html.trim(),
    '</main>',
    '</body>',
    '</html>',
  ];
  return { html: `${lines.join('\n')}\n`, issues };
}

const PAGE =
  'body{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,4rem);background:Canvas;color:CanvasText;font-family:system-ui,sans-serif;line-height:1.5}';

interface Prepared {
  widget: Widget;
  /** What stands in the shadow root; absent where there is nothing to show. */
  inner?: string | undefined;
  given?: unknown;
  data?: unknown;
  lang: string;
  /** The language that the document says it is in. */
  own?: string | undefined;
  issues: Issue[];
}

/** @param inTag whether the tag is ours too: then it says the language of what is only a part of a document */
async function prepare(document: unknown, options: RenderOptions, inTag = true): Promise<Prepared> {
  const { widget = 'spotlight', level = 2, layout } = options;
  oneOf(WIDGETS, widget, 'widget');
  oneOf(LEVELS, level, 'level');
  oneOf([undefined, ...layoutsOf(widget)], layout, `layout of a ${widget}`);
  const { given, data, problems } = portion(widget, document, options.ref);
  const own = ownLanguage(document);
  const lang = own ?? canonical(options.lang ?? '');
  await loadWords(lang);
  const said = inTag ? ownLanguage(given) : own;
  const inner = data === undefined ? undefined : draw(widget, data, { level, layout, lang, own: said });
  const issues = problems.map(explain);
  if (inner === undefined && !problems.length)
    issues.push(explain({ at: [], code: 'absent', given: document }));
  return { widget, inner, given, data, lang, own, issues };
}

function oneOf<T>(known: readonly T[], given: T, what: string): void {
  if (!known.includes(given))
    throw new RangeError(`“${String(given)}” is no ${what}. There are: ${known.filter(Boolean).join(', ')}.`);
}

const ownLanguage = (document: unknown): string | undefined => {
  const lang = isRecord(document) ? document['lang'] : undefined;
  return typeof lang === 'string' && lang.trim() ? canonical(lang) : undefined;
};

/** As JSON escapes, what no HTML can hold. */
const asAscii = (json: string): string =>
  json.replace(/[\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu, (char) =>
    Array.from(
      { length: char.length },
      (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** The attributes of the tag; the data in single quotes, because JSON is full of double ones. */
const attributes = (
  given: unknown,
  { layout, level, theme }: RenderOptions,
  own: string | undefined,
): string => {
  // A part of a document no longer says what language it is in.
  const lang = ownLanguage(given) ? undefined : own;
  const dir = lang && directionOf(lang);
  const plain = Object.entries({ lang, dir, layout, level, theme }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escape(String(value))}"`],
  );
  const data = escape(asAscii(JSON.stringify(given)))
    .replaceAll('&quot;', '"')
    .replaceAll("'", '&#39;');
  return `${plain.join('')} data-career='${data}'`;
};

const describe = (data: unknown): { title: string; description?: string } => {
  const { role, pathway, ...own } = data as Record<string, Record<string, string | undefined> | undefined>;
  const subject = (role ?? pathway ?? own) as Record<string, string | undefined>;
  const { name, heading, tagline, description, intro } = subject;
  const words = description ?? tagline ?? intro;
  return { title: name ?? heading ?? 'Career', ...(words && { description: words }) };
};

const sheets = new Map<Widget, string>();
const sheetOf = (widget: Widget): string => {
  let sheet = sheets.get(widget);
  if (sheet === undefined) sheets.set(widget, (sheet = minify(stylesOf(widget).join(''))));
  return sheet;
};

/** Without comments, and the blanks that are for people. */
const minify = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/;}/g, '}')
    .trim();
