import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from './server.mjs';

const career = {
  role: { name: 'Ward Nurse', tagline: 'Notices first, and asks: “né?”' },
  certifications: [
    { acronym: 'WPC', name: 'Ward Practice Certificate' },
    { acronym: 'ACW', name: 'Acute Care on the Ward' },
  ],
  pathway: { steps: [{ title: 'Learn the ward' }] },
  day: { slots: [{ label: 'Morning', title: 'Handover' }] },
};
const text = JSON.stringify(career);
const half = text.slice(0, text.length / 2);
const html = '<!doctype html><html><title>Not found</title><h1>Nothing here</h1></html>';
const json = { 'content-type': 'application/json' };
const MB = 1024 * 1024;

const pages = {};
let browser;
let here;
let elsewhere;
/** What each address was asked for: the headers of each request. */
const asked = {};

/** Lets an address answer; the third argument counts the requests from 1. */
const at = (path, answer) => {
  asked[path] = [];
  pages[path] = (request, response) => {
    asked[path].push(request.headers);
    answer(request, response, asked[path].length);
  };
  return path;
};
const says =
  (status, body, headers = json) =>
  (_, response) =>
    response.writeHead(status, headers).end(body);
const good = says(200, text);
/** `first` as often as `times` says, then the document. */
const then = (first, times) => (request, response, count) =>
  (count > times ? good : first)(request, response);
const cut = (headers) => (_, response) => {
  response.writeHead(200, { ...json, ...headers });
  response.write(half, () => response.destroy());
};
const endless = (_, response) => {
  response.writeHead(200, json);
  const more = () => {
    while (response.write(' '.repeat(65_536)));
  };
  response.on('drain', more);
  more();
};

const policy =
  "default-src 'none'; script-src 'self'; connect-src *; require-trusted-types-for 'script'; trusted-types career-elements";
const card = (id, src, inside = '<p>Told by the author</p>') =>
  `<career-role-card id="${id}" src="${src}">${inside}</career-role-card>`;

/** Notes down in the page what it and its console would hear. */
const watch = () => {
  globalThis.seen = { errors: [], faults: [] };
  const { errors, faults } = globalThis.seen;
  addEventListener('career-error', ({ target, issues }) =>
    errors.push([target.id, issues.map(({ code }) => code).join()]),
  );
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  addEventListener('error', ({ message }) => faults.push(message));
};

