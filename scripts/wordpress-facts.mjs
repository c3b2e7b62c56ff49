/**
 * What the WordPress plugin has to know of the elements, as files that it can read without JavaScript:
 * `node scripts/wordpress-facts.mjs` writes them into integrations/wordpress/, a test checks that they are fresh.
 *
 * - data/languages/: the words of each language, and how `Intl` of this Node writes times, amounts and lists in it.
 * - languages/: the template for translators.
 * - blocks/: a block.json for each widget, from the manifest and the schema.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { loadTs } from './load-ts.mjs';
import { template } from './wordpress-pot.mjs';

const PLUGIN = 'integrations/wordpress';

/** Regions that write times or amounts in another way than their language as a whole. */
const REGIONS = ['en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-NZ', 'es-MX', 'fr-CA', 'pt-PT'];
const CURRENCIES =
  'AED AUD BRL CAD CHF CNY DKK EGP EUR GBP HKD ILS INR JPY KRW MXN NOK NZD PLN SAR SEK SGD USD ZAR XXX'.split(
    ' ',
  );
const ZONES =
  `America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage
  Pacific/Honolulu America/Halifax America/St_Johns America/Toronto America/Winnipeg America/Edmonton America/Vancouver
  America/Mexico_City America/Sao_Paulo Europe/London Europe/Dublin Europe/Lisbon Europe/Paris Europe/Berlin
  Europe/Madrid Europe/Rome Europe/Zurich Europe/Amsterdam Europe/Vienna Europe/Warsaw Europe/Athens Europe/Helsinki
  Africa/Cairo Africa/Johannesburg Asia/Jerusalem Asia/Riyadh Asia/Dubai Asia/Kolkata Asia/Shanghai Asia/Tokyo
  Asia/Singapore Asia/Hong_Kong Asia/Seoul Australia/Sydney Pacific/Auckland`.split(/\s+/);

/** Names of files to their text. */
export async function facts() {
  globalThis.HTMLElement ??= class {};
  globalThis.document ??= { createTreeWalker() {} };
  const source = await loadTs(
    'src/words/languages.ts',
    'src/words/en.ts',
    'src/words/forms.ts',
    'src/static/widgets.ts',
    'src/static/kinds.ts',
  );
  const { en, loadWords, wordsFor, UNITS } = source;
  const files = {};
  for (const lang of [...LANGUAGES, ...REGIONS]) {
    await loadWords(lang);
    const words = wordsFor(lang) ?? en;
    files[`data/languages/${lang}.json`] = { words: wordTable(words, UNITS), ...formats(lang) };
  }
  const widgets = widgetTable(source);
  files['data/widgets.json'] = widgets;
  for (const [name, widget] of Object.entries(widgets))
    files[`blocks/${name}/block.json`] = block(name, widget);
  files['data/example.json'] = withoutPictures(
    JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8')),
  );
  // As the project's own formatting has it, which is checked.
  const options = { ...(await resolveConfig('package.json')), parser: 'json' };
  const texts = Object.entries(files).map(async ([name, value]) => [
    name,
    await format(JSON.stringify(value), options),
  ]);
  const schema = JSON.parse(readFileSync('dist/schema/career.schema.json', 'utf8'));
  const blocks = Object.entries(widgets).map(([name, widget]) => block(name, widget));
  return {
    ...Object.fromEntries(await Promise.all(texts)),
    'languages/career-elements.pot': template(PLUGIN, schema, blocks, blocks[0].version),
  };
}

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'pt', 'zh'];

/** The files of the pictures are not in the plugin. */
function withoutPictures(value) {
  if (Array.isArray(value)) return value.map(withoutPictures);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'image' && key !== '$schema')
      .map(([key, inner]) => [key, withoutPictures(inner)]),
  );
}

/** Phrases that depend on a value become tables of what they are with each. */
export const wordTable = (words, units) =>
  Object.fromEntries(
    Object.entries(words).map(([name, phrase]) => {
      if (typeof phrase === 'string') return [name, phrase];
      if (name !== 'per') return [name, byCount((count) => phrase({ count, total: count }))];
      return [
        name,
        {
          units: Object.fromEntries(units.map((unit) => [unit, phrase({ unit })])),
          other: phrase({ unit: '' }),
        },
      ];
    }),
  );

