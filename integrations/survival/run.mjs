/** `node integrations/survival/run.mjs`: measures, says what has changed; with `--update`, writes it down, and the docs. */
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { hostsPage } from '../../scripts/hosts-table.mjs';
import { loadTs } from '../../scripts/load-ts.mjs';
import { whyNoWordPress } from '../../test/wordpress/fetch.mjs';
import { install } from '../../test/packages.mjs';
import { serve } from '../../test/server.mjs';
import { worst } from './visit.mjs';

const MATRIX = 'integrations/survival/matrix.json';
const PAGE = 'docs/hosts.md';

const reason = install('integrations/survival') ?? whyNoWordPress();
if (reason) throw new Error(reason);
const { measure } = await import('./measure.mjs');
const { HOSTS } = await loadTs('src/cli/hosts.ts');

const pages = {};
const [browser, server] = await Promise.all([
  findBrowser().then((options) => puppeteer.launch(options)),
  serve(pages),
]);
try {
  const matrix = await measure({ newPage: () => browser.newPage(), origin: server.origin, pages });
  const before = JSON.parse(readFileSync(MATRIX, 'utf8'));
  for (const [host, { cells }] of Object.entries(matrix))
    for (const [carrier, cell] of Object.entries(cells)) {
      const was = before[host]?.cells[carrier];
      if (JSON.stringify(cell) !== JSON.stringify(was))
        console.log(`${host} › ${carrier}: ${was ? worst(was) : 'new'} → ${JSON.stringify(cell)}`);
    }
  if (process.argv.includes('--update')) {
    writeFileSync(MATRIX, `${JSON.stringify(matrix, null, 2)}\n`);
    writeFileSync(PAGE, hostsPage(readFileSync(PAGE, 'utf8'), matrix, HOSTS));
  }
} finally {
  await browser.close();
  server.close();
}
