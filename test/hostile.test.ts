import { expect } from '@open-wc/testing';
import type { CareerElement } from '../src/elements/career-element.js';
import { career as schema } from '../src/model/career.js';
import { full } from './full-document.js';
import { deep } from './reading.js';
import { frame, until } from './watch.js';

const PAGE = `
  <h1>A page</h1>
  <p>Its <a href="#a">words</a>, <em>its</em> <code>own</code>, <b class="title kicker">its</b> classes.</p>
  <ul class="set"><li class="step">One</li></ul>
  <table><tr><td>Cell</td></tr></table>
  <form><input value="Text"> <button class="button">Send</button> <a class="button" href="#b">Go</a></form>
  <details open><summary>Fold</summary><svg class="seal" width="9" height="9"><circle r="9" /></svg></details>
  <aside id="place" style="display: block; position: relative; inline-size: 600px; font: 16px/1.5 sans-serif"></aside>`;

interface Case {
  /** Sheet of the page. */
  css: string;
  /** The part of it that a widget takes over by design: a widget on a plain page with this looks the same. */
  like?: string;
  /** Properties of the page that come in by design, and change no box. */
  inherits?: readonly string[];
  /** From one page to the other. */
  moved?: (box: Box, width: number) => Box;
}
const SIDES = ['x', 'y', 'width', 'height'] as const;
type Box = Record<(typeof SIDES)[number], number>;

const TAGS = [
  'career-role-card',
  'career-certification-badge',
  'career-pathway-timeline',
  'career-day-schedule',
  'career-spotlight',
];

const HOSTILE: Case[] = [
  { css: '* { all: revert }' },
  { css: '* { all: unset }' },
  { css: '* { all: initial }', like: 'career-spotlight { font-family: initial }' },
  { css: 'html { font-size: 62.5% }' },
  { css: '* { font-size: 62.5% }', like: 'career-spotlight { font-size: 62.5% }' },
  { css: '* { line-height: 3 }' },
  { css: '* { letter-spacing: 0.5em; word-spacing: 2em }' },
  { css: '* { text-transform: uppercase; font-variant: small-caps }' },
  { css: '* { font-style: italic; font-weight: 900 }' },
  { css: '* { word-break: break-all; overflow-wrap: normal }' },
  { css: '* { white-space: nowrap }' },
  { css: '* { white-space: pre; text-wrap: nowrap }' },
  { css: '* { text-align: center; text-indent: 3em; text-shadow: 1px 1px red }' },
  { css: '* { list-style: square inside }', inherits: ['list-style-position', 'list-style-type'] },
  { css: '* { box-sizing: content-box }' },
  { css: '* { user-select: none; cursor: crosshair }', inherits: ['cursor', 'user-select'] },
  {
    css: '* { color: red; fill: red; stroke: red; stroke-width: 9px }',
    inherits: ['fill', 'stroke', 'stroke-width'],
  },
  {
    css: '* { color: red !important; font: 8px cursive !important }',
    like: 'career-spotlight { font: 8px cursive !important }',
  },
  { css: 'div, section, article, header, p, ul, li, a, h2, h3 { display: flex }' },
  {
    css: 'div, section, p, li, dd, a, svg { float: right; position: relative; overflow: auto; max-width: 9px }',
  },
  {
    css: ':root { --ce-u: 90px; --ce-text: red; --ce-radius: 90px; --ce-least: 1px; --ce-gap: 99px; --ce-accent: red }',
  },
  { css: 'body { background: #111; color: #eee }' },
  { css: '#place { transform: scale(0.5) }', moved: scaled(0.5) },
  { css: 'body { zoom: 2 }', moved: scaled(2) },
  // The document says that it is in English, and runs as English does.
  { css: '* { direction: rtl }' },
];

function scaled(factor: number) {
  return ({ x, y, width, height }: Box): Box => ({
    x: x * factor,
    y: y * factor,
    width: width * factor,
    height: height * factor,
  });
}

/** The page in a frame, and a sheet of it that a test can write. */
function makePage() {
  const { page } = frame();
  const element = page.defaultView!.frameElement as HTMLElement;
  element.style.cssText = 'inline-size: 900px; block-size: 600px';
  page.documentElement.lang = 'en';
  page.body.innerHTML = PAGE;
  const sheet = page.createElement('style');
  page.head.append(sheet);
  return { frame: element, page, sheet, place: page.querySelector<HTMLElement>('#place')! };
}

async function load(page: Document) {
  const script = page.createElement('script');
  script.type = 'module';
  script.src = '/src/career-elements.ts';
  page.head.append(script);
  await until(() => page.defaultView!.customElements.get('career-spotlight'), 'the library');
}

async function add(place: HTMLElement, tag: string, attributes: Record<string, string> = {}) {
  const widget = place.ownerDocument.createElement(tag) as CareerElement;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  widget.setAttribute('data-career', JSON.stringify(full(schema, 'career')));
  place.append(widget);
  await until(() => widget.shadowRoot?.querySelector('.career'), tag);
  return widget;
}

const allOf = (style: CSSStyleDeclaration) =>
  Object.fromEntries([...style].map((property) => [property, style.getPropertyValue(property)]));

/** Where everything in a widget is, from the widget's own corner. */
function boxes(widget: Element): (Box & { name: string; inline: boolean })[] {
  const from = widget.shadowRoot!.querySelector('.career')!.getBoundingClientRect();
  return [...deep(widget.shadowRoot!)]
    .filter((element) => getComputedStyle(element).display !== 'contents')
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const inline = getComputedStyle(element).display === 'inline';
      return { name, inline, x: x - from.x, y: y - from.y, width, height };
    });
}

