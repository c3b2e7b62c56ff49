import {
  closest,
  isControl,
  isDrawn,
  isMuted,
  isSpoken,
  isUnseen,
  blockOf,
  nameOf,
  parentOf,
  plain,
  quote,
  roleOf,
  shownText,
  spokenText,
  styleOf,
  tidy,
  within,
} from './dom.js';
import { isLettering, type Piece, type Probe } from './scene.js';

/** Criteria that have nothing to apply to where none of this is. */
const NOT_THERE = [
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].flatMap((n) => [`1.2.${n}`, `3.3.${n}`]),
  ...['1.3.5', '1.4.2', '1.4.7', '2.2.1', '2.2.3', '2.2.5', '2.2.6', '3.2.2'],
];

const plainContent: Probe = {
  name: 'there is no audio, no video, no frame and no field to fill in',
  criteria: NOT_THERE,
  *find({ elements }) {
    for (const element of elements)
      if (
        element.matches(
          'audio, video, iframe, embed, object, canvas, form, input, select, textarea, dialog, [contenteditable], [role=textbox], [role=dialog]',
        )
      )
        yield [element, `<${element.localName}>`];
  },
};

const pictures: Probe = {
  name: 'each picture has its text, or is marked as decoration',
  criteria: ['1.1.1', '1.4.5', '1.4.9'],
  *find({ elements, pieces, canvas }) {
    const told = picturesInData(canvas);
    for (const element of elements) {
      if (!isDrawn(element) && !(element instanceof HTMLImageElement)) continue;
      if (element instanceof HTMLImageElement) {
        const alt = element.getAttribute('alt');
        if (alt === null) yield [element, 'no alt'];
        else {
          if (
            /\.(png|jpe?g|svg|gif|webp|avif)$|^(image|img|picture|photo)( of)?\b|^https?:/i.test(alt.trim())
          )
            yield [element, `alt="${alt}" does not say what it shows`];
          const meant = told.get(element.getAttribute('src') ?? '');
          if (meant !== undefined && meant !== alt)
            yield [element, `alt="${alt}", where the document says “${meant}”`];
          const beside = parentOf(element);
          const title = alt && headingBeside(element);
          if (title && ` ${plain(title)} `.includes(` ${plain(alt)} `))
            yield [element, 'its alt says what the heading beside it says'];
          if (alt && beside && plain(alt).length > 2 && plain(shownText(beside)) === plain(alt))
            yield [element, 'its alt says the same as the text beside it'];
        }
      }
      if (element instanceof SVGSVGElement && isSpoken(element)) {
        if (!/^(img|image|graphics-document|graphics-symbol)$/.test(roleOf(element)) || !nameOf(element))
          yield [element, 'a drawing that is neither hidden from readers nor has a role and a name'];
        else if (` ${plain(headingBeside(element) ?? '')} `.includes(` ${plain(nameOf(element))} `))
          yield [element, 'its name says what the heading beside it says'];
      }
      if (element.matches('canvas, object, embed') && isSpoken(element) && !nameOf(element))
        yield [element, 'no text instead of it'];
    }
    for (const piece of pieces)
      if (isLettering(piece) && piece.spoken) yield [piece.parent, `text in a drawing: ${quote(piece.text)}`];
  },
};

const headingBeside = (element: Element): string | undefined => {
  const heading = closest(element, 'article, li, section')?.querySelector('h1, h2, h3, h4, h5, h6');
  return heading ? spokenText(heading) : undefined;
};

/** Alternative texts that the documents of the story give, by address. */
const picturesInData = (canvas: Element): ReadonlyMap<string, string> => {
  const told = new Map<string, string>();
  for (const value of dataOf(canvas)) {
    const { src, alt } = (value ?? {}) as Record<string, unknown>;
    if (typeof src === 'string' && typeof alt === 'string') told.set(src, alt);
  }
  return told;
};

/** Each text of the documents, as plain words: as often as it is in them. */
export const textsInData = (canvas: Element): readonly string[] =>
  [...dataOf(canvas)].filter((value) => typeof value === 'string').map(plain);

/** Every value in the documents of the story, with what they hold. */
function* dataOf(canvas: Element): Generator<unknown> {
  const values = function* (value: unknown): Generator<unknown> {
    yield value;
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(value)) yield* values(inner);
  };
  for (const element of canvas.querySelectorAll('[data-career]')) {
    try {
      yield* values(JSON.parse(element.getAttribute('data-career')!));
    } catch {
      // Not plain JSON: then the widget’s own tests look after it.
    }
  }
}

