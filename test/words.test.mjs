import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from './site.mjs';

const pages = {};
const web = site(pages);

const card = `<career-role-card data-career='{"name":"N","settings":["S"]}' href="#x"></career-role-card>`;
const scripts = {
  module: '<script type="module" src="/dist/career-elements.js"></script>',
  classic: '<script src="/dist/career-elements.iife.js"></script>',
};
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types career-elements",
};

/** What a page says once the network is quiet, which chunks it asked for, and what went wrong. `without`: chunks that fail. */
async function visit(lang, { attributes = '', body = card, script = scripts.module, without } = {}) {
  pages['/page.html'] = {
    body: `<!doctype html><html lang="${lang}" ${attributes}><meta charset="utf-8"><title>Page</title>${script}<body>${body}</body></html>`,
    headers,
  };
  const page = await web.newPage();
  const chunks = [];
  const complaints = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const [, chunk] = /career-elements\.(\w+)\.[\w-]{8}\.js$/.exec(request.url()) ?? [];
    if (chunk) chunks.push(chunk);
    if (chunk && without === chunk) request.abort();
    else request.continue();
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // The browser itself says that a request failed.
    if (!without || !message.text().startsWith('Failed to load resource')) complaints.push(message.text());
  });
  try {
    await page.goto(`${web.origin}/page.html`, { waitUntil: 'networkidle0' });
    const texts = await page.evaluate(() =>
      [...document.querySelectorAll('career-role-card')].map(({ shadowRoot }) => shadowRoot.textContent),
    );
    return { texts, text: texts[0], chunks: chunks.sort(), complaints };
  } finally {
    await page.close();
  }
}

for (const [lang, chunk, word] of [
  ['es', 'es', 'Ver detalles'],
  ['fr-CA', 'fr', 'Voir les détails'],
  ['de', 'de', 'Details ansehen'],
  ['pt-BR', 'pt', 'Ver detalhes'],
  ['ar', 'ar', 'عرض التفاصيل'],
  ['iw', 'he', 'לפרטים נוספים'],
  ['zh-Hans-CN', 'zh', '查看详情'],
  ['ja', 'ja', '詳細を見る'],
  ['hi', 'hi', 'विवरण देखें'],
]) {
  test(`a page in ${lang} loads one language, under a strict policy`, async () => {
    const { text, chunks, complaints } = await visit(lang, { body: card.repeat(20) });
    assert.ok(text.includes(word), text);
    assert.deepEqual([chunks, complaints], [[chunk, 'languages'].sort(), []]);
  });
}

for (const [name, script] of Object.entries(scripts)) {
  test(`the ${name} script loads nothing for a page in English`, async () => {
    for (const lang of ['en', 'en-GB', '']) {
      const { text, chunks, complaints } = await visit(lang, { script });
      assert.match(text, /Where you might work/);
      assert.deepEqual([chunks, complaints], [[], []]);
    }
  });

  test(`the ${name} script loads what reads a page’s own words where a page has some`, async () => {
    const attributes = `data-career-words='{"settings":"Workplaces"}'`;
    const { text, chunks, complaints } = await visit('en', { script, attributes });
    assert.match(text, /Workplaces/);
    assert.deepEqual([chunks, complaints], [['languages'], []]);
  });

  for (const without of ['languages', 'de']) {
    test(`without the file of “${without}” the ${name} script speaks English, and asks once`, async () => {
      const { texts, chunks, complaints } = await visit('de', { script, body: card.repeat(5), without });
      assert.equal(texts.length, 5);
      for (const text of texts) assert.match(text, /Where you might work/);
      assert.deepEqual(chunks, without === 'de' ? ['de', 'languages'] : ['languages']);
      assert.deepEqual(complaints, []);
    });
  }
}