/** The forms of a phrase, and for each number up to 199 the letter of its form; from there on they repeat by hundreds. */
function byCount(phrase) {
  const forms = [];
  const of = Array.from({ length: 200 }, (_, count) => {
    const form = phrase(count);
    if (!forms.includes(form)) forms.push(form);
    return String.fromCharCode(97 + forms.indexOf(form));
  });
  return { forms, of: of.join('') };
}

/** The same text everywhere: engines differ in which blanks they put round a dash and before “AM”. */
const plain = (text) => text.replace(/[\u2009\u202f]/g, ' ');

function formats(lang) {
  const digits = [...Array(10).keys()].map((digit) => digit.toLocaleString(lang));
  return {
    ...(digits.join('') === '0123456789' ? {} : { digits }),
    number: numberFormat(lang),
    money: Object.fromEntries(CURRENCIES.map((currency) => [currency, moneyFormat(lang, currency)])),
    units: Object.fromEntries(
      ['year', 'month', 'week', 'day', 'hour', 'minute'].map((unit) => [unit, unitFormat(lang, unit)]),
    ),
    lists: { and: listFormat(lang, 'conjunction'), units: listFormat(lang, 'unit') },
    date: dateFormat(lang),
    time: timeFormat(lang),
    zones: zoneNames(lang),
  };
}

function numberFormat(lang) {
  const parts = new Intl.NumberFormat(lang).formatToParts(-123456789.5);
  const value = (type) => parts.find((part) => part.type === type).value;
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const isGrouped = (1234).toLocaleString(lang).length > 4;
  return {
    group: value('group'),
    decimal: value('decimal'),
    minus: value('minusSign'),
    size: groups.at(-2),
    least: isGrouped ? 1 : 2,
  };
}

function moneyFormat(lang, currency) {
  const parts = new Intl.NumberFormat(lang, { style: 'currency', currency, minimumFractionDigits: 0 })
    .formatToParts(1)
    // The code that stands for none has a sign of its own, in place of which any other code would stand.
    .map(({ type, value }) => ({
      type,
      value: currency === 'XXX' && type === 'currency' ? ' XXX ' : value,
    }));
  const at = parts.findIndex(({ type }) => type === 'integer');
  const joined = (some) => some.map(({ value }) => value).join('');
  if (currency !== 'XXX') return [joined(parts.slice(0, at)), joined(parts.slice(at + 1))];
  // As the code of a currency that has no sign.
  const other = new Intl.NumberFormat(lang, { style: 'currency', currency: 'QQQ', minimumFractionDigits: 0 })
    .format(1)
    .replace('QQQ', 'XXX');
  return other.split(new Intl.NumberFormat(lang).format(1));
}

function unitFormat(lang, unit) {
  const format = new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' });
  return byCount((count) => {
    const parts = format.formatToParts(count);
    const has = parts.some(({ type }) => type === 'integer');
    // Arabic has words for one and two that need no number.
    return has
      ? parts.map(({ type, value }) => (type === 'integer' ? '{n}' : value)).join('')
      : format.format(count);
  });
}

/** What stands between two texts; between the first two of several, in the middle, and before the last. */
function listFormat(lang, type) {
  const format = new Intl.ListFormat(lang, { type });
  const links = (items) =>
    format
      .formatToParts(items)
      .filter((part) => part.type === 'literal')
      .map(({ value }) => value);
  const [start, middle, end] = links(['A', 'B', 'C', 'D']);
  // Chinese puts nothing between its units.
  return [links(['A', 'B'])[0] ?? '', start ?? '', middle ?? '', end ?? ''];
}

function dateFormat(lang) {
  const format = new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeZone: 'UTC' });
  const parts = (...day) => format.formatToParts(Date.UTC(...day));
  const value = (type, ...day) => parts(...day).find((part) => part.type === type).value;
  return {
    pattern: parts(2027, 2, 9)
      .map(({ type, value }) => (type === 'literal' ? value : `{${type}}`))
      .join(''),
    day: value('day', 2027, 2, 9).length > 1 ? 'd' : 'j',
    weekdays: Array.from({ length: 7 }, (_, i) => value('weekday', 2027, 2, 7 + i)),
    months: Array.from({ length: 12 }, (_, i) => value('month', 2027, i, 9)),
  };
}

