import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { site } from './site.mjs';

const strict = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types career-elements',
  ].join('; '),
};
const json = (name) => `{"name":"${name}"}`;
const placeholder = (name, inside = '<p>Readable</p>') =>
  `<div data-career-widget="role-card" data-career='${json(name)}'>${inside}</div>`;
const fence = (name) => `<pre><code class="language-career-role-card">${json(name)}</code></pre>`;
const link = (name) =>
  `<a class="career" href="#career-role-card=${encodeURIComponent(json(name))}">${name}</a>`;
const document = (head, body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}</body></html>`;

const module = (links = '') => `<script type="module" src="/dist/career-elements.js" ${links}></script>`;
const classic = (links = '') => `<script src="/dist/career-elements.iife.js" ${links}></script>`;
const named = 'data-career-links="a.career"';

const pages = {};
const web = site(pages);

/** What a page is when nothing comes any more: each widget’s text, and what its console said. */
async function open(url, ask = () => undefined) {
  const page = await web.newPage();
  page.on('request', (request) => ask(new URL(request.url()).pathname));
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(url, { waitUntil: 'networkidle0' });
    const shown = await page.evaluate(() =>
      [...globalThis.document.querySelectorAll('career-role-card')].map(({ shadowRoot, innerHTML }) => ({
        text: shadowRoot.querySelector('[part~=base]')?.innerText.trim(),
        innerHTML,
      })),
    );
    return { said, texts: shown.map(({ text }) => text), inside: shown.map(({ innerHTML }) => innerHTML) };
  } finally {
    await page.close();
  }
}

const show = (head, body, headers = strict, ask) => {
  pages['/page.html'] = { body: document(head, body), headers };
  return open(`${web.origin}/page.html`, ask);
};

const all = placeholder('A') + fence('B') + link('C');

for (const [name, head] of Object.entries({
  'the module': module(named),
  'the classic script': classic(named),
  'both of them': classic(named) + module(named),
})) {
  test(`every form of placeholder becomes one widget by ${name}, under a strict policy`, async () => {
    const { said, texts, inside } = await show(head, all);
    assert.deepEqual(said, []);
    assert.deepEqual(texts, ['A', 'B', 'C']);
    assert.deepEqual(inside, ['<p>Readable</p>', fence('B'), link('C')]);
  });
}

test('a page without a fence or a link to turn loads nothing for them', async () => {
  // Built as some frameworks do, from the outside to the inside; and something that came and went.
  const script = `addEventListener('load', () => {
    const add = (parent, name) => parent.appendChild(document.createElement(name));
    const placeholder = add(add(document.body, 'main'), 'div');
    placeholder.dataset.careerWidget = 'role-card';
    add(placeholder, 'p');
    const gone = add(document.body, 'div');
    gone.dataset.careerWidget = 'role-card';
    gone.remove();
  });`;
  pages['/own.js'] = { body: script, headers: { 'content-type': 'text/javascript' } };
  const asked = [];
  const { texts } = await show(
    `${module()}<script src="/own.js"></script>`,
    `${placeholder('A')}<pre><code class="language-js">1</code></pre>${link('C')}`,
    {},
    (path) => asked.push(path),
  );
  assert.deepEqual(texts, ['A', undefined]);
  assert.deepEqual(
    asked.filter((path) => path.includes('leftovers')),
    [],
  );
});

test('a lone copy of the script still turns placeholders, and leaves fences readable', async () => {
  const script = readFileSync('dist/career-elements.js');
  pages['/alone/career-elements.js'] = { body: script, headers: { 'content-type': 'text/javascript' } };
  const { said, texts } = await show('<script type="module" src="/alone/career-elements.js"></script>', all);
  assert.deepEqual(texts, ['A']);
  assert.equal(said.length, 1);
  assert.match(said[0], /404/);
});

test('a selector that is none costs the page one message, and no other widget', async () => {
  const { said, texts } = await show(module('data-career-links="a["'), all + fence('D'));
  assert.deepEqual(said, ['career-elements: no link becomes a widget, because “a[” is not a CSS selector.']);
  assert.deepEqual(texts, ['A', 'B', 'D']);
});

test('scripts may call upgrade() before there is a body, and name links', async () => {
  pages['/own.js'] = {
    body: `
      document.body === null || console.log('too late');
      console.log(String(CareerElements.upgrade().length));
      console.log(String(CareerElements.upgrade(null).length));
      addEventListener('load', () => CareerElements.upgrade(document, { links: 'a.career' }));`,
    headers: { 'content-type': 'text/javascript' },
  };
  const { said, texts } = await show(`${classic()}<script src="/own.js"></script>`, all);
  assert.deepEqual(said.slice(0, 2), ['0', '0']);
  assert.match(said[2], /^career-elements: upgrade\(\) takes an element or the document\./);
  assert.equal(said.length, 3);
  assert.deepEqual(texts, ['A', 'B', 'C']);
});

test('the module exports upgrade(), which tells what it made', async () => {
  pages['/own.js'] = {
    body: `
      import { upgrade } from '/dist/career-elements.js';
      const root = document.createElement('main').attachShadow({ mode: 'open' });
      root.append(Object.assign(document.createElement('p')));
      root.firstChild.dataset.careerWidget = 'role-card';
      console.log(upgrade(root).map(({ localName }) => localName).join());`,
    headers: { 'content-type': 'text/javascript' },
  };
  const { said } = await show('<script type="module" src="/own.js"></script>', '');
  assert.deepEqual(said, ['career-role-card']);
});

test('what comes in while the page is still on its way is whole in the end', async () => {
  const halves = [
    document(classic(), '').replace(/<.body>.*$/, '') +
      `<div data-career-widget="role-card" data-career='${json('A')}'><p>First half,</p>`,
    `<p>second half.</p></div><pre><code class="language-career-role-card">{"name":`,
    `"B"}</code></pre></body></html>`,
  ];
  const slow = createServer(async (request, response) => {
    if (request.url !== '/slow.html') {
      const { pathname } = new URL(request.url, 'http://localhost');
      const file = pathname.startsWith('/dist/') && readFileSync(`.${pathname}`);
      response.writeHead(file ? 200 : 204, { 'content-type': 'text/javascript' }).end(file || undefined);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    for (const half of halves) {
      response.write(half);
      // Long enough for the browser to show, and to tell observers, what it has.
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    response.end();
  });
  await new Promise((listening) => slow.listen(0, '127.0.0.1', listening));
  try {
    const { said, texts, inside } = await open(`http://127.0.0.1:${slow.address().port}/slow.html`);
    assert.deepEqual(said, []);
    assert.deepEqual(texts, ['A', 'B']);
    assert.deepEqual(inside, ['<p>First half,</p><p>second half.</p>', fence('B')]);
  } finally {
    slow.close();
  }
});

test('what Turbo keeps of a page, a clone, shows the same when it comes back', async () => {
  pages['/own.js'] = {
    body: `addEventListener('load', () => setTimeout(() => {
      const kept = document.body.cloneNode(true);
      document.documentElement.replaceChild(document.createElement('body'), document.body);
      setTimeout(() => document.documentElement.replaceChild(kept, document.body), 50);
    }, 200));`,
    headers: { 'content-type': 'text/javascript' },
  };
  const { said, texts, inside } = await show(`${module(named)}<script src="/own.js"></script>`, all);
  assert.deepEqual(said, []);
  assert.deepEqual(texts, ['A', 'B', 'C']);
  assert.deepEqual(inside, ['<p>Readable</p>', fence('B'), link('C')]);
});
