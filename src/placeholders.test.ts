import { expect } from '@open-wc/testing';
import './elements/data/career-data.js';
import './elements/role-card/career-role-card.js';
import './elements/spotlight/career-spotlight.js';
import { box, frame, put, settled, shown, until, watch as noting } from '../test/watch.js';
import { upgrade, watch } from './placeholders.js';

const JSON_TEXT = '{"name":"Pharmacist","tagline":"Safe medicines"}';
const block = (data = JSON_TEXT, more = '') =>
  `<div data-career-widget="role-card" data-career='${data}' ${more}><p>Readable</p></div>`;

/** A page’s own elements, whose names only look like ours. */
customElements.define(
  'career-foo',
  class extends HTMLElement {
    static readonly observedAttributes = ['onclick', 'src'];
  },
);
customElements.define('career-bar', class extends HTMLElement {});

// What upgrade() loads on demand: once it is there, its messages come in the test that they belong to.
before(() => import('./leftovers.js'));

describe('a placeholder', () => {
  const page = noting();

  it('becomes the widget, with its content as the author’s children', async () => {
    const page = put<HTMLElement>(`<section>${block()}</section>`);
    const [widget] = upgrade(page);
    await settled();
    expect(page.firstElementChild === widget).to.equal(true);
    expect(widget!.localName).to.equal('career-role-card');
    expect(shown(widget!)).to.contain('Pharmacist');
    expect(widget!.innerHTML).to.equal('<p>Readable</p>');
  });

  for (const [form, data] of [
    ['percent-encoded', encodeURIComponent(JSON_TEXT)],
    ['base64url', btoa(JSON_TEXT)],
  ] as const) {
    it(`takes data that is ${form}`, async () => {
      const [widget] = upgrade(put<HTMLElement>(`<section>${block(data)}</section>`));
      await settled();
      expect(shown(widget!)).to.contain('Safe medicines');
    });
  }

  it('takes the widget’s attributes with and without “data-”, and what a page says of any element', () => {
    const more =
      'data-layout="compact" level="4" data-eyebrow="Careers" id="me" class="wide" dir="rtl" lang="ar"';
    const [widget] = upgrade(put<HTMLElement>(`<section>${block(JSON_TEXT, more)}</section>`));
    const given = Object.fromEntries([...widget!.attributes].map(({ name, value }) => [name, value]));
    expect(given).to.deep.include({
      layout: 'compact',
      level: '4',
      eyebrow: 'Careers',
      id: 'me',
      class: 'wide',
      dir: 'rtl',
      lang: 'ar',
      'data-career': JSON_TEXT,
    });
  });

  it('takes nothing else: no handler and no style comes in by a “data-” name', () => {
    const more =
      'data-onclick="alert(1)" data-onfocus="alert(1)" data-style="x" data-hidden data-is="a" style="color:red" ledata-vel="4" data-id="a" data-class="a" data-data-layout="hero"';
    const [widget] = upgrade(put<HTMLElement>(`<section>${block(JSON_TEXT, more)}</section>`));
    const names = [...widget!.attributes].map(({ name }) => name).sort();
    expect(names).to.deep.equal(['data-career']);
  });

  it('may be the element itself', () => {
    const placeholder = put<HTMLElement>(block());
    const parent = placeholder.parentElement!;
    expect(upgrade(placeholder)).to.have.length(1);
    expect(parent.firstElementChild!.localName).to.equal('career-role-card');
  });

  it('becomes one widget, however often it is asked', async () => {
    const page = put<HTMLElement>(`<section>${block()}</section>`);
    upgrade(page);
    expect(upgrade(page)).to.have.length(0);
    expect(page.querySelectorAll('career-role-card')).to.have.length(1);
    const copy = page.cloneNode(true) as HTMLElement;
    page.after(copy);
    expect(upgrade(copy)).to.have.length(0);
    await settled();
    expect(shown(copy.firstElementChild!)).to.contain('Pharmacist');
  });

  for (const name of [
    '',
    'nonsense',
    'role-card"',
    '../x',
    'Role-Card ',
    '__proto__',
    'constructor',
    'null',
    'foo',
    'bar',
  ]) {
    it(`that names no widget stays as it is: ${JSON.stringify(name)}`, () => {
      const page = put<HTMLElement>('<section><div><p>Readable</p></div></section>');
      page.firstElementChild!.setAttribute('data-career-widget', name);
      const before = page.innerHTML;
      expect(upgrade(page)).to.have.length(0);
      expect(page.innerHTML).to.equal(before);
    });
  }

  it('that names no widget is told in the console, once', async () => {
    const section = put<HTMLElement>(
      '<section><div data-career-widget="rolecard">A</div><div data-career-widget="rolecard">B</div></section>',
    );
    upgrade(section);
    upgrade(section);
    await until(() => page.seen.warnings.length, 'the message');
    await settled();
    expect(page.seen.warnings).to.deep.equal([
      'career-elements: “rolecard” is not the name of a widget. Write it like in data-career-widget="role-card".',
    ]);
  });

  it('with bad data leaves the author’s words on the page', async () => {
    const [widget] = upgrade(put<HTMLElement>(`<section>${block('{')}</section>`));
    await settled();
    expect(shown(widget!)).to.equal(undefined);
    expect(widget!.firstElementChild!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  for (const [where, outer] of [
    [
      'a widget',
      `<career-role-card data-career='${JSON_TEXT}'><section>${block()}</section></career-role-card>`,
    ],
    ['a widget of another kind', `<career-spotlight>${block()}</career-spotlight>`],
    [
      'a widget inside a <career-data>',
      `<career-data><career-spotlight>${block()}</career-spotlight></career-data>`,
    ],
  ] as const) {
    it(`in ${where} stays: it is what that shows in need`, () => {
      const section = put<HTMLElement>(`<section>${outer}</section>`);
      const before = section.innerHTML;
      expect(upgrade(section)).to.have.length(0);
      expect(upgrade(section.querySelector('[data-career-widget]')!)).to.have.length(0);
      expect(section.innerHTML).to.equal(before);
    });
  }

  it('in a placeholder stays as well', () => {
    const section = put<HTMLElement>(
      `<section><div data-career-widget="spotlight" data-career='{"role":${JSON_TEXT}}'>${block()}</div></section>`,
    );
    expect(upgrade(section).map(({ localName }) => localName)).to.deep.equal(['career-spotlight']);
    expect(section.querySelectorAll('career-spotlight > [data-career-widget=role-card]')).to.have.length(1);
  });

  it('in a <career-data>, or in a placeholder of one, becomes a widget with the document of that', async () => {
    const card = '<div data-career-widget="role-card">Readable</div>';
    const section = put<HTMLElement>(`<section>
      <career-data data-career='{"role":{"name":"Manager"}}'>${card}</career-data>
      <div data-career-widget="data" data-career='{"role":{"name":"Director"}}'><main>${card}</main></div>
    </section>`);
    upgrade(section);
    await settled();
    const cards = [...section.querySelectorAll('career-data career-role-card')];
    expect(cards.map(shown)).to.deep.equal(['Manager', 'Director']);
  });

  it('in a <template> stays, and becomes a widget in what is made of it', () => {
    const template = put<HTMLTemplateElement>(`<template>${block()}</template>`);
    expect(upgrade(template)).to.have.length(0);
    expect(template.content.querySelectorAll('[data-career-widget]')).to.have.length(1);
    expect(upgrade(template.content.cloneNode(true) as DocumentFragment)).to.have.length(1);
  });

  it('in a shadow root becomes one, when that is asked for', async () => {
    const shadow = put<HTMLElement>('<section></section>').attachShadow({ mode: 'open' });
    shadow.innerHTML = block();
    expect(upgrade(shadow)).to.have.length(1);
    await settled();
    expect(shown(shadow.firstElementChild!)).to.contain('Pharmacist');
  });

  it('without a parent, in whose place nothing could come, keeps its content', () => {
    const placeholder = put<HTMLElement>(block());
    placeholder.remove();
    expect(upgrade(placeholder)).to.have.length(0);
    expect(placeholder.innerHTML).to.equal('<p>Readable</p>');
  });

  it('that somebody is editing stays as it will be saved', () => {
    const section = put<HTMLElement>(`<section contenteditable>${block()}</section>`);
    const before = section.innerHTML;
    expect(upgrade(section)).to.have.length(0);
    expect(section.innerHTML).to.equal(before);
  });

  it('in the paragraph that WordPress puts it in becomes a widget, as far as HTML lets it stand there', () => {
    const inside = box(`<p>${block('{}').replaceAll('div', 'span').replace(/<.?p>/g, '')}</p>`);
    expect(upgrade(inside)).to.have.length(1);
    expect(inside.innerHTML).to.equal(
      '<p><career-role-card data-career="{}">Readable</career-role-card></p>',
    );
    const beside = box(`<p>${block('{}')}</p>`);
    expect(upgrade(beside)).to.have.length(1);
    expect(beside.innerHTML).to.equal(
      '<p></p><career-role-card data-career="{}"><p>Readable</p></career-role-card><p></p>',
    );
  });

  it('may be of no kind that HTML knows', () => {
    const strange = document.createElementNS('urn:strange', 'pre');
    for (const [name, value] of Object.entries({
      'data-career-widget': 'role-card',
      'data-career': JSON_TEXT,
      'data-language': 'career-role-card',
    }))
      strange.setAttribute(name, value);
    const section = put<HTMLElement>('<section></section>');
    section.append(strange);
    expect(upgrade(section)).to.have.length(1);
  });
});

describe('upgrade()', () => {
  const page = noting();

  it('takes the whole page when nothing is named', () => {
    const section = put<HTMLElement>(`<section>${block()}</section>`);
    expect(upgrade().map(({ parentElement }) => parentElement === section)).to.deep.equal([true]);
    section.innerHTML = block();
    expect(upgrade(undefined)).to.have.length(1);
  });

  for (const [what, given] of [
    ['nothing', null],
    ['a text', 'main'],
    ['a number', 7],
    ['an event', new Event('load')],
    ['a list', [document.body]],
  ] as const) {
    it(`that is given ${what} says so, and throws nothing`, async () => {
      expect(upgrade(given as unknown as ParentNode)).to.deep.equal([]);
      await until(() => page.seen.warnings.length, 'the message');
      expect(page.seen.warnings).to.deep.equal([
        'career-elements: upgrade() takes an element or the document. It was given something else:',
      ]);
    });
  }

  it('on a page that has no body yet finds nothing and says nothing', async () => {
    const { page: empty } = frame();
    empty.body.remove();
    expect(upgrade(empty)).to.deep.equal([]);
    await settled();
    expect(page.seen.warnings).to.deep.equal([]);
  });
});

describe('a page that is watched', () => {
  const page = noting();
  before(() => watch());

  it('turns placeholders that come in later', async () => {
    const section = put<HTMLElement>('<section></section>');
    section.innerHTML = `<p>${block()}</p><article>${block()}</article>`;
    await settled();
    expect(section.querySelectorAll('career-role-card')).to.have.length(2);
    expect(section.querySelectorAll('[data-career-widget]')).to.have.length(0);
  });

  it('leaves what it made alone when that is moved, cloned, or put back', async () => {
    const section = put<HTMLElement>(`<section>${block()}</section>`);
    await settled();
    const widget = section.firstElementChild!;
    const other = box();
    other.append(widget);
    await settled();
    expect(other.firstElementChild === widget).to.equal(true);
    const clone = other.cloneNode(true) as HTMLElement;
    other.replaceWith(clone);
    await settled();
    expect(clone.innerHTML).to.equal(other.innerHTML);
    expect(shown(clone.firstElementChild!)).to.contain('Pharmacist');
    clone.remove();
  });

  it('leaves its content to a placeholder that came and went', async () => {
    const placeholder = put<HTMLElement>(block());
    placeholder.remove();
    await settled();
    expect(placeholder.innerHTML).to.equal('<p>Readable</p>');
  });

  it('turns a placeholder that leaves the widget in which it stood for need', async () => {
    const outer = put<HTMLElement>(`<career-spotlight>${block()}</career-spotlight>`);
    await settled();
    expect(outer.querySelectorAll('career-role-card')).to.have.length(0);
    outer.after(outer.firstElementChild!);
    await settled();
    expect(outer.nextElementSibling!.localName).to.equal('career-role-card');
    outer.nextElementSibling!.remove();
  });

  it('does not answer to its own changes, nor to a placeholder that has to stay', async () => {
    const section = put<HTMLElement>('<section></section>');
    await settled();
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(section, { childList: true, subtree: true });
    section.innerHTML = `Text<!-- comment -->${block()}<div data-career-widget="stranger">${block()}</div>`;
    await settled(100);
    observer.disconnect();
    // What came in; and for each of the two cards: one in the other’s place, and its children to it.
    expect(changes).to.equal(1 + 2 * 3);
    expect(page.seen.warnings).to.have.length(1);
  });

  describe('searches each part of it once', () => {
    /** How many elements the searches for placeholders go through. */
    const searched = async (change: () => void) => {
      let count = 0;
      const { querySelectorAll } = Element.prototype;
      Element.prototype.querySelectorAll = function (this: Element, selector: string) {
        if (selector.includes('data-career-widget')) count += 1 + this.getElementsByTagName('*').length;
        return querySelectorAll.call(this, selector);
      } as typeof querySelectorAll;
      try {
        change();
        await settled();
      } finally {
        Element.prototype.querySelectorAll = querySelectorAll;
      }
      return count;
    };
    const add = (parent: Element) => parent.appendChild(document.createElement('div'));

    it('that comes in side by side', async () => {
      const section = put('<section></section>');
      await settled();
      const count = await searched(() => {
        for (let i = 0; i < 10_000; i++) add(section);
      });
      expect(count).to.equal(10_000);
    });

    it('that grows into the depth', async () => {
      const section = put('<section></section>');
      await settled();
      const count = await searched(() => {
        let inner = add(section);
        for (let i = 1; i < 500; i++) inner = add(inner);
      });
      expect(count).to.equal(500);
    });

    it('that grows like a table, row by row and cell by cell', async () => {
      const section = put('<section></section>');
      await settled();
      const count = await searched(() => {
        const table = add(section);
        for (let i = 0; i < 100; i++) {
          const row = add(table);
          for (let j = 0; j < 99; j++) add(row);
        }
      });
      expect(count).to.equal(10_001);
    });
  });
});
