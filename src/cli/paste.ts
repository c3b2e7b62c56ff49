import { ENCODINGS, literal } from './encodings.js';
import type { Host } from './hosts.js';
import type { Widget } from '../static/kinds.js';
import { canonical, directionOf } from '../words/language.js';
import { readable } from './readable.js';

export interface Content {
  widget: Widget;
  /** What the widget is given. */
  value: unknown;
  /** What `check` has kept of it. */
  data: unknown;
  /** The language of the document, which a part of it would lose. */
  lang?: string | undefined;
  /** Where the page finds the document, instead of in the snippet. */
  src?: string | undefined;
  /** Where the page finds career-elements.js. */
  script?: string | undefined;
}

/** The attribute of a placeholder that becomes the widget’s `src`. */
export const PLACEHOLDER_SRC = 'data-src';

/** What to paste into a host. Pure. */
export function paste(host: Host, content: Content): string {
  switch (host.carrier) {
    case 'tag':
    case 'placeholder':
      return markup(host, content);
    case 'react':
      return react(content);
    case 'vue':
      return vue(content);
    case 'svelte':
      return svelte(content);
    case 'angular':
      return angular(content);
  }
}

export const scriptLine = (script: string): string =>
  `<script type="module" src="${inHtml(script)}"></script>`;

/** Letters that HTML would read as markup. */
const inHtml = (text: string): string => text.replace(/[&<>"]/g, reference);

/** And those that mean something in JSX, in templates, shortcodes and literals. */
const inAnything = (text: string): string => text.replace(/[&<>"'{}[\]\\`$@|*_~^]/g, reference);

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const reference = (char: string): string => NAMED[char] ?? `&#${char.codePointAt(0)!};`;

function markup({ carrier, encoding, script }: Host, content: Content): string {
  const { widget, value, src, lang } = content;
  const isTag = carrier === 'tag';
  const { quote, encode } = ENCODINGS[encoding];
  const escape = isTag ? inHtml : inAnything;
  const data =
    src === undefined
      ? ` data-career=${quote}${encode(value)}${quote}`
      : ` ${isTag ? 'src' : PLACEHOLDER_SRC}="${escape(src)}"`;
  const open = isTag ? `<career-${widget}` : `<div data-career-widget="${widget}"`;
  const lines = [
    `${open}${langAttribute(lang)}${data}>`,
    ...readable(content, carrier).map((line) => `  ${line}`),
    isTag ? `</career-${widget}>` : '</div>',
  ];
  const address = content.script ?? (script === 'beside' ? DEFAULT_SCRIPT : undefined);
  return `${address === undefined ? '' : `${scriptLine(address)}\n\n`}${lines.join('\n')}\n`;
}

export const DEFAULT_SCRIPT = '/career-elements.js';

const langAttribute = (lang: string | undefined): string =>
  lang === undefined
    ? ''
    : ` lang="${inAnything(lang)}"${directionOf(canonical(lang)) === 'rtl' ? ' dir="rtl"' : ''}`;

/** The tag as a framework's template has it, `bound` being its data. Angular takes braces for its own even as references. */
const tag = (content: Content, carrier: Host['carrier'], bound: string, indent: string): string => {
  const { widget, src, lang } = content;
  const verbatim = carrier === 'angular' ? ' ngNonBindable' : '';
  return [
    `<career-${widget}${verbatim}${langAttribute(lang)} ${src === undefined ? bound : `src="${inAnything(src)}"`}>`,
    ...readable(content, carrier).map((line) => `  ${line}`),
    `</career-${widget}>`,
  ]
    .map((line) => indent + line)
    .join('\n');
};

const imports = ({ widget, script }: Content): string =>
  script === undefined ? `import 'career-elements/elements/${widget}/career-${widget}.js';\n` : '';

const constant = ({ src, value }: Content, wrap = (json: string) => json): string =>
  src === undefined ? `\nconst data = ${wrap(literal(value))};\n` : '';

const react = (content: Content): string => `${imports(content)}${constant(content)}
export function ${pascal(content.widget)}() {
  return (
${tag(content, 'react', 'data-career={JSON.stringify(data)}', '    ')}
  );
}
`;

const vue = (content: Content): string => `<script setup>
${imports(content)}${constant(content)}</script>

<template>
${tag(content, 'vue', ':data-career="JSON.stringify(data)"', '  ')}
</template>
`;

const svelte = (content: Content): string => `<script>
${indented(`${imports(content)}${constant(content)}`)}</script>

${tag(content, 'svelte', 'data-career={JSON.stringify(data)}', '')}
`;

const angular = (
  content: Content,
): string => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(content)}${constant(content, (json) => `JSON.stringify(${json})`)}
@Component({
  selector: 'app-${content.widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${tag(content, 'angular', '[attr.data-career]="data"', '    ')}
  \`,
})
export class ${pascal(content.widget)}Component {${content.src === undefined ? '\n  readonly data = data;\n' : ''}}
`;

const pascal = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const indented = (text: string): string => text.replace(/^(?=.)/gm, '  ');