const visit = async (body, use, { head = '', prepare = () => undefined } = {}) => {
  const path = `/page-${Object.keys(pages).length}.html`;
  pages[path] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}
      <script type="module" src="/dist/career-elements.js"></script><body>${body}</body></html>`,
    headers: { 'content-security-policy': policy },
  };
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.evaluateOnNewDocument(watch);
    await page.evaluateOnNewDocument(prepare);
    await page.goto(here.origin + path);
    const result = await use(page);
    assert.deepEqual(await page.evaluate(() => globalThis.seen.faults), []);
    return result;
  } finally {
    await context.close();
  }
};

/** Of each widget with an id: what it shows, or the author’s words that are to be seen in its place. */
const look = (page) =>
  page.evaluate(() => {
    const seen = {};
    for (const widget of document.querySelectorAll('[id]')) {
      const base = widget.shadowRoot?.querySelector('[part~=base]');
      const children = [...widget.children].filter((child) => child.getBoundingClientRect().height > 0);
      seen[widget.id] = base
        ? base.textContent.replace(/\s+/g, ' ').trim()
        : `author: ${children.map((child) => child.textContent).join()}`;
    }
    return seen;
  });
const errors = (page) => page.evaluate(() => globalThis.seen.errors);
const until = (page, condition, ...rest) => page.waitForFunction(condition, { timeout: 20_000 }, ...rest);
const untilShown = (page, ids) =>
  until(
    page,
    (ids) => ids.every((id) => document.getElementById(id).shadowRoot?.querySelector('[part~=base]')),
    ids,
  );
const add = (page, id, src) =>
  page.evaluate(
    (id, src) => document.body.append(Object.assign(document.createElement('career-role-card'), { id, src })),
    id,
    src,
  );
/** Long enough for a second event, if there were one. */
const settle = (page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));

before(async () => {
  [browser, here, elsewhere] = await Promise.all([
    findBrowser().then((options) => puppeteer.launch(options)),
    serve(pages),
    serve(pages),
  ]);
});
after(async () => {
  await browser?.close();
  here?.close();
  elsewhere?.close();
});

describe('an address that gives no document', () => {
  /** What the server answers, or another address; the kind of the problem; how often the server is asked. */
  const failing = {
    'nobody-there': { answer: says(404, ''), code: 'status', times: 1 },
    'nobody-there-in-html': {
      answer: says(404, html, { 'content-type': 'text/html' }),
      code: 'status',
      times: 1,
    },
    'not-for-everybody': { answer: says(403, '{}'), code: 'status', times: 1 },
    'always-broken': { answer: says(500, 'oops'), code: 'status', times: 3 },
    'resting-for-an-hour': { answer: says(503, '', { 'retry-after': '3600' }), code: 'status', times: 1 },
    'a-page': { answer: says(200, html, { 'content-type': 'text/html' }), code: 'json', times: 1 },
    'a-page-called-json': { answer: says(200, html), code: 'json', times: 1 },
    'no-content': { answer: says(204), code: 'json', times: 1 },
    empty: { answer: says(200, ''), code: 'json', times: 1 },
    'cut-in-half': { answer: cut({ 'content-length': Buffer.byteLength(text) }), code: 'fetch', times: 3 },
    'cut-in-half-without-a-length': { answer: cut({}), code: 'fetch', times: 3 },
    'half-and-nobody-can-tell': { answer: says(200, half, { connection: 'close' }), code: 'json', times: 1 },
    'three-megabytes': { answer: says(200, text + ' '.repeat(3 * MB)), code: 'size', times: 1 },
    'three-megabytes-zipped': {
      answer: says(200, gzipSync(text + ' '.repeat(3 * MB)), { ...json, 'content-encoding': 'gzip' }),
      code: 'size',
      times: 1,
    },
    'without-end': { answer: endless, code: 'size', times: 1 },
    'redirected-in-a-circle': {
      answer: says(302, '', { location: 'redirected-in-a-circle' }),
      code: 'fetch',
    },
    'redirected-to-data': {
      answer: says(302, '', { location: 'data:application/json,{}' }),
      code: 'fetch',
      times: 3,
    },
    'without-an-answer': { answer: (request) => request.socket.destroy(), code: 'fetch' },
    'nothing-at-its-pointer': { src: () => `${at('/fails/whole', good)}#/nothing`, code: 'pointer' },
    'a-scheme-that-is-no-web': { src: () => 'data:application/json,{}', code: 'scheme' },
    'no-address-at-all': { src: () => 'http://', code: 'fetch' },
    'elsewhere-and-closed': { src: () => elsewhere.origin + at('/fails/closed', good), code: 'fetch' },
    'no-server': { src: () => `${gone}/x`, code: 'fetch' },
  };
  let gone;
  let found;
  let heard;

  before(async () => {
    const server = await serve({});
    server.close();
    gone = server.origin;
    const cards = Object.entries(failing).map(([name, { answer, src }]) =>
      card(name, src ? src() : at(`/fails/${name}`, answer)),
    );
    await visit(cards.join('\n'), async (page) => {
      // What is missing, each test says.
      await until(page, (count) => globalThis.seen.errors.length >= count, cards.length).catch(
        () => undefined,
      );
      await settle(page);
      [found, heard] = [await look(page), await errors(page)];
    });
  });

  for (const [name, { code, times }] of Object.entries(failing)) {
    test(`leaves the author’s words and says so once: ${name}`, () => {
      assert.equal(found[name], 'author: Told by the author');
      assert.deepEqual(
        heard.filter(([id]) => id === name),
        [[name, code]],
      );
    });

    if (times)
      test(`is asked for as often as makes sense: ${name}`, () => {
        assert.equal(asked[`/fails/${name}`].length, times);
      });
  }
});

