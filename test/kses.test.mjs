import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';
import { readVectors, vectors } from './vectors.mjs';
import { core, php, VERSION, whyNoWordPress } from './wordpress/fetch.mjs';

/** The filter that every post of an author goes through, for many texts at a time; without a database. */
const KSES = `
  define('ABSPATH', $argv[1] . '/');
  define('WPINC', 'wp-includes');
  define('WP_DEBUG', false);
  define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
  require ABSPATH . 'wp-includes/version.php';
  foreach (['compat', 'load', 'plugin', 'functions', 'formatting', 'kses'] as $file)
    require_once ABSPATH . "wp-includes/$file.php";
  echo json_encode(
    ['version' => $wp_version, 'texts' => array_map('wp_kses_post', json_decode(stream_get_contents(STDIN)))],
    JSON_THROW_ON_ERROR
  );
`;

const reason = whyNoWordPress();

/** What `wp_kses_post` makes of texts. */
function kses(texts) {
  const { status, stdout, stderr } = php(KSES, JSON.stringify(texts), core);
  assert.equal(status, 0, stderr + stdout.slice(0, 500));
  const { version, texts: filtered } = JSON.parse(stdout);
  assert.match(version, new RegExp(`^${VERSION.replace('.', '\\.')}`));
  return filtered;
}

// The elements are classes also where there is no page.
globalThis.HTMLElement ??= class {};
globalThis.document ??= { createTreeWalker() {} };
const { renderHtml, layoutsOf, WIDGETS, career, full } = await loadTs(
  'src/static/render.ts',
  'src/static/widgets.ts',
  'src/static/kinds.ts',
  'src/model/career.ts',
  'test/full-document.ts',
);

describe('the semantic HTML goes through wp_kses_post of WordPress as it is', { skip: reason }, () => {
  const folder = 'examples/careers';
  const documents = {
    ...Object.fromEntries(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
    ),
    'a document with something in every field': full(career, 'career'),
  };

  /** Asserts of all at once, in one run of PHP: names to texts. */
  function assertKept(given) {
    const names = Object.keys(given);
    assert.ok(names.length);
    const filtered = kses(Object.values(given));
    for (const [i, name] of names.entries()) {
      if (filtered[i] === given[name]) continue;
      const [before, after] = [given[name], filtered[i]].map((text) => text.split('\n'));
      const line = before.findIndex((text, at) => text !== after[at]);
      assert.equal(after[line], before[line], `${name}, line ${line + 1}`);
    }
  }

  test('every example, widget, layout and level', async () => {
    const given = {};
    for (const [name, document] of Object.entries(documents))
      for (const widget of WIDGETS)
        for (const layout of layoutsOf(widget))
          for (const level of [2, 6]) {
            const { html } = await renderHtml(document, { widget, layout: layout || undefined, level });
            if (html) given[`${name}, ${widget} ${layout}, level ${level}`] = html;
          }
    assert.ok(Object.keys(given).length > 50);
    assertKept(given);
  });

  test('every language', async () => {
    const given = {};
    for (const lang of 'ar de en es fr he hi ja pt zh'.split(' ')) {
      const { html } = await renderHtml({ ...documents['ward-nurse.json'], lang });
      given[lang] = html;
    }
    assertKept(given);
  });

  test('hostile texts in every field', async () => {
    const own = [
      'a </script> <!-- b --> <![CDATA[ c ]]> <?php d ?>',
      `"a" 'b' \`c\` =d x="y" onerror=alert(1)`,
      '&amp; &lt; &#60; &#x3c; &nbsp; &nbsp &copy &unknown; & && &;',
      'a\u0000b\u0001c\u007fd\u0085e\u00a0f\u2028g\ufeffh\ud800i\uffffj 💊',
      '[gallery ids="1"] {{ a }} %s \\ \\\\ \\0',
      'javascript:alert(1)',
      'style="color:red" <style>*{}</style> <img src=x onerror=alert(1)>',
      '< a > b >< << >> <3 1<2>0',
    ];
    const strings = vectors.skip ? own : [...own, ...JSON.parse(readVectors('naughty-strings/blns.json'))];
    const saying = (text) => ({
      role: {
        name: text,
        overview: { paragraphs: [text] },
        skills: [text],
        facts: [{ label: text, value: text }],
        image: { src: `/a.svg?${encodeURIComponent(text.toWellFormed?.() ?? '')}&b`, alt: text },
        action: { label: text, href: text },
      },
      certifications: [{ acronym: text, name: text, issuer: { name: text, href: text } }],
      pathway: { steps: [{ title: text, stage: text }] },
      day: { slots: [{ label: text, title: text, activities: [text] }] },
    });
    const given = {};
    for (const text of strings.filter((each) => each.trim())) {
      const { html } = await renderHtml(saying(text));
      given[JSON.stringify(text)] = html;
    }
    assertKept(given);
  });

  test('and the filter does filter', () => {
    const [kept, script, time] = kses(['<p>a</p>', '<script>a</script>', '<time datetime="1">a</time>']);
    assert.deepEqual([kept, script, time], ['<p>a</p>', 'a', 'a']);
  });
});
