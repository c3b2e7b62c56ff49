import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
} from '@web/test-runner-commands';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { accessible, spaced } from '../../test/reading.js';
import {
  WIDGETS,
  box,
  expectShown,
  frame,
  put,
  settled,
  until,
  watch,
  type Widget,
} from '../../test/watch.js';
import '../career-elements.js';
import type { Issue } from '../model/problem.js';

// The library is a script that sets a global, also when imported.
declare const axe: typeof Axe;

const page = watch();
const FALLBACK = '<p>Readable without script</p>';
const quoted = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
const tag = (name: string, data: unknown, attributes = 'authoring', children = FALLBACK) =>
  `<${name} ${attributes} data-career="${quoted(data)}">${children}</${name}>`;

/** What a widget shows of its problems: a shadow root of its own, at the end of the widget’s. */
const listOf = (widget: Element) =>
  [...(widget.shadowRoot?.children ?? [])].find(({ shadowRoot }) =>
    shadowRoot?.querySelector('[role=status]'),
  )?.shadowRoot;
const listed = async (widget: Element) => {
  await until(() => listOf(widget), 'the list of problems');
  return listOf(widget)!;
};
const gone = (widget: Element) => until(() => !listOf(widget), 'the end of the list of problems');
const titleOf = (list: ShadowRoot) => list.querySelector('[role=heading]')!.textContent;
const itemsOf = (list: ShadowRoot) => [...list.querySelectorAll('li')];
const textsOf = (list: ShadowRoot) => itemsOf(list).map(({ innerText }) => spaced(innerText));
const linksOf = (list: ShadowRoot) => [...list.querySelectorAll('a')];
const place = (element: Element) => element.getBoundingClientRect();

const issue = (path: string, rest: Partial<Issue> = {}): Issue => ({
  code: 'text',
  severity: 'error',
  path,
  pointer: `/${path}`,
  message: `${path}: expected text in quotes, found the number 7.`,
  expected: 'text in quotes',
  received: 'the number 7',
  suggestion: 'Put it in quotes: "7".',
  docs: 'https://www.example.org/problems#text',
  ...rest,
});
const unreadable = issue('', {
  code: 'json',
  message: 'Expected a colon, found “"P6M"”.',
  line: 3,
  column: 16,
  excerpt: '    "duration" "P6M"\n               ^',
});
const mended = issue('', {
  code: 'mended',
  severity: 'warning',
  message: 'Line 1, column 2: expected straight quotes, found “”.',
  line: 1,
  column: 2,
});

/** A role card that shows these issues, whatever its data. */
const showing = async (issues: Issue[], { style = '', attributes = '' } = {}) => {
  const widget = put(`<career-role-card name="Nurse" ${attributes}></career-role-card>`);
  widget.parentElement!.setAttribute('style', style);
  await widget.updateComplete;
  // Not imported before: the first test below wants to see it loaded.
  const { issueList } = await import('./issue-list.js');
  const show = (now: Issue[]) => issueList(widget.shadowRoot!, now);
  show(issues);
  return { widget, show, list: await listed(widget) };
};