/** What a screen reader says twice, or says and nobody meant. */
const twice: Probe = {
  name: 'nothing is announced twice, no mark is read out, no word is only for eyes or only for ears',
  criteria: ['1.3.1', '4.1.2'],
  *find({ pieces, elements, canvas }) {
    const spoken = pieces.filter((piece) => piece.spoken);
    const given = textsInData(canvas);
    const [times, hosts] = [new Map<string, number>(), new Map<Node, number>()];
    for (const [i, { text, parent }] of spoken.entries()) {
      if (spoken.slice(i, i + 5).filter((it) => /^\p{L}$/u.test(it.text)).length === 5)
        yield [parent, 'spelt letter by letter'];
      const words = plain(text);
      const next = spoken[i + 1];
      if (
        next &&
        words.length > 2 &&
        words === plain(next.text) &&
        /\p{L}/u.test(words) &&
        near(parent, next.parent)
      )
        yield [next.parent, `${quote(next.text)} twice in a row`];
      if (
        !/[\p{L}\p{N}]/u.test(text) &&
        /[^\s\p{P}]|[•·→»]/u.test(text) &&
        tidy(parent.textContent ?? '') === text
      )
        yield [parent, `the mark ${quote(text)} is read out`];
      const place = parent.getRootNode();
      if (spoken[i]!.seen && text.length > 40 && place instanceof ShadowRoot) {
        const key = `${words} of ${hosts.get(place) ?? hosts.set(place, hosts.size).get(place)!}`;
        times.set(key, (times.get(key) ?? 0) + 1);
        if (times.get(key)! > Math.max(1, given.filter((it) => it === words).length))
          yield [parent, `${quote(text)} a second time`];
      }
      const item = closest(parent, 'li');
      if (
        item?.parentElement?.localName === 'ol' &&
        /^\p{N}+[.)]?$/u.test(text) &&
        firstSpoken(item) === text
      )
        yield [parent, `the number ${quote(text)} of an item that is counted anyway`];
    }
    for (const { text, parent, seen, spoken } of pieces) {
      if (seen && !spoken && !(parent instanceof SVGElement) && /\p{L}{2}/u.test(text)) {
        const place = closest(parent, 'li, section, article') ?? canvas;
        if (!` ${plain(spokenText(place))} `.includes(` ${plain(text)} `))
          yield [parent, `${quote(text)} is hidden from readers`];
      }
      if (spoken && !seen && isUnseen(parent) && !completesName(parent))
        yield [parent, `${quote(text)} is read out and not to be seen`];
    }
    for (const [mark, words] of ticks(pieces))
      if (!words.size) yield [canvas, `what ${quote(mark)} shows in several items, no word of theirs says`];
    for (const element of elements) {
      if (isMuted(element) && isControl(element) && isDrawn(element))
        yield [element, 'a control that readers do not know of'];
      const title = element.getAttribute('title');
      if (title !== null && canvas.contains(hostOf(element)) && !element.matches('iframe'))
        yield [element, `title="${title}" shows to a mouse only`];
    }
  },
};

/** What these say is no state. */
const NAMES = 'h1, h2, h3, h4, h5, h6, a, summary';

/** Each mark that several items show and no reader hears, with the words that these items have in common. */
const ticks = (pieces: readonly Piece[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const items = new Map<string, Set<Element>>();
  for (const { text, parent, seen, spoken } of pieces) {
    const item = closest(parent, 'li, tr, article');
    if (!item || !seen || spoken || parent instanceof SVGElement || /[\p{L}\p{N}]/u.test(text)) continue;
    // Punctuation between words says nothing of its own.
    if (!/[^\s\p{P}]/u.test(text)) continue;
    items.set(text, (items.get(text) ?? new Set()).add(item));
  }
  const found = new Map<string, ReadonlySet<string>>();
  for (const [mark, those] of items) {
    if (those.size < 2) continue;
    const wordsIn = (item: Element) =>
      new Set(
        pieces
          .filter((it) => it.spoken && within(it.parent, item) && !closest(it.parent, NAMES))
          .map(({ text }) => plain(text)),
      );
    const [first, ...others] = [...those].map(wordsIn);
    // Nor may it be a word that items without the mark have as well.
    const [kind] = those;
    const rest = [...(kind!.getRootNode() as ParentNode).querySelectorAll(kind!.localName)]
      .filter((item) => ![...those].some((it) => within(it, item)))
      .map(wordsIn);
    const own = [...first!].filter(
      (words) => words && others.every((it) => it.has(words)) && !rest.some((it) => it.has(words)),
    );
    found.set(mark, new Set(own));
  }
  return found;
};

const hostOf = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : element;
};

const near = (one: Element, other: Element): boolean => {
  const [a, b] = [blockOf(one), blockOf(other)];
  return a === b || parentOf(a) === parentOf(b) || within(b, parentOf(a) ?? a);
};

const firstSpoken = (element: Element): string | undefined => tidy(spokenText(element)).split(' ')[0];

/** Text for ears may complete the name of a control or a heading, or a label: nothing else. */
const completesName = (element: Element): boolean =>
  closest(element, 'a, button, summary, h1, h2, h3, h4, h5, h6, dt, th, label, [role=status]') !==
    undefined ||
  (/^(span|bdi)$/.test(element.localName) && shownText(blockOf(parentOf(element)!)) !== '');

