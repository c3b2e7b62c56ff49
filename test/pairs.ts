import { deep } from './reading.js';

/** A colour on what lies behind it, both as live computed styles, so that they can be read again after a change. */
export interface Pair {
  /** Letters need 4.5:1, or 7:1; what else has to be seen needs 3:1. */
  kind: 'text' | 'graphic';
  /** Where it was found. */
  where: string;
  /** Any one of these has to stand out: a shape may show by its edge or by its fill. */
  fronts: Paint[];
  /** From the page upward. */
  behind: Paint[];
}

/** One layer: a property of a computed style, seen through the opacity of it and of all around it. */
interface Paint {
  element: Element;
  pseudo: string | undefined;
  style: CSSStyleDeclaration;
  property: Property;
  opacity: number;
}
type Property =
  | 'color'
  | 'background-color'
  | 'fill'
  | 'stroke'
  | 'outline-color'
  | 'border-block-start-color'
  | 'border-block-end-color'
  | 'border-inline-start-color';

/**
 * Every text and every shape that is to be seen of some widgets, with what lies behind each at the place where it is.
 * Ornament does not count: hairlines, an edge in the brand itself, and what is engraved or drawn half transparent.
 */
export function pairsOf(widgets: Iterable<Element>): Pair[] {
  const pairs: Pair[] = [];
  for (const widget of widgets) {
    const root = widget.shadowRoot!;
    const base = root.querySelector('.career')!;
    const [hairline, brand, accent] = resolved(base, '--ce-border', '--ce-fill', '--ce-accent');
    const ornament = [hairline!, ...(brand === accent ? [] : [brand!])];
    // What has the same classes as another all the way up, and the same colour, is painted alike.
    const alike = new Set<string>();
    for (const element of [...deep(root)].filter(isSeen)) {
      const { color, fill } = getComputedStyle(element);
      const path = [element, ...ancestors(element)].map(named);
      const look = [...path, color, fill, ownTexts(element).length > 0, drawings(element).length].join();
      if (alike.has(look)) continue;
      alike.add(look);
      const where = `${widget.localName} ${named(element)}`;
      pairs.push(...texts(element, where), ...shapes(element, where, ornament));
    }
  }
  return pairs;
}

/** The ring round an element, on what it lies on. */
export function ringOf(element: Element): Pair {
  const style = getComputedStyle(element);
  const offset = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth) / 2;
  const { left, top, height } = element.getBoundingClientRect();
  return {
    kind: 'graphic',
    where: `the ring of ${named(element)}`,
    fronts: [layer(element, 'outline-color')],
    behind: layersAt(element, left - offset, top + height / 2, { without: element }),
  };
}

function texts(element: Element, where: string): Pair[] {
  const property = element instanceof SVGElement ? 'fill' : 'color';
  const places = ownTexts(element).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  return places
    .flatMap(({ left, right, top, bottom }) => {
      const y = (top + bottom) / 2;
      const under = [left + 1, (left + right) / 2, right - 1].map((x) => layersAt(element, x, y));
      // A thin line behind a text is not likely to be met at three points: all of such a drawing counts.
      const shapes = drawings(element).flatMap((svg) => [...svg.querySelectorAll('*')]);
      return [...under, ...shapes.flatMap(paints).map((paint) => [...under[1]!, paint])];
    })
    .map((behind) => ({
      kind: 'text',
      where: `${where} “${element.textContent!.trim().slice(0, 24)}”`,
      fronts: [layer(element, property)],
      behind,
    }));
}

const ownTexts = (element: Element): Node[] =>
  [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());

/** The drawings that an element overlaps and is no part of. */
const drawings = (element: Element): Element[] => {
  const box = element.getBoundingClientRect();
  return [...(element.getRootNode() as ShadowRoot).querySelectorAll('svg')].filter((svg) => {
    const { left, right, top, bottom, width } = svg.getBoundingClientRect();
    const apart = left >= box.right || right <= box.left || top >= box.bottom || bottom <= box.top;
    return width && !apart && !svg.contains(element) && !element.contains(svg);
  });
};

/** What a shape is painted with. */
const paints = (shape: Element): Paint[] =>
  shape instanceof SVGGeometryElement
    ? (['fill', 'stroke'] as const)
        .filter((property) => getComputedStyle(shape)[property] !== 'none')
        .map((property) => layer(shape, property))
    : [];

