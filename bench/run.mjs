/** `npm run bench` measures everything, `npm run bench -- WORD…` only the parts named. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { npm } from '../scripts/npm.mjs';
import { PARTS } from './parts.mjs';

const words = process.argv.slice(2);
const unknown = words.find((word) => !(word in PARTS));
if (unknown) {
  console.error(`“${unknown}” is no part. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}

const installed = 'bench/node_modules/.package-lock.json';
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync('bench/package-lock.json').mtimeMs)
  npm(['ci', '--ignore-scripts', '--loglevel=error'], 'bench');

const { openLab } = await import('./lib/lab.mjs');
const { writeReport } = await import('./report/index.mjs');

const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8'));
/** Digits that mean nothing are left out; the numbers of a list stand in one line. */
const written = (result) =>
  JSON.stringify(
    result,
    (_key, value) =>
      typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(5)) : value,
    1,
  ).replace(/\[\s+([-\d.,e\s]+?)\s+\]/g, (_list, numbers) => `[${numbers.replace(/\s+/g, ' ')}]`);

const lab = await openLab();
mkdirSync('bench/results', { recursive: true });
const began = performance.now();
try {
  for (const part of words.length ? words : Object.keys(PARTS)) {
    const start = performance.now();
    const about = {
      taken: new Date().toISOString().slice(0, 10),
      engine: await lab.browser.version(),
      node: process.versions.node,
      cores: availableParallelism(),
      load: loadavg()[0],
      versions: dependencies,
    };
    const { [part]: measure } = await import(`./measure/${part}.mjs`);
    const result = { ...about, ...(await measure(lab)) };
    writeFileSync(`bench/results/${part}.json`, `${written(result)}\n`);
    // Part by part, so that an error in one loses nothing of the others.
    await writeReport();
    console.log(`${part}: ${Math.round((performance.now() - start) / 1000)} s`);
  }
} finally {
  await lab.shut();
}
console.log(`${Math.round((performance.now() - began) / 1000)} s, written to bench/RESULTS.md`);
