import { behind, colour, contrast, opacityOf, over, type Colour } from './colour.js';
import {
  blockOf,
  childrenOf,
  closest,
  elementsIn,
  isControl,
  isDrawn,
  isUnseen,
  parentOf,
  quote,
  roleOf,
  shownText,
  styleOf,
  textsIn,
} from './dom.js';
import { isLettering, type Probe, type Scene } from './scene.js';

/** A page that brings its own colours gets AA; the library's own are AAA. */
const isBranded = (element: Element) =>
  ['--career-brand', '--career-text', '--career-surface', '--career-muted', '--career-on-brand'].some(
    (token) => styleOf(element).getPropertyValue(token).trim() !== '',
  );

const isLarge = (element: Element) => {
  const { fontSize, fontWeight } = styleOf(element);
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
};

const textContrast: Probe = {
  name: 'text stands out at 7:1, large text at 4.5:1; under a page’s own colours at 4.5:1 and 3:1',
  criteria: ['1.4.3', '1.4.6'],
  *find({ pieces, condition }) {
    for (const piece of pieces) {
      if (!piece.seen || isLettering(piece)) continue;
      const says = dimness(piece.parent, Boolean(condition.forced));
      if (says) yield [piece.parent, `${says}: ${quote(piece.text)}`];
    }
  },
};

/** What is wrong with the contrast of text in an element. */
export const dimness = (
  element: Element,
  forced = matchMedia('(forced-colors: active)').matches,
): string | undefined => {
  const large = isLarge(element);
  const least = isBranded(element) ? (large ? 3 : 4.5) : large ? 4.5 : 7;
  const { color, webkitTextFillColor } = styleOf(element);
  const ratio = ratioOf(element, forced ? color : webkitTextFillColor);
  if (ratio === undefined) return 'nobody can tell what stands behind it';
  return ratio < least - 0.005 ? `${ratio.toFixed(2)}:1` : undefined;
};

const ratioOf = (element: Element, css: string): number | undefined => {
  const backs = behind(element);
  const opacity = opacityOf(element);
  return backs && Math.min(...backs.map((back) => contrast(over(colour(css), back, opacity), back)));
};

const linksInText: Probe = {
  name: 'links are told from text by more than colour, and controls from the page',
  criteria: ['1.4.1', '1.4.11'],
  *find({ elements, condition }) {
    for (const element of elements) {
      if (!isControl(element) || !isDrawn(element) || !shownText(element)) continue;
      const style = styleOf(element);
      const edge = (['Top', 'Bottom', 'Left'] as const).some(
        (side) =>
          parseFloat(style[`border${side}Width`]) > 0 &&
          style[`border${side}Style`] !== 'none' &&
          visible(element, style[`border${side}Color`]),
      );
      const filled = visible(element, style.backgroundColor);
      const lined = [element, ...elementsIn(element)].some((at) =>
        /underline/.test(styleOf(at).textDecorationLine),
      );
      if (element.localName === 'a' && !edge && !filled && !lined)
        yield [element, 'a link that only its colour tells'];
      if (condition.forced && !edge && !lined && element.localName !== 'summary')
        yield [element, 'under forced colours nothing shows that it is a control'];
    }
  },
};

const lines: Probe = {
  name: 'a line under words means a link, and no line through them stands for a word',
  criteria: ['1.3.1', '1.4.1'],
  *find({ elements }) {
    for (const element of elements) {
      const { textDecorationLine } = styleOf(element);
      if (textDecorationLine === 'none' || !isDrawn(element) || element instanceof SVGElement) continue;
      if (!shownText(element)) continue;
      if (/line-through/.test(textDecorationLine) && !closest(element, 'del, s'))
        yield [element, 'struck out for the eye alone'];
      if (/underline/.test(textDecorationLine) && !closest(element, 'a, button, summary, ins, [role=link]'))
        yield [element, 'underlined as a link is'];
    }
  },
};

const marksShow: Probe = {
  name: 'the marks of folds and states stand out at 3:1',
  criteria: ['1.4.11'],
  *find({ elements }) {
    for (const element of elements) {
      if (!isDrawn(element) || element instanceof SVGElement) continue;
      if (
        element.localName === 'summary' &&
        styleOf(element).display === 'list-item' &&
        !visible(element, styleOf(element, '::marker').color)
      )
        yield [element, 'its triangle hardly shows'];
      if (
        element.getAttribute('aria-hidden') === 'true' &&
        parseFloat(styleOf(element).borderTopWidth) > 0 &&
        !visible(element, styleOf(element).borderTopColor)
      )
        yield [element, 'the mark hardly shows'];
    }
  },
};

