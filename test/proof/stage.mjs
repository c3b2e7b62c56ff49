import { readdirSync } from 'node:fs';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../server.mjs';

const script = { 'content-type': 'text/javascript' };

/** A whole page round each story, as plain as pages come: what only a page can have is checked as well. */
const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A story</title>
    <link rel="stylesheet" href="/proof/page.css">
    <script src="/proof/listening.js"></script>
    <script src="/node_modules/axe-core/axe.min.js"></script>
    <script src="/node_modules/accessibility-checker-engine/ace.js"></script>
    <script type="module" src="/proof/stage.js"></script>
  </head>
  <body>
    <main><h1>A story</h1></main>
  </body>
</html>`;

const style = `
  :root { color-scheme: light dark; }
  html { background: Canvas; color: CanvasText; }
  body { margin: 1rem; font: 100%/1.5 sans-serif; overflow-wrap: anywhere; }`;

/** Notes who listens for what no widget here needs; comes before every other script. */
const listening = `{
  const types = /^(key(down|up|press)|(touch|pointer|mouse)(start|down|up|move|enter|over)|click|dblclick|contextmenu|drag\\w*|wheel|scroll|copy|selectstart|beforeunload|device\\w+)$/;
  const add = EventTarget.prototype.addEventListener;
  globalThis.listening = [];
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (types.test(type) && !globalThis.playing) globalThis.listening.push({ type, target: this });
    return add.call(this, type, ...rest);
  };
  // What would happen after seconds happens after tenths, while someone waits for it.
  globalThis.due = 0;
  for (const name of ['setTimeout', 'setInterval']) {
    const set = globalThis[name];
    globalThis[name] = (handler, delay = 0, ...rest) => {
      const hurried = globalThis.hurried && !globalThis.playing;
      const soon = hurried && delay > 200 ? Math.max(200, delay / 20) : delay;
      if (hurried) globalThis.due = Math.max(globalThis.due, performance.now() + soon + 50);
      return set(handler, soon, ...rest);
    };
  }
}`;

/** All stories with all probes as one bundle, on a loopback server, and a browser to open it in. */
export async function openStage(count) {
  const pages = {
    '/proof/': { body: page },
    '/proof/listening.js': { body: listening, headers: script },
    '/proof/page.css': { body: style, headers: { 'content-type': 'text/css' } },
  };
  for (const { path, text } of await bundle())
    pages[`/proof/${path.split(/[\\/]/).pop()}`] = { body: text, headers: script };
  const [server, options] = await Promise.all([serve(pages), findBrowser()]);
  // Roles and names as the browser tells them to assistive technology, readable in the page.
  const args = [...options.args, '--enable-blink-features=ComputedAccessibilityInfo'];
  const browser = await puppeteer.launch({ ...options, args, protocolTimeout: 0 });
  const open = async () => {
    // A context each: a tab behind another one gets no animation frames.
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    const client = await tab.createCDPSession();
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    // Kept up to date: otherwise each role that is asked for builds the whole accessibility tree anew.
    await client.send('Accessibility.enable');
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    const faults = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('dialog', (dialog) => {
      faults.push(`A ${dialog.type()} opens: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const load = async () => {
      await tab.goto(`${server.origin}/proof/`, { waitUntil: 'load' });
      await tab.waitForFunction(() => 'proof' in globalThis);
    };
    await load();
    return { page: tab, client, faults, load };
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  try {
    return { tabs: await Promise.all(Array.from({ length: count }, open)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: { stage: 'test/proof/page/stage.ts' },
    bundle: true,
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'proof',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [allStories()],
  });
  return outputFiles;
}

/** `virtual:stories`: every stories file by its name, loaded at once. */
const allStories = () => ({
  name: 'all-stories',
  setup(builder) {
    builder.onResolve({ filter: /^virtual:stories$/ }, () => ({ path: 'stories', namespace: 'stories' }));
    builder.onLoad({ filter: /.*/, namespace: 'stories' }, () => {
      const files = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
      const imports = files.map((name, i) => `import * as s${i} from './stories/${name}';`);
      const entries = files.map((name, i) => `${JSON.stringify(name)}: s${i}`);
      return {
        contents: `${imports.join('\n')}\nexport const stories = {${entries}};`,
        resolveDir: process.cwd(),
      };
    });
  },
});