describe('an address that gives a document', () => {
  const bytes = Buffer.from(text);
  const inside = bytes.indexOf(Buffer.from('é')) + 1;
  const busy = (code, headers) => then(says(code, '', headers), 1);
  const cors = { ...json, 'access-control-allow-origin': '*' };
  const far = () => elsewhere.origin + at('/gives/far', says(200, text, cors));
  /** What the server answers, or another address; how often the server is asked. */
  const giving = {
    plainly: { answer: good },
    'the-third-time': { answer: then(says(500, 'oops'), 2), times: 3 },
    'after-a-rest': { answer: busy(503, { 'retry-after': '1' }), times: 2 },
    'after-too-many-requests': { answer: busy(429), times: 2 },
    'after-half-of-it': { answer: then(cut({}), 1), times: 2 },
    'as-plain-text': {
      answer: says(200, text, { 'content-type': 'text/plain; charset=iso-8859-1' }),
      times: 1,
    },
    'as-nothing-in-particular': { answer: says(200, text, {}), times: 1 },
    'as-a-download': { answer: says(200, text, { 'content-disposition': 'attachment' }), times: 1 },
    'with-a-mark-at-its-start': { answer: says(200, `\uFEFF${text}`), times: 1 },
    'as-base64url': { answer: says(200, Buffer.from(text).toString('base64url')), times: 1 },
    zipped: { answer: says(200, gzipSync(text), { ...json, 'content-encoding': 'gzip' }), times: 1 },
    'in-pieces-of-unknown-length': {
      answer: (_, response) => {
        response.writeHead(200, json);
        // Through the middle of a letter.
        response.write(bytes.subarray(0, inside));
        setTimeout(() => response.end(bytes.subarray(inside)), 20);
      },
      times: 1,
    },
    'of-two-megabytes': { answer: says(200, text + ' '.repeat(2 * MB - bytes.length)), times: 1 },
    'with-curly-quotes': {
      answer: says(200, '{“role”: {“name”: “Ward Nurse”, “tagline”: “né?”,},}'),
      times: 1,
    },
    'from-where-it-has-moved': { answer: says(301, '', { location: './plainly' }), times: 1 },
    'from-where-it-has-moved-far-away': {
      answer: (_, response) => response.writeHead(302, { location: far() }).end(),
      times: 1,
    },
    'from-far-away': { src: far },
    'beside-the-base-of-the-page': { src: () => at('/gives/deep/inside', good) && 'inside#/role' },
  };
  let found;
  let heard;

  before(async () => {
    const cards = Object.entries(giving).map(([name, { answer, src }]) =>
      card(name, src ? src() : at(`/gives/${name}`, answer)),
    );
    await visit(
      cards.join('\n'),
      async (page) => {
        // What is missing, each test says.
        await untilShown(page, Object.keys(giving)).catch(() => undefined);
        await settle(page);
        [found, heard] = [await look(page), await errors(page)];
      },
      { head: '<base href="/gives/deep/">' },
    );
  });

  for (const [name, { times }] of Object.entries(giving)) {
    test(`shows it: ${name}`, () => assert.match(found[name], /^Ward Nurse.*né\?/));

    if (times)
      test(`is asked for no more often than it takes: ${name}`, () => {
        assert.equal(asked[`/gives/${name}`].length, times);
      });
  }

  test('says nothing, whatever it took', () => assert.deepEqual(heard, []));
});

test('neither cookie nor referrer goes out, and no cookie comes in', async () => {
  const headers = { ...json, 'access-control-allow-origin': '*', 'set-cookie': 'planted=1; path=/' };
  const asks = [at('/secret', says(200, text, headers)), at('/secret-far', says(200, text, headers))];
  const plain = at('/plain', good);
  const body = card('near', asks[0]) + card('far', elsewhere.origin + asks[1]);
  await visit(
    body,
    async (page) => {
      await untilShown(page, ['near', 'far']);
      await page.evaluate((path) => fetch(path), plain);
      assert.deepEqual(await page.evaluate(() => document.cookie), 'secret=1');
    },
    { prepare: () => void (document.cookie = 'secret=1; path=/') },
  );
  for (const path of asks) {
    const [{ cookie, referer, authorization }] = asked[path];
    assert.deepEqual(
      { cookie, referer, authorization },
      { cookie: undefined, referer: undefined, authorization: undefined },
    );
  }
  // What the page itself sends shows that there was something to send.
  assert.equal(asked[plain][0].cookie, 'secret=1');
  assert.match(asked[plain][0].referer, /page-\d+\.html$/);
});

