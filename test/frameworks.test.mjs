import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { sentences, TEXTS } from '../integrations/survival/texts.mjs';
import { install } from './packages.mjs';
import { site } from './site.mjs';

const career = (name) => JSON.parse(readFileSync(`examples/careers/${name}.json`, 'utf8'));
const nurse = career('ward-nurse').role;
const manager = career('pharmacy-operations-manager').role;

const pages = {};
const web = site(pages);
/** Inside the project, where packages are found. */
const drafts = resolve('.cache/frameworks', String(process.pid));
before(() => mkdirSync(drafts, { recursive: true }));
after(() => rmSync(drafts, { recursive: true, force: true }));

const bundle = async (entry, options = {}) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...options,
  });
  return outputFiles[0].text;
};

const withVite = (folder) => async () => {
  const outDir = join(drafts, folder);
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'], {
    cwd: `integrations/${folder}`,
    shell: process.platform === 'win32',
  });
  return readFileSync(join(outDir, 'app.js'), 'utf8');
};

/** Compiles a component as the plugin of its framework does, one file. */
const component = (folder, compile) => (code) => ({
  nodePaths: [resolve(`integrations/${folder}/node_modules`)],
  plugins: [
    {
      name: folder,
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /^component$/ }, () => ({ path: 'component', namespace: folder }));
        onLoad({ filter: /./, namespace: folder }, async () => ({
          contents: await compile(code),
          loader: 'js',
          resolveDir: resolve(`integrations/${folder}`),
        }));
      },
    },
  ],
});
const packageOf = (folder, path) =>
  import(pathToFileURL(resolve(`integrations/${folder}/node_modules`, path)));

const modules = (folder) => ({ nodePaths: [resolve(`integrations/${folder}/node_modules`)] });
const react18 = (name) => resolve('integrations/react/node_modules', name);
const REACT_18 = { alias: { react: react18('react-18'), 'react-dom': react18('react-dom-18') } };
const jsx = { jsx: 'automatic' };
const react = (version, alias) => ({
  folder: 'react',
  version,
  app: () => bundle('integrations/react/src/main.jsx', { ...jsx, ...alias }),
  snippet: 'react',
  mount: `
    import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import { RoleCard } from './snippet.jsx';
    createRoot(document.getElementById('app')).render(createElement(RoleCard));`,
  file: 'snippet.jsx',
  options: () => ({ ...modules('react'), ...jsx, ...alias }),
});

const FRAMEWORKS = {
  'React 19': react('19.', {}),
  'React 18': react('18.', REACT_18),
  'Vue 3': {
    folder: 'vue',
    app: withVite('vue'),
    snippet: 'vue',
    mount: `
      import { createApp } from 'vue';
      import Snippet from 'component';
      createApp(Snippet).mount('#app');`,
    options: component('vue', async (code) => {
      const { parse, compileScript } = await packageOf('vue', 'vue/compiler-sfc/index.mjs');
      const { descriptor, errors } = parse(code);
      assert.deepEqual(errors, []);
      const { content } = compileScript(descriptor, {
        id: 'snippet',
        inlineTemplate: true,
        templateOptions: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('career-') } },
      });
      return content;
    }),
  },
  'Svelte 5': {
    folder: 'svelte',
    app: withVite('svelte'),
    snippet: 'svelte',
    mount: `
      import { mount } from 'svelte';
      import Snippet from 'component';
      mount(Snippet, { target: document.getElementById('app') });`,
    options: (code) => ({
      ...component('svelte', async (code) => {
        const { compile } = await packageOf('svelte', 'svelte/src/compiler/index.js');
        const { js, warnings } = compile(code, { generate: 'client' });
        assert.deepEqual(warnings, []);
        return js.code;
      })(code),
      conditions: ['svelte', 'browser'],
    }),
  },
  Angular: {
    folder: 'angular',
    app: () => bundle('integrations/angular/src/main.ts', { tsconfig: 'integrations/angular/tsconfig.json' }),
    snippet: 'angular',
    mount: `
      import '@angular/compiler';
      import { bootstrapApplication } from '@angular/platform-browser';
      import { RoleCardComponent } from './snippet';
      const app = document.getElementById('app');
      app.replaceWith(document.createElement('app-role-card'));
      bootstrapApplication(RoleCardComponent).catch((error) => console.error(String(error)));`,
    file: 'snippet.ts',
    options: () => ({ ...modules('angular'), tsconfig: 'integrations/angular/tsconfig.json' }),
  },
};

