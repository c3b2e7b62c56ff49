import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadTs } from '../scripts/load-ts.mjs';
import { serve } from './server.mjs';
import { site } from './site.mjs';

const dist = process.env.CAREER_DIST ?? 'dist';
const { readAddress } = await loadTs('src/embed/address.ts');
const careers = Object.fromEntries(
  readdirSync('examples/careers').map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(`examples/careers/${name}`, 'utf8')),
  ]),
);
const nurse = careers['ward-nurse'];

const percent = (value) => encodeURIComponent(JSON.stringify(value));
const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const role = (name, more) => `#career-role-card=${percent({ name, ...more })}`;

const pages = {};
const web = site(pages);
/** Another site, which serves the embed; and what it was asked for. */
let other;
const asked = [];
before(async () => {
  const json = (headers) => (request, response) => {
    asked.push(request.url);
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(nurse));
  };
  other = await serve({
    '/embed.html': { body: readFileSync(`${dist}/embed.html`) },
    '/open.json': json({ 'access-control-allow-origin': '*' }),
    '/closed.json': json({}),
    '/missing.json': (_, response) => response.writeHead(404, { 'access-control-allow-origin': '*' }).end(),
    '/broken.json': (_, response) =>
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{"name": '),
  });
});
after(() => other?.close());

const FULL = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const frame = (address, { sandbox = 'allow-scripts', ...attributes } = {}) => {
  const src = `${other.origin}/embed.html${address}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const more = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<iframe class="career" title="Career" width="600" height="300" frameborder="0" src="${src}"${
    sandbox === null ? '' : ` sandbox="${sandbox}"`
  }${more.join('')}></iframe>`;
};

/** Runs in the embed. */
const read = () => {
  const [first] = document.body.children;
  const drawn = first?.shadowRoot?.querySelector('.career');
  return {
    text: (drawn ?? document.body).innerText.trim(),
    drawn: Boolean(drawn),
    title: document.title,
    lang: document.documentElement.lang,
    origin: globalThis.origin,
    brand: drawn ? getComputedStyle(drawn).getPropertyValue('--career-brand') : '',
    scheme: document.documentElement.style.colorScheme,
    ink: getComputedStyle(document.body).color,
  };
};

/** Opens a page with frames; what they and the console say. */
async function open(body, look = () => undefined, url) {
  pages['/page.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${body}</html>`,
  };
  const page = await web.newPage();
  page.setDefaultTimeout(10_000);
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(url ?? `${web.origin}/page.html`);
    const found = [];
    for (const each of url ? [page.mainFrame()] : page.mainFrame().childFrames()) {
      if (!each.url().includes('embed.html')) continue;
      // By time: a frame out of sight has no animation frames.
      await each.waitForFunction(() => !/being loaded/.test(document.body.innerText), { polling: 50 });
      found.push(await each.evaluate(read));
    }
    return { said, found, looked: await look(page) };
  } finally {
    await page.close();
  }
}

const show = async (address, options) => {
  const { said, found } = await open(frame(address, options));
  return { said, ...found[0] };
};

test('reads its address', () => {
  const given = (search, hash) => {
    const { tag, data, options } = readAddress({ search, hash });
    return [tag, data, Object.fromEntries([...options].filter(([name]) => name && name !== tag))];
  };
  const json = '{"name":"R&D = \\"100%\\" & more"}';
  assert.deepEqual(given('', `#career-role-card=${encodeURIComponent(json)}&layout=hero`), [
    'career-role-card',
    json,
    { layout: 'hero' },
  ]);
  assert.deepEqual(given('', `#career-role-card=${json}&amp;layout=hero`), [
    'career-role-card',
    json,
    { layout: 'hero' },
  ]);
  assert.deepEqual(
    given('?src=https%3A%2F%2Fa.b%2F%3Fc%26d&theme=dark', '#career-day-schedule&theme=light'),
    ['career-day-schedule', '', { src: 'https://a.b/?c&d', theme: 'light' }],
  );
  assert.deepEqual(given('?src=a.json', ''), ['career-spotlight', '', { src: 'a.json' }]);
  assert.deepEqual(given('', ''), ['career-spotlight', '', {}]);
});

