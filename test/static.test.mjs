import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { renderHtml, renderPage, renderShadow } from '../dist/static/index.js';
import { loadTs } from '../scripts/load-ts.mjs';
import { site } from './site.mjs';

const pages = {};
const web = site(pages);

const careers = Object.fromEntries(
  readdirSync('examples/careers').map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`examples/careers/${file}`, 'utf8')),
  ]),
);
const nurse = careers['ward-nurse'];
const { careers: spoken } = await loadTs('stories/data/languages.ts');
/** And two on a page in another language than theirs, one of which runs the other way. */
const pagesOf = { ...careers, arabic: { ...spoken.ar, lang: 'ar' }, french: { ...spoken.fr, lang: 'fr' } };
const german = { lang: 'de', role: { name: 'Pflegefachkraft', settings: ['Station'], aliases: ['A', 'B'] } };

const WIDGETS = [
  { widget: 'spotlight' },
  { widget: 'role-card' },
  { widget: 'role-card', layout: 'compact' },
  { widget: 'role-card', layout: 'hero', level: 3 },
  { widget: 'certification-badge' },
  { widget: 'certification-badge', layout: 'compact' },
  { widget: 'certification-badge', layout: 'inline' },
  { widget: 'pathway-timeline' },
  { widget: 'day-schedule', theme: 'dark' },
];

