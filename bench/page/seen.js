/** Runs in the page: what a reader sees of each card, so that nobody wins by not rendering. */

const strings = (value) =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
const dense = (text) => text.replace(/\s+/g, '');

/** Text of what is rendered, through shadow roots and slots, and the addresses of links. */
const visible = (node, texts = []) => {
  if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
  else if (node instanceof HTMLSlotElement && node.assignedNodes().length)
    for (const child of node.assignedNodes()) visible(child, texts);
  else if (node instanceof ShadowRoot || (node instanceof Element && isShown(node))) {
    if (node.href) texts.push(node.href);
    for (const child of (node.shadowRoot ?? node).childNodes) visible(child, texts);
  }
  return texts;
};
const isShown = (element) =>
  !/^(style|script|template)$/.test(element.localName) &&
  (getComputedStyle(element).display === 'contents' ||
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

/**
 * @param texts JSON of each widget
 * @returns missing: strings that do not show; small: widgets that have no size to speak of
 */
export const seen = (texts, elements = [...document.querySelector('main').children]) => {
  const missing = [];
  let small = 0;
  const shown = texts.map((json, i) => {
    const text = elements[i] ? dense(visible(elements[i]).join(' ')) : '';
    missing.push(...strings(JSON.parse(json)).filter((string) => !text.includes(dense(string))));
    const { width, height } = elements[i]?.getBoundingClientRect() ?? {};
    if (!(width >= 200 && height >= 100)) small++;
    return text;
  });
  return {
    missing: missing.length,
    example: missing[0],
    small,
    characters: shown.join('').length,
    height: document.documentElement.scrollHeight,
  };
};