describe('in a frame of which the host allows scripts only', () => {
  test('shows every example from the fragment, in each encoding, and asks for nothing', async () => {
    const before = asked.length;
    for (const [name, document] of Object.entries(careers)) {
      const forms = [percent(document), base64url(document), encodeURIComponent(percent(document))];
      const { said, found } = await open(forms.map((data) => frame(`#career-spotlight=${data}`)).join(''));
      assert.deepEqual(said, [], name);
      assert.equal(found.length, 3);
      for (const { drawn, text, origin, title, lang } of found) {
        assert.deepEqual([drawn, origin, lang], [true, 'null', document.lang], name);
        assert.ok(title.includes(document.role.name), title);
        for (const words of [document.role.name, document.role.tagline, ...document.role.overview.paragraphs])
          assert.ok(text.includes(words), words);
      }
    }
    assert.equal(asked.length, before);
  });

  test('speaks every language, without a file beside it', async () => {
    const languages = readdirSync('src/words').flatMap(
      (name) => /^(?!en)([a-z]{2})\.ts$/.exec(name)?.[1] ?? [],
    );
    assert.ok(languages.length >= 9);
    const address = role('A', { responsibilities: { items: ['B'] } });
    const { said, found } = await open(languages.map((lang) => frame(`${address}&lang=${lang}`)).join(''));
    assert.deepEqual(said, []);
    for (const [i, { drawn, text }] of found.entries()) {
      assert.equal(drawn, true, languages[i]);
      assert.match(text, /^A\s+(?!Responsibilities)\S.*\s+B$/, languages[i]);
    }
  });

  test('mends what a host has spoiled', async () => {
    const { drawn, text } = await show(`#career-role-card=${encodeURIComponent('{“name”: “R, D”,}')}`);
    assert.deepEqual([drawn, text], [true, 'R, D']);
  });

  test('loads a document from a server that allows it, and asks without cookies', async () => {
    const { said, drawn, text } = await show(
      `?src=${encodeURIComponent(`${other.origin}/open.json`)}#career-day-schedule`,
    );
    assert.deepEqual([said, drawn], [[], true]);
    assert.ok(text.includes(nurse.day.slots[0].title));
  });

  test('says what is missing or wrong', async () => {
    const wrong = {
      '': /^There is no career document in this address\. Write it like embed\.html#/,
      '#career-role-card=': /^There is no career document in this address\./,
      '#career-role=%7B%7D': /^There is no widget “career-role”\./,
      '#career-data=%7B%7D': /^There is no widget “career-data”\./,
      '#career-role-card=%7B%22name%22%3A': /^The career cannot be shown\. \S/,
      '#career-role-card=%7B%7D': /^The career cannot be shown\. \S/,
      [`?src=${other.origin}/closed.json`]: /^The career cannot be shown\. \S/,
      [`?src=${other.origin}/missing.json`]: /^The career cannot be shown\. \S/,
      [`?src=${other.origin}/broken.json`]: /^The career cannot be shown\. \S/,
    };
    const { found } = await open(
      Object.keys(wrong)
        .map((address) => frame(address))
        .join(''),
    );
    for (const [i, [address, words]] of Object.entries(wrong).entries()) {
      assert.equal(found[i].drawn, false, address);
      assert.match(found[i].text, words, address);
    }
  });

  test('shows what is right of a document that is partly wrong', async () => {
    const { drawn, text } = await show(role('A', { tagline: 5, eyebrow: 'B' }));
    assert.equal(drawn, true);
    assert.ok(text.includes('A') && text.includes('B') && !text.includes('cannot'));
  });

  test('takes the looks that its address asks for, and no address for one', async () => {
    const brands = {
      '6b2d5c': '#6b2d5c',
      '%236b2d5c': '#6b2d5c',
      rebeccapurple: 'rebeccapurple',
      'url(//a.b)': '',
      'var(--x,url(//a.b))': '',
      nonsense: '',
    };
    const addresses = [
      ...Object.keys(brands).map((brand) => `&brand=${brand}`),
      ...['dark', 'light', 'x'].map((theme) => `&theme=${theme}`),
    ];
    const { found } = await open(addresses.map((more) => frame(role('A') + more)).join(''));
    const all = found.map(({ brand, scheme }) => brand || scheme);
    assert.deepEqual(all, [...Object.values(brands), 'dark', 'light', '']);
  });

  test('is as dark as the page around says that the frame is', async () => {
    const schemes = ['light', 'dark'].map((scheme) => frame(role('A'), { style: `color-scheme: ${scheme}` }));
    const { found } = await open(schemes.join(''));
    assert.deepEqual(
      found.map(({ ink }) => ink),
      ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    );
  });

  test('follows its address when that changes', async () => {
    const { looked } = await open(frame(role('A')), async (page) => {
      const [embed] = page.mainFrame().childFrames();
      await embed.evaluate((hash) => (location.hash = hash), role('B'));
      await embed.waitForFunction(() => document.title === 'B');
      return embed.evaluate(read);
    });
    assert.deepEqual([looked.text, looked.drawn], ['B', true]);
  });

  test('runs no script but its own', async () => {
    const { looked } = await open(frame(role('A')), async (page) => {
      const [embed] = page.mainFrame().childFrames();
      return embed.evaluate(() => {
        const refused = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          refused.push(effectiveDirective),
        );
        const script = document.createElement('script');
        const image = document.createElement('img');
        try {
          script.text = 'document.title = "run"';
        } catch {
          refused.push('trusted-types');
        }
        script.append('document.title = "run"');
        image.src = 'data:,';
        document.body.append(script, image);
        return new Promise((done) => setTimeout(() => done([document.title, refused.sort()]), 200));
      });
    });
    assert.equal(looked[0], 'A');
    for (const directive of ['trusted-types', 'img-src', 'require-trusted-types-for'])
      assert.ok(looked[1].includes(directive), looked[1].join());
  });
});

