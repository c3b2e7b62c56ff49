import { expect } from '@open-wc/testing';
import '../career-elements.js';
import { canonical } from '../words/language.js';
import { loadWords } from '../words/languages.js';
import {
  WIDGETS,
  box,
  career,
  expectFallback,
  expectShown,
  frame,
  nameOf,
  put,
  settled,
  shown,
  until,
  watch,
  type Widget,
} from '../../test/watch.js';

const page = watch();
const FALLBACK = '<p>Readable without script</p>';
const quoted = (value: unknown) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
/** A role card without data of its own. */
const card = (attributes = '', children = FALLBACK) =>
  put(`<career-role-card ${attributes}>${children}</career-role-card>`);
const issues = () => page.seen.errors.flatMap((event) => event.issues);

const throwing = () =>
  Object.defineProperty({}, 'name', {
    enumerable: true,
    get() {
      throw new Error('the getter of a page');
    },
  });
const self = () => {
  const value: Record<string, unknown> = {};
  for (const key of ['role', 'certifications', 'pathway', 'day', 'steps', 'slots', 'name'])
    value[key] = value;
  return value;
};
const deep = () => {
  let value: unknown = 1;
  for (let i = 0; i < 50_000; i++)
    value = i % 2 ? [value] : { name: value, role: value, steps: value, slots: value };
  return value;
};

