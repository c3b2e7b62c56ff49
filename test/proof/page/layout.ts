import { colour } from './colour.js';
import {
  blockOf,
  boxOf,
  childrenOf,
  closest,
  deepest,
  forget,
  isDrawn,
  isUnseen,
  linesOf,
  parentOf,
  quote,
  shownText,
  styleOf,
  tidy,
  upFrom,
  within,
} from './dom.js';
import { isLettering, type Piece, type Probe, type Scene } from './scene.js';

const readable = ({ pieces }: Scene) => pieces.filter((piece) => piece.seen && !isLettering(piece));

const fits: Probe = {
  name: 'nothing is wider than the page, nothing scrolls in two directions',
  criteria: ['1.4.10', '1.4.4', '1.4.12'],
  *find(scene) {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) {
      const widest = widestOf(scene);
      yield [widest, `the page is ${scrollWidth - clientWidth} px wider than the window`];
    }
    for (const at of [document.documentElement, document.body])
      if (/hidden|clip/.test(styleOf(at).overflowY)) yield [at, 'the page cannot be scrolled'];
    for (const { parent, lines, text } of readable(scene)) {
      if (
        lines.some(
          ({ left, right }) =>
            left + scrollX < -1 || right + scrollX > Math.max(clientWidth, scrollWidth) + 1,
        )
      )
        yield [parent, `${quote(text)} leaves the page`];
    }
    for (const element of scene.elements) {
      if (!isDrawn(element)) continue;
      const { overflowX, overflowY } = styleOf(element);
      if (/auto|scroll/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        yield [element, 'scrolls sideways'];
      if (/auto|scroll/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        yield [element, 'scrolls by itself'];
    }
  },
};

const widestOf = ({ elements, canvas }: Scene): Element => {
  let widest: Element = canvas;
  for (const element of elements)
    if (isDrawn(element) && boxOf(element).right > boxOf(widest).right + 1) widest = element;
  return widest;
};

const uncut: Probe = {
  name: 'no text is cut off, and none sticks out of its box',
  criteria: ['1.4.4', '1.4.12', '1.4.10'],
  *find(scene) {
    for (const piece of readable(scene)) {
      const { parent, lines, text } = piece;
      let drawnBox = false;
      for (const at of upFrom(parent)) {
        const style = styleOf(at);
        if (style.display === 'contents') continue;
        if (style.display !== 'inline') {
          const box = boxOf(at);
          const hides = [style.overflowX, style.overflowY].map((value) => /hidden|clip/.test(value));
          const clips =
            /paint|strict|content/.test(style.contain) ||
            /inset|circle|ellipse|polygon|path/.test(style.clipPath) ||
            style.maskImage !== 'none';
          const out = beyond(lines, box);
          if ((out.x > 1.5 && (hides[0] || clips)) || (out.y > 1.5 && (hides[1] || clips))) {
            yield [at, `cuts ${quote(text)}`];
            break;
          }
          if (style.textOverflow === 'ellipsis' && hides[0] && at.scrollWidth > at.clientWidth + 1)
            yield [at, `ends ${quote(text)} in dots`];
          if (style.webkitLineClamp !== 'none' && at.scrollHeight > at.clientHeight + 1)
            yield [at, `leaves lines of ${quote(text)} out`];
          if (!drawnBox && isBoxed(at) && at !== document.body && at !== document.documentElement) {
            drawnBox = true;
            if (out.x > 2 || out.y > 2) yield [at, `${quote(text)} sticks out of it`];
          }
        }
        if (at === scene.canvas) break;
      }
    }
  },
};

/** How far lines of text, without the air above and below the letters, reach out of a box. */
const beyond = (lines: readonly DOMRect[], box: DOMRect) => {
  let [x, y] = [0, 0];
  for (const line of lines) {
    const air = line.height * 0.2;
    x = Math.max(x, box.left - line.left, line.right - box.right);
    y = Math.max(y, box.top - line.top - air, line.bottom - air - box.bottom);
  }
  return { x, y };
};

/** A box that the eye sees as one: all its sides, or a fill of its own. */
const isBoxed = (element: Element) => {
  const style = styleOf(element);
  const sides = (['Top', 'Left', 'Bottom', 'Right'] as const).filter(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none',
  );
  if (sides.length === 4) return true;
  const parent = parentOf(element);
  return (
    parent !== null &&
    !/^(rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor) &&
    style.backgroundColor !== styleOf(parent).backgroundColor
  );
};

const apart: Probe = {
  name: 'no text lies over another',
  criteria: ['1.4.12', '1.4.4'],
  *find(scene) {
    const lines = readable(scene).flatMap((piece) => piece.lines.map((box) => ({ piece, box })));
    lines.sort((a, b) => a.box.top - b.box.top);
    const told = new Set<Piece>();
    for (const [i, { piece, box }] of lines.entries()) {
      for (let j = i + 1; j < lines.length && lines[j]!.box.top < box.bottom; j += 1) {
        const other = lines[j]!;
        const air = 0.28 * Math.min(box.height, other.box.height);
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) - 2 * air;
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (x > 2 && y > 1 && !told.has(other.piece)) {
          told.add(other.piece);
          yield [other.piece.parent, `${quote(other.piece.text)} lies over ${quote(piece.text)}`];
        }
      }
    }
  },
};