const visible = (element: Element, css: string): boolean => {
  const backs = behind(parentOf(element) ?? element);
  const paint = colour(css);
  return backs !== undefined && paint[3] > 0 && backs.every((back) => contrast(over(paint, back), back) >= 3);
};

/** What an item and its marks show by paint: colours on the one hand, shapes on the other. */
const paintOf = (element: Element) => {
  const colours: string[] = [];
  const shapes: string[] = [];
  const read = (at: Element, pseudo = '') => {
    const style = styleOf(at, pseudo);
    if (pseudo && style.content === 'none') return;
    colours.push(style.backgroundColor, style.boxShadow.replace(/[\d.]+px/g, ''));
    shapes.push(
      pseudo,
      style.textDecorationLine,
      style.fontStyle,
      style.listStyleType,
      pseudo ? style.content : '',
    );
    for (const side of ['Top', 'Left', 'Bottom', 'Right'] as const) {
      const width = style[`border${side}Width`];
      shapes.push(style[`border${side}Style`], width, pseudo ? style.display : '');
      if (width !== '0px') colours.push(style[`border${side}Color`]);
    }
    if (!pseudo && at !== element) colours.push(style.color);
  };
  const walk = (at: Element) => {
    if (!isDrawn(at)) return;
    for (const pseudo of ['', '::before', '::after']) read(at, pseudo);
    const geometry = [...at.attributes].filter(({ name }) =>
      /^(d|c?x|c?y|r|rx|ry|points|transform|aria-.*)$/.test(name),
    );
    shapes.push(at.localName, geometry.map(({ value }) => value).join());
  };
  walk(element);
  for (const mark of childrenOf(element)) {
    // Marks have no words; a drawing with letters is a picture, each with its own.
    if (!(mark instanceof Element) || /\p{L}/u.test(shownText(mark)) || mark.querySelector('text')) continue;
    walk(mark);
    shapes.push(shownText(mark).replace(/\p{N}+/gu, '#'));
    if (mark instanceof SVGElement) for (const line of mark.querySelectorAll('*')) walk(line);
  }
  return { colours: colours.join(), shapes: shapes.join() };
};

const colourAlone: Probe = {
  name: 'items of one list that differ in colour differ in words or shape too',
  criteria: ['1.4.1', '1.3.3'],
  *find({ elements }) {
    for (const list of elements) {
      if (roleOf(list) !== 'list') continue;
      const items = childrenOf(list).filter(
        (node): node is Element => node instanceof Element && isDrawn(node),
      );
      const met = new Map<string, { colours: string; item: Element }>();
      for (const item of items) {
        const { colours, shapes } = paintOf(item);
        const twin = met.get(shapes);
        if (twin && twin.colours !== colours && !item.matches(':focus-within'))
          yield [item, 'only a colour tells it from its neighbours'];
        met.set(shapes, { colours, item });
      }
    }
  },
};

const paper: Probe = {
  name: 'on paper, no text of a widget stands on a dark ground',
  criteria: ['1.4.3'],
  only: ({ media }) => media === 'print',
  *find({ pieces }) {
    const told = new Set<Element>();
    for (const piece of pieces) {
      const root = piece.parent.getRootNode();
      if (!piece.seen || isLettering(piece) || !(root instanceof ShadowRoot)) continue;
      if (closest(piece.parent, 'a, button') || !isDark(piece.parent)) continue;
      const block = blockOf(piece.parent);
      // A page that is dark itself prints so, and all that stands on it.
      if (!told.has(root.host) && !isDark(parentOf(root.host) ?? document.body))
        yield [block, 'light on dark'];
      told.add(root.host);
    }
  },
};

const isDark = (element: Element) =>
  behind(element)?.some((back) => contrast(back, [255, 255, 255, 1]) > 7) ?? false;

const WORDLESS = 'img, svg, canvas, video, picture';