const json = (value) => JSON.stringify(value).replace(/[&<']/g, (char) => `&#${char.charCodeAt(0)};`);
const attributes = (wish, prefix = '') =>
  Object.entries(wish)
    .filter(([name]) => name !== 'widget')
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

/** A widget as each way of writing it down has it. */
const WRITTEN = {
  'semantic HTML in the tag': async (document, wish) =>
    `<career-${wish.widget}${attributes(wish)} data-career='${json(document)}'>${(await renderHtml(document, wish)).html}</career-${wish.widget}>`,
  'semantic HTML in a placeholder': async (document, wish) =>
    `<div data-career-widget="${wish.widget}"${attributes(wish, 'data-')} data-career='${json(document)}'>${(await renderHtml(document, wish)).html}</div>`,
  'declarative shadow DOM': async (document, wish) => (await renderShadow(document, wish)).html,
};

/** A page as it is before its script comes; `upgrade()` lets it come. */
async function open(
  body,
  { lang = 'en', width = 768, head = '', script = 'career-elements.js', headers } = {},
) {
  let release;
  const late = new Promise((resolve) => (release = resolve));
  pages['/late.js'] = async (request, response) => {
    await late;
    response.writeHead(302, { location: `/dist/${script}` }).end();
  };
  pages['/page.html'] = {
    body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>
<link rel="stylesheet" href="/dist/career-elements.css">${head}
<script type="module" src="/late.js" async></script></head><body><p>Before</p>${body}<p id="after">After</p></body></html>`,
    headers,
  };
  const page = await web.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  await page.setViewport({ width, height: 900 });
  await page.goto(`${web.origin}/page.html`, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    globalThis.ready = new Promise((resolve) => addEventListener('career-ready', resolve, { once: true }));
    // No frame is drawn before the style sheets are there.
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  return {
    page,
    complaints,
    upgrade: async () => {
      release();
      await page.evaluate(() => globalThis.ready);
      await settle(page);
    },
  };
}

const settle = (page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));

/** Where each text stands, to a tenth of a pixel; not the letters in drawings, which are no text. */
const texts = (page) =>
  page.evaluate(() => {
    const found = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const range = document.createRange();
        range.selectNodeContents(node);
        const { x, y, width, height } = range.getBoundingClientRect();
        const text = node.data.trim().replace(/\s+/g, ' ');
        if (text && width)
          found.push([text, ...[x, y + scrollY, width, height].map((it) => it.toFixed(1))].join(' '));
      } else if (node.nodeType === Node.ELEMENT_NODE && !/^(svg|style|script)$/.test(node.localName)) {
        if (node.getAttribute('aria-hidden') === 'true') return;
        for (const child of (node.shadowRoot?.childNodes.length ? node.shadowRoot : node).childNodes)
          walk(child);
      }
    };
    walk(document.body);
    return found;
  });

/** What a screen reader is told, in order. */
async function tree(page) {
  const client = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = ({ ignored, role, name, properties = [], childIds = [] }, depth) => {
    // Of a blank between two elements Chromium makes a text or none, as there are comments beside it or not.
    const isBlank = role?.value === 'StaticText' && !name?.value.trim();
    const silent = ignored || isBlank || ['none', 'generic', 'InlineTextBox'].includes(role?.value);
    const said = properties
      .filter((it) => ['level', 'expanded', 'url', 'focusable', 'hidden'].includes(it.name))
      .map((it) => `${it.name}=${it.value.value}`);
    if (!silent) lines.push(`${'  '.repeat(depth)}${role.value} “${name?.value ?? ''}” ${said}`);
    for (const id of childIds) walk(byId.get(id), depth + (silent ? 0 : 1));
  };
  walk(nodes[0], 0);
  await client.detach();
  return lines;
}

for (const [way, write] of Object.entries(WRITTEN)) {
  describe(way, () => {
    // A placeholder becomes a tag with the same content: some of them show that it does.
    const isPlaceholder = way.includes('placeholder');
    for (const wish of isPlaceholder ? WIDGETS.filter(({ layout }) => layout !== 'compact') : WIDGETS) {
      const inline = wish.layout === 'inline';
      it(`${wish.widget} ${wish.layout ?? ''}: nothing moves and nothing else is said when the script comes`, async () => {
        // The parts of the richest of them are enough; the whole page is that of each.
        const all =
          wish.widget === 'spotlight' && !isPlaceholder ? Object.entries(pagesOf) : [['ward-nurse', nurse]];
        for (const [name, document] of all) {
          const { html } = await renderHtml(document, wish);
          if (!html) continue;
          const tag = await write(document, wish);
          const body = inline && !isPlaceholder ? `<p>A sentence with ${tag} in it.</p>` : tag;
          for (const width of [320, 768, 1280]) {
            const { page, complaints, upgrade } = await open(body, { width });
            const before = [await texts(page), await tree(page)];
            assert.ok(before[0].length > 2, name);
            await upgrade();
            const said = `${name} at ${width} px`;
            assert.deepEqual(await texts(page), before[0], said);
            assert.deepEqual(await tree(page), before[1], said);
            assert.equal(await page.evaluate(() => globalThis.shift), 0, said);
            assert.deepEqual(complaints, [], said);
            await page.close();
          }
        }
      });
    }

    it('is there without script, every sentence of it', async () => {
      const { page } = await open(await write(nurse, { widget: 'spotlight' }));
      const shown = (await texts(page)).join('\n');
      for (const { title, description } of nurse.day.slots)
        for (const text of [title, description]) if (text) assert.ok(shown.includes(text), text);
      await page.close();
    });

    it('shows no English on its way to another language', async () => {
      const { page, upgrade } = await open(await write(german, { widget: 'spotlight' }), { lang: 'de' });
      const before = await texts(page);
      assert.match(before.join('\n'), /Mögliche Einsatzorte/);
      await page.evaluate(() => {
        globalThis.seen = new Set();
        const look = () => {
          const { shadowRoot } = document.querySelector('career-spotlight') ?? {};
          if (shadowRoot?.textContent.includes('Where you might work')) globalThis.seen.add('English');
          requestAnimationFrame(look);
        };
        look();
      });
      await upgrade();
      assert.deepEqual(await texts(page), before);
      assert.deepEqual(await page.evaluate(() => [[...globalThis.seen], globalThis.shift]), [[], 0]);
      await page.close();
    });

    it('keeps the focus, the selection and the place of a visitor who reads already', async () => {
      const { page, upgrade } = await open(await write(nurse, { widget: 'spotlight' }));
      const place = () =>
        page.evaluate(() => {
          const host = document.querySelector('career-spotlight');
          const root = host?.shadowRoot ?? document;
          const active = root.activeElement ?? document.activeElement;
          return [active?.textContent.trim(), getSelection().toString(), Math.round(scrollY)];
        });
      await page.evaluate(() => {
        const scope = document.querySelector('career-spotlight')?.shadowRoot ?? document;
        const link = [...scope.querySelectorAll('a')].at(-1);
        link.focus();
        const paragraph = [...scope.querySelectorAll('p.text')].at(-1).firstChild;
        let text = paragraph;
        while (text.nodeType !== Node.TEXT_NODE || !text.data.trim())
          text = text.nextSibling ?? text.firstChild;
        getSelection().setBaseAndExtent(text, 2, text, 12);
        link.focus({ preventScroll: true });
      });
      const before = await place();
      assert.ok(before[2] > 1000, 'it has scrolled to the link');
      await upgrade();
      await page.waitForFunction(() => document.activeElement !== document.body);
      const after = await place();
      assert.deepEqual([after[0], after[2]], [before[0], before[2]]);
      // What is moved out of its place in the document loses its selection, whatever moves it.
      if (isPlaceholder) assert.equal(after[1], '');
      else assert.equal(after[1], before[1]);
      await page.close();
    });
  });
}

describe('what a server has drawn in declarative shadow DOM', () => {
  const kept = (page) =>
    page.evaluate(() => document.querySelector('[data-career]').shadowRoot.contains(globalThis.heading));
  const mark = (page) =>
    page.evaluate(() => {
      globalThis.heading = document.querySelector('[data-career]').shadowRoot.querySelector('h2');
    });

  it('stays node for node, and its links tell the page', async () => {
    const { page, upgrade } = await open((await renderShadow(nurse)).html);
    await mark(page);
    await upgrade();
    assert.equal(await kept(page), true);
    const href = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('career-select', (event) => {
            event.preventDefault();
            resolve(event.href);
          });
          document.querySelector('career-spotlight').shadowRoot.querySelector('a').click();
        }),
    );
    assert.equal(href, nurse.role.action.href);
    await page.close();
  });

  it('gives way to new data, once and for all', async () => {
    const { page, upgrade } = await open((await renderShadow(nurse)).html);
    await upgrade();
    for (const name of ['Night Nurse', 'Day Nurse', 'Ward Nurse']) {
      const text = await page.evaluate(async (name) => {
        const element = document.querySelector('career-spotlight');
        element.data = { role: { name } };
        await element.updateComplete;
        return element.shadowRoot.querySelector('.career').textContent.trim();
      }, name);
      assert.equal(text, name);
    }
    await page.close();
  });

  it('gives way where it is stale', async () => {
    const { html } = await renderShadow({ role: { name: 'Old name' } });
    const { page, upgrade } = await open(html.replace('"Old name"', '"New name"'));
    await upgrade();
    assert.match((await texts(page)).join(), /New name/);
    assert.doesNotMatch((await texts(page)).join(), /Old name/);
    await page.close();
  });

  it('stays while its document is loaded, and where that fails', async () => {
    for (const status of [200, 404]) {
      pages['/nurse.json'] = (request, response) => {
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end(status === 200 ? JSON.stringify(nurse) : '');
      };
      const { html } = await renderShadow(nurse);
      const tag = html.replace(/ data-career='[^']*'/, ' data-career="" src="/nurse.json"');
      const { page, upgrade } = await open(tag);
      await mark(page);
      if (status === 200) await upgrade();
      else upgrade().catch(() => 'nothing is ready, ever');
      await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/nurse.json`).length);
      await settle(page);
      assert.equal(await kept(page), true, String(status));
      await page.close();
    }
  });

  it('needs a policy that allows its styles; where there is none, the script brings them', async () => {
    const headers = { 'content-security-policy': "style-src 'self'; require-trusted-types-for 'script'" };
    const { page, complaints, upgrade } = await open((await renderShadow(nurse)).html, { headers });
    const size = () =>
      page.evaluate(() => {
        const { shadowRoot } = document.querySelector('career-spotlight');
        return getComputedStyle(shadowRoot.querySelector('.career')).containerName;
      });
    assert.equal(await size(), 'none');
    assert.match(complaints.join(), /style-src/);
    await upgrade();
    assert.equal(await size(), 'career');
    await page.close();
  });
});

