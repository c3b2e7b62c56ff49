/** How long the page cannot answer while 1,000 widgets come, on a processor four times slower. */
import { setTimeout as wait } from 'node:timers/promises';
import { role, roles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { look } from './cards.mjs';

const COUNT = 1000;
const SLOW = 4;
/** Cards in each piece that the server sends. */
const PIECE = 25;

/** Ways of which the page's own HTML holds the tags; `html` is the finished cards, with no script at all. */
const TAGS = {
  html: undefined,
  'custom-element': 'bench-role-card',
  lit: 'bench-role-card',
  ours: 'career-role-card',
};

export const WAYS = {
  'html, inserted': 'finished HTML',
  'custom-element, inserted': 'vanilla custom element',
  'lit, inserted': 'Lit',
  'ours, inserted': 'career-elements',
  'html, parsed': 'finished HTML',
  'custom-element, parsed': 'vanilla custom element, script deferred',
  'lit, parsed': 'Lit, script deferred',
  'ours, parsed': 'career-elements, script deferred',
  'ours, ahead': 'career-elements, classic script ahead of the tags',
};

const cardsOf = async (lab, name, texts) => {
  const tag = TAGS[name];
  if (tag) return texts.map((json) => `<${tag} data-career='${json.replaceAll("'", '&#39;')}'></${tag}>`);
  const tab = await lab.open(await lab.pageOf({ peer: 'vanilla' }));
  const html = await tab.evaluate((texts) => texts.map((json) => window.peer.create(json).outerHTML), texts);
  await tab.close();
  return html;
};

async function inserted(lab, name, html, labels) {
  const tab = await lab.open(await lab.pageOf({ peer: name === 'html' ? 'vanilla' : name }));
  await tab.emulateCPUThrottling(SLOW);
  await tab.evaluate((html, labels) => window.clock.insertHtml(html, labels), html.join(''), labels);
  return tab;
}

async function parsed(lab, name, isAhead, html, labels) {
  const script = {
    html: '',
    ours: isAhead
      ? '<script src="/dist/career-elements.iife.js"></script>'
      : '<script type="module" src="/dist/career-elements.js"></script>',
  }[name];
  const head = script ?? `<script type="module" src="${await lab.script(name)}"></script>`;
  const { css } = lab.looks.plain;
  const url = lab.page(`stream ${name} ${isAhead}`, {});
  const path = new URL(url).pathname;
  lab.pages[path] = async (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><style>${css}</style>${head}<main>`,
    );
    for (let i = 0; i < html.length; i += PIECE) {
      response.write(html.slice(i, i + PIECE).join(''));
      await wait(5);
    }
    response.end('</main>');
  };
  const tab = await lab.browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.emulateCPUThrottling(SLOW);
  await tab.goto(url);
  await tab.evaluate(async (labels) => {
    const [clock, { seen }] = await Promise.all([
      import('/bench/page/clock.js'),
      import('/bench/page/seen.js'),
    ]);
    Object.assign(window, { clock, seen });
    await clock.allShown(labels);
  }, labels);
  return tab;
}

export async function tasks(lab) {
  const texts = roles(COUNT);
  const labels = texts.map((json) => JSON.parse(json).action.label);
  const html = {};
  for (const name of Object.keys(TAGS)) html[name] = await cardsOf(lab, name, texts);
  const ways = await rounds(
    Object.keys(WAYS),
    async (way) => {
      const [name, manner] = way.split(', ');
      const tab =
        manner === 'inserted'
          ? await inserted(lab, name, html[name], labels)
          : await parsed(lab, name, manner === 'ahead', html[name], labels);
      const long = await tab.evaluate(() => window.clock.longTasks());
      await tab.emulateCPUThrottling(1);
      await look(tab, way, texts);
      await tab.close();
      return {
        count: long.length,
        longest: Math.max(0, ...long),
        blocking: long.reduce((total, task) => total + task - 50, 0),
      };
    },
    { most: 3, seconds: 60, warmUp: 0 },
  );
  return { count: COUNT, slow: SLOW, bytes: JSON.stringify(role(0)).length, ways };
}
