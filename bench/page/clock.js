/** Runs in the page: puts cards in, swaps their data, and stops the clock when all of it is on the screen. */

const container = () => document.querySelector('main');
const linkOf = (card) => card.shadowRoot?.querySelector('a') ?? card.querySelector('a');
const labelOf = (json) => JSON.parse(json).action.label;

/** The last text of a card is there, and what the library draws round it. */
const shows = (card, label) =>
  linkOf(card)?.textContent.trim() === label && (card.shadowRoot?.childElementCount ?? 1) > 0;

/** Behind what the browser does now: in a frame, behind its painting. */
const message = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(null);
  });

/**
 * Calls back when every card shows its label and the frame has been painted, and says when that was. The first look is in
 * this frame, behind every microtask of the work; a message comes behind the frame's style, layout and paint. Most looks
 * are at one card alone, and the look at all of them comes after the clock has been read: looking must not be measured.
 */
const whenPainted = (cards, labels, done) => {
  let complete = 0;
  const isNext = () => shows(cards()[complete], labels[complete]);
  const isLast = () => shows(cards().at(-1), labels.at(-1));
  const look = () => {
    requestAnimationFrame(async () => {
      if (isNext() && isLast()) {
        await message();
        const now = performance.now();
        performance.mark('bench:end');
        while (complete < labels.length && isNext()) complete++;
        if (complete === labels.length) {
          done(now);
          return;
        }
      }
      look();
    });
  };
  look();
};

const begin = () => {
  performance.mark('bench:start');
  return performance.now();
};

/** Milliseconds from JSON texts to painted cards. */
export const insert = (texts) =>
  new Promise((done) => {
    const labels = texts.map(labelOf);
    let start, cards;
    requestAnimationFrame(() => {
      start = begin();
      cards = texts.map(window.peer.create);
      container().append(...cards);
    });
    whenPainted(
      () => cards,
      labels,
      (end) => done({ total: end - start }),
    );
  });

/** Gives the cards other data at the next click; milliseconds from there to their being painted. */
export const swapOnClick = (texts) =>
  new Promise((done) => {
    const labels = texts.map(labelOf);
    const cards = [...container().children];
    const swap = () => {
      const start = begin();
      cards.forEach((card, i) => (cards[i] = window.peer.update(card, texts[i]) ?? card));
      whenPainted(
        () => cards,
        labels,
        (end) => done({ total: end - start }),
      );
    };
    document.querySelector('#swap').addEventListener('click', swap, { once: true });
  });

const nextFrame = () => new Promise(requestAnimationFrame);

/**
 * Scrolls to the end of the page, a screen per frame.
 *
 * @returns intervals between frames, and the part of each in which the main thread worked; the height before and after
 */
export const scrollThrough = async () => {
  const page = document.scrollingElement;
  const before = page.scrollHeight;
  const intervals = [];
  const work = [];
  let start = await nextFrame();
  while (page.scrollTop + innerHeight < page.scrollHeight - 1) {
    const began = performance.now();
    page.scrollBy(0, innerHeight);
    const next = nextFrame();
    await message();
    work.push(performance.now() - began);
    const frame = await next;
    intervals.push(frame - start);
    start = frame;
  }
  return { intervals, work, before, after: page.scrollHeight };
};

/** The height of the page once nothing of it is skipped. */
export const fullHeight = async () => {
  const everything = new CSSStyleSheet();
  everything.replaceSync(
    'main > *, main > *::part(base) { content-visibility: visible !important; contain-intrinsic-size: none !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, everything];
  await nextFrame();
  await nextFrame();
  return document.scrollingElement.scrollHeight;
};

/** Moves all cards to another parent and counts what changes inside them. */
export const reconnect = async () => {
  const cards = [...container().children];
  const first = cards.map((card) => linkOf(card));
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  for (const card of cards) {
    observer.observe(card, everything);
    if (card.shadowRoot) observer.observe(card.shadowRoot, everything);
  }
  const elsewhere = document.createElement('section');
  container().append(elsewhere);
  elsewhere.append(...cards);
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  changes += observer.takeRecords().length;
  return { changes, kept: cards.filter((card, i) => linkOf(card) === first[i]).length };
};

/** Puts cards in as one piece of HTML, in a task of its own. */
export const insertHtml = (html, labels) =>
  new Promise((done) => {
    setTimeout(() => {
      begin();
      container().innerHTML = html;
      allShown(labels).then(done);
    });
  });

/** Resolves when all cards that the page came with are painted. */
export const allShown = (labels) =>
  new Promise((done) => {
    const cards = [...container().children];
    whenPainted(() => cards, labels, done);
  });

/** The tasks of more than 50 ms since the clock began to run, or the page. */
export const longTasks = async () => {
  await new Promise((done) => setTimeout(done, 500));
  const start = performance.getEntriesByName('bench:start').at(-1)?.startTime ?? 0;
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      observer.disconnect();
      done(
        list
          .getEntries()
          .filter((task) => task.startTime + task.duration > start)
          .map(({ duration }) => duration),
      );
    });
    observer.observe({ type: 'longtask', buffered: true });
    setTimeout(() => done([]), 300);
  });
};

/** Takes every card away, as its library wants it done. */
export const removeAll = async () => {
  const remove = window.peer.remove ?? ((card) => card.remove());
  for (const card of [...container().children]) remove(card);
  performance.clearMarks();
  for (let frame = 0; frame < 3; frame++) await nextFrame();
};