test('works without a sandbox, and as a page of its own', async () => {
  const { said, drawn, text } = await show(role('A'), { sandbox: null });
  assert.deepEqual([said, drawn, text], [[], true, 'A']);
  const alone = await open('', undefined, `${other.origin}/embed.html${role('B')}`);
  assert.deepEqual([alone.said, alone.found[0].text], [[], 'B']);
});

test('works from a file, in a sandbox or not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'career embed '));
  try {
    copyFileSync(`${dist}/embed.html`, join(folder, 'embed.html'));
    const data = percent({ lang: 'ar', role: { name: 'صيدلي', responsibilities: { items: ['B'] } } });
    const frames = ['', ' sandbox="allow-scripts"'].map(
      (sandbox) => `<iframe src="embed.html#career-role-card=${data}"${sandbox}></iframe>`,
    );
    writeFileSync(join(folder, 'page.html'), `<!doctype html><meta charset="utf-8">${frames.join('')}`);
    const page = await web.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    try {
      await page.goto(pathToFileURL(join(folder, 'page.html')).href, { waitUntil: 'networkidle0' });
      const found = [];
      for (const each of page.mainFrame().childFrames()) found.push(await each.evaluate(read));
      assert.deepEqual(said, []);
      assert.equal(found.length, 2);
      for (const { drawn, text, lang } of found) {
        assert.deepEqual([drawn, lang], [true, 'ar']);
        assert.match(text, /^صيدلي\s+المسؤوليات\s+B$/);
      }
    } finally {
      await page.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('says without script what it is', async () => {
  const page = await web.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${other.origin}/embed.html${role('A')}`);
    const tree = await page.accessibility.snapshot();
    assert.match(JSON.stringify(tree), /needs JavaScript/);
  } finally {
    await page.close();
  }
});

describe('links', () => {
  const link = () => role('A', { action: { label: 'Go', href: `${other.origin}/open.json` } });
  const click = async (page) => {
    const [embed] = page.mainFrame().childFrames();
    const button = await embed.evaluateHandle(() => document.body.firstChild.shadowRoot.querySelector('a'));
    const opened = new Promise((resolve) => page.browser().once('targetcreated', resolve));
    await button.click();
    return { embed, opened };
  };

  test('open in a new tab that knows nothing of the frame, and is no sandbox', async () => {
    const { looked } = await open(frame(link(), { sandbox: FULL }), async (page) => {
      const { opened } = await click(page);
      const tab = await (await opened).page();
      await tab.waitForFunction(() => document.readyState === 'complete' && location.href !== 'about:blank');
      const found = await tab.evaluate(() => [location.pathname, opener, origin]);
      await tab.close();
      return found;
    });
    assert.deepEqual(looked, ['/open.json', null, other.origin]);
  });

  test('open in the frame where the host allows no tabs', async () => {
    const { looked } = await open(frame(link()), async (page) => {
      const { embed } = await click(page);
      await embed.waitForFunction(() => location.pathname === '/open.json');
      return [embed.url(), page.url()];
    });
    assert.deepEqual(looked, [`${other.origin}/open.json`, `${web.origin}/page.html`]);
  });
});

describe('the page around', () => {
  const [, snippet] = /```html\n([^]*?)```/.exec(readFileSync('integrations/embed/README.md', 'utf8'));
  const [iframe, script] = snippet.split('\n\n');
  const heights = (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('iframe')].map((it) => it.getBoundingClientRect().height),
    );
  const inside = async (page) => {
    const found = [];
    for (const each of page.mainFrame().childFrames())
      found.push(await each.evaluate(() => document.body.getBoundingClientRect().height));
    return found;
  };
  const settled = (page, expected) =>
    page.waitForFunction(
      (expected) =>
        [...document.querySelectorAll('iframe')].every(
          (it, i) => it.getBoundingClientRect().height === expected[i],
        ),
      { timeout: 5000 },
      expected,
    );
  const shortAndLong = () => frame(role('A')) + frame(`#career-spotlight=${base64url(nurse)}`);

  test('the snippet is a frame of ours, and a script of ten lines at most', async () => {
    assert.ok(script.trim().split('\n').length <= 10);
    const own = iframe.replaceAll('https://example.org', other.origin);
    const { said, found } = await open(own + script);
    assert.deepEqual(said, []);
    assert.deepEqual([found[0].text, found[0].drawn], ['Ward Nurse', true]);
  });

  for (const [when, body] of Object.entries({
    before: () => script + shortAndLong(),
    after: () => shortAndLong() + script,
    late: () => `${shortAndLong()}<script>onload = () => setTimeout(() => {
      const late = document.createElement('script');
      late.textContent = ${JSON.stringify(script.replace(/<\/?script>/g, ''))};
      document.head.append(late);
    }, 300)</script>`,
  }))
    test(`makes each frame as high as its own widget, the script being ${when}`, async () => {
      const { said, looked } = await open(body(), async (page) => {
        const all = (await inside(page)).map(Math.ceil);
        await settled(page, all);
        return all;
      });
      assert.deepEqual(said, []);
      assert.ok(looked[1] > 4 * looked[0], looked.join());
    });

  test('follows when a frame becomes narrow', async () => {
    const { looked } = await open(shortAndLong() + script, async (page) => {
      await settled(page, (await inside(page)).map(Math.ceil));
      const wide = await heights(page);
      await page.evaluate(() => (document.querySelectorAll('iframe')[1].width = 240));
      await page.waitForFunction(
        (wide) => document.querySelectorAll('iframe')[1].getBoundingClientRect().height > wide,
        { timeout: 5000 },
        wide[1],
      );
      await settled(page, (await inside(page)).map(Math.ceil));
      return [wide, await heights(page)];
    });
    const [wide, narrow] = looked;
    assert.equal(narrow[0], wide[0]);
  });

  test('is not moved by what a third frame says, nor by nonsense', async () => {
    const hostile = `{
      const messages = [
        { type: 'career-height', height: 9999 },
        { type: 'career-height', height: -1 },
        { type: 'career-height' },
        'career-height', null, 5, [],
      ];
      for (const message of messages) {
        parent.postMessage(message, '*');
        for (let i = 0; i < parent.length; i++) parent[i].postMessage(message, '*');
      }
      document.title = 'sent';
    }`;
    pages['/hostile.html'] = { body: `<!doctype html><script>${hostile}</script>` };
    const third =
      '<iframe id="third" title="Other" src="/hostile.html" width="300" height="123" frameborder="0"></iframe>';
    const { said, looked } = await open(script + shortAndLong() + third, async (page) => {
      const [first, second, other] = page.mainFrame().childFrames();
      assert.equal(await other.title(), 'sent');
      // Once more when all has come to rest. Who asks a frame of ours gets no answer; the page around does, after that.
      await page.evaluate(() => {
        globalThis.answers = 0;
        addEventListener('message', ({ source }) => (globalThis.answers += Number(source !== frames[2])));
      });
      await other.evaluate(hostile);
      await page.evaluate(() => {
        for (const it of [frames[0], frames[1]]) it.postMessage({ type: 'career-height' }, '*');
      });
      await page.waitForFunction(() => globalThis.answers >= 2);
      assert.equal(await page.evaluate(() => globalThis.answers), 2);
      // And nonsense from a frame of ours.
      await first.evaluate(() => {
        for (const height of [-5, 0, null, 'tall', Number.NaN, undefined, {}])
          parent.postMessage({ type: 'career-height', height }, '*');
        parent.postMessage(null, '*');
      });
      const expected = [first, second].map((each) =>
        each.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      );
      const all = [...(await Promise.all(expected)), 123];
      await settled(page, all);
      return all;
    });
    assert.deepEqual(said, []);
    assert.equal(looked.length, 3);
  });
});
