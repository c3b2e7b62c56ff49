import {
  childrenOf,
  closest,
  elementsIn,
  isDrawn,
  isPhrase,
  isSpoken,
  isUnseen,
  nameOf,
  parentOf,
  plain,
  quote,
  roleOf,
  shownText,
  spokenText,
  styleOf,
  upFrom,
  within,
} from './dom.js';
import { textsInData } from './content.js';
import type { Piece, Probe, Scene } from './scene.js';

const headings = ({ elements }: Scene) =>
  elements.filter((element) => isSpoken(element) && roleOf(element) === 'heading');

const levelOf = (element: Element): number =>
  Number(
    element.getAttribute('aria-level') ?? (/^h[1-6]$/.test(element.localName) ? element.localName[1] : 2),
  );

const headingOrder: Probe = {
  name: 'headings follow the structure, none is skipped and none is empty',
  criteria: ['1.3.1', '2.4.6'],
  *find(scene) {
    let last = 1;
    for (const element of headings(scene)) {
      const level = levelOf(element);
      if (level > last + 1) yield [element, `level ${level} after level ${last}`];
      if (!/[\p{L}\p{N}]/u.test(nameOf(element))) yield [element, 'a heading that says nothing'];
      if (level === 1) yield [element, 'a second heading of level 1'];
      const above = headingAbove(element);
      if (above && level <= levelOf(above))
        yield [element, `level ${level} below ${quote(nameOf(above))} of level ${levelOf(above)}`];
      last = level;
    }
    yield* alone(scene);
    for (const element of scene.elements) {
      if (/^h[1-6]$/.test(element.localName) && isDrawn(element) && roleOf(element) !== 'heading')
        yield [element, 'looks like a heading in the markup and is none'];
    }
  },
};

/** Headings over nothing, over each other's content, or of whole paragraphs. */
function* alone(scene: Scene): Generator<readonly [Node, string]> {
  const spoken = scene.pieces.filter(isHeard);
  const given = textsInData(scene.canvas);
  const times = new Map<string, number>();
  let last: Element | undefined;
  for (const element of headings(scene)) {
    const name = nameOf(element);
    if (name.length > 80 && /[.!?。؟।]["”’»)]*(\s+|(?<=。))\p{L}/u.test(name))
      yield [element, 'a paragraph, and no heading'];
    if (
      last &&
      levelOf(element) <= levelOf(last) &&
      closest(parentOf(element), SCOPE) === closest(parentOf(last), SCOPE)
    ) {
      const from = spoken.findLastIndex(({ parent }) => within(parent, last!));
      if (spoken[from + 1] && within(spoken[from + 1]!.parent, element))
        yield [last, `nothing stands below it but ${quote(name)}`];
    }
    const key = `${scene.elements.indexOf(hostOf(element))} ${levelOf(element)} ${plain(name)}`;
    times.set(key, (times.get(key) ?? 0) + 1);
    if (times.get(key)! > Math.max(1, given.filter((text) => plain(name).includes(text) && text).length))
      yield [element, `a second ${quote(name)}`];
    last = element;
  }
}

const isHeard = ({ spoken }: Piece) => spoken;

const hostOf = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : element;
};

const SCOPE = 'section, article, li';

/** The heading of what holds the section, the article or the item that this heading is in. */
const headingAbove = (heading: Element): Element | undefined => {
  let scope = closest(parentOf(heading), SCOPE);
  while (scope) {
    const own = scope;
    scope = closest(parentOf(own), SCOPE);
    const first = scope && firstHeading(scope);
    if (first && !within(first, own) && closest(parentOf(first), SCOPE) === scope) return first;
  }
  return undefined;
};

const sectionHeadings: Probe = {
  name: 'each section has a heading, but for one that goes on directly under the heading above it',
  criteria: ['2.4.10'],
  *find({ elements }) {
    for (const element of elements) {
      if (!element.matches('section, article, [role=region], [role=article]') || !isSpoken(element)) continue;
      if (!spokenText(element) || firstHeading(element)) continue;
      const before = previous(element);
      if (before?.matches('section, article')) yield [element, 'no heading in it'];
    }
  },
};

const firstHeading = (element: Element): Element | undefined => {
  for (const inner of elementsIn(element)) if (isSpoken(inner) && roleOf(inner) === 'heading') return inner;
  return undefined;
};

const inHeading = (node: Node) => {
  for (const element of upFrom(node)) if (roleOf(element) === 'heading') return true;
  return false;
};

/** Ends as a sentence does, in any of the scripts of the stories. */
const isSentence = (text: string) => /[.!?…。！？؟।:;,]["”’»)\]]*$/u.test(text);

const fakeHeadings: Probe = {
  name: 'what looks like a heading is one',
  criteria: ['1.3.1', '2.4.10'],
  *find(scene) {
    const looks = new Set(
      headings(scene)
        .filter((it) => !isUnseen(it))
        .map(lookOf),
    );
    const body = bodySize(scene);
    for (const element of scene.elements) {
      if (!element.matches('p, div, span, strong, b, em, i') || !isSpoken(element) || isUnseen(element))
        continue;
      if (!/^(block|flex|grid|list-item|flow-root)$/.test(styleOf(element).display) && !standsAlone(element))
        continue;
      if ([...element.children].some((child) => !isPhrase(child)) || element.querySelector('time')) continue;
      const text = shownText(element);
      if (!/\p{L}{2}/u.test(text) || text.length > 90 || isSentence(text)) continue;
      if (
        inHeading(element) ||
        closest(element, 'a, button, summary, dt, dd, th, caption, figcaption, label, legend')
      )
        continue;
      if (!contentAfter(element) || inHeading(previous(element) ?? document)) continue;
      const { fontSize, fontWeight } = styleOf(element);
      const size = parseFloat(fontSize);
      if (looks.has(lookOf(element))) yield [element, `${quote(text)} looks as headings do`];
      else if (
        size >= body * 1.12 ||
        (Number(fontWeight) >= 600 && size >= body && element.matches('p, div'))
      )
        yield [element, `${quote(text)} is set as a heading: ${fontSize}, weight ${fontWeight}`];
    }
  },
};

const standsAlone = (element: Element) => {
  const parent = parentOf(element);
  return (
    parent !== null &&
    /flex|grid/.test(styleOf(parent).display) &&
    !/^(a|button|summary|h\d|p|span)$/.test(parent.localName)
  );
};

const lookOf = (element: Element): string => {
  const { fontSize, fontWeight, fontFamily, color } = styleOf(element);
  return [Math.round(parseFloat(fontSize)), fontWeight, fontFamily, color].join();
};

/** The size that most letters are set in. */
const bodySize = ({ pieces, sizes }: Scene): number => {
  const letters = new Map<number, number>();
  for (const { node, text, seen } of pieces) {
    if (!seen) continue;
    const size = sizes.get(node)!;
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
};

const siblings = (element: Element): Element[] => {
  const parent = parentOf(element);
  return parent ? childrenOf(parent).filter((node): node is Element => node instanceof Element) : [];
};

const previous = (element: Element): Element | undefined => {
  const all = siblings(element).filter(isDrawn);
  return all[all.indexOf(element) - 1];
};

const contentAfter = (element: Element): boolean => {
  const all = siblings(element);
  return all.slice(all.indexOf(element) + 1).some((next) => isSpoken(next) && spokenText(next) !== '');
};

export const headingProbes: readonly Probe[] = [headingOrder, sectionHeadings, fakeHeadings];
