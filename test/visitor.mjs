/** Runs in a page. */
const read = () => {
  const plain = (text) => text.replace(/\s+/g, ' ').trim();
  const tags = [...document.querySelectorAll('*')].filter((it) => it.localName.startsWith('career-'));
  return {
    text: plain(document.body.textContent),
    widgets: tags.map((it) => ({
      tag: it.localName,
      layout: it.getAttribute('layout'),
      given: it.getAttribute('data-career'),
      inside: plain(it.textContent),
      drawn: plain(it.shadowRoot?.querySelector('.career')?.textContent ?? ''),
    })),
  };
};

/** What a visitor gets of a text in a page, without script and with it: words, widgets, complaints. */
export async function visitor(web, pages, body) {
  pages['/visited.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="/dist/career-elements.js"></script><body>${body}</body></html>`,
  };
  const seen = [];
  for (const script of [false, true]) {
    const page = await web.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    try {
      await page.setJavaScriptEnabled(script);
      await page.goto(`${web.origin}/visited.html`, { waitUntil: 'networkidle0' });
      seen.push({ ...(await page.evaluate(read)), said });
    } finally {
      await page.close();
    }
  }
  const [without, withScript] = seen;
  return { without, with: withScript };
}