/** A box without words that only a background or a shadow draws. */
const marks = ({ elements }: Scene): { element: Element; pseudo: string }[] => {
  const found: { element: Element; pseudo: string }[] = [];
  for (const element of elements) {
    if (element instanceof SVGElement || !isDrawn(element) || isUnseen(element)) continue;
    for (const pseudo of ['', '::before', '::after']) {
      const style = styleOf(element, pseudo);
      if (pseudo && (style.content === 'none' || /["'].*\S.*["']/.test(style.content.replace(/""|''/g, ''))))
        continue;
      if (
        !pseudo &&
        (![...textsIn(element)].every((text) => !text.data.trim()) ||
          element.matches(WORDLESS) ||
          element.querySelector(WORDLESS))
      )
        continue;
      if (style.position === 'static' && style.display === 'inline' && pseudo) continue;
      const painted =
        colour(style.backgroundColor)[3] > 0.05 ||
        style.backgroundImage !== 'none' ||
        /\d/.test(style.boxShadow);
      const bordered = ['Top', 'Left', 'Bottom', 'Right'].some(
        (side) =>
          parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0 &&
          style.getPropertyValue(`border-${side.toLowerCase()}-style`) !== 'none',
      );
      if (painted && !bordered) found.push({ element, pseudo });
    }
  }
  return found;
};

const survives: Probe = {
  name: 'what a shape says, it says under forced colours and on paper: no mark is a mere background',
  criteria: ['1.4.1', '1.4.11'],
  *find(scene) {
    const { condition, elements } = scene;
    if (!condition.forced && condition.media !== 'print') {
      for (const { element, pseudo } of marks(scene))
        yield [element, `${pseudo || 'a box'} that only a background draws`];
      return;
    }
    if (!condition.forced) return;
    for (const element of elements) {
      if (!isDrawn(element)) continue;
      if (styleOf(element).forcedColorAdjust === 'none') yield [element, 'opts out of forced colours'];
      if (element instanceof SVGSVGElement && !fades(element))
        yield [element, 'a drawing that disappears under forced colours'];
      if (isControl(element)) continue;
      const before = borders(element, scene.before);
      if (before && !borders(element)) yield [element, 'its border is gone under forced colours'];
    }
  },
};

const borders = (element: Element, when?: Scene): boolean => {
  if (when && !when.elements.includes(element)) return false;
  const style = styleOf(element);
  return ['Top', 'Left', 'Bottom', 'Right'].some((side) => {
    const key = `border-${side.toLowerCase()}`;
    return (
      parseFloat(style.getPropertyValue(`${key}-width`)) > 0 &&
      !/^(none|hidden)$/.test(style.getPropertyValue(`${key}-style`)) &&
      (!when || colour(style.getPropertyValue(`${key}-color`))[3] > 0)
    );
  });
};

/** Whether any line or area of a drawing can be seen. */
const fades = (drawing: SVGSVGElement): boolean => {
  const shapes = [...drawing.querySelectorAll('path, circle, ellipse, rect, line, polyline, polygon, text')];
  if (!shapes.length) return true;
  const backs = behind(drawing);
  if (!backs) return false;
  return shapes.some((shape) => {
    const { fill, stroke } = styleOf(shape);
    return [fill, stroke].some((paint) => {
      if (paint === 'none' || /^url/.test(paint)) return false;
      const opacity = opacityOf(shape) / opacityOf(drawing);
      return backs.every((back) => contrast(over(colour(paint), back, opacity), back) >= 3);
    });
  });
};

const lettering: Probe = {
  name: 'letters in a drawing can be read',
  criteria: ['1.4.3', '1.4.5'],
  *find({ pieces }) {
    for (const piece of pieces) {
      if (!isLettering(piece) || !piece.seen) continue;
      const drawing = closest(piece.parent, 'svg')!;
      const backs = behind(drawing);
      const paint = colour(styleOf(piece.parent).fill);
      const opacity = opacityOf(piece.parent);
      const plates = backs && [...backs, ...plateColours(drawing)];
      if (!plates || plates.some((back) => contrast(over(paint, back, opacity), back) < 4.5))
        yield [piece.parent, `the letters ${quote(piece.text)} hardly show`];
    }
  },
};

/** Areas of a drawing that letters may stand on. */
const plateColours = (drawing: Element): Colour[] =>
  [...drawing.querySelectorAll('path, rect, circle, ellipse')]
    .map((shape) => colour(styleOf(shape).fill === 'none' ? 'transparent' : styleOf(shape).fill))
    .filter(([, , , alpha]) => alpha === 1);

export const lookProbes: readonly Probe[] = [
  textContrast,
  linksInText,
  lines,
  marksShow,
  colourAlone,
  survives,
  paper,
  lettering,
];