const grows: Probe = {
  name: 'all text grows with the page’s',
  criteria: ['1.4.4'],
  only: ({ text }) => (text ?? 100) > 100,
  *find({ sizes, before, condition, pieces }) {
    for (const piece of pieces) {
      const was = before?.sizes.get(piece.node);
      const is = sizes.get(piece.node)!;
      if (!piece.seen || was === undefined || isLettering(piece)) continue;
      // A fluid size follows the container by a part, which does not grow; what is large already need not double.
      if (is / was < (condition.text! / 100) * (was < 24 ? 0.85 : 0.65))
        yield [piece.parent, `${was} px become ${is} px: ${quote(piece.text)}`];
    }
  },
};

const spaced: Probe = {
  name: 'a reader’s own spacing takes effect',
  criteria: ['1.4.12'],
  only: ({ spacing }) => Boolean(spacing),
  *find({ pieces }) {
    for (const piece of pieces) {
      if (!piece.seen || isLettering(piece)) continue;
      const { lineHeight, letterSpacing, wordSpacing, fontSize } = styleOf(piece.parent);
      const size = parseFloat(fontSize);
      if (
        parseFloat(lineHeight) < 1.49 * size ||
        parseFloat(letterSpacing) < 0.119 * size ||
        parseFloat(wordSpacing) < 0.159 * size
      )
        yield [piece.parent, `keeps its own spacing: ${quote(piece.text)}`];
    }
  },
};

const nothingLost: Probe = {
  name: 'every condition shows and says all that the default does',
  criteria: ['1.3.1', '1.4.10', '1.4.4', '1.4.12', '1.3.4'],
  *find(scene) {
    const { before } = scene;
    if (!before) return;
    const now = new Map(scene.pieces.map((piece) => [piece.node, piece]));
    const told = new Set<Element>();
    for (const piece of before.pieces) {
      const is = now.get(piece.node);
      if (isLettering(piece) || !is) continue;
      const lost =
        piece.seen && !is.seen ? 'to be seen' : piece.spoken && !is.spoken ? 'read out' : undefined;
      if (!lost) continue;
      // One word for a whole fold, or for a note to authors.
      const group = closest(piece.parent, 'details, [role=group]') ?? piece.parent;
      if (!told.has(group) && !isForAuthors(piece.parent, scene))
        yield [group, `${quote(piece.text)} is not ${lost}`];
      told.add(group);
    }
    for (const element of before.elements) {
      if (element instanceof HTMLImageElement && element.alt && !isDrawn(element))
        yield [element, 'the picture is gone'];
    }
    const [was, is] = [before, scene].map(({ heard }) =>
      [...heard]
        .filter(([element, words]) => words && !isForAuthors(element, scene))
        .map(([, words]) => words),
    ) as [string[], string[]];
    const at = [...was, ''].findIndex((words, i) => words !== (is[i] ?? ''));
    // Paper is for eyes: there, addresses stand beside links.
    if (at >= 0 && !told.size && scene.condition.media !== 'print')
      yield [scene.canvas, `a reader hears ${is[at] ?? 'nothing'} instead of ${was[at] ?? 'nothing'}`];
  },
};

/** What tells an author about mistakes has no place on paper. */
const isForAuthors = (element: Element, { condition }: Scene) =>
  condition.media === 'print' && closest(element, '[role=group]') !== undefined;

type Ink = (node: Node) => DOMRect | undefined;

