import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { site } from './site.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types career-elements',
].join('; ');
const strict = { 'content-security-policy': policy };

const cards = `
  <career-role-card name="Pharmacist" tagline="Safe medicines for everyone."><p>Fallback</p></career-role-card>
  <career-certification-badge acronym="CHPOP" name="Certified in pharmacy operations"></career-certification-badge>
  <career-pathway-timeline data-career='{"steps":[{"title":"First step"}]}'></career-pathway-timeline>
  <career-day-schedule data-career='{"slots":[{"label":"Morning","title":"Rounds"}]}'></career-day-schedule>
  <career-spotlight data-career='{"role":{"name":"Director"}}'></career-spotlight>
  <career-data data-career='{"role":{"name":"Manager"}}'><career-role-card></career-role-card></career-data>`;
const sentences = [
  'Pharmacist',
  'Safe medicines for everyone.',
  'CHPOP',
  'Certified in pharmacy operations',
  'First step',
  'Morning',
  'Rounds',
  'Director',
  'Manager',
];

const module = '<script type="module" src="/dist/career-elements.js"></script>';
const again = '<script type="module" src="/dist/career-elements.js?again"></script>';
const classic = '<script src="/dist/career-elements.iife.js"></script>';
const classicAgain = '<script src="/dist/career-elements.iife.js?again"></script>';
const document = (head, body = cards) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}<body>${body}</body></html>`;

const pages = {};
const web = site(pages);

/** Opens a page and tells everything that a visitor's console, or the network, would complain about. */
async function open(path, check = async () => undefined) {
  const page = await web.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(web.origin)) {
      complaints.push(`foreign: ${request.url()}`);
    }
  });
  try {
    await page.goto(web.origin + path, { waitUntil: 'networkidle0' });
    return { complaints, result: await check(page) };
  } finally {
    await page.close();
  }
}

/** The text that a reader sees, through shadow roots: slotted children where they are shown. */
const visibleText = (page) =>
  page.evaluate(() => {
    const read = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script, style, template')) return '';
      const children = node.matches('slot') ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
      return [...children].map(read).join(' ');
    };
    return read(document.body).replace(/\s+/g, ' ');
  });

const shapes = {
  'the module': module,
  'the classic script': classic,
  'the module twice': module + again,
  'the classic script twice': classic + classicAgain,
  'the module and the classic script': classic + module,
};

for (const [name, head] of Object.entries(shapes)) {
  test(`${name} shows every tag under a strict policy, without a message`, async () => {
    pages['/page.html'] = { body: document(head), headers: strict };
    const { complaints, result } = await open('/page.html', visibleText);
    assert.deepEqual(complaints, []);
    for (const sentence of sentences)
      assert.ok(result.includes(sentence), `“${sentence}” is missing in: ${result}`);
    assert.ok(!result.includes('Fallback'), 'the fallback still shows');
  });
}

test('an old page that says nothing of its encoding gets the classic script whole', async () => {
  const body = document(classic).replace('<meta charset="utf-8">', '');
  pages['/page.html'] = { body, headers: { ...strict, 'content-type': 'text/html; charset=windows-1252' } };
  const { complaints, result } = await open('/page.html', visibleText);
  assert.deepEqual(complaints, []);
  for (const sentence of sentences) assert.ok(result.includes(sentence), `“${sentence}” is missing`);
});

for (const layout of [
  'display:grid',
  'display:grid;grid-template-columns:1fr 1fr',
  'display:flex',
  'float:left',
]) {
  test(`widgets in columns fit a page of 480 px: ${layout}`, async () => {
    const body = `<main style="${layout}"><div>${cards}</div><div>${cards}</div></main>`;
    pages['/page.html'] = { body: document(module, body) };
    const { result } = await open('/page.html', async (page) => {
      await page.setViewport({ width: 480, height: 800 });
      return page.evaluate(() => globalThis.document.documentElement.scrollWidth);
    });
    assert.ok(result <= 480, `${result} px wide`);
  });
}

test('the strict policy of these tests does refuse what it should', async () => {
  const head = `${module}<style>body { color: red }</style><script>document.title = 'ran';</script>`;
  pages['/page.html'] = { body: document(head), headers: strict };
  const { complaints, result } = await open('/page.html', (page) => page.title());
  assert.equal(result, 'Page');
  assert.equal(complaints.filter((text) => /Content Security Policy/.test(text)).length, 2);
});

test('elements whose ids are the names of Lit’s globals do not stop it', async () => {
  const ids = ['litHtml', 'reactiveElement', 'litElement'].flatMap((it) => [
    `${it}Versions`,
    `${it}PolyfillSupport`,
  ]);
  ids.push('litPropertyMetadata');
  const clobber = ids.map((id) => `<a id="${id}"></a>`).join('');
  pages['/page.html'] = { body: document(module, clobber + cards), headers: strict };
  const { complaints, result } = await open('/page.html', visibleText);
  assert.deepEqual(complaints, []);
  for (const sentence of sentences) assert.ok(result.includes(sentence), `“${sentence}” is missing`);
});

test('a page that took a tag first keeps it, and the others still work', async () => {
  const own = '<script src="/own.js"></script>';
  const script = "customElements.define('career-role-card', class extends HTMLElement {})";
  pages['/own.js'] = { body: script, headers: { 'content-type': 'text/javascript' } };
  pages['/page.html'] = { body: document(own + module), headers: strict };
  const { complaints, result } = await open('/page.html', visibleText);
  assert.deepEqual(complaints, []);
  assert.ok(result.includes('CHPOP') && result.includes('Rounds'));
});

for (const name of readdirSync('examples').filter((file) => file.endsWith('.html'))) {
  test(`examples/${name} opens without a message`, async () => {
    const { complaints, result } = await open(`/examples/${name}`, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter(({ localName }) => localName.startsWith('career-'))
          .filter((element) => !element.matches(':defined'))
          .map(({ localName }) => localName),
      ),
    );
    assert.deepEqual(complaints, []);
    assert.deepEqual(result, [], 'tags that nothing defines');
  });
}

/** What a reader may copy out of the page, with every blank that is drawn and none that is not; and what is drawn. */
const copiedText = (page) =>
  page.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    for (const root of roots) for (const fold of root.querySelectorAll('details')) fold.open = true;
    const each = (selector, tell) => roots.flatMap((root) => [...root.querySelectorAll(selector)].map(tell));
    return {
      texts: each('.career', ({ innerText }) => innerText.trim()),
      // How a drawing is built: an element that lost its end takes its neighbours in.
      drawings: each('svg', ({ children }) => children.length),
    };
  });

test('the minified files show, letter for letter and line for line, what the sources show', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/career-elements.ts'],
    bundle: true,
    format: 'esm',
    conditions: ['production'],
    write: false,
  });
  pages['/plain.js'] = { body: outputFiles[0].text, headers: { 'content-type': 'text/javascript' } };
  for (const name of readdirSync('examples').filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(`examples/${name}`, 'utf8');
    pages[`/examples/plain-${name}`] = { body: html.replace('../dist/career-elements.js', '/plain.js') };
    const { result: minified } = await open(`/examples/${name}`, copiedText);
    const { result: plain } = await open(`/examples/plain-${name}`, copiedText);
    assert.ok(plain.texts.length, name);
    assert.deepEqual(minified, plain, name);
  }
});

const broken = `<career-role-card data-career='{"name": 42, "tagLine": "x"}'><p>Pharmacist, told by the author</p></career-role-card>`;

for (const [name, script] of Object.entries({ module, 'classic script': classic })) {
  test(`the ${name} says what is wrong in whole sentences, and the author’s words stay`, async () => {
    pages['/page.html'] = { body: document(script, broken), headers: strict };
    const { complaints, result } = await open('/page.html', visibleText);
    assert.ok(result.includes('Pharmacist, told by the author'));
    assert.deepEqual(complaints.slice(1, -1), [
      'warn: Tag line: expected a known name, found “tagLine”. Did you mean “tagline”?',
      'warn: Name: expected text in quotes, found the number 42. Put it in quotes: "42".',
    ]);
  });
}

test('without its sentences, a lone copy of the script names the place and the kind of the problem', async () => {
  pages['/alone/career-elements.js'] = {
    body: readFileSync('dist/career-elements.js'),
    headers: { 'content-type': 'text/javascript' },
  };
  const script = '<script type="module" src="/alone/career-elements.js"></script>';
  pages['/page.html'] = { body: document(script, broken), headers: strict };
  const { complaints, result } = await open('/page.html', visibleText);
  assert.ok(result.includes('Pharmacist, told by the author'));
  assert.ok(
    complaints.some((text) => /^warn: name: text/.test(text)),
    complaints.join('\n'),
  );
});

test('a page that refuses our Trusted Types policy shows the author’s words', async () => {
  const none = policy.replace('trusted-types career-elements', "trusted-types 'none'");
  const body = `<career-role-card name="Pharmacist"><p>Told by the author</p></career-role-card>`;
  pages['/page.html'] = { body: document(module, body), headers: { 'content-security-policy': none } };
  const { complaints, result } = await open('/page.html', async (page) => {
    const text = await visibleText(page);
    return { text, height: await page.$eval('p', (it) => it.getBoundingClientRect().height) };
  });
  assert.ok(result.text.includes('Told by the author'));
  assert.ok(result.height > 0);
  assert.ok(!complaints.some((text) => /Uncaught/.test(text)), complaints.join('\n'));
});
