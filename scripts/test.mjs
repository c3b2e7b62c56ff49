/** `npm test`: installs what is missing, builds, runs every test in a browser and in Node, ends in one plain line. */
import { install } from './install.mjs';

install();
// Only now do the packages exist that these import.
const { npm } = await import('./npm.mjs');
npm(['run', 'build']);
const { runBrowserTests, runCompactTests, runNodeTests } = await import('./runners.mjs');
const { runVisualTests } = await import('../test/visual/run.mjs');

const results = [
  await runBrowserTests(),
  await runCompactTests(),
  await runNodeTests('test'),
  // These take a machine for themselves.
  await runNodeTests('test/proof'),
  await runVisualTests(),
];
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const passed = sum('passed');
const failed = sum('failed');
const skipped = sum('skipped');

// Thresholds of coverage fail a run in which every test passed.
const ok = results.every((result) => result.ok) && passed > 0 && failed === 0;
process.exitCode = ok ? 0 : 1;
if (!ok && failed === 0) console.log('The run failed although no test did: see above.');
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
