import { expect } from '@open-wc/testing';
import '../../career-elements.js';
import { loadWords } from '../../words/languages.js';
import {
  WIDGETS,
  address,
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
} from '../../../test/watch.js';

const page = watch();
const FALLBACK = '<p>Readable without script</p>';
const CARD = `<career-role-card>${FALLBACK}</career-role-card>`;
const json = (value: unknown) => JSON.stringify(value);
const role = (name: string) => json({ role: { name } });
const cardIn = (element: Element) => element.querySelector('career-role-card') as Widget;

describe('a document for many widgets', () => {
  for (const { tag, ofCareer } of WIDGETS) {
    it(`hands its document to <${tag}>`, async () => {
      const outer = put(
        `<career-data data-career='${json(career)}'><div><${tag}>${FALLBACK}</${tag}></div></career-data>`,
      );
      await settled();
      expectShown(outer.querySelector(tag)!, ofCareer);
      expect(page.problems).to.deep.equal([]);
    });
  }

  it('hands it to every widget at once, and to each its certification', async () => {
    const outer = put(
      `<career-data data-career='${json(career)}'>
        ${WIDGETS.map(({ tag }) => `<${tag}>${FALLBACK}</${tag}>`).join('')}
        <career-certification-badge ref="CCP-340B"></career-certification-badge>
      </career-data>`,
    );
    await settled();
    for (const { tag, ofCareer } of WIDGETS) expectShown(outer.querySelector(tag)!, ofCareer);
    expectShown(outer.querySelector('[ref]')!, 'Dosing Certificate');
    expect(page.problems).to.deep.equal([]);
  });

  it('shows nothing of its own and leaves the page as it stands', async () => {
    const outer = put(`<career-data data-career='${json(career)}'><p>Text of the page</p></career-data>`);
    await settled();
    expect(getComputedStyle(outer).display).to.equal('contents');
    expect(outer.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(outer.shadowRoot!.textContent.trim()).to.equal('');
  });

  it('reaches across shadow roots', async () => {
    const outer = put(`<career-data data-career='${role('Deep')}'><div></div></career-data>`);
    const middle = document.createElement('section');
    outer.firstElementChild!.attachShadow({ mode: 'closed' }).append(middle);
    const inner = middle.attachShadow({ mode: 'open' });
    inner.innerHTML = CARD;
    await settled();
    expect(nameOf(inner.firstElementChild!)).to.equal('Deep');
  });

  for (const [name, set] of [
    ['an attribute', (it: Widget, text: string) => it.setAttribute('data-career', text)],
    ['the property', (it: Widget, text: string) => (it.data = JSON.parse(text) as unknown)],
    [
      'a child',
      (it: Widget, text: string) => {
        it.querySelector('script')?.remove();
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        it.append(script);
      },
    ],
  ] as const) {
    it(`takes a document by ${name}, and a new one replaces it in every widget`, async () => {
      const outer = put(`<career-data>${CARD}${CARD}</career-data>`);
      for (const expected of ['A', 'B', 'C']) {
        set(outer, role(expected));
        await settled();
        for (const widget of outer.querySelectorAll('career-role-card'))
          expect(nameOf(widget)).to.equal(expected);
      }
    });
  }

  it('loads one document for all, once', async () => {
    performance.clearResourceTimings();
    const outer = put(
      `<career-data src="${address('ward-nurse')}?shared">${CARD}<career-day-schedule>${FALLBACK}</career-day-schedule></career-data>`,
    );
    // Rendered, and no answer can have come yet.
    await cardIn(outer).updateComplete;
    expectFallback(cardIn(outer));
    await until(() => nameOf(cardIn(outer)) === 'Ward Nurse', 'the document');
    await until(() => shown(outer.querySelector('career-day-schedule')!), 'the day');
    expect(
      performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('?shared')),
    ).to.have.length(1);
    expect(page.problems).to.deep.equal([]);
  });

  it('says alone what is wrong when its document does not load; the children of every widget stay', async () => {
    const outer = put(`<career-data src="/nobody/here">${CARD}${CARD}</career-data>`);
    await until(() => page.seen.errors.length, 'the report');
    await settled();
    for (const widget of outer.querySelectorAll('career-role-card')) expectFallback(widget);
    expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-data',
    ]);
    expect(page.seen.groups).to.have.length(1);
  });

  it('says alone what is wrong in its document; what is right shows', async () => {
    const outer = put(
      `<career-data data-career='${json({ ...career, role: { name: 'Nurse', tagline: 7 }, day: 7 })}'>${CARD}<career-pathway-timeline></career-pathway-timeline></career-data>`,
    );
    await settled();
    expectShown(cardIn(outer), 'Nurse');
    expectShown(outer.querySelector('career-pathway-timeline')!, 'Learn the ward');
    expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-data',
    ]);
    expect(page.seen.errors[0]!.issues.map(({ pointer }) => pointer)).to.have.members([
      '/role/tagline',
      '/day',
    ]);
  });

  it('leaves it to the widget to say that its own part is missing', async () => {
    const outer = put(
      `<career-data data-career='${role('Nurse')}'>${CARD}<career-day-schedule>${FALLBACK}</career-day-schedule></career-data>`,
    );
    await settled();
    expectShown(cardIn(outer), 'Nurse');
    expectFallback(outer.querySelector('career-day-schedule')!);
    expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-day-schedule',
    ]);
  });

  for (const [why, spoil] of [
    ['turns bad', (it: Widget) => it.setAttribute('data-career', '{')],
    ['turns into something else', (it: Widget) => it.setAttribute('data-career', '42')],
    ['is taken away', (it: Widget) => it.removeAttribute('data-career')],
    [
      'is replaced by an address where nobody is',
      (it: Widget) => {
        it.removeAttribute('data-career');
        it.setAttribute('src', '/nobody/here');
      },
    ],
    [
      'turns into an object that throws',
      (it: Widget) => {
        it.data = new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('touched');
            },
          },
        );
      },
    ],
  ] as const) {
    it(`whose document ${why} leaves no stale one behind: the widgets show their children again, until it is mended`, async () => {
      const outer = put(`<career-data data-career='${role('Nurse')}'>${CARD}</career-data>`);
      await settled();
      expectShown(cardIn(outer), 'Nurse');
      spoil(outer);
      await until(() => shown(cardIn(outer)) === undefined, 'the fallback', 1500);
      await settled();
      expectFallback(cardIn(outer));
      expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
        'career-data',
      ]);

      outer.data = { role: { name: 'Mended' } };
      await settled();
      expectShown(cardIn(outer), 'Mended');
    });
  }

  it('reports nothing for a widget that waits for its document, whatever its own attributes leave open', async () => {
    const outer = put(
      `<career-data src="${address('ward-nurse')}"><career-role-card tagline="Mine">${FALLBACK}</career-role-card></career-data>`,
    );
    await settled(0);
    expect(page.problems).to.deep.equal([]);
    await until(() => nameOf(cardIn(outer)) === 'Ward Nurse', 'the document');
    expectShown(cardIn(outer), 'Mine');
    expect(page.problems).to.deep.equal([]);
  });

  it('that fails leaves a widget what its own attributes say, and the widget says nothing', async () => {
    const outer = put(
      `<career-data src="/nobody/here"><career-role-card name="Mine"></career-role-card><career-role-card tagline="Half">${FALLBACK}</career-role-card></career-data>`,
    );
    await until(() => page.seen.errors.length, 'the report');
    await settled();
    expectShown(outer.children[0]!, 'Mine');
    expectFallback(outer.children[1]!);
    expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-data',
    ]);
  });

  it('is overridden by a widget’s own attributes, field by field', async () => {
    const outer = put(
      `<career-data data-career='${json(career)}'><career-role-card name="Mine"></career-role-card></career-data>`,
    );
    await settled();
    expect(nameOf(cardIn(outer))).to.equal('Mine');
    expectShown(cardIn(outer), 'Notices first.');
  });

  it('may come round its widgets later', async () => {
    const outer = box(CARD);
    await settled();
    const widget = cardIn(outer);
    expectFallback(widget);
    const provider = document.createElement('career-data') as Widget;
    provider.data = { role: { name: 'Late' } };
    outer.append(provider);
    provider.append(widget);
    await settled();
    expectShown(widget, 'Late');
  });

  it('may be known to the page later than the widgets inside it, nested ones too', async () => {
    const { page: inner, scope } = frame();
    const load = async (path: string, tag: string) => {
      const script = inner.createElement('script');
      script.type = 'module';
      script.src = path;
      inner.head.append(script);
      await until(() => scope.customElements.get(tag), tag);
      await settled(50);
    };
    inner.body.innerHTML = `
      <career-data data-career='${role('Outer')}'>${CARD}
        <career-data data-career='${role('Inner')}'><section>${CARD}</section></career-data>
      </career-data>`;
    await load('/src/elements/role-card/career-role-card.ts', 'career-role-card');
    const [first, second] = inner.querySelectorAll('career-role-card');
    expectFallback(first!);
    expectFallback(second!);
    await load('/src/elements/data/career-data.ts', 'career-data');
    expectShown(first!, 'Outer');
    expectShown(second!, 'Inner');
  });

  it('may be nested: the nearest one counts, also when it comes later or goes', async () => {
    const outer = put(
      `<career-data data-career='${role('Outer')}'><career-data data-career='${role('Inner')}'>${CARD}</career-data></career-data>`,
    );
    await settled();
    const widget = cardIn(outer);
    expectShown(widget, 'Inner');
    outer.append(widget);
    await settled();
    expectShown(widget, 'Outer');
    const inner = outer.querySelector('career-data')!;
    inner.append(widget);
    await settled();
    expectShown(widget, 'Inner');
    outer.setAttribute('data-career', role('Other'));
    await settled();
    expectShown(widget, 'Inner');
  });

  it('without a document of its own hands on that of the one round it', async () => {
    const outer = put(
      `<career-data data-career='${role('Outer')}'><career-data>${CARD}</career-data></career-data>`,
    );
    await settled();
    expectShown(cardIn(outer), 'Outer');
    outer.setAttribute('data-career', role('New'));
    await settled();
    expectShown(cardIn(outer), 'New');
    expect(page.problems).to.deep.equal([]);
  });

  it('that fails does not let the one round it through: its widgets keep their children', async () => {
    const outer = put(
      `<career-data data-career='${role('Outer')}'><career-data data-career="{">${CARD}</career-data></career-data>`,
    );
    await settled();
    expectFallback(cardIn(outer));
    expect(page.seen.errors).to.have.length(1);
  });

  it('lets a widget go that leaves it, and takes in one that comes', async () => {
    const outer = put(`<career-data data-career='${role('A')}'>${CARD}</career-data>`);
    await settled();
    const widget = cardIn(outer);
    widget.remove();
    let updates = 0;
    const { requestUpdate } = widget;
    widget.requestUpdate = function (...args: []) {
      updates++;
      return requestUpdate.apply(this, args);
    };
    outer.setAttribute('data-career', role('B'));
    await settled();
    expect(updates).to.equal(0);
    box().append(widget);
    await settled();
    expectFallback(widget);
    outer.append(widget);
    await settled();
    expectShown(widget, 'B');
  });

  it('keeps a widget that moves inside it', async () => {
    const outer = put(`<career-data data-career='${role('A')}'>${CARD}<section></section></career-data>`);
    await settled();
    const widget = cardIn(outer);
    outer.querySelector('section')!.append(widget);
    await settled();
    expectShown(widget, 'A');
    outer.setAttribute('data-career', role('B'));
    await settled();
    expectShown(widget, 'B');
  });

  it('goes on after it was moved as a whole, or cloned', async () => {
    const outer = put(`<career-data data-career='${role('A')}'>${CARD}</career-data>`);
    await settled();
    box().append(outer);
    await settled();
    expectShown(cardIn(outer), 'A');
    const clone = outer.cloneNode(true) as Widget;
    box().append(clone);
    clone.setAttribute('data-career', role('B'));
    await settled();
    expectShown(cardIn(clone), 'B');
    expectShown(cardIn(outer), 'A');
  });

  it('does not reach what stands beside it', async () => {
    const outer = box(`<career-data data-career='${role('A')}'></career-data>${CARD}`);
    await settled();
    expectFallback(cardIn(outer));
  });

  it('says once that it has no document at all', async () => {
    const outer = put(`<career-data>${CARD}</career-data>`);
    await settled();
    expectFallback(cardIn(outer));
    expect(page.seen.errors.map(({ target }) => (target as Element).localName)).to.deep.equal([
      'career-data',
    ]);
  });

  it('tells a widget the language of its document', async () => {
    const document = {
      lang: 'de',
      role: { name: 'Pflege', salary: { min: 52000, currency: 'EUR', per: 'Jahr' } },
    };
    const outer = put(`<career-data data-career='${json(document)}'>${CARD}</career-data>`);
    await loadWords('de');
    await settled();
    expect(shown(cardIn(outer))).to.match(/52\.000\s€/);
  });

  it('speaks to the widgets of another copy of the library', async () => {
    const outer = put(`<career-data data-career='${role('Shared')}'><div></div></career-data>`);
    await settled();
    const request = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
      context: Symbol.for('career-elements/document'),
      contextTarget: outer.firstElementChild!,
      subscribe: false,
      callback: (value: unknown) => (given = value),
    });
    let given: unknown;
    outer.firstElementChild!.dispatchEvent(request);
    expect(given).to.deep.equal({ document: { role: { name: 'Shared' } } });
  });
});