function shapes(element: Element, where: string, ornament: readonly string[]): Pair[] {
  if (element instanceof SVGGeometryElement) {
    const fronts = paints(element);
    if (fronts.every(isFaint)) return [];
    const { x, y } = element
      .getPointAtLength(element.getTotalLength() / 5)
      .matrixTransform(element.getScreenCTM()!);
    // Lines of one drawing may cross.
    const behind = layersAt(element, x, y, { without: element }).filter(
      ({ property }) => property !== 'stroke',
    );
    return [{ kind: 'graphic', where, fronts, behind }];
  }
  return ([undefined, '::before', '::after'] as const).flatMap((pseudo) => {
    const style = getComputedStyle(element, pseudo);
    if (pseudo && (style.content === 'none' || style.display === 'none')) return [];
    const edges = (
      ['border-block-start-color', 'border-block-end-color', 'border-inline-start-color'] as const
    ).filter(
      (property) =>
        parseFloat(style.getPropertyValue(property.replace('color', 'width'))) > 0 &&
        !ornament.includes(style.getPropertyValue(property)),
    );
    const fronts = edges.map((property) => layer(element, property, pseudo));
    if (!fronts.length || fronts.every(isFaint)) return [];
    if (!pseudo) fronts.push(layer(element, 'background-color'));
    const { left, top, width } = element.getBoundingClientRect();
    const behind = layersAt(element, left + width / 2, top, pseudo ? {} : { without: element });
    return [{ kind: 'graphic', where: where + (pseudo ?? ''), fronts, behind }];
  });
}

/** Everything painted at a point of the window up to an element, or up to what lies below it. */
function layersAt(element: Element, x: number, y: number, { without }: { without?: Element } = {}): Paint[] {
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
    throw new Error(
      `${named(element)} is outside of the window (${x}, ${y} in ${innerWidth} × ${innerHeight})`,
    );
  const root = element.getRootNode() as ShadowRoot;
  // In the shadow tree from the top down, then in the page.
  const inside = root.elementsFromPoint(x, y).filter((each) => each.getRootNode() === root);
  const own = inside.indexOf(element);
  const below = (own < 0 ? [element, ...ancestors(element)] : inside.slice(own)).filter(
    (each) => each !== without,
  );
  const page = document.elementsFromPoint(x, y);
  return [...below, ...page.filter((each) => each.getRootNode() === document)]
    .reverse()
    .flatMap((each): Paint[] => {
      if (getComputedStyle(each).backgroundImage !== 'none')
        throw new Error(`${named(each)} has a picture behind it: no colour`);
      if (!(each instanceof SVGGeometryElement)) return [layer(each, 'background-color')];
      const point = new DOMPoint(x, y).matrixTransform(each.getScreenCTM()!.inverse());
      return [
        ...(each.isPointInFill(point) && getComputedStyle(each).fill !== 'none' ? [layer(each, 'fill')] : []),
        ...(each.isPointInStroke(point) && getComputedStyle(each).stroke !== 'none'
          ? [layer(each, 'stroke')]
          : []),
      ];
    });
}

const layer = (element: Element, property: Property, pseudo?: string): Paint => {
  const style = getComputedStyle(element, pseudo);
  const opacity = opacityOf(element) * (pseudo ? Number(style.opacity) : 1);
  return { element, pseudo, style, property, opacity };
};

/** Of an element and all around it. */
const opacityOf = (element: Element): number => {
  if (!opacities.has(element)) {
    const around = element.parentElement ? opacityOf(element.parentElement) : 1;
    opacities.set(element, around * Number(getComputedStyle(element).opacity));
  }
  return opacities.get(element)!;
};
const opacities = new WeakMap<Element, number>();

const isFaint = ({ style, property, opacity }: Paint): boolean =>
  opacity < 1 || /\/ 0|rgba/.test(style.getPropertyValue(property));

function ancestors(element: Element): Element[] {
  const parent = element.parentElement;
  return parent ? [parent, ...ancestors(parent)] : [];
}

/** Not what only assistive technology gets, nor what is folded away. */
const isSeen = (element: Element): boolean =>
  !element.closest('.unseen') &&
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
  element.getBoundingClientRect().height > 0;

const named = (element: Element): string =>
  `<${element.localName}>.${(element.getAttribute('class') ?? '').trim().replace(/\s+/g, '.')}`;

const resolved = (base: Element, ...properties: string[]): string[] => {
  const probe = document.createElement('i');
  base.append(probe);
  const colours = properties.map((property) => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
};

/** The colours of a pair as they stand now. */
export const read = ({ behind, fronts }: Pair): string[] =>
  [...behind, ...fronts].map(({ style, property }) => style.getPropertyValue(property));

/** The first pair of all that are painted alike in each of some states, without the layers that never show. */
export function distinct(pairs: readonly Pair[], states: readonly (() => void)[]): Pair[] {
  const paints = pairs.flatMap(({ behind, fronts }) => [...behind, ...fronts]);
  const colours = new Map(paints.map((paint): [Paint, string[]] => [paint, []]));
  for (const enter of states) {
    enter();
    for (const [{ style, property }, seen] of colours) seen.push(style.getPropertyValue(property));
  }
  const isPainted = (paint: Paint) => colours.get(paint)!.some((colour) => colour !== 'rgba(0, 0, 0, 0)');
  const covers = (paint: Paint) =>
    paint.opacity === 1 && !colours.get(paint)!.some((colour) => /none|rgba| \/ /.test(colour));
  // What is always of one colour is read in one place.
  const places = new Map<string, Paint>();
  const placed = (paint: Paint): Paint => {
    const key = colours.get(paint)!.join();
    if (!places.has(key)) places.set(key, paint);
    return { ...places.get(key)!, opacity: paint.opacity };
  };
  const sign = (paint: Paint) => [paint.opacity, ...colours.get(paint)!].join();
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const painted = pair.behind.filter(isPainted);
    const behind = painted.slice(Math.max(0, painted.findLastIndex(covers)));
    const fronts = pair.fronts.filter(isPainted);
    const key = JSON.stringify([pair.kind, behind.map(sign), [...new Set(fronts.map(sign))]]);
    if (found.has(key)) continue;
    found.set(key, { ...pair, behind: behind.map(placed), fronts: fronts.map(placed) });
  }
  return [...found.values()];
}

