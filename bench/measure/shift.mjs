/** Layout shift, with the script late: what the page's text does when the widgets come. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { renderHtml, renderShadow } from '../../dist/static/index.js';
import { career } from '../lib/data.mjs';
import { dropIn } from '../lib/ours.mjs';
import { PEERS } from '../peers/index.mjs';

const LATE = 1500;
const BROWSERS = 3;
const WIDTHS = [320, 768, 1280];
const PLACES = ['top', 'below'];
const WIDGETS = [
  { widget: 'role-card', slice: 'role' },
  { widget: 'certification-badge', slice: 'certification', ref: 'WPC' },
  { widget: 'pathway-timeline', slice: 'pathway' },
  { widget: 'day-schedule', slice: 'day' },
];
const document = JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8'));

const OURS = '/late/career-elements.js';
const SHEET = '<link rel="stylesheet" href="/dist/career-elements.css">';
const ourScript = `<script type="module" src="${OURS}"></script>`;
const each = async (render, options) => {
  const all = await Promise.all(
    WIDGETS.map(({ widget, ref }) => render(document, { widget, ref, ...options })),
  );
  return all.map(({ html }) => html);
};
const bare = (tag) => tag.replace(/>[^]*<\//, '></');

export const WAYS = {
  bare: { label: 'tag without content', tags: async () => (await each(renderHtml, { tag: true })).map(bare) },
  snippet: {
    label: 'published snippet: readable content and career-elements.css',
    tags: () => each(renderHtml, { tag: true }),
    head: SHEET,
  },
  reserved: {
    label: 'tag without content, size reserved',
    tags: async () => (await each(renderHtml, { tag: true })).map(bare),
    isReserved: true,
  },
  dsd: { label: 'declarative shadow DOM', tags: () => each(renderShadow) },
  ...Object.fromEntries(
    ['custom-element', 'lit', 'web-awesome', 'react', 'vue'].map((peer) => [
      peer,
      { label: `${PEERS[peer].label}, drawn by script`, peer },
    ]),
  ),
};

const text = Array.from(
  { length: 6 },
  (_, i) =>
    `<p>Paragraph ${i + 1} of the page's own text, which a visitor may be reading just now, about what the work is like.</p>`,
);
const OBSERVE = `<script>
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push({ value, nodes: sources.map(({ node }) => node?.localName ?? node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;

const pageOf = (lab, name, place, { head, tags }) =>
  lab.page(`shift ${name}`, {
    head: OBSERVE + head,
    body: `<main><h1>Careers</h1>${(place === 'top' ? [...tags, ...text] : [...text.slice(0, 3), ...tags, ...text.slice(3)]).join('\n')}</main>`,
  });

export async function shift(lab) {
  for (const [name, body] of dropIn)
    lab.pages[`/late/${name}`] = async (_request, response) => {
      await wait(name === 'career-elements.js' ? LATE : 0);
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
    };
  const ways = Object.fromEntries(Object.keys(WAYS).map((way) => [way, {}]));
  const left = Object.keys(WAYS).flatMap((way) =>
    PLACES.flatMap((place) => WIDTHS.map((width) => ({ way, place, width }))),
  );
  // Nothing here is timed, so several browsers share the wait; each shows one page at a time, or it would not draw it.
  await Promise.all(
    Array.from({ length: BROWSERS }, async () => {
      const browser = await lab.launch();
      for (let next = left.shift(); next; next = left.shift())
        ways[next.way][`${next.place} ${next.width}`] = await score(lab, browser, next);
    }),
  );
  return { late: LATE, widths: WIDTHS, places: PLACES, ways };
}

async function score(lab, browser, { way, place, width }) {
  const { peer, tags, head = '', isReserved } = WAYS[way];
  const page = peer ? await peerPage(lab, peer) : { head: head + ourScript, tags: await tags() };
  if (isReserved) page.head += await reserved(lab, browser, page, place, width);
  const url = pageOf(lab, `${way} ${place} ${width}`, place, page);
  for (let tries = 0; tries < 3; tries++) {
    const { shifts, rows, painted, drawn } = await watch(lab, browser, url, width);
    // On a machine with much else to do, the page may only be painted when the script has come: then nothing could move.
    if (!(painted < drawn)) continue;
    if (rows < 20) throw new Error(`${way}, ${place}, ${width}: the widgets are not there.`);
    return {
      score: shifts.reduce((total, { value }) => total + value, 0),
      nodes: [...new Set(shifts.flatMap(({ nodes }) => nodes))],
    };
  }
  throw new Error(`${way}, ${place}, ${width}: nothing was painted before the script came.`);
}

/** Hosts that are empty until the peer's script has drawn into them. */
async function peerPage(lab, peer) {
  const script = await lab.script(peer, 'four');
  const late = `/late${script}`;
  lab.pages[late] = async (_request, response) => {
    await wait(LATE);
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(lab.pages[script].body);
  };
  const data = career(0);
  const tags = WIDGETS.map(({ slice }) => `<div data-slice="${slice}"></div>`);
  const head = `<style>${await lab.theme(peer)}</style><script type="module">
    import { widgets } from '${late}';
    const data = ${JSON.stringify(data)};
    for (const host of document.querySelectorAll('[data-slice]')) {
      const { slice } = host.dataset;
      host.append(widgets[slice](JSON.stringify(data[slice])));
    }
  </script>`;
  return { head, tags };
}

/** Each widget's height at this width, as an author would read it off the finished page. */
async function reserved(lab, browser, page, place, width) {
  const url = pageOf(lab, `measure ${place} ${width}`, place, page);
  const tab = await lab.open(url, { width, browser, ready: 'customElements.get("career-role-card")' });
  await wait(300);
  const names = WIDGETS.map(({ widget }) => `career-${widget}`);
  const heights = await tab.evaluate(
    (names) => names.map((name) => document.querySelector(name).getBoundingClientRect().height),
    names,
  );
  await tab.close();
  const rules = names.map((name, i) => `${name} { display: block; min-block-size: ${heights[i]}px }`);
  return `<style>${rules.join('\n')}</style>`;
}

async function watch(lab, browser, url, width) {
  const tab = await lab.open(url, { width, browser, ready: '' });
  // The load event waits for the script, and what the script draws comes in the frames after it.
  await wait(600);
  const seen = await tab.evaluate(() => ({
    shifts: window.shifts,
    rows: Math.floor(document.querySelector('main').getBoundingClientRect().height / 24),
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    drawn: performance.getEntriesByType('resource').find(({ name }) => name.includes('/late/'))?.responseEnd,
  }));
  await tab.close();
  return seen;
}