describe('the author’s children', () => {
  const texts = [
    '{',
    'nonsense',
    '42',
    'null',
    'true',
    '""',
    '"text"',
    '{}',
    '[7]',
    '[[[[]]]]',
    '{"name":7,"role":7,"certifications":7,"pathway":7,"day":7,"steps":7,"slots":7}',
    '{"role":{},"certifications":[{}],"pathway":{},"day":{}}',
    '{"role":{"name":""},"certifications":[null],"pathway":{"steps":[]},"day":{"slots":[]}}',
    '{"__proto__":{"name":"Nurse","role":{"name":"Nurse"},"steps":[{"title":"a"}],"slots":[{"title":"a"}]}}',
    '['.repeat(10_000),
    '['.repeat(10_000) + ']'.repeat(10_000),
    '{"role":'.repeat(5_000) + '1' + '}'.repeat(5_000),
    '[object Object]',
    '{{ page.career }}',
    '%7B%22name',
    'eyJuYW1lIjo',
  ];
  const values: [string, () => unknown][] = [
    ['a number', () => 42],
    ['NaN', () => NaN],
    ['false', () => false],
    ['true', () => true],
    ['a symbol', () => Symbol('data')],
    ['a bigint', () => 10n],
    ['a function', () => () => ({ name: 'Nurse' })],
    ['a date', () => new Date()],
    ['a map', () => new Map([['name', 'Nurse']])],
    ['an element', () => document.body],
    ['the page', () => document],
    ['a promise', () => Promise.resolve({ name: 'Nurse' })],
    ['an object that throws', throwing],
    [
      'an object that throws nothing in particular',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw null;
            },
          },
        ),
    ],
    [
      'an object that throws what cannot be written',
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => {
              throw Object.create(null);
            },
          },
        ),
    ],
    [
      'an object that throws at every touch',
      () =>
        new Proxy(
          {},
          new Proxy(
            {},
            {
              get: () => () => {
                throw new Error('touched');
              },
            },
          ),
        ),
    ],
    [
      'a revoked object',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
    ],
    ['an object that contains itself', self],
    ['deep garbage', deep],
    ['text that is no JSON', () => 'nonsense'],
    ['an empty object', () => ({})],
  ];

  for (const { tag, data, text } of WIDGETS) {
    describe(`of <${tag}>`, () => {
      it('show while there is no data, and the lack of it is reported once', async () => {
        const widget = put(`<${tag}>${FALLBACK}</${tag}>`);
        await settled();
        expectFallback(widget);
        expect(page.seen.errors).to.have.length(1);
        expect(page.seen.groups).to.have.length(1);
        expect(issues()[0]!.suggestion).to.contain('data-career');
      });

      it('do not show once there is', async () => {
        const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
        await settled();
        expectShown(widget, text);
        expect(page.problems).to.deep.equal([]);
        expect(page.seen.groups).to.have.length(0);
        expect(page.seen.ready).to.have.length(1);
      });

      for (const given of texts) {
        it(`show, and one problem is reported, for data-career='${given.slice(0, 40)}'; then good data mends it`, async () => {
          const widget = put(`<${tag}>${FALLBACK}</${tag}>`);
          widget.setAttribute('data-career', given);
          await settled();
          expectFallback(widget);
          expect(page.seen.errors).to.have.length(1);
          expect(page.seen.errors[0]!.target === widget).to.equal(true);
          expect(issues()).to.not.be.empty;
          expect(page.seen.groups).to.have.length(1);
          expect(page.seen.groups[0]![0]).to.contain(`<${tag}>`);
          expect(page.seen.groups[0]!.includes(widget)).to.equal(true);
          expect(page.seen.warnings).to.have.length(issues().length);
          expect(page.seen.ready).to.have.length(0);

          widget.setAttribute('data-career', JSON.stringify(data));
          await settled();
          expectShown(widget, text);
          expect(page.seen.errors).to.have.length(1);
          expect(page.seen.ready).to.have.length(1);
        });
      }

      for (const [name, make] of values) {
        it(`show, and one problem is reported, when the property data is ${name}; then good data mends it`, async () => {
          const widget = document.createElement(tag) as Widget;
          widget.innerHTML = FALLBACK;
          widget.data = make();
          box().append(widget);
          await settled();
          expectFallback(widget);
          expect(page.seen.errors).to.have.length(1);
          expect(page.seen.groups).to.have.length(1);
          expect(await widget.updateComplete).to.be.a('boolean');

          widget.data = data;
          await settled();
          expectShown(widget, text);
          widget.data = make();
          await settled();
          expectFallback(widget);
          widget.data = data;
          await settled();
          expectShown(widget, text);
        });
      }

      it('come back when good data is taken away', async () => {
        const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
        await settled();
        widget.removeAttribute('data-career');
        await settled();
        expectFallback(widget);
        expect(page.seen.errors).to.have.length(1);
      });

      it('are not touched: the widget never changes the page’s own markup', async () => {
        const markup = `${FALLBACK}<script type="application/json">${JSON.stringify(data)}</script><!-- comment -->`;
        const widget = put(`<${tag} level="3">${markup}</${tag}>`);
        await settled();
        expectShown(widget, text);
        expect(widget.innerHTML).to.equal(markup);
        expect(widget.getAttributeNames()).to.deep.equal(['level']);
      });

      it('may be none at all: wrong data then leaves an empty widget, without an error of script', async () => {
        const widget = put(`<${tag} data-career="{"></${tag}>`);
        await settled();
        expect(shown(widget)).to.equal(undefined);
        expect(page.seen.errors).to.have.length(1);
      });
    });
  }
});