function timeFormat(lang) {
  const clock = new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' });
  const at = (hour, minute) => (hour * 60 + minute) * 60_000;
  const inRange = (hour) =>
    clock
      .formatRangeToParts(at(hour, 0), at(hour < 22 ? hour + 2 : hour - 2, 30))
      .find(({ type, source }) => type === 'hour' && source !== 'endRange').value;
  const range = (from, to) => {
    const pieces = [];
    let last;
    for (const { type, source, value } of clock.formatRangeToParts(from, to)) {
      const isEnd = source === 'endRange';
      const text =
        type === 'hour'
          ? isEnd
            ? '{H}'
            : '{h}'
          : type === 'minute'
            ? isEnd
              ? '{M}'
              : '{m}'
            : plain(value);
      if (source === last) pieces.at(-1)[0] += text;
      else pieces.push([text, source !== 'shared']);
      last = source;
    }
    return pieces;
  };
  return {
    hours: Array.from({ length: 24 }, (_, hour) =>
      clock
        .formatToParts(at(hour, 35))
        .map(({ type, value }) => (type === 'minute' ? '{m}' : plain(value)))
        .join(''),
    ),
    in_range: Array.from({ length: 24 }, (_, hour) => inRange(hour)),
    ranges: {
      aa: range(at(7, 0), at(9, 30)),
      ap: range(at(7, 0), at(15, 30)),
      pp: range(at(13, 0), at(15, 30)),
      pa: range(at(22, 0), at(6, 30)),
      aam: range(at(7, 0), at(7, 30)),
      ppm: range(at(13, 0), at(13, 30)),
    },
  };
}

function zoneNames(lang) {
  const names = ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(0)
      .find(({ type }) => type === 'timeZoneName').value,
  ]);
  return Object.fromEntries(names.filter(([, name]) => !/^(GMT|UTC)/.test(name)));
}

/** What an author looks for, and sees in the list of blocks. The rest follows from the elements. */
const BLOCKS = {
  spotlight: {
    title: 'Career spotlight',
    icon: 'welcome-widgets-menus',
    keywords: ['career', 'job', 'occupation', 'page'],
  },
  'role-card': { title: 'Career role', icon: 'id-alt', keywords: ['career', 'job', 'role', 'card'] },
  'certification-badge': {
    title: 'Career certification',
    icon: 'awards',
    keywords: ['career', 'badge', 'credential', 'certificate'],
  },
  'pathway-timeline': {
    title: 'Career pathway',
    icon: 'networking',
    keywords: ['career', 'steps', 'timeline', 'certifications'],
  },
  'day-schedule': {
    title: 'Day in the life',
    icon: 'clock',
    keywords: ['career', 'schedule', 'timetable', 'day'],
  },
};

/** Per widget: its part of a document, the definition in the schema, its layouts and its attributes. */
function widgetTable({ WIDGETS, KINDS, layoutsOf }) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  return Object.fromEntries(
    WIDGETS.map((widget) => {
      const { summary, attributes } = declarations.find(({ tagName }) => tagName === `career-${widget}`);
      const schema = JSON.parse(readFileSync(`dist/schema/${widget}.schema.json`, 'utf8'));
      const [, definition] = /([^/]+)$/.exec(schema.$ref ?? schema.anyOf[0].$ref);
      return [
        widget,
        {
          title: BLOCKS[widget].title,
          summary,
          part: KINDS[widget].part ?? '',
          schema: definition,
          layouts: layoutsOf(widget).filter(Boolean),
          attributes: attributes.map(({ name }) => name),
        },
      ];
    }),
  );
}

function block(widget, { title, summary, layouts }) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const { icon, keywords } = BLOCKS[widget];
  return {
    $schema: 'https://schemas.wp.org/trunk/block.json',
    apiVersion: 3,
    name: `career-elements/${widget}`,
    version,
    title,
    category: 'career-elements',
    icon,
    description: summary,
    keywords,
    textdomain: 'career-elements',
    attributes: {
      data: { type: 'object' },
      document: { type: 'integer' },
      ...(widget === 'certification-badge' && { ref: { type: 'string' } }),
      ...(layouts.length > 1 && { layout: { type: 'string', enum: layouts } }),
      level: { type: 'integer', enum: [2, 3, 4, 5, 6] },
      theme: { type: 'string', enum: ['light', 'dark'] },
    },
    supports: { align: ['wide', 'full'], html: false },
    editorScript: 'career-elements-editor',
    editorStyle: 'career-elements-editor',
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(await facts())) {
    const path = join(PLUGIN, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
