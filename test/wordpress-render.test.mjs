import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { facts } from '../scripts/wordpress-facts.mjs';
import { loadTs } from '../scripts/load-ts.mjs';
import { pluginFiles, wordpressZip } from '../scripts/wordpress.mjs';
import { readVectors, vectors } from './vectors.mjs';
import { extract, php, whyNoWordPress } from './wordpress/fetch.mjs';
import { asRead } from './wordpress/same-html.mjs';
import { wordPressSite } from './wordpress/site.mjs';

const reason = whyNoWordPress(['pdo_sqlite', 'mbstring']);

const STALE = 'stale, run node scripts/wordpress-facts.mjs';

describe('the plugin’s own files', () => {
  const files = pluginFiles('dist');

  test('follow from the elements: words, blocks', async () => {
    const fresh = await facts();
    for (const [name, text] of Object.entries(fresh)) {
      const kept = String(files.get(name));
      // How times and amounts are written depends on the version of ICU: what PHP makes of it is compared below.
      if (name.startsWith('data/languages/'))
        assert.deepEqual(JSON.parse(kept).words, JSON.parse(text).words, `${name}: ${STALE}`);
      else assert.equal(kept, text, `${name}: ${STALE}`);
    }
  });

  test('say which version they are, and of what', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const php = String(files.get('career-elements.php'));
    assert.equal(/\* Version: +(\S+)/.exec(php)[1], version);
    assert.equal(/const VERSION = '(.+)'/.exec(php)[1], version);
    const readme = String(files.get('readme.txt'));
    assert.equal(/Stable tag: (\S+)/.exec(readme)[1], version);
    for (const field of ['Requires at least', 'Requires PHP'])
      assert.equal(new RegExp(`${field}: (.+)`).exec(readme)[1], new RegExp(`${field}: +(.+)`).exec(php)[1]);
    assert.match(String(files.get('LICENSE.txt')), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
    for (const name of [
      'assets/career-elements.js',
      'assets/career-elements.iife.js',
      'assets/career-elements.css',
      'assets/LICENSE.txt',
      'schema/career.schema.json',
    ])
      assert.ok(files.get(name)?.length, name);
    const hashes = JSON.parse(files.get('assets/integrity.json'));
    const published = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    for (const [name, { integrity }] of Object.entries(published))
      assert.equal(hashes[name]?.integrity, integrity, name);
  });

  test('are packed into the same bytes each time', () => {
    assert.deepEqual(wordpressZip('dist'), wordpressZip('dist'));
  });

  test('and are PHP that PHP understands', { skip: reason }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'career-lint-'));
    extract(wordpressZip('dist'), folder);
    const names = [...files.keys()].filter((name) => name.endsWith('.php'));
    assert.ok(names.length > 12);
    // One process for all: it compiles each, and runs none.
    const { status, stdout, stderr } = php(
      `foreach (array_slice($argv, 1) as $file) { passthru(PHP_BINARY . ' -n -l ' . escapeshellarg($file), $bad); if ($bad) exit(1); }`,
      '',
      ...names.map((name) => join(folder, 'career-elements', name)),
    );
    rmSync(folder, { recursive: true });
    assert.equal(status, 0, stdout + stderr);
  });
});

const phpcs = spawnSync('phpcs', ['--version'], { encoding: 'utf8' });