describe('a page', () => {
  it('is whole without its script, and the same with it', async () => {
    for (const document of [nurse, german]) {
      const { html } = await renderPage(document, { script: '/dist/career-elements.js' });
      pages['/whole.html'] = { body: html };
      const page = await web.newPage();
      await page.setViewport({ width: 768, height: 900 });
      await page.setJavaScriptEnabled(false);
      await page.goto(`${web.origin}/whole.html`);
      assert.equal(await page.title(), document.role.name);
      await page.setJavaScriptEnabled(true);
      const before = await tree(page);
      await page.goto(`${web.origin}/whole.html`, { waitUntil: 'networkidle0' });
      assert.deepEqual(await tree(page), before);
      await page.close();
    }
  });
});

it('is laid out as often for a hundred widgets as for one', async () => {
  const card = await WRITTEN['semantic HTML in the tag'](nurse, { widget: 'role-card' });
  const layouts = async (count) => {
    const { page, upgrade } = await open(card.repeat(count));
    const before = (await page.metrics()).LayoutCount;
    await upgrade();
    const { LayoutCount } = await page.metrics();
    await page.close();
    return LayoutCount - before;
  };
  const [one, hundred] = [await layouts(1), await layouts(100)];
  assert.ok(hundred < one + 20, `${one} layouts for one, ${hundred} for a hundred`);
});