/** The box round all that can be seen of a node; each is measured once. */
const inks = (): Ink => {
  const known = new Map<Node, DOMRect | undefined>();
  const inkOf: Ink = (node) => {
    if (!known.has(node)) known.set(node, round(node));
    return known.get(node);
  };
  const round = (node: Node) => {
    const boxes =
      node instanceof Text
        ? tidy(node.data) && isVisibleText(node)
          ? linesOf(node)
          : []
        : childrenOf(node).flatMap((child) => inkOf(child) ?? []);
    if (!boxes.length) return undefined;
    const left = Math.min(...boxes.map((box) => box.left));
    const top = Math.min(...boxes.map((box) => box.top));
    const right = Math.max(...boxes.map((box) => box.right));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    return new DOMRect(left, top, right - left, bottom - top);
  };
  return inkOf;
};

const isVisibleText = (node: Text) => {
  const parent = parentOf(node)!;
  return (
    isDrawn(parent) &&
    !isUnseen(parent) &&
    !closest(parent, '[aria-hidden=true]') &&
    !(parent instanceof SVGElement)
  );
};

const order: Probe = {
  name: 'the eye meets the content in the order in which it is read out',
  criteria: ['1.3.2', '2.4.3'],
  *find({ elements, canvas }) {
    const inkOf = inks();
    for (const element of [canvas, ...elements]) {
      if (element instanceof SVGElement || !isDrawn(element)) continue;
      const style = styleOf(element);
      if (style.display === 'inline') continue;
      const mirrored = style.direction === 'rtl';
      const blocks = childrenOf(element).flatMap((child) => {
        if (!(child instanceof Element) || styleOf(child).display.startsWith('inline')) return [];
        const box = inkOf(child);
        return box ? [{ child, box }] : [];
      });
      for (const [i, { child, box }] of blocks.entries()) {
        for (const later of blocks.slice(i + 1)) {
          const other = later.box;
          const above = other.bottom <= box.top + box.height * 0.25 && other.top < box.top;
          const onward = mirrored ? other.right <= box.left + 2 : other.left >= box.right - 2;
          const backward = mirrored ? other.left >= box.right - 2 : other.right <= box.left + 2;
          if ((above && !onward) || (backward && level(box, other, element))) {
            yield [later.child, `stands before ${quote(shownText(child))}, and is read after it`];
            break;
          }
        }
      }
    }
  },
};

/** In one row: level by their tops, or as the row says. */
const level = (one: DOMRect, other: DOMRect, row: Element) => {
  if (Math.min(one.bottom, other.bottom) <= Math.max(one.top, other.top)) return false;
  const { alignItems } = styleOf(row);
  const gap = /center/.test(alignItems)
    ? (one.top + one.bottom - other.top - other.bottom) / 2
    : /end|last/.test(alignItems)
      ? one.bottom - other.bottom
      : one.top - other.top;
  return Math.abs(gap) < 10;
};

const mirrored: Probe = {
  name: 'from right to left, the page is the mirror image',
  criteria: ['1.3.2'],
  only: ({ direction }) => direction === 'rtl',
  *find({ pieces, elements }) {
    const turned = [document.documentElement, ...elements].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        element.dir === 'rtl' &&
        (element.hasAttribute('lang') || !(element.getRootNode() instanceof ShadowRoot)),
    );
    const width = document.documentElement.clientWidth;
    const [is, drawn] = [blocksOf(pieces), marksOf(elements)];
    // A story that is written from right to left is held against itself as well, the other way round.
    for (const element of turned) element.dir = 'ltr';
    forget();
    const [was, before] = [blocksOf(pieces), marksOf(elements)];
    for (const element of turned) element.dir = 'rtl';
    forget();

    const follows = (node: Node) => {
      const own = closest(node, '[dir]') as HTMLElement | undefined;
      return own === undefined || turned.includes(own);
    };
    for (const [block, edges] of is) {
      const then = was.get(block);
      // What says its own direction does not follow the page.
      if (!then || !follows(block)) continue;
      // A line that is not set from its start turns about its middle.
      if (Math.abs(then.left - (width - edges.right)) > 6)
        yield [
          block,
          `${Math.round(then.left)} px from the left become ${Math.round(width - edges.right)} px from the right`,
        ];
    }
    for (const [element, sides] of drawn) {
      const then = before.get(element);
      if (!then || !follows(element)) continue;
      const at = sides.findIndex(
        ([left, right], i) => !same(left, then[i]?.[1]) || !same(right, then[i]?.[0]),
      );
      if (at >= 0) yield [element, `stays ${then[at]?.join(' and ')} left and right`];
    }
    for (const { parent, text, seen } of pieces)
      if (seen && isFromRight(shownText(blockOf(parent))) && ONWARD.test(text))
        yield [parent, `${quote(text)} points back`];
    for (const element of elements) {
      if (!isDrawn(element) || !isFromRight(shownText(element))) continue;
      for (const pseudo of ['::before', '::after'])
        if (ONWARD.test(styleOf(element, pseudo).content)) yield [element, `${pseudo} points back`];
    }
  },
};

