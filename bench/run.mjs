import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import puppeteer from 'puppeteer-core';
import { RoleCard } from '../dist/index.js';
import { findBrowser } from '../scripts/browser.mjs';
import { serve } from '../test/server.mjs';
import { bytes } from './bytes.mjs';
import { rendering } from './render.mjs';
import { report } from './report.mjs';
import { role } from './roles.mjs';

const WAYS = ['vanilla', 'widget'];
/** How many rounds, and after how many seconds to make do with fewer. */
const PLAN = [
  { count: 100, rounds: 9, seconds: 8 },
  { count: 1000, rounds: 15, seconds: 30 },
  { count: 5000, rounds: 5, seconds: 20 },
];

const page = (head, body = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
  <style>body { max-width: 60rem; margin: auto; font: 16px/1.5 sans-serif }</style>${head}<main></main>${body}`;
const styles = RoleCard.styles.flat(Infinity).join('\n');
/** Line breaks between tags would be text nodes to clone. */
const byHand = readFileSync('bench/vanilla.html', 'utf8').replace(/\n\s*/g, '');
const { origin, close } = await serve({
  '/vanilla': { body: page(`<style>${styles}</style>`, byHand) },
  // Read once: a build that runs meanwhile changes nothing.
  '/career-elements.js': {
    body: readFileSync('dist/career-elements.js'),
    headers: { 'content-type': 'text/javascript' },
  },
  '/widget': { body: page('<script type="module" src="/career-elements.js"></script>') },
});
const browser = await puppeteer.launch(await findBrowser());

/** One run in a page of its own, the library already loaded; what it shows is read after the clock has stopped. */
async function sample(way, lines) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${origin}/${way}`);
  await tab.evaluate(async () => Object.assign(window, await import('/bench/page.js')));
  const before = await tab.metrics();
  const times = await tab.evaluate((way, lines) => window.run(way, lines), way, lines);
  const after = await tab.metrics();
  const seen = await tab.evaluate((lines) => window.seen(lines), lines);
  await tab.close();
  const spent = (metric) => (after[metric] - before[metric]) * 1000;
  return { ...times, layout: spent('LayoutDuration') + spent('RecalcStyleDuration'), seen };
}

/** All ways in turn, round after round, each round beginning with another; the very first only warms up. */
async function measure({ count, rounds, seconds }) {
  const lines = Array.from({ length: count }, (_, i) => JSON.stringify(role(i))).join('\n');
  const results = [];
  const end = performance.now() + seconds * 1000;
  const warmUp = measured.length ? 0 : 1;
  let expected;
  for (let round = 0; round < rounds + warmUp && (round < 2 || performance.now() < end); round++) {
    const result = {};
    for (const i of WAYS.keys()) {
      const way = WAYS[(i + round) % WAYS.length];
      const { seen, ...times } = await sample(way, lines);
      expected ??= seen;
      if (seen.missing || seen.text !== expected.text || seen.height !== expected.height)
        throw new Error(`${way} does not show what the others show: ${seen.missing} strings are missing.`);
      result[way] = times;
    }
    if (round >= warmUp) results.push(result);
  }
  return { count, results, shown: expected };
}

const started = performance.now();
const measured = [];
for (const step of PLAN) measured.push(await measure(step));
const engine = `${await browser.version()}, ${availableParallelism()} cores, Node ${process.versions.node}`;
await browser.close();
close();

const text = report({ engine, measured, ways: WAYS, ...bytes() }) + rendering();
writeFileSync('bench/RESULTS.md', text);
console.log(`${text}\n${Math.round((performance.now() - started) / 1000)} s, written to bench/RESULTS.md`);