describe('a problem', () => {
  it('is told with place, sentence, expectation, find and advice', async () => {
    card(`data-career='{"name":"Nurse","responsibilites":{}}'`);
    await settled();
    expect(issues()).to.deep.equal([
      {
        code: 'name',
        severity: 'error',
        path: 'Responsibilites',
        pointer: '/responsibilites',
        message: 'Responsibilites: expected a known name, found “responsibilites”.',
        expected: 'a known name',
        received: '“responsibilites”',
        suggestion: 'Did you mean “responsibilities”?',
        docs: issues()[0]!.docs,
      },
    ]);
    expect(issues()[0]!.docs).to.match(/messages\.html#name$/);
    expect(page.seen.warnings).to.deep.equal([`${issues()[0]!.message} ${issues()[0]!.suggestion}`]);
  });

  it('leaves the rest of the data on the screen', async () => {
    const widget = card(`data-career='{"name":"Nurse","tagline":7,"settings":["Ward",7,"Clinic"]}'`);
    await settled();
    expectShown(widget, 'Nurse');
    expect(shown(widget)).to.contain('Ward').and.to.contain('Clinic');
    expect(issues().map(({ pointer }) => pointer)).to.deep.equal(['/tagline', '/settings/1']);
    expect(page.seen.errors).to.have.length(1);
    expect(page.seen.groups).to.have.length(1);
  });

  it('is told once, however often the widget renders', async () => {
    const widget = card(`data-career='{"name":"Nurse","tagline":7}'`);
    for (const level of ['3', '4', '5']) {
      await settled();
      widget.setAttribute('level', level);
      widget.requestUpdate();
    }
    box().append(widget);
    await settled();
    expect(page.seen.errors).to.have.length(1);
    expect(page.seen.groups).to.have.length(1);
  });

  it('is told again when it comes back after it was mended', async () => {
    const widget = card(`data-career='{"name":7}'`);
    await settled();
    widget.setAttribute('data-career', '{"name":"Nurse"}');
    await settled();
    widget.setAttribute('data-career', '{"name":7}');
    await settled();
    expect(page.seen.errors).to.have.length(2);
  });

  it('is told at its place in a whole document', async () => {
    const bad = { ...career, certifications: [career.certifications[0], { acronym: 'X' }] };
    put(
      `<career-certification-badge ref="X" data-career="${quoted(bad)}">${FALLBACK}</career-certification-badge>`,
    );
    await settled();
    expect(issues().map(({ path, pointer }) => [path, pointer])).to.deep.equal([
      ['Certifications › 2 › Name', '/certifications/1/name'],
    ]);
  });

  it('reaches listeners outside of every shadow root, and bubbles', async () => {
    const outer = box();
    const heard: EventTarget[] = [];
    outer.addEventListener('career-error', (event) => heard.push(event.target!));
    outer.attachShadow({ mode: 'open' }).innerHTML =
      `<career-role-card data-career="{">${FALLBACK}</career-role-card>`;
    await settled();
    expect(heard.map((target) => target === outer)).to.deep.equal([true]);
    expect(page.seen.errors[0]!.bubbles && page.seen.errors[0]!.composed).to.equal(true);
  });

  it('stays the widget’s own: the page hears no error and its next widgets work', async () => {
    const heard: unknown[] = [];
    const hear = (event: Event) => heard.push(event.type);
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
    const [bad, good] = box(
      `<career-role-card>${FALLBACK}</career-role-card><career-role-card name="Nurse"></career-role-card>`,
    ).children as unknown as [Widget, Widget];
    bad.data = throwing();
    await settled(50);
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    expect(heard).to.deep.equal([]);
    expectFallback(bad);
    expectShown(good, 'Nurse');
  });

  it('in a listener of the page does not keep the widget from showing', async () => {
    const widget = card();
    const silent = (event: ErrorEvent) => event.message.includes('of a listener') && event.preventDefault();
    const { onerror } = window;
    window.onerror = () => true;
    addEventListener('error', silent);
    widget.addEventListener('career-error', () => {
      throw new Error('of a listener');
    });
    widget.setAttribute('data-career', '{"name":"Nurse","tagline":7}');
    await settled();
    removeEventListener('error', silent);
    window.onerror = onerror;
    expectShown(widget, 'Nurse');
  });
});

describe('a field as a plain attribute', () => {
  it('needs no other data', async () => {
    const widget = card('name="Nurse" tagline="Notices first."');
    await settled();
    expectShown(widget, 'Nurse');
    expectShown(widget, 'Notices first.');
    expect(page.problems).to.deep.equal([]);
  });

  it('overrides the same field of the data, and only that', async () => {
    const widget = card(`name="Head Nurse" data-career='{"name":"Nurse","tagline":"Notices first."}'`);
    await settled();
    expect(nameOf(widget)).to.equal('Head Nurse');
    expect(shown(widget)).to.contain('Notices first.');
  });

  it('overrides whatever carrier the data comes by', async () => {
    const widget = card('name="Head Nurse"', `<script type="application/json">{"name":"Nurse"}</script>`);
    await settled();
    expect(nameOf(widget)).to.equal('Head Nurse');
    widget.data = { name: 'Other' };
    await settled();
    expect(nameOf(widget)).to.equal('Head Nurse');
  });

  it('overrides a field of the widget’s part of a whole document', async () => {
    const widget = card(`name="Head Nurse" data-career="${quoted(career)}"`);
    await settled();
    expect(nameOf(widget)).to.equal('Head Nurse');
    expect(shown(widget)).to.contain('Notices first.');
  });

  it('changes what shows when it changes, and gives way when it goes', async () => {
    const widget = card(`data-career='{"name":"Nurse"}'`);
    for (const [value, expected] of [
      ['A', 'A'],
      ['B', 'B'],
      ['', 'Nurse'],
      ['  ', 'Nurse'],
      ['C', 'C'],
      [null, 'Nurse'],
    ] as const) {
      if (value === null) widget.removeAttribute('name');
      else widget.setAttribute('name', value);
      await settled();
      expect(nameOf(widget), String(value)).to.equal(expected);
    }
  });

  it('mends a field that is missing or wrong in the data', async () => {
    const widget = card(`name="Nurse" data-career='{"name":7,"tagline":"Notices first."}'`);
    await settled();
    expectShown(widget, 'Nurse');
    expect(page.problems).to.deep.equal([]);
  });

  it('shows although the data beside it is broken, which is reported', async () => {
    const widget = card('name="Nurse" data-career="{"');
    await settled();
    expectShown(widget, 'Nurse');
    expect(page.seen.errors).to.have.length(1);
  });

  it('shows text as text', async () => {
    const widget = card('name="&lt;b onclick=alert(1)&gt;Nurse&lt;/b&gt;"');
    await settled();
    expect(nameOf(widget)).to.equal('<b onclick=alert(1)>Nurse</b>');
    expect(widget.shadowRoot!.querySelectorAll('b').length).to.equal(0);
  });

  const links: [string, string, string, string][] = [
    ['href alone', 'name="N" href="#go"', 'View details', '#go'],
    ['href and label', 'name="N" href="#go" label="Go"', 'Go', '#go'],
    [
      'href over the data’s',
      `href="#go" data-career='{"name":"N","action":{"label":"Apply","href":"#a"}}'`,
      'Apply',
      '#go',
    ],
    [
      'label over the data’s',
      `label="Go" data-career='{"name":"N","action":{"label":"Apply","href":"#a"}}'`,
      'Go',
      '#a',
    ],
    [
      'href beside an action that is no object',
      `href="#go" data-career='{"name":"N","action":"#a"}'`,
      'View details',
      '#go',
    ],
    [
      'href beside an action without label',
      `href="#go" data-career='{"name":"N","action":{}}'`,
      'View details',
      '#go',
    ],
  ];
  for (const [name, attributes, label, href] of links) {
    it(`makes a link: ${name}`, async () => {
      const widget = card(attributes);
      await settled();
      const link = widget.shadowRoot!.querySelector('a')!;
      expect(link.textContent.trim()).to.equal(label);
      expect(link.getAttribute('href')).to.equal(href);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('makes no link of a label alone, and says what is missing', async () => {
    const widget = card('name="Nurse" label="Go"');
    await settled();
    expectShown(widget, 'Nurse');
    expect(widget.shadowRoot!.querySelectorAll('a').length).to.equal(0);
    expect(issues().map(({ pointer }) => pointer)).to.deep.equal(['/action/href']);
  });

  it('makes no link of an address that is not safe', async () => {
    const widget = card('name="Nurse" href="&#160;javascript:alert(1)"');
    await settled();
    expectShown(widget, 'View details');
    expect(widget.shadowRoot!.querySelectorAll('a').length).to.equal(0);
  });

  for (const { tag, data, text } of WIDGETS.filter(({ tag }) => tag !== 'career-spotlight')) {
    it(`href alone gives <${tag}> a link with words`, async () => {
      if (tag === 'career-day-schedule') return;
      for (const given of [data, 'steps' in data ? data.steps : data]) {
        const widget = put(`<${tag} href="#go" data-career="${quoted(given)}">${FALLBACK}</${tag}>`);
        await settled();
        expectShown(widget, text);
        const link = [...widget.shadowRoot!.querySelectorAll('a')].find(
          (it) => it.getAttribute('href') === '#go',
        );
        expect(link?.textContent.trim(), JSON.stringify(given)).to.contain('View details');
      }
    });
  }
});

describe('a value out of a fixed few', () => {
  const layouts = [
    ['career-role-card', ['card', 'hero', 'compact']],
    ['career-certification-badge', ['card', 'compact', 'inline']],
  ] as const;
  for (const [tag, [standard, ...others]] of layouts) {
    it(`layout of <${tag}> is the standard one when it is unknown, which is reported`, async () => {
      const widget = put(`<${tag} layout="huge" name="Nurse">${FALLBACK}</${tag}>`);
      await settled();
      expect(widget.layout).to.equal(standard);
      expectShown(widget, 'Nurse');
      const markup = widget.shadowRoot!.querySelector('[part~=base]')!.innerHTML;
      expect(issues().map(({ path, received }) => [path, received])).to.deep.equal([['Layout', '“huge”']]);
      expect(issues()[0]!.expected).to.contain([standard, ...others].join(', '));

      widget.setAttribute('layout', standard);
      await settled();
      expect(widget.shadowRoot!.querySelector('[part~=base]')!.innerHTML).to.equal(markup);
    });

    it(`layout of <${tag}> takes each of its values, and the property is the attribute`, async () => {
      const widget = put(`<${tag} name="Nurse">${FALLBACK}</${tag}>`);
      for (const layout of others) {
        widget.setAttribute('layout', layout);
        await settled();
        expect(widget.layout).to.equal(layout);
        widget.layout = standard;
        await settled();
        expect(widget.getAttribute('layout')).to.equal(standard);
      }
      expect(page.problems).to.deep.equal([]);
    });
  }

  for (const given of ['1', '7', '0', '-2', '2.5', 'two', 'NaN', 'h2', '99999999999999999999']) {
    it(`level="${given}" counts as 2, and is reported`, async () => {
      const widget = card(`name="Nurse" level="${given}"`);
      await settled();
      expect(widget.level).to.equal(2);
      expect(widget.shadowRoot!.querySelector('[part~=title]')!.localName).to.equal('h2');
      expect(issues().map(({ path }) => path)).to.deep.equal(['Level']);
    });
  }

  it('a property takes no unknown value either', async () => {
    const widget = card('name="Nurse"');
    Object.assign(widget, { layout: 'huge', level: '3', theme: 'blue' });
    await settled();
    expectShown(widget, 'Nurse');
    expect([widget.layout, widget.level]).to.deep.equal(['card', 2]);
    Object.assign(widget, { layout: null, level: undefined, theme: undefined });
    await settled();
    expect([widget.layout, widget.level]).to.deep.equal(['card', 2]);
  });

  it('several unknown values are one report', async () => {
    card('name="Nurse" layout="huge" level="9" theme="blue"');
    await settled();
    expect(page.seen.errors).to.have.length(1);
    expect(issues().map(({ path }) => path)).to.have.members(['Layout', 'Level', 'Theme']);
  });

  for (const theme of ['light', 'dark']) {
    it(`theme="${theme}" forces the ${theme} look`, async () => {
      const widget = card(`name="Nurse" theme="${theme}"`);
      await settled();
      expect(getComputedStyle(widget).colorScheme).to.equal(theme);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('an unknown theme leaves the page’s', async () => {
    const outer = box('<career-role-card name="Nurse" theme="blue"></career-role-card>');
    outer.style.colorScheme = 'dark';
    await settled();
    expect(getComputedStyle(outer.firstElementChild!).colorScheme).to.equal('dark');
  });
});

describe('the heading level', () => {
  const data = { name: 'Nurse', responsibilities: { items: [{ title: 'Observe' }] } };
  for (const level of [2, 3, 4, 5, 6]) {
    it(`level="${level}" makes the widget’s heading h${level}, and inner ones follow`, async () => {
      const widget = card(`level="${level}" data-career="${quoted(data)}"`);
      await settled();
      const ranks = [...widget.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((it) =>
        Number(it.localName.slice(1)),
      );
      expect(ranks).to.deep.equal([level, Math.min(level + 1, 6), Math.min(level + 2, 6)]);
    });
  }

  for (const { tag } of WIDGETS) {
    it(`is followed by every heading of <${tag}>`, async () => {
      const widget = put(`<${tag} data-career="${quoted(career)}" heading="Heading">${FALLBACK}</${tag}>`);
      for (const level of [2, 4, 6] as const) {
        widget.level = level;
        await settled();
        const ranks = [...widget.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((it) =>
          Number(it.localName.slice(1)),
        );
        expect(ranks).to.not.be.empty;
        expect(ranks[0]).to.equal(level);
        expect(Math.min(...ranks)).to.equal(level);
      }
    });
  }
});

describe('the events', () => {
  it('career-ready comes once, with the first good render', async () => {
    const widget = card();
    await settled();
    expect(page.seen.ready).to.have.length(0);
    widget.setAttribute('data-career', '{"name":"Nurse"}');
    await settled();
    expect(page.seen.ready).to.have.length(1);
    expect(page.seen.ready[0]!.target === widget).to.equal(true);
    expect(page.seen.ready[0]!.bubbles && page.seen.ready[0]!.composed).to.equal(true);
    widget.setAttribute('data-career', '{"name":"Other"}');
    await settled();
    widget.removeAttribute('data-career');
    await settled();
    widget.setAttribute('data-career', '{"name":"Again"}');
    box().append(widget);
    await settled();
    expect(nameOf(widget)).to.equal('Again');
    expect(page.seen.ready).to.have.length(1);
  });

  it('career-ready comes when the data is on the screen', async () => {
    const widget = card();
    let seen: string | undefined;
    widget.addEventListener('career-ready', () => (seen = nameOf(widget)));
    widget.data = { name: 'Nurse' };
    await settled();
    expect(seen).to.equal('Nurse');
  });

  const selecting: [string, string, string][] = [
    ['id', '{"id":"nurse","name":"Nurse","abbreviation":"RN","action":{"label":"Go","href":"#go"}}', 'nurse'],
    ['name', '{"name":"Nurse","action":{"label":"Go","href":"#go"}}', 'Nurse'],
  ];
  for (const [what, data, id] of selecting) {
    it(`career-select says which widget, which ${what} and where to`, async () => {
      const widget = card(`data-career='${data}'`);
      await settled();
      history.replaceState(null, '', '#before');
      widget.shadowRoot!.querySelector('a')!.click();
      expect(location.hash).to.equal('#go');
      expect(page.seen.selects).to.have.length(1);
      const event = page.seen.selects[0]!;
      const { widget: tag, href, bubbles, composed, cancelable } = event;
      expect({ tag, id: event.id, href }).to.deep.equal({
        tag: 'career-role-card',
        id,
        href: new URL('#go', document.baseURI).href,
      });
      expect({ bubbles, composed, cancelable }).to.deep.equal({
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      expect(event.target === widget).to.equal(true);
    });
  }

  it('career-select, when prevented, keeps the visitor where they are', async () => {
    const widget = card('name="Nurse" href="#go"');
    await settled();
    history.replaceState(null, '', '#before');
    widget.addEventListener('career-select', (event) => event.preventDefault(), { once: true });
    const link = widget.shadowRoot!.querySelector('a')!;
    link.click();
    expect(location.hash).to.equal('#before');
    link.click();
    expect(location.hash).to.equal('#go');
  });

  it('career-select comes for a click anywhere inside a link', async () => {
    const badge = put(
      `<career-certification-badge layout="inline" acronym="WPC" name="Ward" href="#go"></career-certification-badge>`,
    );
    await settled();
    const seal = badge.shadowRoot!.querySelector('a')!.querySelector('svg, img, span')!;
    seal.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
    expect(page.seen.selects.map(({ id }) => id)).to.deep.equal(['WPC']);
  });

  it('career-select does not come for a click beside a link', async () => {
    const widget = card('name="Nurse" href="#go"');
    await settled();
    widget.shadowRoot!.querySelector<HTMLElement>('[part~=title]')!.click();
    expect(page.seen.selects).to.have.length(0);
  });

  it('career-select does not come for the page’s own links, inside a widget or a provider', async () => {
    const inner = `<a href="#own" data-id="own">Own</a>`;
    const widgets = box(`<career-role-card>${inner}</career-role-card><career-data>${inner}</career-data>`);
    await settled();
    for (const link of widgets.querySelectorAll('a')) {
      history.replaceState(null, '', '#before');
      link.click();
      expect(location.hash).to.equal('#own');
    }
    expect(page.seen.selects).to.have.length(0);
  });
});

describe('a widget in the page', () => {
  for (const { tag, data, text } of WIDGETS) {
    it(`<${tag}> is not seen while it is hidden`, async () => {
      const widget = put(`<${tag} hidden data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
      await settled();
      expect(getComputedStyle(widget).display).to.equal('none');
      widget.hidden = false;
      await settled();
      expectShown(widget, text);
    });

    it(`<${tag}> shows the same when it is cloned`, async () => {
      const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
      await settled();
      const clone = widget.cloneNode(true) as Widget;
      box().append(clone);
      await settled();
      expectShown(clone, text);
      expect(shown(clone)).to.equal(shown(widget));
    });

    it(`<${tag}> may be there many times, each with its own data`, async () => {
      const widgets = box(
        `<${tag} data-career="${quoted(data)}"></${tag}><${tag} data-career="{">${FALLBACK}</${tag}><${tag} data-career="${quoted(career)}"></${tag}>`,
      ).children;
      await settled();
      expectShown(widgets[0]!, text);
      expectFallback(widgets[1]!);
      expect(shown(widgets[2]!)).to.not.contain(text);
      expect(page.seen.errors).to.have.length(1);
    });

    it(`<${tag}> keeps its look and goes on when it is moved, also to another document and back`, async () => {
      const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
      await settled();
      const look = () => {
        const inner = widget.shadowRoot!.querySelector('[part~=base]')!;
        const { containerName, whiteSpace, lineHeight } =
          widget.ownerDocument.defaultView!.getComputedStyle(inner);
        return { containerName, whiteSpace, lineHeight };
      };
      const before = look();
      expect(before.containerName).to.equal('career');

      box().append(widget);
      await settled();
      expect(look()).to.deep.equal(before);

      const other = frame();
      for (const place of [other.page.body, box(), other.page.body]) {
        place.append(widget);
        await settled();
        expect(widget.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
        expect(look().containerName).to.equal('career');
        expect(shown(widget)).to.contain(text);
        widget.setAttribute('data-career', JSON.stringify(career));
        await settled();
        expect(shown(widget)).to.not.contain(text);
        widget.setAttribute('data-career', JSON.stringify(data));
        await settled();
        expect(shown(widget)).to.contain(text);
      }
      expect(page.problems).to.deep.equal([]);
    });

    it(`<${tag}> takes data that was set before it knew what it is`, async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${tag}>${FALLBACK}</${tag}>`;
      const widget = template.content.firstElementChild as Widget;
      expect(widget.constructor === HTMLElement).to.equal(true);
      Object.assign(widget, { data, level: 3 });
      box().append(widget);
      await settled();
      expectShown(widget, text);
      expect(widget.level).to.equal(3);
      widget.data = career;
      await settled();
      expect(shown(widget)).to.not.contain(text);
    });

    it(`<${tag}> takes its part out of a whole document`, async () => {
      const widget = put(`<${tag} data-career="${quoted(career)}">${FALLBACK}</${tag}>`);
      await settled();
      expectShown(widget, WIDGETS.find((it) => it.tag === tag)!.ofCareer);
      expect(page.problems).to.deep.equal([]);
    });

    it(`<${tag}> words amounts, lists and times in its language, and lets it change`, async () => {
      const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
      for (const lang of ['de', 'ar', 'xx-nonsense', '!!', 'en_US', '']) {
        widget.lang = lang;
        await loadWords(canonical(lang));
        await settled();
        expectShown(widget, text, lang);
      }
      expect(page.problems).to.deep.equal([]);
    });

    it(`<${tag}> asks the network for nothing`, async () => {
      performance.clearResourceTimings();
      put(`<${tag} data-career="${quoted(career)}">${FALLBACK}</${tag}>`);
      await settled(50);
      expect(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => !/wtr|__web|coverage/.test(name)),
      ).to.deep.equal([]);
    });
  }

  it('is not seen while a <career-data> round it is hidden', async () => {
    const outer = put(
      `<career-data hidden data-career="${quoted(career)}"><career-role-card></career-role-card></career-data>`,
    );
    await settled();
    expect(outer.firstElementChild!.getBoundingClientRect().height).to.equal(0);
    expect(getComputedStyle(outer).display).to.equal('none');
  });

  it('never changes the page’s own object', async () => {
    const given = structuredClone(career);
    const freeze = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    };
    freeze(given);
    for (const { tag, ofCareer } of WIDGETS) {
      const widget = put(`<${tag} name="Other" href="#go">${FALLBACK}</${tag}>`);
      widget.data = given;
      await settled();
      expect(shown(widget), tag).to.not.equal(undefined);
      if (tag !== 'career-role-card' && tag !== 'career-certification-badge') expectShown(widget, ofCareer);
    }
    expect(given).to.deep.equal(career);
  });

  it('words amounts in the language of the place where it stands', async () => {
    const data = { name: 'Nurse', salary: { min: 52000, currency: 'EUR', per: 'year' } };
    const outer = box(
      `<div lang="de"><career-role-card data-career="${quoted(data)}"></career-role-card></div>`,
    );
    await settled();
    expect(shown(outer.querySelector('career-role-card')!)).to.match(/52\.000\s€/);
    const widget = outer.querySelector('career-role-card')!;
    widget.lang = 'en';
    await settled();
    expect(shown(widget)).to.contain('€52,000');
  });

  for (const tag of ['career-spotlight', 'career-role-card']) {
    it(`<${tag}> words amounts in the language that the document says it is in`, async () => {
      const data = {
        lang: 'de',
        role: { name: 'Pflege', salary: { min: 52000, currency: 'EUR', per: 'Jahr' } },
      };
      const widget = put(`<${tag} data-career="${quoted(data)}">${FALLBACK}</${tag}>`);
      await settled();
      expect(shown(widget)).to.match(/52\.000\s€/);
      widget.lang = 'en';
      await settled();
      expect(shown(widget)).to.contain('€52,000');
    });
  }

  it('is a block that fills its place, from 160 pixels to a page', async () => {
    for (const width of [160, 320, 1400]) {
      const outer = box(
        `<career-role-card name="Pharmacist of the longest title that a page has"></career-role-card>`,
      );
      outer.style.inlineSize = `${width}px`;
      await settled();
      const widget = outer.firstElementChild!;
      expect(widget.getBoundingClientRect().width).to.equal(width);
      expect(widget.scrollWidth).to.be.at.most(width);
    }
  });

  it('waits for nothing: its data shows with the next frame', async () => {
    const widget = card(`data-career='{"name":"Nurse"}'`);
    await until(() => nameOf(widget) === 'Nurse', 'the first render', 100);
  });
});