/** What a template leaves behind when a value is missing, or a text was never written. */
const LEFT_OVER =
  /\b(undefined|NaN|null|Infinity|Invalid Date|lorem ipsum|TODO|TBD)\b|\[object |\$?\{\{?\s*[\w.]+\s*\}|%[sd]\b|\ufffd|&(#\d+|amp|lt|gt|quot|nbsp);|<\/?[a-z][a-z\d]*>/u;
const WORDED = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'alt', 'title'];
const MARKS = /[←-⇿▸▶►◀✓✔✗✘★☆•»«❯➔-➾]|(?![©®™])\p{Extended_Pictographic}/u;

const clean: Probe = {
  name: 'each text is made of words: no placeholder, no mark, no letters set apart or written in capitals',
  criteria: ['1.3.1', '2.4.6', '3.1.5'],
  *find({ pieces, elements }) {
    for (const { parent, text, seen, spoken } of pieces) {
      // What an author wrote wrong is quoted to him as it is.
      if ((!seen && !spoken) || isLettering({ parent }) || closest(parent, 'pre, code, [role=group]'))
        continue;
      if (LEFT_OVER.test(text)) yield [parent, `a placeholder: ${quote(text)}`];
      if (/(?<![\p{L}\p{N}])(\p{L}\s){3,}\p{L}(?![\p{L}\p{N}])/u.test(text))
        yield [parent, `letters with blanks between them: ${quote(text)}`];
      if ((text.match(/(?<!\p{L})\p{Lu}{6,}(?!\p{L})/gu)?.length ?? 0) > 1)
        yield [parent, `written in capitals: ${quote(text)}`];
      if (spoken && /\p{L}/u.test(text) && MARKS.test(text))
        yield [parent, `a mark is read out with the words: ${quote(text)}`];
    }
    for (const element of elements)
      for (const name of WORDED) {
        const value = element.getAttribute(name) ?? '';
        if (LEFT_OVER.test(value)) yield [element, `a placeholder: ${name}=${quote(value)}`];
      }
  },
};

/** Letters that only a drawing holds are lost to those who do not see it. */
const drawnWords: Probe = {
  name: 'what the letters of a drawing say, a text beside it says',
  criteria: ['1.1.1', '1.4.5'],
  *find({ elements }) {
    for (const drawing of elements) {
      if (!(drawing instanceof SVGSVGElement) || isSpoken(drawing) || !isDrawn(drawing)) continue;
      const letters = bare([...drawing.querySelectorAll('text')].map((it) => it.textContent).join(''));
      if (!letters) continue;
      let place = parentOf(drawing);
      while (place && !spokenText(place)) place = parentOf(place);
      const words = plain(place ? spokenText(place) : '');
      const initials = words.split(' ').map((word) => [...word][0]);
      if (!bare(words).includes(letters) && !initials.join('').includes(letters))
        yield [drawing, `only a drawing says “${letters}”`];
    }
  },
};

const bare = (text: string) => plain(text).replace(/ /g, '');

const forNobody: Probe = {
  name: 'no text is there for nobody',
  criteria: ['1.3.1'],
  only: ({ unfold }) => Boolean(unfold),
  *find({ pieces }) {
    for (const { parent, text } of pieces) {
      if (!isDrawn(parent) && parent.getRootNode() instanceof ShadowRoot && !closest(parent, '[hidden]'))
        yield [parent, `${quote(text)} is neither shown nor read out`];
    }
  },
};

const generated: Probe = {
  name: 'no word is in the style sheet, none is spelt in capitals by it',
  criteria: ['1.3.1', '1.4.5'],
  *find({ elements, condition }) {
    for (const element of elements) {
      if (!isDrawn(element)) continue;
      for (const pseudo of ['::before', '::after']) {
        const { content } = styleOf(element, pseudo);
        // On paper, nobody can follow a link whose address is not printed.
        const address = condition.media === 'print' && element.getAttribute('href');
        if (address && content.includes(address)) continue;
        if (/["'][^"']*[\p{L}\p{N}]/u.test(content.replace(/\/.*$/, '')) || /counter|attr/.test(content))
          yield [element, `${pseudo} says ${content}`];
        if (/url\(/.test(content)) yield [element, `${pseudo} is a picture`];
      }
      if (/url\(/.test(styleOf(element).backgroundImage)) yield [element, 'a picture behind it'];
      if (/uppercase|full-width/.test(styleOf(element).textTransform) && shownText(element))
        yield [element, `text-transform: ${styleOf(element).textTransform}`];
    }
  },
};

export const contentProbes: readonly Probe[] = [
  plainContent,
  pictures,
  twice,
  clean,
  drawnWords,
  forNobody,
  generated,
];