test(
  'the plugin keeps to a style that WordPress knows',
  { skip: phpcs.status === 0 ? false : 'there is no phpcs: apt-get install php-codesniffer' },
  () => {
    const { status, stdout } = spawnSync('phpcs', [], { cwd: 'integrations/wordpress', encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  },
);

describe('PHP writes what the elements show', { skip: reason }, () => {
  let site;
  let source;
  before(async () => {
    globalThis.HTMLElement ??= class {};
    globalThis.document ??= { createTreeWalker() {} };
    source = await loadTs(
      'src/static/render.ts',
      'src/static/widgets.ts',
      'src/static/kinds.ts',
      'src/model/career.ts',
      'test/full-document.ts',
    );
    site = await wordPressSite();
    site.install(wordpressZip('dist'));
  });
  after(() => site?.close());

  const WRITE = `return array_map(function ($each) {
    return Career_Elements\\widget($each[1], $each[0], $each[2]);
  }, $args[0]);`;

  /** Asserts of many at once, in one run of PHP: names to [document, widget, options]. */
  async function assertSame(given) {
    const names = Object.keys(given);
    const written = site.run(WRITE, Object.values(given));
    let compared = 0;
    for (const [i, name] of names.entries()) {
      const [document, widget, options] = given[name];
      const { html } = await source.renderHtml(document, { widget, lang: 'en-US', tag: true, ...options });
      const [ours, theirs] = [written[i], html ?? ''].map((text) => asRead(text).split('\n'));
      const line = theirs.findIndex((text, at) => text !== ours[at]);
      // One line says more than two pages.
      if (line >= 0) assert.equal(ours[line], theirs[line], `${name}: ${ours[line - 1]}`);
      assert.equal(ours.length, theirs.length, name);
      if (html) compared++;
    }
    return compared;
  }

  const folder = 'examples/careers';
  const examples = () => ({
    ...Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
    ),
    'a document with something in every field': source.full(source.career, 'career'),
  });

  const every = (documents, levels = [2, 6]) => {
    const given = {};
    for (const [name, document] of Object.entries(documents))
      for (const widget of source.WIDGETS)
        for (const layout of source.layoutsOf(widget))
          for (const level of levels)
            given[`${name}, ${widget} ${layout}, level ${level}`] = [
              document,
              widget,
              { level, ...(layout && { layout }) },
            ];
    return given;
  };

  test('of every example, in every layout and level', async () => {
    assert.ok((await assertSame(every(examples(), [2, 3, 6]))) > 100);
  });

  test('in every language', async () => {
    const { [`ward-nurse.json`]: nurse } = examples();
    const given = {};
    for (const lang of readdirSync('integrations/wordpress/data/languages').map((name) =>
      name.slice(0, -5),
    )) {
      // A list of two and of three, as a day has both times that share a half and that do not.
      const document = { ...nurse, lang, ...timesAndAmounts };
      for (const widget of source.WIDGETS) given[`${lang} ${widget}`] = [document, widget, {}];
    }
    assert.ok((await assertSame(given)) > 80);
  });

  const hostile = () => {
    const own = [
      'a </script> <!-- b --> <![CDATA[ c ]]> <?php d ?>',
      `"a" 'b' \`c\` =d x="y" onerror=alert(1)`,
      '&amp; &lt; &#60; &#x3c; &nbsp; &nbsp &copy &unknown; & && &;',
      'a\u0000b\u0001c\u007fd\u0085e\u00a0f\u2028g i 💊',
      '[gallery ids="1"] [shortcode] {{ a }} %s \\ \\\\ \\0 -- ... (tm) 2x4 :-) 8) ;)',
      'USP <797> R&D “quoted” ‘single’ – — ™',
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' https://a.example/b?c=d&e',
      '//a.example/b',
      'a:b',
      '/a:b?c:d#e:f',
      'mailto:a@b.example?subject=c',
      'tel:+1-555',
      'data:text/html,a',
      '< a > b >< << >> <3 1<2>0',
    ];
    const strings = vectors.skip ? own : [...own, ...JSON.parse(readVectors('naughty-strings/blns.json'))];
    return strings.filter((each) => each.trim());
  };
  const saying = (text) => ({
    role: {
      name: text,
      overview: { paragraphs: [text] },
      skills: [text],
      facts: [{ label: text, value: text }],
      image: { src: '/a.svg?b&c', alt: text },
      action: { label: text, href: text },
    },
    certifications: [{ acronym: text, name: 'N', issuer: { name: text, href: text } }],
    pathway: { steps: [{ title: text, stage: text, certification: text }] },
    day: { slots: [{ label: text, title: text, activities: [text] }] },
  });

  test('of hostile texts in every field', async () => {
    const given = {};
    for (const text of hostile()) given[JSON.stringify(text)] = [saying(text), 'spotlight', {}];
    assert.ok((await assertSame(given)) > hostile().length - 20);
  });

  test('and nothing that WordPress does to a page changes a word of it', () => {
    const documents = [...Object.values(examples()), ...hostile().map(saying)];
    const pairs = site.run(
      `add_shortcode('shortcode', fn() => 'SHORTCODE');
       // Pictures get attributes of WordPress, which say nothing to a reader.
       $plain = fn($html) => preg_replace('/ (decoding|fetchpriority|width|height)="[^"]*"/', '', $html);
       return array_map(fn($document) => array(
         $plain(Career_Elements\\widget('spotlight', Career_Elements\\pruned($document), array('attributes' => array('class' => 'wp-block-career-elements-spotlight')))),
         $plain(trim(apply_filters('the_content', Career_Elements\\content_for($document)))),
       ), $args[0]);`,
      documents,
    );
    for (const [written, shown] of pairs) assert.deepEqual(shown.split(/(?=<)/), written.split(/(?=<)/));
    assert.equal(pairs.length, documents.length);
  });

  test('of documents that are partly wrong, and of such as nobody would think of', async () => {
    const random = seeded(7);
    const full = examples()['a document with something in every field'];
    const given = {};
    for (let i = 0; i < 60; i++) {
      const document = shaken(full, random);
      for (const widget of source.WIDGETS) {
        const layouts = source.layoutsOf(widget);
        const layout = layouts[Math.floor(random() * layouts.length)];
        given[`${widget} ${layout} of ${JSON.stringify(document)}`] = [
          document,
          widget,
          { level: 2 + (i % 5), ...(layout && { layout }) },
        ];
      }
    }
    assert.ok((await assertSame(given)) > 80);
  });

  test('of pathways: stages, choices, references, states, long lists', async () => {
    const random = seeded(11);
    const some = (list) => list[Math.floor(random() * list.length)];
    const step = (depth) => ({
      ...(random() < 0.4 && { id: some(['a', 'b', 'c']) }),
      ...(random() < 0.6 && { title: some(['One', 'Two', 'CDP', 'Certified Diabetes Pharmacist']) }),
      ...(random() < 0.5 && {
        certification: some(['cdp', 'CDP', 'CPOM', 'Nowhere known', 'Cpom ', 'XYZ', { name: 'In place' }]),
      }),
      ...(random() < 0.4 && { stage: some(['First', 'Second']) }),
      ...(random() < 0.3 && { status: some(['Done', 'current ', 'upcoming', 'paused']) }),
      ...(random() < 0.3 && { optional: random() < 0.5 }),
      ...(random() < 0.3 && { duration: some([3, '6 weeks', 'P1Y6M', 'PT90M']) }),
      ...(random() < 0.3 && { requires: some([['a'], ['a', 'b'], ['a', 'b', 'CPOM']]) }),
      ...(depth &&
        random() < 0.3 && { choose: { count: 1, of: Array.from({ length: 3 }, () => step(depth - 1)) } }),
    });
    const given = {};
    for (let i = 0; i < 100; i++) {
      const document = {
        role: { name: 'R' },
        certifications: [
          { id: 'cdp', acronym: 'CDP', name: 'Certified Diabetes Pharmacist', description: 'D' },
          { acronym: 'CPOM', name: 'CPOM' },
        ].slice(0, i % 3),
        pathway: {
          ...(i % 2 && { heading: 'H' }),
          ordered: i % 4 > 1,
          steps: Array.from({ length: some([0, 1, 3, 6, 14]) }, () => step(2)),
        },
      };
      given[JSON.stringify(document)] = [
        document,
        some(['pathway-timeline', 'spotlight']),
        { level: 2 + (i % 3) },
      ];
    }
    assert.ok((await assertSame(given)) > 80);
  });

  test('of days: jumbled, over midnight, half told', async () => {
    const random = seeded(13);
    const some = (list) => list[Math.floor(random() * list.length)];
    const time = () =>
      some(['00:00', '06:30', '07:00', '09:15', '12:00', '14:00', '18:45', '22:00', '24:00', '25:00']);
    const slot = () => ({
      ...(random() < 0.6 && {
        label: some(['Morning', 'Mid-Day', 'Late afternoon', 'Overnight', 'Whenever']),
      }),
      ...(random() < 0.5 && { start: time() }),
      ...(random() < 0.5 && { end: time() }),
      ...(random() < 0.3 && { approximate: random() < 0.7 }),
      ...(random() < 0.5 && { title: 'T' }),
      ...(random() < 0.5 && { description: 'd'.repeat(some([5, 449, 450])) }),
      ...(random() < 0.3 && { activities: ['a', { title: 'b' }, {}, { description: 'c' }] }),
      ...(random() < 0.3 && { place: 'P' }),
    });
    const given = {};
    for (let i = 0; i < 200; i++) {
      const slots = Array.from({ length: some([1, 2, 3, 4, 6]) }, slot);
      const document = {
        day:
          i % 3
            ? { ...(i % 2 && { heading: 'H' }), timeZone: some(['America/New_York', 'Mars']), slots }
            : slots,
        ...(i % 3 ? {} : { lang: some(['en', 'de', 'fr']) }),
      };
      const lang = some(['en', 'de', 'ar', 'ja']);
      given[JSON.stringify(document)] = [{ lang, ...document }, 'day-schedule', {}];
    }
    assert.ok((await assertSame(given)) > 130);
  });

  test('and PHP has complained of nothing', () => assert.equal(site.complaints(), ''));
});

const timesAndAmounts = {
  day: {
    date: '2027-03-09',
    timeZone: 'America/New_York',
    slots: [
      { start: '07:00', end: '08:30', title: 'a' },
      { start: '08:30', end: '08:45', approximate: true, title: 'b' },
      { start: '11:15', end: '13:00', title: 'c' },
      { start: '22:00', end: '06:00', title: 'd' },
      { end: '05:00', title: 'e' },
      { start: '24:00', title: 'f' },
    ],
  },
  certifications: [
    {
      name: 'N',
      fees: [
        { kind: 'a', amount: 1395, currency: 'USD' },
        { kind: 'b', amount: 12.5, currency: 'EUR' },
        { kind: 'c', amount: 1234567, currency: 'INR' },
        { kind: 'd', amount: 40, currency: 'CHF' },
        { kind: 'd', amount: 40, currency: 'QQQ' },
        { kind: 'e', amount: 5, currency: 'credits' },
      ],
      exam: { duration: 'PT3H', languages: ['x', 'y'] },
      renewal: { every: 'P2Y', methods: ['x', 'y', 'z'] },
    },
    { name: 'M', exam: { duration: 'P1Y2M3W4DT5H6M' } },
  ],
  pathway: {
    ordered: true,
    steps: [
      { title: 'choose', choose: { count: 1, of: [{ title: 'p' }, { title: 'q' }, { title: 'r' }] } },
      ...Array.from({ length: 13 }, (_, i) => ({ title: `s${i}` })),
    ],
  },
};

/** The same numbers in each run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A value in which here and there something is missing, empty, or of another kind. */
function shaken(value, random) {
  const chance = random();
  if (chance < 0.02) return undefined;
  if (chance < 0.04) return null;
  if (chance < 0.05) return '';
  if (chance < 0.06) return 7;
  if (chance < 0.065) return { unknown: 1 };
  if (chance < 0.07) return ['x'];
  if (chance < 0.075) return true;
  if (Array.isArray(value)) return value.map((each) => shaken(each, random) ?? null);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]) => [key, shaken(each, random)])
        .filter(([, each]) => each !== undefined),
    );
  return value;
}
