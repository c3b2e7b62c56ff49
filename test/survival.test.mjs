import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { hostsPage, printedFor } from '../scripts/hosts-table.mjs';
import { loadTs } from '../scripts/load-ts.mjs';
import { whyNoWordPress } from './wordpress/fetch.mjs';
import { install, skipped } from './packages.mjs';
import { site } from './site.mjs';

const folder = 'integrations/survival';
const matrix = JSON.parse(readFileSync(`${folder}/matrix.json`, 'utf8'));
const { HOSTS: CLI } = await loadTs('src/cli/hosts.ts');

/** Of these hosts there is no package to ask; what is said of them was tried by hand. */
const UNASKED = ['joomla', 'typo3', 'ghost'];

describe('what the command prints for a host is what works there', () => {
  for (const [key, host] of Object.entries(CLI)) {
    // Frameworks have tests of their own.
    if (!/^(tag|placeholder)$/.test(host.carrier) || UNASKED.includes(key)) continue;
    test(key, () => {
      const asked = Object.entries(matrix).filter(([, { cli }]) => cli?.split(' ').includes(key));
      assert.ok(asked.length, 'no host of the matrix stands for it');
      for (const [name, { cells }] of asked) assert.equal(cells[printedFor(host)], 'works', name);
    });
  }
});

test('docs/hosts.md says what was measured', () => {
  const page = readFileSync('docs/hosts.md', 'utf8');
  assert.equal(hostsPage(page, matrix, CLI), page, 'stale: node integrations/survival/run.mjs --update');
});

describe('every cell of the matrix', () => {
  const pages = {};
  const web = site(pages);
  const noPackages = install(folder);
  const noWordPress = whyNoWordPress();
  if (noWordPress) skipped('What survives WordPress', noWordPress);

  const measured = async (...chosen) => {
    const { measure } = await import('../integrations/survival/measure.mjs');
    return measure({ ...web, origin: web.origin, pages }, ...chosen);
  };

  test('is told apart, in hosts that were made to do one thing each', { skip: noPackages }, async () => {
    const one = (change) => ({ takes: 'html', run: (texts) => texts.map(change) });
    const found = await measured(
      {
        keeps: one((text) => text),
        'keeps the words': one((text) => text.replace(/<(?!\/?(p|h\d|ul|li)\b)[^>]*>/g, ' ')),
        'drops the last word': one((text) => text.replace(/[^<>]+(?=<\/\w+>\s*<\/li>)/, '')),
        'shows the code': one((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
        'changes a letter': one((text) => text.replaceAll('Ward', 'Wart')),
        'swallows what follows': one((text) => text.replace('<p>After', '<!-- <p>After')),
      },
      ['div, percent-encoded'],
    );
    const plain = Object.values(found).map(({ cells }) => {
      const cell = cells['div, percent-encoded'];
      return cell.plain ?? cell;
    });
    assert.deepEqual(plain, ['works', 'readable', 'works', 'debris', 'debris', 'debris']);
  });

  test('is as it was', { skip: noPackages }, async () => {
    const { HOSTS } = await import('../integrations/survival/hosts.mjs');
    const isWordPress = (name) => name.startsWith('WordPress');
    const left = ([name]) => !(noWordPress && isWordPress(name));
    const found = await measured(Object.fromEntries(Object.entries(HOSTS).filter(left)));
    const expected = Object.fromEntries(Object.entries(matrix).filter(left));
    assert.deepEqual(Object.keys(found), Object.keys(expected));
    for (const [host, { cells }] of Object.entries(expected))
      assert.deepEqual(found[host].cells, cells, host);
    assert.deepEqual(found, expected);
  });
});
