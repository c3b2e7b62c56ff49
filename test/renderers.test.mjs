import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { sentences, TEXTS } from '../integrations/survival/texts.mjs';
import { install } from './packages.mjs';
import { site } from './site.mjs';
import { visitor } from './visitor.mjs';

const nurse = JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8'));
const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** A text with a widget for each document between two paragraphs, as each system holds it. */
const SYSTEMS = {
  contentful: (fields) => ({
    nodeType: 'document',
    data: {},
    content: ['Before & “after”', ...fields, 'After'].map((it, i) =>
      typeof it === 'string'
        ? {
            nodeType: 'paragraph',
            data: {},
            content: [{ nodeType: 'text', value: it, marks: [], data: {} }],
          }
        : {
            nodeType: 'embedded-entry-block',
            data: {
              target: {
                sys: { id: `e${i}`, contentType: { sys: { id: it.other ?? 'career' } } },
                fields: it,
              },
            },
            content: [],
          },
    ),
  }),
  sanity: (fields) =>
    ['Before & “after”', ...fields, 'After'].map((it, i) =>
      typeof it === 'string'
        ? {
            _type: 'block',
            _key: `b${i}`,
            style: 'normal',
            markDefs: [],
            children: [{ _type: 'span', _key: 's', text: it, marks: [] }],
          }
        : { _type: it.other ?? 'career', _key: `b${i}`, ...it },
    ),
};

for (const [name, asText] of Object.entries(SYSTEMS)) {
  const skip = install(`integrations/${name}`);

  describe(`the renderer for ${name}`, { skip }, () => {
    const pages = {};
    const web = site(pages);
    const toHtml = async (fields, options) => {
      const { toHtml: render } = await import(`../integrations/${name}/career.mjs`);
      return render(asText(fields), options);
    };

    test('puts widgets into a text, which read without script', async () => {
      const roles = Object.values(TEXTS);
      const html = await toHtml([
        ...roles.map((role) => ({ document: { role }, widget: 'role-card', layout: 'hero' })),
        { document: nurse },
      ]);
      const { without, with: shown } = await visitor(web, pages, html);
      assert.deepEqual(shown.said, []);
      assert.equal(shown.widgets.length, roles.length + 1);
      assert.match(without.text, /^Before & “after” ?.* ?After$/);
      for (const [i, role] of roles.entries()) {
        const { tag, layout, drawn, inside } = shown.widgets[i];
        assert.deepEqual([tag, layout], ['career-role-card', 'hero']);
        for (const sentence of sentences(role)) {
          assert.ok(drawn.includes(plain(sentence)), sentence);
          assert.ok(inside.includes(plain(sentence)), sentence);
        }
      }
      assert.equal(shown.widgets.at(-1).tag, 'career-spotlight');
      assert.ok(without.widgets.at(-1).inside.includes(nurse.role.tagline));
    });

    test('leaves out what is no document, and says so; the rest of the text stays', async (context) => {
      const warn = context.mock.method(console, 'warn', () => undefined);
      const html = await toHtml([{ document: { role: {} } }, { document: nurse, widget: 'role-card' }]);
      assert.ok(warn.mock.callCount() > 0);
      assert.equal(html.match(/<career-/g).length, 1);
      assert.match(html, /Before[^]*After/);
    });
  });
}

test(
  'contentful: other entries are rendered as the page says',
  { skip: install('integrations/contentful') },
  async () => {
    const { toHtml } = await import('../integrations/contentful/career.mjs');
    const text = SYSTEMS.contentful([{ other: 'quote' }, { document: nurse }]);
    const html = await toHtml(text, {
      renderNode: { 'embedded-entry-block': () => '<blockquote>a</blockquote>' },
    });
    assert.match(html, /<blockquote>a<\/blockquote><career-spotlight /);
  },
);

test('sanity: a document may be JSON text', { skip: install('integrations/sanity') }, async (context) => {
  const { toHtml } = await import('../integrations/sanity/career.mjs');
  const [asJson, asObject] = await Promise.all(
    [JSON.stringify(nurse), nurse].map((document) => toHtml(SYSTEMS.sanity([{ document }]))),
  );
  assert.equal(asJson, asObject);
  const warn = context.mock.method(console, 'warn', () => undefined);
  const html = await toHtml(SYSTEMS.sanity([{ document: '{ no JSON' }]));
  assert.equal(html.includes('<career-'), false);
  assert.ok(warn.mock.callCount() > 0);
});
