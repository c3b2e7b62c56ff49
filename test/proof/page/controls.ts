import {
  closest,
  isControl,
  isDrawn,
  isSpoken,
  isTabStop,
  isUnseen,
  nameOf,
  parentOf,
  plain,
  quote,
  roleOf,
  shownText,
  styleOf,
  textsIn,
  tidy,
  upFrom,
} from './dom.js';
import type { Probe, Scene } from './scene.js';

const controls = ({ elements }: Scene) =>
  elements.filter((element) => isControl(element) && isDrawn(element));
const links = ({ elements }: Scene) =>
  elements.filter((element) => element.matches('a, [role=link]') && isDrawn(element));

/** Words that say nothing of where a link leads, in the languages of the stories. */
const vague =
  /^(click|click here|here|more|read more|learn more|details|view details|see details|more details|link|this|go|continue|next|open|view|info|más|más información|ver detalles|mehr|details ansehen|weiterlesen|en savoir plus|voir les détails|saiba mais|ver detalhes|المزيد|اقرأ المزيد|عرض التفاصيل|קרא עוד|פרטים|עוד|了解更多|查看详情|更多|詳細|詳細を見る|もっと見る|और पढ़ें|विवरण देखें|\d+)$/u;

const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6';

const names: Probe = {
  name: 'each link and control has a name that makes sense alone, and no two of one name do different things',
  criteria: ['2.4.4', '2.4.9', '4.1.2'],
  *find(scene) {
    const met = new Map<string, { target: string; element: Element }>();
    let last: { target: string; words: string } | undefined;
    for (const element of controls(scene)) {
      if (!isSpoken(element)) continue;
      const name = nameOf(element);
      const words = plain(name);
      if (!words) {
        yield [element, 'no name'];
        continue;
      }
      if (
        element.querySelector('p, ul, ol, dl, h1, h2, h3, h4, h5, h6') &&
        element.querySelectorAll(BLOCKS).length > 1
      )
        yield [element, 'several blocks are its name'];
      if (name.length > 160) yield [element, `a name of ${name.length} letters`];
      if (vague.test(words)) yield [element, `the name ${quote(name)} does not say what it is about`];
      if (/^https?:|^www\./i.test(name)) yield [element, 'an address for a name'];
      if (
        !shownText(element) &&
        !element.hasAttribute('aria-label') &&
        !element.hasAttribute('aria-labelledby')
      ) {
        const pictured = element.querySelector('img[alt]:not([alt=""]), [role=img][aria-label], svg title');
        if (!pictured && element.hasAttribute('title')) yield [element, 'a title is all its name'];
      }
      const target = element instanceof HTMLAnchorElement ? element.href : '';
      if (target && last?.target === target && last.words === words)
        yield [element, 'the same link twice in a row'];
      last = { target, words };
      const key = `${roleOf(element)} ${words}`;
      const other = met.get(key);
      if (other && (other.target !== target || !target))
        yield [element, `a second ${quote(name)} that leads elsewhere`];
      met.set(key, { target, element });
    }
  },
};

const addresses: Probe = {
  name: 'each link leads somewhere, in the same window',
  criteria: ['2.1.1', '3.2.5'],
  *find(scene) {
    for (const element of links(scene)) {
      const href = element.getAttribute('href');
      if (element.localName === 'a' && (href === null || !tidy(href) || href === '#'))
        yield [element, `href ${href === null ? 'missing' : quote(href)}`];
      if (href && /^\s*(javascript|vbscript|data):/i.test(href)) yield [element, 'runs a script'];
      const target = element.getAttribute('target');
      if (target && !/^_(self|parent|top)$/.test(target) && !/new (window|tab)/i.test(nameOf(element)))
        yield [element, `target="${target}": a new window that its name does not announce`];
    }
  },
};

const labels: Probe = {
  name: 'what is written on a control begins its name',
  criteria: ['2.5.3'],
  *find(scene) {
    for (const element of controls(scene)) {
      if (!isSpoken(element)) continue;
      const [shown, name] = [plain(shownText(element)), plain(nameOf(element))];
      if (shown && !name.startsWith(shown) && !squeeze(name).startsWith(squeeze(shown)))
        yield [element, `shows ${quote(shownText(element))}, is called ${quote(nameOf(element))}`];
    }
    for (const element of scene.elements) {
      if (!isSpoken(element) || roleOf(element) !== 'heading') continue;
      const [shown, name] = [plain(shownText(element)), plain(nameOf(element))];
      if (shown && !squeeze(name).includes(squeeze(shown)))
        yield [element, `shows ${quote(shownText(element))}, is called ${quote(nameOf(element))}`];
    }
  },
};

const squeeze = (text: string) => text.replace(/\s/g, '');

