import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { site } from './site.mjs';

const COUNT = 60;
const cards = Array.from(
  { length: COUNT },
  (_, i) =>
    `<career-role-card data-career='{"name":"Post ${i}","tagline":"Tagline ${i}","action":{"label":"Go","href":"/${i}"}}'>Post</career-role-card>`,
).join('');
// As where a screen reader runs: else the browser tells only what it has laid out.
const here = site(
  {
    '/': {
      body: `<!doctype html><html lang="en"><title>Posts</title><h1>Posts</h1>${cards}
    <script type="module" src="/dist/career-elements.js"></script>`,
    },
  },
  '--force-renderer-accessibility',
);

describe('what a page with many widgets leaves out off screen', () => {
  let page, cdp;
  it('is there for assistive technology', async () => {
    page = await here.newPage();
    cdp = await page.createCDPSession();
    await cdp.send('Accessibility.enable');
    await page.goto(here.origin);
    await page.waitForFunction(
      (count) => document.querySelectorAll('career-role-card')[count - 1].matches(':state(skipped)'),
      {},
      COUNT,
    );
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const named = (role) => nodes.filter((node) => !node.ignored && node.role.value === role);
    assert.equal(named('heading').length, COUNT + 1);
    assert.equal(named('link').length, COUNT);
  });

  it('is found by a search in the page', async () => {
    assert.equal(await page.evaluate(() => window.find('Tagline 57')), true);
    assert.ok((await page.evaluate(() => window.scrollY)) > 1000);
  });

  it('is reached by the keyboard', async () => {
    await page.evaluate(() => window.getSelection().empty());
    await page.evaluate(
      (i) => document.querySelectorAll('career-role-card')[i].shadowRoot.querySelector('a').focus(),
      COUNT - 3,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() =>
      document.activeElement.shadowRoot.activeElement.getAttribute('href'),
    );
    assert.equal(reached, `/${COUNT - 1}`);
    await page.close();
  });
});
