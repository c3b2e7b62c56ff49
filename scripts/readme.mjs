import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'README.md';

/** Writes one table per tag between `<!-- table:tag -->` and `<!-- /table -->`. */
export function writeTables(cem) {
  if (!existsSync(file)) {
    console.log(`${file} does not exist: no tables written`);
    return;
  }
  const elements = cem.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const text = readFileSync(file, 'utf8');
  const next = text.replace(/(<!-- table:([\w-]+) -->)[^]*?(<!-- \/table -->)/g, (_, open, tag, close) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`${file} asks for a table of <${tag}>, which does not exist`);
    return `${open}\n${table(element)}\n${close}`;
  });
  if (next !== text) writeFileSync(file, next);
}

function table({ attributes = [], slots = [], events = [], cssParts = [], cssProperties = [] }) {
  const rows = [
    ...attributes.map((it) => ['attribute', it.name, it.description, it.type?.text]),
    ...slots.map((it) => ['slot', it.name || '(default)', it.description]),
    ...events.map((it) => ['event', it.name, it.description]),
    ...cssParts.map((it) => ['part', it.name, it.description]),
    ...cssProperties.map((it) => ['CSS property', it.name, it.description, it.default]),
  ];
  return ['| | name | what | values |', '|---|---|---|---|', ...rows.map(row)].join('\n');
}

const row = ([kind, name, what = '', values]) =>
  `| ${kind} | \`${name}\` | ${cell(what)} | ${values ? `\`${cell(values)}\`` : ''} |`;

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