/** Arrows that do not turn round with the line; a pair of them means an exchange. */
const ONWARD = /^[^←]*[→⇒⟶➔-➾▶►❯]/u;

const isFromRight = (text: string) => {
  const right = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0;
  return right > 1 && right > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
};

type Side = string | number;

const same = (one: Side, other: Side | undefined) =>
  typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) < 3 : one === other;

/** Left and right of what is drawn beside words: edges, rounded corners, where a drawing or a mark stands. */
const marksOf = (elements: readonly Element[]): Map<Element, readonly (readonly [Side, Side])[]> => {
  const found = new Map<Element, (readonly [Side, Side])[]>();
  const width = document.documentElement.clientWidth;
  for (const element of elements) {
    if (!isDrawn(element) || (element instanceof SVGElement && !(element instanceof SVGSVGElement))) continue;
    const sides: (readonly [Side, Side])[] = [];
    for (const pseudo of ['', '::before', '::after']) {
      const style = styleOf(element, pseudo);
      if (pseudo && style.content === 'none') continue;
      const edge = (side: 'Left' | 'Right') =>
        parseFloat(style[`border${side}Width`])
          ? `${style[`border${side}Width`]} ${style[`border${side}Style`]}`
          : '';
      sides.push(
        [edge('Left'), edge('Right')],
        [style.borderTopLeftRadius, style.borderTopRightRadius],
        [style.borderBottomLeftRadius, style.borderBottomRightRadius],
      );
      if (pseudo && /absolute|fixed/.test(style.position))
        sides.push([parseFloat(style.left) || 0, parseFloat(style.right) || 0]);
    }
    if (element.matches('svg, img') && !styleOf(element).display.startsWith('inline')) {
      const { left, right } = boxOf(element);
      sides.push([left, width - right]);
    }
    found.set(element, sides);
  }
  return found;
};

/** The outer edges of the lines of each block of text. */
const blocksOf = (pieces: readonly Piece[]): Map<Element, { left: number; right: number }> => {
  const blocks = new Map<Element, { left: number; right: number }>();
  for (const piece of pieces) {
    if (!piece.seen || isLettering(piece)) continue;
    const block = [...upFrom(piece.parent)].find((at) => !/^(inline|contents)/.test(styleOf(at).display))!;
    const { left, right } = blocks.get(block) ?? { left: Infinity, right: -Infinity };
    const lines = linesOf(piece.node);
    blocks.set(block, {
      left: Math.min(left, ...lines.map((line) => line.left)),
      right: Math.max(right, ...lines.map((line) => line.right)),
    });
  }
  return blocks;
};

const measure: Probe = {
  name: 'text is not justified, and its lines hold at most 80 characters',
  criteria: ['1.4.8'],
  *find(scene) {
    for (const { parent, lines, text } of readable(scene)) {
      if (styleOf(parent).textAlign === 'justify') yield [parent, 'justified'];
      const { lineHeight, fontSize } = styleOf(parent);
      const rows = new Set(lines.map(({ top }) => Math.round(top))).size;
      const wide = /[\u3000-\u9fff\uac00-\ud7af]/.test(text) ? 40 : 80;
      // The last line is rarely full.
      if (rows > 2 && text.length / (rows - 0.5) > wide + 5)
        yield [parent, `${Math.round(text.length / (rows - 0.5))} characters to a line`];
      if (rows > 2 && closest(parent, 'p') && parseFloat(lineHeight) < 1.4 * parseFloat(fontSize))
        yield [parent, `lines ${lineHeight} apart at ${fontSize}`];
    }
  },
};

