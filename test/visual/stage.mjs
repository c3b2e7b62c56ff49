import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, extname, resolve } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { boxes } from './boxes.mjs';
import { decode } from './png.mjs';

/** How much of a story is shown at a width: what is taller loses its middle. */
export const TALLEST = { 320: 1100, 768: 850, 1280: 650 };
const SEAM = 6;

const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-sc', 'noto-sans-jp'];
const families = (names) => names.map((name) => `'${name} Variable'`).join(', ');
const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Stories</title>
  ${FONTS.map((name) => `<link rel="stylesheet" href="/fonts/${name}/wght.css">`).join('\n  ')}
  <style>
    /* Letters as wide as the font says: else each kind of headless browser rounds in its own way. */
    :root { text-rendering: geometricPrecision; font-family: ${families(['Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans SC', 'Noto Sans JP'])}; }
    :lang(ja) { font-family: ${families(['Noto Sans', 'Noto Sans JP'])}; }
    body { margin: 0; padding: 16px; background: Canvas; color: CanvasText; line-height: 1.5; caret-color: transparent; }
  </style>
  <body><script type="module" src="/page.js"></script></body>
</html>`;

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * A browser in which the stories look the same on every machine: fonts from packages, and of the system's own none, no
 * smoothing of letters (which also makes the files small), the same colours and arithmetic everywhere.
 */
export async function openStage() {
  const bundled = await bundle();
  const scripts = [...bundled.keys()];
  const server = await serve(bundled);
  const options = await findBrowser();
  const browser = await puppeteer.launch({
    ...options,
    args: [
      ...options.args,
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--disable-skia-runtime-opts',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      '--lang=en-US',
    ],
    env: { ...process.env, TZ: 'UTC', LANGUAGE: 'en', FONTCONFIG_FILE: onlyBoxes() },
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    open: () => openPage(browser, origin, scripts),
    version: () => browser.version(),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const parallel = Math.min(4, Math.max(2, availableParallelism()));

/** A page of the stage: `list()`s the stories, of each file one also in the dark, and takes a picture of one. */
async function openPage(browser, origin, scripts) {
  // A window each: a tab behind another one gets no animation frames.
  const page = await browser.newPage({ type: 'window' });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  await page.goto(origin);
  await page.waitForFunction('globalThis.visual');
  // What widgets load on demand comes at once then, and not after the picture.
  await page.evaluate((paths) => Promise.all(paths.map((path) => import(path))), scripts);
  let size;

  const resize = async (width) => {
    if (size === width) return;
    size = width;
    const metrics = { width, height: TALLEST[width], deviceScaleFactor: 1, mobile: false };
    await client.send('Emulation.setDeviceMetricsOverride', metrics);
  };
  const capture = async (clip) => {
    const { data } = await client.send('Page.captureScreenshot', {
      format: 'png',
      optimizeForSpeed: true,
      captureBeyondViewport: true,
      clip: { ...clip, scale: 1 },
    });
    return decode(Buffer.from(data, 'base64'));
  };
  const picture = async (box, width) => {
    const tallest = TALLEST[width];
    if (box.height <= tallest) return capture(box);
    const head = Math.round(tallest * 0.6);
    const tail = tallest - head;
    const parts = [
      await capture({ ...box, height: head }),
      await capture({ ...box, y: box.y + box.height - tail, height: tail }),
    ];
    return { ...joined(parts), note: `${box.height} px high` };
  };

  return {
    page,
    list: async () =>
      (await page.evaluate(() => visual.list())).map((it) => ({
        ...it,
        alsoDark: it.alsoDark || it.story === mainOf(it.file),
      })),
    /** `meddle` runs in the page once the story shows: tests plant faults with it. */
    shoot: async ({ file, story, width, dark = false }, meddle, ...args) => {
      await resize(width);
      const box = await page.evaluate((wish, dark) => visual.show(wish, dark), { file, story }, dark);
      if (meddle) await page.evaluate(meddle, ...args);
      return picture(meddle ? await page.evaluate(() => visual.box()) : box, width);
    },
    /** The same once more. */
    again: async (width) => picture(await page.evaluate(() => visual.box()), width),
  };
}

/** The story that stands first in its file; a module tells its exports by name only. */
const mainOf = (file) => /^export const (\w+)/m.exec(readFileSync(`stories/${file}.stories.ts`, 'utf8'))[1];

/** Two pictures, one above the other, with a grey bar between. */
function joined([head, tail]) {
  const { width } = head;
  const seam = new Uint32Array(width * SEAM).fill(0x808080);
  const data = new Uint32Array(head.data.length + seam.length + tail.data.length);
  data.set(head.data);
  data.set(seam, head.data.length);
  data.set(tail.data, head.data.length + seam.length);
  return { width, height: head.height + SEAM + tail.height, data };
}

async function serve(scripts) {
  const require = createRequire(import.meta.url);
  const fonts = new Map(
    FONTS.map((name) => [name, require.resolve(`@fontsource-variable/${name}/wght.css`)]),
  );
  const load = (path) => {
    if (path === '/') return page;
    if (scripts.has(path)) return scripts.get(path);
    const [, root, name, ...rest] = path.split('/');
    if (root === 'examples' || root === 'src') return readFile(resolve(`.${path}`));
    return root === 'fonts' && fonts.has(name)
      ? readFile(resolve(dirname(fonts.get(name)), ...rest))
      : undefined;
  };
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    try {
      const body = await load(pathname);
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': types[extname(pathname)] ?? 'text/html; charset=utf-8',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

async function bundle() {
  const names = readdirSync('stories').filter((name) => name.endsWith('.stories.ts'));
  const entries = names.map((name) => `${JSON.stringify(name)}: () => import('./stories/${name}')`);
  const outdir = resolve('/');
  const { outputFiles } = await build({
    entryPoints: { page: 'test/visual/page.ts' },
    bundle: true,
    splitting: true,
    write: false,
    outdir,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'stories',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^virtual:stories$/ }, () => ({ path: 'stories', namespace: 'stories' }));
          onLoad({ filter: /.*/, namespace: 'stories' }, () => ({
            contents: `export const stories = {${entries.join(',')}};`,
            resolveDir: '.',
          }));
        },
      },
    ],
  });
  return new Map(outputFiles.map(({ path, contents }) => [`/${path.slice(outdir.length)}`, contents]));
}

/** Settings of fontconfig under which a browser finds one font, and draws letters without smoothing. */
function onlyBoxes() {
  const folder = resolve('.cache/visual/fonts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'boxes.ttf'), boxes());
  const file = resolve(folder, 'fonts.conf');
  const plain = (target) => `<match target="${target}">
    <edit name="antialias" mode="assign"><bool>false</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
  </match>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}</cachedir>
  ${plain('pattern')}
  ${plain('font')}
</fontconfig>
`,
  );
  return file;
}