const reach: Probe = {
  name: 'all that a pointer can do, a keyboard can, in the order of the content',
  criteria: ['2.1.1', '2.1.3', '2.4.3', '4.1.2'],
  *find(scene) {
    for (const element of scene.elements) {
      if (!isDrawn(element)) continue;
      const tab = element.getAttribute('tabindex');
      if (tab !== null && Number(tab) > 0) yield [element, `tabindex="${tab}"`];
      if (tab !== null && Number(tab) >= 0 && !isControl(element) && !scrolls(element))
        yield [element, 'a tab stop that is no control'];
      if (isControl(element) && !isTabStop(element) && !element.matches(':disabled'))
        yield [element, 'a control that Tab does not reach'];
      if (isControl(element) && styleOf(element).pointerEvents === 'none')
        yield [element, 'no pointer reaches it'];
      if (element.hasAttribute('accesskey')) yield [element, 'accesskey'];
      if (element.hasAttribute('autofocus')) yield [element, 'autofocus'];
      if ((element as HTMLElement).inert && shownText(element)) yield [element, 'inert, and to be seen'];
      const parent = parentOf(element);
      if (isControl(element)) {
        for (const outer of upFrom(parent))
          if (isControl(outer)) yield [element, `a control inside ${outer.localName}`];
      } else if (
        /^(pointer|grab|move)$/.test(styleOf(element).cursor) &&
        !(parent && /^(pointer|grab|move)$/.test(styleOf(parent).cursor))
      ) {
        if (!closest(element, 'a[href], button, summary, label, [role=button], [role=link]'))
          yield [element, `cursor: ${styleOf(element).cursor} on what no keyboard reaches`];
      }
      for (const { name } of element.attributes)
        if (/^on[a-z]+$/.test(name)) yield [element, `${name} in the markup`];
      if (
        /^(contenteditable|draggable)$/.test(
          element.getAttributeNames().find((it) => /^(contenteditable|draggable)$/.test(it)) ?? '',
        )
      )
        yield [element, 'editable or draggable'];
    }
  },
};

const gestures: Probe = {
  name: 'nothing listens for single keys, gestures, movements, or for a press before its release',
  criteria: ['2.1.4', '2.5.1', '2.5.2', '2.5.4', '2.5.6', '2.5.7'],
  *find({ elements, canvas }) {
    for (const { type, target } of globalThis.listening ?? []) {
      // A root listens for all that is in it; what holds a control may make its area larger.
      if (type === 'click') {
        if (target instanceof Element && clicks(target) && [...upFrom(target)].includes(canvas))
          yield [target, 'answers a click, and no keyboard reaches it'];
        continue;
      }
      const node =
        target instanceof ShadowRoot ? target.host : target instanceof Element ? target : document.body;
      if (node.isConnected && (node === document.body || [...upFrom(node)].includes(canvas)))
        yield [node, `listens for ${type}`];
    }
    for (const element of elements) {
      for (const name of HANDLERS)
        if ((element as HTMLElement)[name] && (name !== 'onclick' || clicks(element)))
          yield [element, `has ${name}`];
      const { touchAction } = styleOf(element);
      if (!/^(auto|manipulation)$/.test(touchAction)) yield [element, `touch-action: ${touchAction}`];
    }
  },
};

const HANDLERS = [
  ...([
    'onclick',
    'ondblclick',
    'oncontextmenu',
    'onkeydown',
    'onkeyup',
    'onmousedown',
    'onmouseup',
  ] as const),
  ...([
    'onmouseenter',
    'onmouseover',
    'onpointerdown',
    'onpointerenter',
    'onpointerover',
    'onwheel',
  ] as const),
];

const clicks = (element: Element) =>
  element.getRootNode() instanceof ShadowRoot &&
  !isControl(element) &&
  !closest(element, 'a[href], button, summary') &&
  ![...element.querySelectorAll('*')].some(isControl);

declare global {
  /** What has asked for such events, noted by the page. */
  var listening: { type: string; target: EventTarget }[] | undefined;
}

const scrolls = (element: Element) =>
  element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;

const LEAST = 44;

const targets: Probe = {
  name: 'targets are 44 px in both directions and do not overlap, but for links in a sentence',
  criteria: ['2.5.5', '2.5.8'],
  only: ({ media }) => media !== 'print',
  *find(scene) {
    const boxes = new Map<Element, DOMRect>();
    for (const element of controls(scene)) {
      if (isInSentence(element)) continue;
      const box = element.getBoundingClientRect();
      boxes.set(element, box);
      // Half a pixel is what rounding may take.
      // Nor can it be wider than its column.
      const narrow = box.width < LEAST - 0.5 && box.width < roomFor(element) - 1;
      if (narrow || box.height < LEAST - 0.5)
        yield [element, `${Math.round(box.width)} × ${Math.round(box.height)} px`];
    }
    const all = [...boxes];
    for (const [i, [element, box]] of all.entries()) {
      for (const [other, against] of all.slice(i + 1)) {
        const x = Math.min(box.right, against.right) - Math.max(box.left, against.left);
        const y = Math.min(box.bottom, against.bottom) - Math.max(box.top, against.top);
        if (x > 1 && y > 1 && !contains(element, other))
          yield [other, `${Math.round(x)} × ${Math.round(y)} px of it lie under another target`];
      }
    }
  },
};

const roomFor = (element: Element): number => {
  for (const at of upFrom(parentOf(element)))
    if (!/^(inline|contents)$/.test(styleOf(at).display)) {
      const { paddingLeft, paddingRight } = styleOf(at);
      return at.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    }
  return Infinity;
};

const contains = (outer: Element, inner: Element) => {
  for (const at of upFrom(inner)) if (at === outer) return true;
  return false;
};

/** In a line of text with words beside it, its size follows the line. */
export const isInSentence = (element: Element): boolean => {
  if (styleOf(element).display !== 'inline') return false;
  for (const block of upFrom(parentOf(element))) {
    if (/^(inline|contents)$/.test(styleOf(block).display)) continue;
    return [...textsIn(block)].some((text) => {
      const parent = parentOf(text)!;
      return isDrawn(parent) && !isUnseen(parent) && !contains(element, parent) && /\p{L}/u.test(text.data);
    });
  }
  return false;
};

export const controlProbes: readonly Probe[] = [names, addresses, labels, reach, gestures, targets];
