/** Runs in the browser: the ways to turn one JSON text into one card, and the clock around a thousand of them. */

/** A text per selector into a copy of a template. */
const filled = (id, texts) => {
  const copy = document.getElementById(id).content.cloneNode(true);
  for (const [selector, text] of Object.entries(texts)) copy.querySelector(selector).textContent = text;
  return copy;
};

const vanilla = (json) => {
  const { name, eyebrow, tagline, responsibilities, facts, skills, action } = JSON.parse(json);
  const card = filled('card', {
    '.kicker': eyebrow,
    '.title': name,
    '.lede': tagline,
    '.section-title': responsibilities.heading,
    '.button': action.label,
  });
  const duties = responsibilities.items.map((text) => filled('duty', { p: text }));
  const terms = facts.map(({ label, value }) => filled('fact', { dt: label, dd: value }));
  const bullets = skills.map((text) => filled('bullet', { li: text }));
  card.querySelector('.columns').append(...duties);
  card.querySelector('.facts').append(...terms);
  card.querySelector('.bullets').append(...bullets);
  card.querySelector('.button').href = action.href;
  return card;
};

const widget = (json) => {
  const card = document.createElement('career-role-card');
  card.setAttribute('data-career', json);
  return card;
};

const ways = { vanilla, widget };

/**
 * Milliseconds of one run. The work starts in one frame callback; the callback behind it in the same frame comes after
 * every microtask and before style and layout, so it ends the script time of any library; the next frame ends the total.
 */
export const run = (way, lines) =>
  new Promise((done) => {
    let start;
    requestAnimationFrame(() => {
      start = performance.now();
      const cards = new DocumentFragment();
      for (const line of lines.split('\n')) cards.append(ways[way](line));
      document.querySelector('main').append(cards);
    });
    requestAnimationFrame(() => {
      const script = performance.now() - start;
      requestAnimationFrame(() => done({ script, total: performance.now() - start }));
    });
  });

const strings = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(strings));

/** What a reader sees, and whether each card shows every string of its data: nobody wins by not rendering. */
export const seen = (lines) => {
  const cards = [...document.querySelector('main').children].map(
    (card) => card.shadowRoot?.querySelector('.career') ?? card,
  );
  const texts = cards.map((card) => card.innerText);
  const missing = lines.split('\n').flatMap((line, index) => {
    const text = `${texts[index]} ${cards[index]?.querySelector('a')?.href}`;
    return strings(JSON.parse(line)).filter((string) => !text.includes(string));
  });
  return { text: texts.join('\n'), height: document.documentElement.scrollHeight, missing: missing.length };
};