/** Red, green and blue of what a computed colour is on the screen. */
const rgb = (color: string, below = 'white'): number[] => {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  for (const fill of [below, color]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const luminance = (color: number[]) => {
  const [red, green, blue] = color
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** The contrast of an element’s text with what lies behind it. */
const contrast = (element: Element) => {
  let behind = element;
  while (getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement!;
  const [light, dark] = [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor]
    .map((color) => luminance(rgb(color)))
    .sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const faults = async (widget: Element) => {
  const { violations } = await axe.run(widget, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'color-contrast-enhanced': { enabled: true }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary}`),
  );
};

/** Data of which each widget can show a part. */
const PARTLY = WIDGETS.map((each) => ({ ...each, wrong: { ...each.data, responsibilites: [] } }));
const NAMES: Record<string, string> = {
  'career-role-card': 'the data of this role card',
  'career-certification-badge': 'the data of this certification badge',
  'career-pathway-timeline': 'the data of this pathway timeline',
  'career-day-schedule': 'the data of this day schedule',
  'career-spotlight': 'the data of this spotlight',
};

describe('without the attribute authoring', () => {
  // The first test of this page: what is imported once stays.
  it('nobody loads the list, nor sees it; with it, both', async () => {
    const loaded = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /issue-list\.[jt]s$/.test(name)).length;
    const widgets = PARTLY.map(({ tag: name, wrong }) => put(tag(name, wrong, '')));
    await settled(100);
    expect(page.seen.errors.length).to.equal(widgets.length);
    expect(widgets.filter((widget) => listOf(widget)).length).to.equal(0);
    expect(loaded()).to.equal(0);
    widgets[0]!.setAttribute('authoring', '');
    await listed(widgets[0]!);
    expect(loaded()).to.be.greaterThan(0);
    expect(widgets.filter((widget) => listOf(widget)).length).to.equal(1);
  });
});

describe('the list of what is wrong', () => {
  for (const { tag: name, data, wrong, text } of PARTLY) {
    describe(`in <${name}>`, () => {
      it('stands below what could be rendered', async () => {
        const widget = put(tag(name, wrong));
        const list = await listed(widget);
        expectShown(widget, text);
        expect(titleOf(list)).to.equal(`1 problem in ${NAMES[name]}`);
        expect(textsOf(list)).to.have.length(1);
        expect(textsOf(list)[0]).to.match(/^Responsibilites ./);
        const base = place(widget.shadowRoot!.querySelector('[part~=base]')!);
        expect(place(list.host).top).to.be.at.least(base.bottom);
        expect(place(list.host).height).to.be.greaterThan(50);
        expect(place(widget).bottom).to.be.at.least(place(list.host).bottom);
      });

      it('stands below the author’s children when nothing could be rendered', async () => {
        const widget = put(tag(name, '{"name": nonsense'));
        const list = await listed(widget);
        expect(textsOf(list)).to.have.length(1);
        const child = widget.firstElementChild!;
        expect(place(child).height).to.be.greaterThan(0);
        expect(place(list.host).top).to.be.at.least(place(child).bottom);
      });

      it('goes when the data is mended, comes back when it breaks, and goes with the attribute', async () => {
        const widget = put(tag(name, wrong));
        for (let turn = 0; turn < 2; turn++) {
          await listed(widget);
          widget.setAttribute('data-career', JSON.stringify(data));
          await gone(widget);
          expectShown(widget, text);
          widget.setAttribute('data-career', JSON.stringify(wrong));
          await listed(widget);
          widget.setAttribute('authoring', 'false');
          await gone(widget);
          widget.authoring = true;
          await listed(widget);
          widget.authoring = false;
          await gone(widget);
          widget.setAttribute('authoring', '');
        }
        expect(page.seen.errors.length).to.equal(3);
      });

      it('stays the last when the widget shows its data again, then the children', async () => {
        const widget = put(tag(name, '{'));
        await listed(widget);
        for (const next of [wrong, '{', wrong]) {
          widget.setAttribute('data-career', typeof next === 'string' ? next : JSON.stringify(next));
          await settled();
          const list = await listed(widget);
          expect(widget.shadowRoot!.lastChild === list.host).to.equal(true);
          expect(textsOf(list)).to.have.length(1);
        }
        expectShown(widget, text);
      });

      it('keeps its look in another document, and in the first again', async () => {
        const widget = put(tag(name, wrong));
        const list = await listed(widget);
        const look = () => {
          const { borderTopStyle, paddingTop } = getComputedStyle(list.querySelector('[role=group]')!);
          return [borderTopStyle, paddingTop, list.adoptedStyleSheets.length];
        };
        const before = look();
        expect(before).to.deep.equal(['dashed', '16px', 1]);
        const home = widget.parentElement!;
        for (const body of [frame().page.body, home, frame().page.body]) {
          body.append(widget);
          await settled();
          expect(look()).to.deep.equal(before);
          expect(listOf(widget) === list).to.equal(true);
        }
      });

      for (const colorScheme of ['light', 'dark'] as const)
        it(`is accessible in the ${colorScheme}, and its text has seven times the contrast`, async () => {
          const outer = box(tag(name, wrong));
          outer.style.cssText = `color-scheme: ${colorScheme}; background: Canvas; color: CanvasText`;
          const widget = outer.firstElementChild!;
          const list = await listed(widget);
          expect(await faults(list.host)).to.deep.equal([]);
          const texts = [...list.querySelectorAll('b, p, code, bdi, summary, pre, mark, a')];
          expect(texts.length).to.be.greaterThan(4);
          expect(
            texts
              .filter((each) => contrast(each) < 7)
              .map(({ localName, className }) => [localName, className]),
          ).to.deep.equal([]);
        });
    });
  }

  it('in <career-data> stands after the page inside, whose widgets still show', async () => {
    const data = { role: { name: 'Nurse' }, responsibilites: [] };
    const widget = put(tag('career-data', data, 'authoring', '<career-role-card></career-role-card>'));
    const list = await listed(widget);
    const card = widget.firstElementChild!;
    await until(() => card.shadowRoot!.querySelector('h2'), 'the role card');
    expectShown(card, 'Nurse');
    expect(titleOf(list)).to.equal('1 problem in this career data');
    expect(place(list.host).top).to.be.at.least(place(card).bottom);
    expect(place(list.host).width).to.equal(place(widget.parentElement!).width);
  });

  it('in <career-data> is a row of its own where its children are items of a grid', async () => {
    const outer = box(tag('career-data', '{', 'authoring', '<p>One</p><p>Two</p>'));
    outer.style.cssText = 'display: grid; grid-template-columns: 1fr 1fr 1fr; inline-size: 600px';
    const list = await listed(outer.firstElementChild!);
    expect(place(list.host).width).to.equal(600);
  });

  it('of a badge in a sentence stands below the line, as wide as the paragraph; the sentence goes on below', async () => {
    const badge = tag(
      'career-certification-badge',
      { ...WIDGETS[1].data, x: 1 },
      'layout="inline" authoring',
      'WPC',
    );
    const paragraph = put<HTMLElement>(`<p>Most of them hold ${badge} <span>or another one.</span></p>`);
    paragraph.style.cssText = 'inline-size: 500px; margin: 0';
    const widget = paragraph.firstElementChild!;
    const list = await listed(widget);
    const words = place(widget.shadowRoot!.querySelector('.inline')!);
    expect(words.top).to.be.lessThan(place(paragraph).top + 20);
    expect(place(list.host).width).to.equal(500);
    expect(place(list.host).top).to.be.at.least(words.bottom - 6);
    expect(place(paragraph.lastElementChild!).top).to.be.at.least(place(list.host).bottom);
  });

  it('comes back when a fault empties the widget again and again', async () => {
    const widget = document.createElement('career-role-card') as Widget;
    widget.innerHTML = FALLBACK;
    widget.authoring = true;
    const fault = Object.defineProperty({}, 'name', {
      enumerable: true,
      get() {
        throw new Error('the getter of a page');
      },
    });
    widget.data = fault;
    box().append(widget);
    const list = await listed(widget);
    for (let turn = 0; turn < 3; turn++) {
      widget.requestUpdate();
      await settled();
      expect(listOf(widget) === list).to.equal(true);
      expect(textsOf(list)).to.have.length(1);
      expect(place(widget.firstElementChild!).height).to.be.greaterThan(0);
    }
    widget.data = { name: 'Nurse' };
    await gone(widget);
    expectShown(widget, 'Nurse');
  });

  it('is hidden with the widget, and is not printed', async () => {
    const { widget, list } = await showing([issue('Name')]);
    expect(place(list.host).height).to.be.greaterThan(0);
    widget.hidden = true;
    expect(place(list.host).height).to.equal(0);
    widget.hidden = false;
    await emulateMedia({ media: 'print' });
    const printed = place(list.host).height;
    await emulateMedia({ media: 'screen' });
    expect(printed).to.equal(0);
    expect(place(list.host).height).to.be.greaterThan(0);
  });

  it('follows the theme of the widget', async () => {
    const { widget, list } = await showing([issue('Name')]);
    const brightness = () => luminance(rgb(getComputedStyle(list.querySelector('p')!).color));
    expect(brightness()).to.be.lessThan(0.2);
    widget.setAttribute('theme', 'dark');
    await widget.updateComplete;
    expect(brightness()).to.be.greaterThan(0.2);
    expect(await faults(list.host)).to.deep.equal([]);
  });

  it('is to be read whatever a page does to its widgets', async () => {
    const { widget, list } = await showing([issue('Name')]);
    const calm = getComputedStyle(list.querySelector('p')!).cssText;
    const look = () => {
      const style = getComputedStyle(list.querySelector('li p')!);
      return [
        'color',
        'fontSize',
        'fontFamily',
        'textTransform',
        'letterSpacing',
        'lineHeight',
        'writingMode',
      ]
        .concat(['textIndent', 'textAlign', 'whiteSpace', 'cursor', 'wordSpacing', 'direction'])
        .map((name) => style[name as 'color']);
    };
    const before = look();
    widget.setAttribute(
      'style',
      `color: transparent; font: italic 0/0 fantasy; text-transform: uppercase; letter-spacing: 9px; cursor: none;
       writing-mode: vertical-rl; text-indent: -999px; text-align: end; white-space: pre; word-spacing: 9px; direction: rtl`,
    );
    expect(look()).to.deep.equal(before);
    expect(getComputedStyle(list.querySelector('p')!).cssText).to.equal(calm);
  });

  it('keeps within a column of 160 pixels, however long its words', async () => {
    const long = 'x'.repeat(200);
    const { list } = await showing(
      [
        issue('Certifications › 2 › Acronym'),
        unreadable,
        issue(long),
        mended,
        issue('A', { excerpt: `${long}\n  ^` }),
      ],
      { style: 'inline-size: 160px' },
    );
    const { left, right } = place(list.host);
    expect(right - left).to.equal(160);
    expect(
      [...list.querySelectorAll('*')]
        .filter((each) => !each.matches('a span'))
        .filter((each) => place(each).width && (place(each).left < left || place(each).right > right))
        .map(({ localName }) => localName),
    ).to.deep.equal([]);
    expect(list.host.scrollWidth).to.equal(160);
  });

  it('does not widen a widget that shrinks to its content', async () => {
    const { widget, show, list } = await showing([issue('Name')], { style: 'float: inline-start' });
    const { width } = place(widget);
    show([]);
    await gone(widget);
    expect(place(widget).width).to.equal(width);
    expect(list.isConnected).to.equal(false);
  });

  it('is English from left to right on any page, with each word of the author by itself', async () => {
    const { widget, list } = await showing([
      issue('مهام › 3', {
        message: 'مهام › 3: expected text, found “12 ممرضة”.',
        suggestion: 'Write “ممرضة”.',
      }),
    ]);
    widget.parentElement!.setAttribute('dir', 'rtl');
    widget.parentElement!.lang = 'ar';
    const group = list.querySelector('[role=group]')!;
    expect(getComputedStyle(group).direction).to.equal('ltr');
    expect(group.matches(':lang(en)')).to.equal(true);
    expect([...list.querySelectorAll('bdi')].map(({ textContent }) => textContent)).to.deep.equal([
      'مهام',
      '3',
      '12 ممرضة',
      'ممرضة',
    ]);
    expect(textsOf(list)).to.deep.equal([
      'مهام › 3 Expected text, found “12 ممرضة”. Write “ممرضة”. More about this problem: مهام › 3 (in a new tab)',
    ]);
  });

  it('keeps its marks when the system forces the colours', async () => {
    const { list } = await showing([unreadable, mended]);
    try {
      await executeServerCommand('forced-colors', 'active');
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      const mark = getComputedStyle(list.querySelector('[role=heading]')!, '::before');
      expect(rgb(mark.borderTopColor)).to.not.deep.equal(
        rgb(getComputedStyle(list.querySelector('[role=group]')!).backgroundColor),
      );
      expect(contrast(list.querySelector('mark')!)).to.be.greaterThan(7);
      expect(await faults(list.host)).to.deep.equal([]);
    } finally {
      await executeServerCommand('forced-colors', 'none');
    }
  });
});

describe('an issue', () => {
  it('has its place, its sentence, what to change, and a link to more', async () => {
    const { list } = await showing([issue('Certifications › 2 › Acronym')]);
    const [item] = itemsOf(list);
    expect(item!.querySelector('b')!.textContent).to.equal('Certifications › 2 › Acronym');
    expect(getComputedStyle(item!.querySelector('b')!).fontWeight).to.equal('600');
    expect([...item!.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal([
      'Expected text in quotes, found the number 7.',
      'Put it in quotes: "7".',
    ]);
    expect(
      linksOf(list).map(({ href, target, rel, firstChild }) => [
        href,
        target,
        rel,
        firstChild!.textContent!.trim(),
      ]),
    ).to.deep.equal([['https://www.example.org/problems#text', '_blank', 'noopener', 'More about this']]);
  });

  it('needs no more than a sentence', async () => {
    const { list } = await showing([
      {
        code: 'fault',
        severity: 'error',
        path: '',
        pointer: '',
        message: ': fault',
        expected: '',
        received: '',
      },
    ]);
    expect(textsOf(list)).to.deep.equal(['As a whole Fault']);
    expect(list.querySelectorAll('a, pre').length).to.equal(0);
  });

  it('of a text stands at its line and column, with the caret below its character', async () => {
    const { list } = await showing([
      unreadable,
      issue('', { ...unreadable, excerpt: '{"name": 1 2}\n           ^' }),
    ]);
    expect(itemsOf(list).map((item) => item.querySelector('b')!.textContent)).to.deep.equal([
      'Line 3, column 16',
      'Line 3, column 16',
    ]);
    const excerpts = [...list.querySelectorAll('pre')];
    expect(
      excerpts.map(({ childNodes }) => [...childNodes].map(({ textContent }) => textContent)),
    ).to.deep.equal([
      ['"duration" ', '"', 'P6M"'],
      ['{"name": 1 ', '2', '}'],
    ]);
    const mark = excerpts[0]!.querySelector('mark')!;
    const caret = getComputedStyle(mark, '::after');
    expect([caret.position, caret.borderTopStyle, caret.rotate]).to.deep.equal([
      'absolute',
      'solid',
      '45deg',
    ]);
    expect(parseFloat(caret.top)).to.be.at.least(place(mark).height);
  });

  it('may have its caret before, after, or on any character of the text', async () => {
    const excerpts = [
      '\n^',
      '{"a"\n    ^',
      'a😀b\n ^',
      '😀\n  ^',
      '<b>&amp;\n^',
      'no caret',
      '  ^',
      'two\nlines\n ^',
    ];
    const { list } = await showing(excerpts.map((excerpt, i) => issue(`${i}`, { excerpt })));
    expect(
      [...list.querySelectorAll('pre')].map(({ childNodes }) =>
        [...childNodes].map((node) => [node.nodeName, node.textContent]).filter(([, text]) => text),
      ),
    ).to.deep.equal([
      [['MARK', '\xa0']],
      [
        ['#text', '{"a"'],
        ['MARK', '\xa0'],
      ],
      [
        ['#text', 'a'],
        ['MARK', '😀'],
        ['#text', 'b'],
      ],
      [
        ['#text', '😀'],
        ['MARK', '\xa0'],
      ],
      [
        ['MARK', '<'],
        ['#text', 'b>&amp;'],
      ],
      [['#text', 'no caret']],
      [['#text', '  ^']],
      [['#text', 'two\nlines\n ^']],
    ]);
  });

  it('is text, whatever the author wrote', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { list } = await showing([
      issue(evil, { message: `${evil}: found “${evil}”.`, suggestion: evil, excerpt: `${evil}\n ^` }),
    ]);
    expect(list.querySelectorAll('img').length).to.equal(0);
    expect(textsOf(list)[0]!.split(evil).length).to.equal(6);
  });

  it('that was mended on reading is a note, apart from the problems', async () => {
    const { list, show } = await showing([mended, issue('Name'), issue('Tagline'), { ...mended, line: 2 }]);
    const parts = () => [...list.querySelectorAll('b, li > b')].map(({ textContent }) => textContent);
    expect(parts()).to.deep.equal([
      '2 problems in the data of this role card, and 2 notes',
      'Name',
      'Tagline',
      'Mended on reading',
      'Line 1, column 2',
      'Line 2, column 2',
    ]);
    show([mended]);
    expect(titleOf(list)).to.equal('1 note on the data of this role card');
    expect(textsOf(list)).to.have.length(1);
    show([issue('Name')]);
    expect(titleOf(list)).to.equal('1 problem in the data of this role card');
    expect(
      place([...list.querySelectorAll('b')].find(({ textContent }) => textContent === 'Mended on reading')!)
        .height,
    ).to.equal(0);
  });

  it('has a link with a name of its own, though two things are wrong in one place', async () => {
    const { list } = await showing([
      issue('Name'),
      issue('Tagline'),
      issue('Tagline', { message: 'Tagline: expected less, found more.' }),
      issue('', { message: 'Expected a document.' }),
      issue('', { message: 'Expected an answer.' }),
      mended,
    ]);
    const names = linksOf(list).map(({ textContent }) => textContent);
    expect(names).to.deep.equal([
      'More about this problem: Name (in a new tab)',
      'More about this problem: Tagline: expected text in quotes, found the number 7. (in a new tab)',
      'More about this problem: Tagline: expected less, found more. (in a new tab)',
      'More about this problem: Expected a document. (in a new tab)',
      'More about this problem: Expected an answer. (in a new tab)',
      'More about this problem: Line 1, column 2 (in a new tab)',
    ]);
  });
});

describe('to a screen reader, the list', () => {
  it('is a named group with a heading, lists and links', async () => {
    const { widget } = await showing([issue('Name'), unreadable, mended], { attributes: 'level="4"' });
    const tree = await accessible();
    // The tree that the browser hands out leaves groups out.
    expect(listOf(widget)!.querySelector('[role=group]')!.ariaLabel).to.equal('Authoring notes');
    const inside = tree.slice(tree.findIndex(({ role }) => role === 'status'));
    expect(inside.filter(({ role }) => role === 'status').length).to.equal(1);
    expect(
      inside.filter(({ role }) => role === 'heading').map(({ name, level }) => [spaced(name!), level]),
    ).to.deep.equal([['2 problems in the data of this role card, and 1 note', 4]]);
    expect(inside.filter(({ role }) => role === 'link').map(({ name }) => spaced(name!))).to.deep.equal([
      'More about this problem: Name (in a new tab)',
      'More about this problem: Line 3, column 16 (in a new tab)',
      'More about this problem: Line 1, column 2 (in a new tab)',
    ]);
    const list = listOf(widget)!;
    const lists = [...list.querySelectorAll('ul')].filter((each) => each.children.length);
    expect(lists.map((each) => [each.getAttribute('role'), each.children.length])).to.deep.equal([
      ['list', 2],
      ['list', 1],
    ]);
    expect(await faults(list.host)).to.deep.equal([]);
  });

  it('says its summary when it has come, and when it changes; not the whole of it', async () => {
    const { widget, show, list } = await showing([issue('Name')]);
    const status = list.querySelector('[role=status]')!;
    expect(status.querySelectorAll('li, a').length).to.equal(0);
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await until(() => said.length, 'the words in a region that was there before them');
    expect(said).to.deep.equal(['1 problem in the data of this role card']);
    show([issue('Name'), issue('Tagline')]);
    await settled();
    expect(said.slice(1)).to.deep.equal(['2 problems in the data of this role card']);
    show([issue('Other'), issue('Tagline')]);
    await settled();
    expect(said.slice(2)).to.deep.equal(['2 problems in the data of this role card']);
    observer.disconnect();
    show([]);
    await gone(widget);
  });

  it('several on a page have no fault together', async () => {
    const outer = box(
      PARTLY.concat(PARTLY)
        .map(({ tag: name, wrong }) => tag(name, wrong))
        .join(''),
    );
    for (const widget of outer.children) await listed(widget);
    expect(await faults(outer)).to.deep.equal([]);
  });
});

describe('a list that changes', () => {
  it('keeps what stays, with the focus on it', async () => {
    const { show, list } = await showing([issue('Name'), issue('Tagline'), issue('Image')]);
    const [, tagline] = itemsOf(list);
    const link = tagline!.querySelector('a')!;
    link.focus();
    let moved = 0;
    list.addEventListener('focusin', () => moved++);
    for (const paths of [['Tagline', 'Image'], ['New', 'Tagline'], ['Tagline'], ['A', 'B', 'Tagline', 'C']]) {
      show(paths.map((path) => issue(path)));
      expect(itemsOf(list).map((item) => item.querySelector('b')!.textContent)).to.deep.equal(paths);
      expect(itemsOf(list).includes(tagline!)).to.equal(true);
      expect(list.activeElement === link).to.equal(true);
    }
    expect(moved).to.equal(0);
  });

  it('gives the focus to its heading when what had it is mended', async () => {
    const { show, list } = await showing([issue('Name'), issue('Tagline')]);
    linksOf(list)[0]!.focus();
    show([issue('Tagline')]);
    expect(list.activeElement?.getAttribute('role')).to.equal('heading');
  });

  it('takes no focus that it did not have', async () => {
    const { show, list } = await showing([issue('Name'), issue('Tagline')]);
    show([issue('Tagline')]);
    expect(list.activeElement === null).to.equal(true);
  });

  it('keeps the focus while the widget shows something else above it', async () => {
    const widget = put(tag('career-role-card', '{'));
    const list = await listed(widget);
    list.querySelector<HTMLElement>('[role=heading]')!.focus();
    widget.setAttribute('data-career', '{"name":"Nurse","responsibilites":[]}');
    await settled();
    expectShown(widget, 'Nurse');
    expect(list.activeElement?.getAttribute('role')).to.equal('heading');
  });

  it('leaves the focus alone where the reader has gone elsewhere', async () => {
    const widget = put(tag('career-role-card', '{'));
    const button = document.createElement('button');
    widget.after(button);
    const list = await listed(widget);
    list.querySelector<HTMLElement>('[role=heading]')!.focus();
    button.focus();
    await settled();
    widget.setAttribute('data-career', '{"name":"Nurse","responsibilites":[]}');
    await settled();
    expectShown(widget, 'Nurse');
    expect(document.activeElement === button).to.equal(true);
  });

  it('folds what is more than a glance, and keeps the fold as the reader left it', async () => {
    const many = Array.from({ length: 100 }, (_, i) => issue(`Slots › ${i + 1}`));
    const { show, list } = await showing(many);
    const fold = [...list.querySelectorAll('details')].find((each) => each.checkVisibility())!;
    expect(titleOf(list)).to.equal('100 problems in the data of this role card');
    expect(itemsOf(list).length).to.equal(100);
    expect(itemsOf(list).filter((item) => item.checkVisibility()).length).to.equal(8);
    expect(fold.querySelector('summary')!.textContent).to.equal('Show 92 more');
    fold.querySelector('summary')!.click();
    expect(itemsOf(list).filter((item) => item.checkVisibility()).length).to.equal(100);
    expect(await faults(list.host)).to.deep.equal([]);

    const ninth = itemsOf(list)[8]!;
    ninth.querySelector('a')!.focus();
    show(many.slice(1));
    expect(fold.open).to.equal(true);
    expect(fold.contains(ninth)).to.equal(false);
    expect(list.activeElement === ninth.querySelector('a')).to.equal(true);
    show(many.slice(0, 8));
    expect(fold.checkVisibility()).to.equal(false);
    expect(itemsOf(list).length).to.equal(8);
  });

  it('says each of several issues that are alike once', async () => {
    const { list } = await showing([issue('Name'), issue('Name')]);
    expect(itemsOf(list).length).to.equal(1);
    expect(titleOf(list)).to.equal('1 problem in the data of this role card');
  });
});

describe('in the list, a reader', () => {
  it('finds targets of 44 pixels, none over another', async () => {
    const { list } = await showing(
      Array.from({ length: 9 }, (_, i) => issue(`Slots › ${i + 1}`, { suggestion: '' })),
    );
    const targets = [...list.querySelectorAll('a, summary')]
      .filter((each) => each.checkVisibility())
      .map(place);
    expect(targets.length).to.equal(9);
    expect(targets.filter(({ width, height }) => width < 44 || height < 44).length).to.equal(0);
    expect(targets.filter(({ top }, i) => i && top < targets[i - 1]!.bottom).length).to.equal(0);
  });

  it('sees where the keyboard is', async () => {
    const { list } = await showing([issue('Name')]);
    await sendKeys({ press: 'Tab' });
    for (let i = 0; i < 5 && list.activeElement?.localName !== 'a'; i++) await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(list.activeElement!);
    expect([list.activeElement!.localName, outlineStyle, outlineWidth]).to.deep.equal(['a', 'solid', '2px']);
  });

  it('who follows a link is not taken for a visitor of the widget', async () => {
    const { widget, list } = await showing([issue('Name')]);
    widget.addEventListener('click', (event) => event.preventDefault());
    const { x, y } = place(linksOf(list)[0]!);
    await sendMouse({ type: 'click', position: [Math.round(x) + 10, Math.round(y) + 20] });
    await resetMouse();
    expect(page.seen.selects.length).to.equal(0);
  });
});

describe('under a strict policy', () => {
  it('the list has its look, and nothing is refused', async () => {
    const element = document.createElement('iframe');
    element.srcdoc = `<!doctype html><html lang="en"><title>Strict</title>
      <meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; connect-src 'self';
        require-trusted-types-for 'script'; trusted-types lit-html career-elements">
      <script type="module" src="/src/career-elements.ts"></script>
      ${tag('career-role-card', { name: 'Nurse', responsibilites: [] })}`;
    box().append(element);
    const refused: string[] = [];
    await new Promise((loaded) => (element.onload = loaded));
    const inner = element.contentDocument!;
    inner.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
    const widget = inner.querySelector('career-role-card')!;
    await until(() => widget.shadowRoot && listOf(widget), 'the list of problems');
    const list = listOf(widget)!;
    expect(textsOf(list)).to.have.length(1);
    expect(
      element.contentWindow!.getComputedStyle(list.querySelector('[role=group]')!).borderTopStyle,
    ).to.equal('dashed');
    expect(refused).to.deep.equal([]);
  });
});