describe('on a hostile page', () => {
  let made: ReturnType<typeof makePage>;
  let widget: CareerElement;
  before(async () => {
    made = makePage();
    await load(made.page);
    widget = await add(made.place, 'career-spotlight');
  });
  after(() => made.frame.remove());

  /** All that a page can bring into a widget passes its outermost element. */
  const look = (css: string) => {
    made.sheet.textContent = css;
    const outermost = widget.shadowRoot!.querySelector('.career')!;
    return { boxes: boxes(widget), style: allOf(getComputedStyle(outermost)) };
  };

  for (const { css, like = '', inherits = [], moved } of HOSTILE)
    it(`a widget stays what it is: ${css}`, () => {
      const plain = look(like);
      const hostile = look(css);
      expect(plain.boxes.length).to.be.greaterThan(300);
      const { width } = plain.boxes[0]!;
      const off = plain.boxes.filter((box, i) => {
        // Where letters stand in a line is up to the font, its size and the order of reading.
        if (moved && (box.inline || box.name === 'span.unseen')) return false;
        const there = moved?.(box, width) ?? box;
        return SIDES.some((side) => Math.abs(there[side] - hostile.boxes[i]![side]) > (moved ? 3 : 1));
      });
      expect(off.map(({ name }) => name)).to.deep.equal([]);
      const changed = Object.keys(plain.style).filter(
        (property) => plain.style[property] !== hostile.style[property],
      );
      // Zoomed lengths compute to other numbers.
      if (!css.includes('zoom')) expect(changed).to.deep.equal(inherits);
    });
});

describe('a page with widgets', () => {
  it('stays what it is', async () => {
    const { page, place, frame } = makePage();
    // Lit's own modules write some, which the drop-in does without.
    const globals = () => Object.keys(page.defaultView!).filter((name) => !/^(lit|reactive)/.test(name));
    const look = () => ({
      globals: globals(),
      sheets: page.styleSheets.length + page.adoptedStyleSheets.length,
      elements: [...page.querySelectorAll('body > :not(#place), body > :not(#place) *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = [undefined, '::before', '::marker'].map((pseudo) =>
          allOf(getComputedStyle(element, pseudo)),
        );
        return { name: element.localName, styles, box: [x, y, width, height] };
      }),
    });
    const before = look();
    expect(before.elements.length).to.be.greaterThan(15);
    await load(page);
    for (const tag of TAGS) await add(place, tag);
    const after = look();
    frame.remove();
    // Private properties that the browser knows the kind of (styles/register.ts) are told of each element.
    const own = (key: string, value: unknown) => (key.startsWith('--ce-') ? undefined : value);
    expect(
      after.elements
        .filter((it, i) => JSON.stringify(it, own) !== JSON.stringify(before.elements[i], own))
        .map(({ name }) => name),
    ).to.deep.equal([]);
    expect(after.globals).to.deep.equal(before.globals);
    expect(after.sheets).to.equal(before.sheets);
  });
});

describe('in a parent that shrinks to fit', () => {
  let made: ReturnType<typeof makePage>;
  before(async () => {
    made = makePage();
    await load(made.page);
  });
  after(() => made.frame.remove());

  const PARENTS = {
    'inline block': 'display: inline-block',
    float: 'float: left',
    'fit-content': 'inline-size: fit-content',
    'absolutely positioned': 'position: absolute',
    'flex row': 'display: flex',
    'flex column': 'display: flex; flex-direction: column; align-items: start',
    'grid with an auto column': 'display: grid; grid-template-columns: auto 1fr',
    'grid with centred items': 'display: grid; justify-items: center',
    table: 'display: table',
  };
  for (const [name, style] of Object.entries(PARENTS))
    it(`a widget is a column of text in a wide one and fits a narrow one: ${name}`, async () => {
      const { place } = made;
      place.replaceChildren();
      const parent = place.appendChild(made.page.createElement('div'));
      parent.style.cssText = style;
      for (const tag of TAGS) {
        parent.replaceChildren();
        const widget = await add(parent, tag);
        for (const [room, wanted] of [
          [600, 24 * 16],
          [240, 240],
          [170, 170],
        ] as const) {
          place.style.inlineSize = `${room}px`;
          const { width } = widget.getBoundingClientRect();
          expect(width, `${tag} in ${room}px`).to.equal(wanted);
        }
      }
    });

  it('a widget gets as narrow as 10em where a parent asks for the least', async () => {
    const { place } = made;
    place.replaceChildren();
    place.style.inlineSize = 'min-content';
    for (const tag of TAGS) {
      const widget = await add(place, tag);
      expect(widget.getBoundingClientRect().width, tag).to.equal(160);
      widget.remove();
    }
  });

  it('a badge in a sentence takes no room but its own', async () => {
    const { place } = made;
    place.replaceChildren('Before ');
    place.style.inlineSize = '600px';
    const badge = await add(place, 'career-certification-badge', { layout: 'inline' });
    place.append(' after.');
    const [first, last] = [place.firstChild!, place.lastChild!].map((node) => {
      const range = made.page.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    });
    const { width } = badge.shadowRoot!.querySelector('.badge')!.getBoundingClientRect();
    const blank = 5;
    expect(last!.left - first!.right - width).to.be.within(0, blank);
  });

  it('the author’s own children stand where they stood', async () => {
    const { place } = made;
    place.style.inlineSize = '600px';
    const places = async (html: string) => {
      place.innerHTML = `<p>Before</p>${html}<p>After</p>`;
      await (place.querySelector('career-role-card') as CareerElement | null)?.updateComplete;
      const { y } = place.getBoundingClientRect();
      return [...place.querySelectorAll('p')].map((p) => p.getBoundingClientRect().y - y);
    };
    const plain = await places('<div><p>Inside</p></div>');
    expect(await places('<career-role-card><p>Inside</p></career-role-card>')).to.deep.equal(plain);
  });
});
