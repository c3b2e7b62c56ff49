/** What a visitor gets of a page, from best to worst. */
const OUTCOMES = ['works', 'readable', 'lost', 'debris'];

/** The worst of a cell: of one outcome, or one for each text. */
export const worst = (cell) =>
  typeof cell === 'string' ? cell : OUTCOMES.findLast((outcome) => Object.values(cell).includes(outcome));

const BEFORE = 'Before the widget.';
const AFTER = 'After the widget.';

/** A text of an author, with the widget in the middle of it. */
export const surround = {
  html: (widget) => `<p>${BEFORE}</p>\n${widget}\n<p>${AFTER}</p>`,
  markdown: (widget) => `${BEFORE}\n\n${widget}\n\n${AFTER}\n`,
};

/** Runs in a page: of each text in it, the words of its widgets, and the words beside them. */
const read = () => {
  const all = [...document.querySelectorAll('body > article')].map((article) => {
    const widgets = [];
    const beside = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) beside.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return;
      if (node.shadowRoot?.querySelector('.career')) widgets.push(node.shadowRoot.textContent);
      else if (!/^(script|style|iframe|noscript|textarea)$/.test(node.localName))
        node.childNodes.forEach(walk);
    };
    walk(article);
    return { widgets, beside: beside.join(' ') };
  });
  const inside = document.querySelectorAll('body > article *').length + all.length;
  return { all, astray: document.body.querySelectorAll('*').length - inside };
};

/** Runs in an embed. */
const readEmbed = () => {
  const widget = document.querySelector('body > :defined');
  return widget?.shadowRoot?.querySelector('.career') ? [widget.shadowRoot.textContent] : [];
};

/** Runs in a page: the words of a piece of HTML, one by one. */
const piecesOf = (html) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const pieces = [];
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) pieces.push(texts.currentNode.data);
  return pieces;
};

const plain = (text) => text.replace(/\s+/g, ' ').trim();

/** Without blanks, and without what a typesetter may change: quotes, dashes, dots. */
const fold = (text) =>
  text
    .replace(/[“”„″]/g, '"')
    .replace(/[‘’′]/g, "'")
    .replace(/×/g, 'x')
    .replace(/…/g, '...')
    .replace(/[–—]|-{2,}/g, '-')
    .replace(/\s+/g, '');

/** How it came out. Pure. */
export function judge({ widgets, beside }, { sentences, pieces }) {
  const around = fold(BEFORE + AFTER);
  if (widgets.length) {
    const [text] = widgets.map(plain);
    const isWhole = widgets.length === 1 && sentences.every((sentence) => text.includes(plain(sentence)));
    return isWhole && fold(beside) === around ? 'works' : 'debris';
  }
  let rest = fold(beside);
  const missing = [BEFORE, AFTER, ...pieces]
    .map(fold)
    .sort((a, b) => b.length - a.length)
    .filter((piece) => {
      const at = rest.indexOf(piece);
      // Not closed up: what was apart must not become a piece.
      if (at >= 0) rest = `${rest.slice(0, at)} ${rest.slice(at + piece.length)}`;
      return at < 0;
    });
  if (rest.trim()) return 'debris';
  return missing.length || !pieces.length ? 'lost' : 'readable';
}

const AT_ONCE = 12;

/**
 * Opens pages and says what a visitor gets of each of their texts: `groups` are lists of `{ output, sentences, readable }`,
 * each list a page.
 */
export async function visit(web, groups, links) {
  const found = await visitAll(web, groups, links);
  // A text that reaches into the next one is looked at on a page of its own, and so are its neighbours.
  const torn = groups.filter((group, i) => !isSound(found[i], group));
  const alone = await visitAll(
    web,
    torn.flatMap((group) => group.map((each) => [each])),
    links,
  );
  return groups.map((group, i) => {
    const all = isSound(found[i], group)
      ? found[i].all
      : alone.splice(0, group.length).map(({ all: [it] }) => it);
    return group.map(({ sentences, pieces }, at) => judge(all[at], { sentences, pieces }));
  });
}

const isSound = ({ all, astray }, { length }) => all.length === length && astray === 0;

async function visitAll(web, groups, links) {
  const page = await web.newPage();
  try {
    await page.setViewport({ width: 1200, height: 1000 });
    for (const each of new Set(groups.flat())) each.pieces ??= await page.evaluate(piecesOf, each.readable);
    const found = [];
    for (let at = 0; at < groups.length; at += AT_ONCE)
      found.push(...(await visitSome(page, web, groups.slice(at, at + AT_ONCE), links)));
    return found;
  } finally {
    await page.close();
  }
}

async function visitSome(page, { origin, pages }, groups, links) {
  const frames = groups.map((group, i) => {
    const articles = group.map(({ output }) => `<article>${output}</article>`).join('');
    pages[`/host/${i}.html`] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script type="module" src="/dist/career-elements.js" data-career-links='${links}'></script><body>${articles}`,
    };
    return `<iframe src="/host/${i}.html" width="200" height="100"></iframe>`;
  });
  pages['/hosts.html'] = {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hosts</title>${frames.join('')}`,
  };
  await page.goto(`${origin}/hosts.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const found = [];
  for (const frame of page.mainFrame().childFrames()) {
    const [, i] = /host\/(\d+)\.html/.exec(frame.url());
    found[i] = await frame.evaluate(read);
    for (const inner of frame.childFrames()) {
      const element = await inner.frameElement();
      const at = await element.evaluate((it) =>
        [...it.ownerDocument.querySelectorAll('body > article')].findIndex((article) => article.contains(it)),
      );
      found[i].all[at]?.widgets.push(...(await inner.evaluate(readEmbed)));
    }
  }
  return found;
}