test('twenty widgets ask once, and each takes the part that it points at', async () => {
  const src = at('/shared', good);
  const cards = Array.from({ length: 18 }, (_, i) => card(`card-${i}`, i % 2 ? src : `${src}#/role`));
  const badge = (i) =>
    `<career-certification-badge id="badge-${i}" src="${src}#/certifications/${i}"></career-certification-badge>`;
  const ids = [...cards.keys()].map((i) => `card-${i}`).concat('badge-0', 'badge-1');
  await visit(cards.join('') + badge(0) + badge(1), async (page) => {
    await untilShown(page, ids);
    const shown = await look(page);
    for (const [i] of cards.entries()) assert.match(shown[`card-${i}`], /^Ward Nurse/);
    assert.match(shown['badge-0'], /Ward Practice Certificate/);
    assert.match(shown['badge-1'], /Acute Care on the Ward/);
    assert.deepEqual(await errors(page), []);
    assert.equal(asked[src].length, 1);

    // One that comes later shows what stands on the page already.
    await add(page, 'late', src);
    await untilShown(page, ['late']);
    assert.equal(asked[src].length, 1);

    // When all have left, the document is forgotten.
    await page.evaluate(() => document.body.replaceChildren());
    await add(page, 'new', src);
    await untilShown(page, ['new']);
    assert.equal(asked[src].length, 2);
  });
});

test('twenty widgets whose server fails try three times together, and each says so once', async () => {
  const src = at('/shared-broken', says(500, ''));
  const ids = Array.from({ length: 20 }, (_, i) => `card-${i}`);
  await visit(ids.map((id) => card(id, src)).join(''), async (page) => {
    await until(page, () => globalThis.seen.errors.length >= 20);
    await settle(page);
    assert.deepEqual((await errors(page)).sort(), ids.map((id) => [id, 'status']).sort());
    assert.deepEqual(new Set(Object.values(await look(page))), new Set(['author: Told by the author']));
    assert.equal(asked[src].length, 3);
  });
});