const legible: Probe = {
  name: 'no text is smaller than 12 px, as thin as a hair, or set so tight that letters touch',
  criteria: ['1.4.4', '1.4.8'],
  *find({ pieces, sizes }) {
    for (const piece of pieces) {
      if (!piece.seen || isLettering(piece)) continue;
      const size = sizes.get(piece.node)!;
      const { fontWeight, letterSpacing, wordSpacing } = styleOf(piece.parent);
      if (size < 11.9) yield [piece.parent, `${size} px: ${quote(piece.text)}`];
      if (Number(fontWeight) < 300) yield [piece.parent, `weight ${fontWeight}: ${quote(piece.text)}`];
      if (parseFloat(letterSpacing) < -0.04 * size || parseFloat(wordSpacing) < -0.1 * size)
        yield [piece.parent, `set too tight: ${quote(piece.text)}`];
    }
  },
};

const uncovered: Probe = {
  name: 'nothing lies over text, and all of it can be selected',
  criteria: ['1.4.4', '1.4.10', '1.4.12'],
  only: ({ media, dark, pointed }) => !media && !dark && !pointed,
  *find(scene) {
    let unselectable: Element | undefined;
    const points = readable(scene).flatMap(({ parent, lines, text }) => {
      if (styleOf(parent).pointerEvents === 'none') return [];
      if (styleOf(parent).userSelect === 'none') unselectable ??= parent;
      const [first, last] = [lines[0]!, lines.at(-1)!];
      return (first === last ? [first] : [first, last]).map((line) => ({
        parent,
        text,
        x: line.left + line.width / 2,
        y: line.top + line.height / 2,
      }));
    });
    if (unselectable) yield [unselectable, 'cannot be selected'];
    points.sort((a, b) => a.y - b.y);
    const [start, left] = [scrollY, scrollX];
    const told = new Set<Element>();
    for (const { parent, text, x, y } of points) {
      if (y + start - scrollY > innerHeight - 10) scrollTo(left, y + start - 20);
      const top = deepest(x, y + start - scrollY);
      if (!top || told.has(top) || within(parent, top) || within(top, parent)) continue;
      told.add(top);
      if (paints(top)) yield [top, `covers ${quote(text)}`];
    }
    scrollTo(left, start);
  },
};

/** Whether what lies below it can no longer be seen. */
const paints = (element: Element) =>
  element.matches('img, video, canvas, iframe') ||
  ['', '::before', '::after'].some((pseudo) => {
    const { content, backgroundColor, backgroundImage } = styleOf(element, pseudo);
    return (
      (!pseudo || content !== 'none') && (colour(backgroundColor)[3] > 0.3 || backgroundImage !== 'none')
    );
  });

const orientation: Probe = {
  name: 'no style asks how the screen is turned',
  criteria: ['1.3.4'],
  *find({ elements }) {
    const sheets = new Set(
      elements.flatMap(({ shadowRoot }) =>
        shadowRoot ? [...shadowRoot.adoptedStyleSheets, ...shadowRoot.styleSheets] : [],
      ),
    );
    for (const sheet of sheets)
      for (const rule of rulesOf(sheet))
        if (rule instanceof CSSMediaRule && /orientation|aspect-ratio|device-width/.test(rule.conditionText))
          yield [document, rule.conditionText];
    for (const element of elements)
      if (isDrawn(element) && /^(sideways|vertical)/.test(styleOf(element).writingMode))
        yield [element, 'turned text'];
    for (const element of elements) {
      const { transform, rotate } = styleOf(element);
      if (
        element instanceof HTMLElement &&
        isDrawn(element) &&
        shownText(element) &&
        turned(transform, rotate)
      )
        yield [element, 'turned or mirrored'];
    }
  },
};

const turned = (transform: string, rotate: string) => {
  if (rotate !== 'none' && !/^0/.test(rotate)) return true;
  const [a, b] = /matrix\(([^)]*)\)/.exec(transform)?.[1]!.split(',').map(Number) ?? [1, 0];
  return Math.abs(b!) > 0.01 || a! < 0;
};

export function* rulesOf(list: CSSStyleSheet | CSSGroupingRule | CSSStyleRule): Generator<CSSRule> {
  for (const rule of list.cssRules) {
    yield rule;
    if ('cssRules' in rule) yield* rulesOf(rule as CSSGroupingRule);
  }
}

export const layoutProbes: readonly Probe[] = [
  fits,
  uncut,
  apart,
  uncovered,
  grows,
  spaced,
  nothingLost,
  order,
  mirrored,
  measure,
  legible,
  orientation,
];
