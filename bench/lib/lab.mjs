/** Where measurements happen: one browser, one server on this machine, pages that differ in one thing. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../test/server.mjs';
import { PEERS } from '../peers/index.mjs';
import { bundlePeer, bundleTheme } from './bundle.mjs';
import { dropIn, ownLook } from './ours.mjs';
import { CATEGORIES, portions } from './trace.mjs';

const JS = { 'content-type': 'text/javascript' };
/** Pages that no other can reach into get the finer clock and may ask how much memory they use. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};
const LOOK = 'body { max-width: 60rem; margin: auto; font: 16px/1.5 sans-serif }';

export async function openLab() {
  const pages = {};
  for (const [name, body] of dropIn)
    pages[`/dist/${name}`] = {
      body,
      headers: { 'content-type': name.endsWith('.js') ? JS['content-type'] : 'text/css' },
    };
  const { origin, close } = await serve(pages);
  const options = { ...(await findBrowser()), protocolTimeout: 600_000 };
  const browsers = [];
  const launch = async () => {
    const browser = await puppeteer.launch(options);
    browsers.push(browser);
    return browser;
  };
  const looks = {
    plain: {
      css: readFileSync('bench/peers/plain/plain.css', 'utf8'),
      card: readFileSync('bench/peers/plain/card.html', 'utf8'),
    },
    own: await ownLook(),
  };
  const bundles = new Map();
  const once = (key, make) => bundles.get(key) ?? bundles.set(key, make()).get(key);

  const lab = {
    browser: await launch(),
    launch,
    origin,
    pages,
    looks,

    /** Bundles a peer's script and serves it; the address of its first file. */
    script: (peer, part = 'card', look = 'plain') =>
      once(`${peer} ${part} ${look}`, async () => {
        const { files, entry } = await bundlePeer(peer, part, looks[look]);
        const base = `/bundles/${peer}/${part}/${look}/`;
        for (const [name, body] of files) pages[base + name] = { body, headers: JS };
        return base + entry;
      }),

    theme: (peer) => once(`${peer} theme`, () => bundleTheme(peer)),

    /** Adds a page and gives its address. */
    page(name, { head = '', body = '<main></main>', headers }) {
      const path = `/pages/${encodeURIComponent(name)}`;
      pages[path] = {
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><style>${LOOK}</style>${head}${body}`,
        headers: { ...ISOLATED, ...headers },
      };
      return origin + path;
    },

    /** The page of a way to show role cards: everything loaded, nothing shown. */
    async pageOf({ peer, part = 'card', look = 'plain', rule = '' }) {
      const { around = ['', ''], rule: own = '' } = PEERS[peer];
      const script = await lab.script(peer, part, look);
      const theme = await lab.theme(peer);
      return lab.page(`${peer} ${part} ${look} ${rule}`, {
        head: `<style>${theme}</style><style>${own}${rule}</style>${peer === 'ours' ? '<script type="module" src="/dist/career-elements.js"></script>' : ''}`,
        body: `${around[0]}<main></main>${around[1]}<script type="module">
          import * as peer from '${script}';
          import * as clock from '/bench/page/clock.js';
          import { seen } from '/bench/page/seen.js';
          Object.assign(window, { peer, clock, seen });
        </script>`,
      });
    },

    /** A tab of its own for one sample. */
    async open(url, { width = 1280, height = 800, ready = 'window.seen', browser = lab.browser } = {}) {
      const tab = await browser.newPage();
      // What waits for the page would wait forever.
      tab.on('pageerror', (error) => {
        console.error(`${decodeURIComponent(url)}: ${error.message}`);
        void tab.close();
      });
      tab.setDefaultTimeout(120_000);
      await tab.setViewport({ width, height });
      await tab.goto(url);
      if (ready) await tab.waitForFunction(ready);
      return tab;
    },

    /** Runs something in a tab, and says where the main thread spent the time between the clock's two marks. */
    async traced(tab, run) {
      await tab.tracing.start({ categories: CATEGORIES });
      const value = await run();
      const { traceEvents } = JSON.parse(Buffer.from(await tab.tracing.stop()).toString());
      return { ...value, ...portions(traceEvents) };
    },

    async shut() {
      await Promise.all(browsers.map((browser) => browser.close()));
      close();
    },
  };
  return lab;
}