test('no widget changes the document that it shares with the others', async () => {
  const src = at('/frozen', good);
  const tags = ['role-card', 'certification-badge', 'pathway-timeline', 'day-schedule', 'spotlight', 'data'];
  const body = tags
    .map((tag) => `<career-${tag} id="${tag}" src="${src}"><p>Told</p></career-${tag}>`)
    .join('');
  const prepare = () => {
    const { parse } = JSON;
    const freeze = (value) => {
      if (typeof value === 'object' && value) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    JSON.parse = (...args) => freeze(parse(...args));
  };
  await visit(
    body,
    async (page) => {
      await untilShown(page, tags.slice(0, -1));
      await settle(page);
      assert.deepEqual(await errors(page), []);
      assert.equal(asked[src].length, 1);
    },
    { prepare },
  );
});

test('the author’s words show while a slow server makes up its mind, and nothing is said', async () => {
  let answer;
  const src = at('/slow', (_, response) => (answer = () => response.writeHead(200, json).end(text)));
  await visit(card('slow', src), async (page) => {
    await until(page, () => document.getElementById('slow').shadowRoot?.querySelector('slot'));
    await settle(page);
    assert.deepEqual(await look(page), { slow: 'author: Told by the author' });
    assert.deepEqual(await errors(page), []);
    answer();
    await untilShown(page, ['slow']);
    assert.deepEqual(await errors(page), []);
  });
});

/** Long before patience would end. */
const soon = (event) =>
  Promise.race([
    event,
    new Promise((_, reject) => setTimeout(reject, 5000, new Error('waited in vain')).unref()),
  ]);

describe('a widget that leaves while its document is on the way', () => {
  /** An answer that never ends, and what becomes of its connection. */
  const hanging = (path, begin) => {
    let opened;
    const closed = [];
    const open = new Promise((resolve) => (opened = resolve));
    const close = new Promise((resolve) =>
      at(path, (_, response) => {
        response.on('close', () => {
          closed.push(path);
          resolve();
        });
        if (begin) response.writeHead(200, json).write(half);
        opened();
      }),
    );
    return { open, close, closed };
  };

  for (const [name, begin] of [
    ['before the answer', false],
    ['in the middle of the answer', true],
  ]) {
    test(`closes the connection, ${name}`, async () => {
      const path = `/hanging-${begin}`;
      const { open, close } = hanging(path, begin);
      await visit(card('leaves', path), async (page) => {
        await open;
        await page.evaluate(() => document.getElementById('leaves').remove());
        await soon(close);
        await settle(page);
        assert.deepEqual(await errors(page), []);
        assert.equal(asked[path].length, 1);
      });
    });
  }

  test('leaves the connection to the others, and the last one closes it', async () => {
    const { open, close, closed } = hanging('/hanging-shared', true);
    await visit(card('one', '/hanging-shared') + card('two', '/hanging-shared'), async (page) => {
      await open;
      await page.evaluate(() => document.getElementById('one').remove());
      await settle(page);
      assert.deepEqual(closed, []);
      await page.evaluate(() => document.getElementById('two').setAttribute('src', 'data:,'));
      await soon(close);
      assert.equal(asked['/hanging-shared'].length, 1);
    });
  });
});

describe('a server that has recovered', () => {
  const data = (src) =>
    `<career-data id="data" src="${src}"><p>Told by the author</p><career-role-card id="card"></career-role-card></career-data>`;
  const again = {
    'comes into the page again': (id) => document.body.append(document.getElementById(id)),
    'gets the same address again': (id) => {
      const widget = document.getElementById(id);
      widget.setAttribute('src', widget.getAttribute('src'));
    },
  };

  for (const [how, act] of Object.entries(again)) {
    for (const [name, body, id] of [
      ['a widget', (src) => card('card', src), 'card'],
      ['a <career-data>', data, 'data'],
    ]) {
      test(`is asked again when ${name} ${how}`, async () => {
        const src = at(`/recovers-${id}-${how.replaceAll(' ', '-')}`, then(says(404, ''), 1));
        await visit(body(src), async (page) => {
          await until(page, () => globalThis.seen.errors.length);
          await settle(page);
          assert.deepEqual(await errors(page), [[id, 'status']]);
          assert.ok((await look(page))[id].includes('Told by the author'));
          await page.evaluate(act, id);
          await untilShown(page, ['card']);
          assert.deepEqual(await errors(page), [[id, 'status']]);
          assert.equal(asked[src].length, 2);
        });
      });
    }
  }
});

describe('patience ends', { timeout: 60_000 }, () => {
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/data/load.ts'],
      bundle: true,
      format: 'esm',
      write: false,
    });
    pages['/load.js'] = { body: outputFiles[0].text, headers: { 'content-type': 'text/javascript' } };
  });

  for (const [name, path, begin] of [
    ['with a server that says nothing', '/silent', () => undefined],
    [
      'with a server that says only half',
      '/stuck',
      (_, response) => response.writeHead(200, json).write(half),
    ],
  ]) {
    test(`${name}: the connection is closed, and it is not asked again`, async () => {
      let closed;
      const close = new Promise((resolve) => (closed = resolve));
      at(path, (request, response) => {
        response.on('close', closed);
        begin(request, response);
      });
      const problems = await visit('', async (page) => {
        const found = await page.evaluate(async (src) => {
          const { load } = await import('/load.js');
          return load(src, location.href, new AbortController().signal, 1, 1000);
        }, path);
        await close;
        return found.problems;
      });
      assert.deepEqual(
        problems.map(({ at, code, given }) => ({ at, code, given })),
        [{ at: ['src'], code: 'fetch', given: path }],
      );
      assert.equal(asked[path].length, 1);
    });
  }
});
