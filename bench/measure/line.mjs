/** A whole career page on a slow line and a slow processor: when all of its text stands, in its final look. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseFragment } from 'parse5';
import { renderHtml, renderPage } from '../../dist/static/index.js';
import { dropIn } from '../lib/ours.mjs';
import { rounds } from '../lib/rounds.mjs';

const LATENCY = 562;
const BYTES_PER_SECOND = 180_000;
const SLOW = 4;

export const WAYS = {
  static: 'static HTML with its styles, no script',
  external: 'tag without content, external script',
  snippet: 'published snippet: readable content, external script and styles',
  inlined: 'tag without content, script in the page',
  dsd: 'declarative shadow DOM, external script',
};

async function pages() {
  const document = JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8'));
  const { html: dsd } = await renderPage(document, { script: '/slow/career-elements.js' });
  const { html: content } = await renderHtml(document);
  const { html: tag } = await renderHtml(document, { tag: true });
  const bare = tag.replace(/>[^]*<\//, '></');
  const external = '<script type="module" src="/slow/career-elements.js"></script>';
  const script = dropIn.get('career-elements.js').toString().replaceAll('</script', '<\\/script');
  const sheet = dropIn.get('career-elements.css').toString();
  // The head and the page's own styles are those of the page that `renderPage` makes.
  const [, head, style] = /^([^]*?)(<style>[^]*?<\/style>)/.exec(dsd);
  const page = (more, body) => `${head}${style}${more}</head><body><main>${body}</main></body></html>`;
  return {
    texts: textsOf(parseFragment(content)),
    bodies: {
      static: page(`<style>${sheet}</style>`, content),
      external: page(external, bare),
      snippet: page(`<link rel="stylesheet" href="/slow/career-elements.css">${external}`, tag),
      inlined: page(`<script type="module">${script}</script>`, bare),
      dsd,
    },
  };
}

/** Each piece of text in a tree, without white space. */
const textsOf = (node) =>
  node.nodeName === '#text' ? [dense(node.value)].filter(Boolean) : (node.childNodes ?? []).flatMap(textsOf);
const dense = (text) => text.replace(/\s+/g, '');

/** Serves a body compressed, as every server on a real line does. */
const compressed = (body, type) => {
  const encoded = { br: brotliCompressSync(body), gzip: gzipSync(body, { level: 9 }) };
  return (request, response) => {
    const coding = /\bbr\b/.test(request.headers['accept-encoding']) ? 'br' : 'gzip';
    response
      .writeHead(200, { 'content-type': type, 'content-encoding': coding, 'cache-control': 'no-store' })
      .end(encoded[coding]);
  };
};

/**
 * Runs in the page before all else and looks at every frame whether all texts stand. `text` is when they are painted somehow, `final` when they are so in the look that stays.
 */
function watch(texts, isWidget) {
  // The last comes last: most looks end with it.
  texts.unshift(texts.pop());
  const has = (root) => {
    const all = root?.textContent.replace(/\s+/g, '');
    return Boolean(all) && texts.every((text) => all.includes(text));
  };
  const painted = (name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.times[name] ??= performance.now());
    port2.postMessage(null);
  };
  window.times = { blocked: 0 };
  const look = () => {
    const drawn = document.querySelector('career-spotlight')?.shadowRoot;
    const isFinal = has(isWidget ? drawn : document.querySelector('main'));
    if (!window.times.text && (isFinal || has(document.querySelector('main')))) painted('text');
    if (isFinal) painted('final');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.times.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

export async function line(lab) {
  const { texts, bodies } = await pages();
  for (const [name, body] of dropIn)
    lab.pages[`/slow/${name}`] = compressed(body, name.endsWith('.js') ? 'text/javascript' : 'text/css');
  for (const [way, body] of Object.entries(bodies))
    lab.pages[`/slow/${way}`] = compressed(body, 'text/html; charset=utf-8');
  const ways = await rounds(
    Object.keys(WAYS),
    async (way) => {
      const tab = await lab.browser.newPage();
      await tab.setViewport({ width: 1280, height: 800 });
      await tab.emulateNetworkConditions({
        download: BYTES_PER_SECOND,
        upload: BYTES_PER_SECOND,
        latency: LATENCY,
      });
      await tab.emulateCPUThrottling(SLOW);
      await tab.evaluateOnNewDocument(watch, texts, way !== 'static');
      await tab.goto(`${lab.origin}/slow/${way}`);
      await tab.waitForFunction('window.times.final', { timeout: 20_000 });
      await wait(500);
      const times = await tab.evaluate(() => window.times);
      await tab.close();
      return times;
    },
    { most: 9, seconds: 60 },
  );
  const bytes = Object.fromEntries(
    Object.entries(bodies).map(([way, body]) => [way, brotliCompressSync(body).length]),
  );
  return { latency: LATENCY, bytesPerSecond: BYTES_PER_SECOND, slow: SLOW, bytes, ways };
}
