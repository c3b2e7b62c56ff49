import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TEXTS } from '../integrations/survival/texts.mjs';
import { skipped } from './packages.mjs';
import { site } from './site.mjs';
import { visitor } from './visitor.mjs';

const folder = 'integrations/hugo';
const hugo = (args, cwd) => spawnSync('hugo', args, { cwd, encoding: 'utf8' });
const skip =
  hugo(['version']).status === 0 ? false : skipped(folder, 'there is no Hugo: apt-get install hugo');

const careers = Object.fromEntries(
  readdirSync('examples/careers').map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(`examples/careers/${name}`, 'utf8')),
  ]),
);
const nurse = careers['ward-nurse'];

describe('the shortcode for Hugo', { skip }, () => {
  const pages = {};
  const web = site(pages);
  let root;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'career-hugo-'));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  /** Builds a site of one text. */
  function build(text) {
    rmSync(root, { recursive: true, force: true });
    const documents = {
      ...careers,
      ...Object.fromEntries(Object.entries(TEXTS).map(([id, role]) => [id, { role }])),
    };
    const files = {
      'config.toml': 'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
      'content/_index.md': `---\ntitle: A\n---\n${text}`,
      'layouts/index.html': '{{ .Content }}',
      ...Object.fromEntries(
        Object.entries(documents).map(([id, document]) => [
          `data/careers/${id}.json`,
          JSON.stringify(document),
        ]),
      ),
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
    cpSync(`${folder}/layouts`, join(root, 'layouts'), { recursive: true });
    const { status, stdout, stderr } = hugo([], root);
    return {
      ok: status === 0,
      said: stdout + stderr,
      html: () => readFileSync(join(root, 'public/index.html'), 'utf8'),
    };
  }

  test('gives each document to its widget as it is, with something to read', async () => {
    const ids = [...Object.keys(careers), ...Object.keys(TEXTS)];
    const { ok, said, html } = build(ids.map((id) => `{{< career document="${id}" />}}`).join('\n\n'));
    assert.ok(ok, said);
    const { without, with: shown } = await visitor(web, pages, html());
    assert.deepEqual(shown.said, []);
    const given = shown.widgets.map((it) => JSON.parse(it.given));
    assert.deepEqual(given, [...Object.values(careers), ...Object.values(TEXTS).map((role) => ({ role }))]);
    for (const [i, { role }] of given.entries()) {
      for (const words of [role.name, role.tagline]) {
        assert.ok(without.widgets[i].inside.includes(words), words);
        assert.ok(shown.widgets[i].drawn.includes(words), words);
      }
    }
  });

  test('what the README shows works, in a text', async () => {
    const [, text] = /In a text:\n\n```\n([^]*?)```/.exec(readFileSync(`${folder}/README.md`, 'utf8'));
    const { ok, said, html } = build(`Before.\n\n${text}\n\nAfter.`);
    assert.ok(ok, said);
    const { without, with: shown } = await visitor(web, pages, html());
    assert.deepEqual(shown.said, []);
    assert.deepEqual(
      shown.widgets.map(({ tag, layout }) => [tag, layout]),
      [
        ['career-role-card', 'hero'],
        ['career-day-schedule', null],
      ],
    );
    assert.equal(without.widgets[0].inside, 'Ward Nurse The person at the bedside who notices first.');
    assert.match(html(), /<strong>notices first<\/strong>/);
    assert.match(without.text, /^Before\. .* After\.$/);
    assert.ok(shown.widgets[1].drawn.includes(nurse.day.slots[0].title));
  });

  test('attributes cannot leave their quotes, and a document that is not there stops the build', () => {
    const { html } = build('{{< career document="ward-nurse" layout=`"><img src=x>` />}}');
    assert.equal(html().includes('<img'), false);
    const { ok, said } = build('{{< career document="nobody" />}}');
    assert.equal(ok, false);
    assert.match(said, /there is no data\/careers\/nobody\.json/);
  });
});