/** Runs in the page: each widget's own words, and what shows where it has none. */
const read = () =>
  [...document.querySelectorAll('career-role-card')].map((it) => {
    const drawn = it.shadowRoot?.querySelector('.career');
    return { drawn: Boolean(drawn), text: (drawn ?? it).textContent.replace(/\s+/g, ' ').trim() };
  });

/** Opens an app, the script of the widgets coming before or after it. */
async function open(app, when, look) {
  const script = '<script type="module" src="/dist/career-elements.js"></script>';
  pages['/app.js'] = { body: app, headers: { 'content-type': 'text/javascript; charset=utf-8' } };
  pages['/app.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title>
      ${when === 'before' ? script : ''}<div id="app"></div><app-page></app-page>
      <script type="module" src="/app.js"></script></html>`,
  };
  const page = await web.newPage();
  const said = [];
  page.on('console', (message) => {
    // Said of every application, and in development Angular says also what it does not understand.
    if (message.text() !== 'Angular is running in development mode.') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  try {
    await page.goto(`${web.origin}/app.html`, { waitUntil: 'load' });
    await page.waitForSelector('career-role-card');
    const first = await page.evaluate(read);
    if (when === 'after') await page.addScriptTag({ type: 'module', url: '/dist/career-elements.js' });
    const drawn = (count) =>
      page.waitForFunction(
        (count) =>
          [...document.querySelectorAll('career-role-card')].filter((it) =>
            it.shadowRoot?.querySelector('.career'),
          ).length === count,
        {},
        count,
      );
    await look({ page, first, drawn });
    assert.deepEqual(said, []);
  } finally {
    await page.close();
  }
}

const plain = (text) => text.replace(/\s+/g, ' ').trim();
const shows = async (page, role, others) => {
  const found = await page.evaluate(read);
  assert.equal(found.length, 2);
  for (const { drawn, text } of found) {
    assert.equal(drawn, true);
    for (const words of [role.name, role.tagline, ...role.overview.paragraphs])
      assert.ok(text.includes(plain(words)), words);
    assert.equal(text.includes(others.name), false);
  }
};

for (const [name, { folder, version, app, snippet, mount, file, options }] of Object.entries(FRAMEWORKS)) {
  const skip = install(`integrations/${folder}`);

  describe(name, { skip }, () => {
    let code;
    before(async () => {
      if (!skip) code = await app();
      if (!skip && version) assert.match(code, new RegExp(`\\bversion\\s*=\\s*"${version}`));
    });

    for (const when of ['before', 'after'])
      test(`shows, changes, tells and removes widgets whose script came ${when} the page`, async () => {
        await open(code, when, async ({ page, first, drawn }) => {
          if (when === 'after')
            assert.deepEqual(
              first.map(({ text }) => text),
              [nurse.name, nurse.name],
            );
          await drawn(2);
          await shows(page, nurse, manager);

          const [link] = await page.$$('career-role-card >>> a[part~=button]');
          await link.evaluate((it) => it.click());
          await page.waitForFunction(
            (href) => document.querySelector('output').textContent === new URL(href, location).href,
            {},
            nurse.action.href,
          );
          assert.equal(new URL(page.url()).pathname, '/app.html');

          const [change, remove] = await page.$$('button');
          await change.click();
          await page.waitForFunction(
            (name) =>
              [...document.querySelectorAll('career-role-card')].every((it) =>
                it.shadowRoot.textContent.includes(name),
              ),
            {},
            manager.name,
          );
          await shows(page, manager, nurse);

          await remove.click();
          await page.waitForFunction(() => !document.querySelector('career-role-card'));
        });
      });

    test('takes what the command prints for it', async () => {
      for (const [text, role] of Object.entries(TEXTS)) {
        const at = join(drafts, `${snippet}-${text}`);
        mkdirSync(at, { recursive: true });
        writeFileSync(join(at, 'role.json'), JSON.stringify(role));
        const printed = execFileSync(
          process.execPath,
          [
            'dist/cli.js',
            'snippet',
            join(at, 'role.json'),
            '--for',
            snippet,
            '--widget',
            'role-card',
            '--script',
            'x',
          ],
          { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
        );
        if (file) writeFileSync(join(at, file), printed);
        writeFileSync(join(at, 'main.js'), mount);
        const built = await bundle(join(at, 'main.js'), options(printed));
        await open(built, 'after', async ({ page, first, drawn }) => {
          for (const words of sentences(role))
            assert.ok(first[0].text.includes(plain(words)), `${text}: ${words}`);
          await drawn(1);
          const [{ text: own }] = await page.evaluate(read);
          for (const words of sentences(role)) assert.ok(own.includes(plain(words)), `${text}: ${words}`);
        });
      }
    });
  });
}