/** The same pairs on a copy of nothing but what they need: rules that look into a widget have less to look at. */
export function extract(pairs: readonly Pair[]): { pairs: Pair[]; roots: HTMLElement[] } {
  const needed = pairs.flatMap(({ behind, fronts }) => [...behind, ...fronts]).map(({ element }) => element);
  const copies = new Map<Element, Element>();
  const copy = (element: Element): Element => {
    const bare = element.cloneNode(false) as Element;
    copies.set(element, bare);
    const children = [...element.children].filter((child) => needed.some((each) => child.contains(each)));
    bare.append(...children.map(copy));
    return bare;
  };
  const roots = [...new Set(needed.flatMap((element) => element.closest('.career') ?? []))].map((root) => {
    const bare = copy(root) as HTMLElement;
    root.after(bare);
    return bare;
  });
  const styles = new Map<CSSStyleDeclaration, CSSStyleDeclaration>();
  const copied = (paint: Paint): Paint => {
    const element = copies.get(paint.element);
    if (!element) return paint;
    if (!styles.has(paint.style)) styles.set(paint.style, getComputedStyle(element, paint.pseudo));
    return { ...paint, element, style: styles.get(paint.style)! };
  };
  const all = pairs.map((pair) => ({
    ...pair,
    behind: pair.behind.map(copied),
    fronts: pair.fronts.map(copied),
  }));
  return { pairs: all, roots };
}

/**
 * Notes pairs down as they stand and tells their contrast. The browser paints each colour on a canvas, so that colour spaces,
 * gamut and rounding are its own.
 */
export class Contrasts {
  readonly #worst = new Map<Pair, { pair: Pair; contrast: number; state: string }>();
  #rows: { pair: Pair; colours: string[]; state: string }[] = [];

  note(pairs: readonly Pair[], state: string): void {
    const known = new Map<CSSStyleDeclaration, Map<Property, string>>();
    const colourOf = ({ style, property }: Paint): string => {
      if (!known.has(style)) known.set(style, new Map());
      const colours = known.get(style)!;
      if (!colours.has(property)) colours.set(property, style.getPropertyValue(property));
      return colours.get(property)!;
    };
    for (const pair of pairs)
      this.#rows.push({ pair, colours: [...pair.behind, ...pair.fronts].map(colourOf), state });
    if (this.#rows.length > 10_000) this.#tell();
  }

  /** The lowest contrast of each pair over all states. */
  lowest(): { pair: Pair; contrast: number; state: string }[] {
    this.#tell();
    return [...this.#worst.values()];
  }

  #tell(): void {
    const colours = painted(new Set(this.#rows.flatMap(({ colours }) => colours)));
    for (const { pair, state, colours: names } of this.#rows) {
      const [layers, fronts] = [pair.behind, pair.fronts].map((paints, front) =>
        paints.map(({ opacity }, i) => ({
          ...colours.get(names[front * pair.behind.length + i]!)!,
          opacity,
        })),
      );
      const behind = layers!.reduce(over, [1, 1, 1]);
      const seen = fronts!.map((front) => ratio(luminance(over(behind, front)), luminance(behind)));
      const contrast = Math.max(...seen);
      if (contrast < (this.#worst.get(pair)?.contrast ?? Infinity))
        this.#worst.set(pair, { pair, contrast, state });
    }
    this.#rows = [];
  }
}

interface Colour {
  rgb: number[];
  alpha: number;
}

/** What a screen shows for some colours. */
function painted(names: ReadonlySet<string>): Map<string, Colour> {
  const context = new OffscreenCanvas(names.size, 1).getContext('2d', { willReadFrequently: true })!;
  [...names].forEach((name, x) => {
    // The canvas would go on in the colour before.
    if (!/^(rgb|color|ok|none$)/.test(name)) throw new Error(`${name} is no colour that is understood here`);
    if (name === 'none') return;
    context.fillStyle = name;
    context.fillRect(x, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, names.size, 1);
  return new Map(
    [...names].map((name, x) => {
      const [r, g, b, a] = data.subarray(4 * x, 4 * x + 4);
      return [name, { rgb: [r! / 255, g! / 255, b! / 255], alpha: a! / 255 }];
    }),
  );
}

const over = (behind: number[], { rgb, alpha, opacity }: Colour & { opacity: number }): number[] =>
  behind.map((value, i) => value + (rgb[i]! - value) * alpha * opacity);

/** WCAG 2.2, relative luminance and contrast ratio. */
const luminance = (rgb: readonly number[]): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const value = rgb[i]!;
    return sum + weight * (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  }, 0);
const ratio = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
