import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import nurse from '../../examples/careers/ward-nurse.json';
import { full } from '../../test/full-document.js';
import { spotlight } from '../elements/spotlight/spotlight.template.js';
import { career, type CareerDocument } from '../model/career.js';
import { en } from '../words/en.js';
import * as compact from './index.js';

/** Real Lit is the oracle: what it makes of a template, this part of it must make too, step by step. */
interface Engine {
  html: typeof lit.html;
  svg: typeof lit.svg;
  nothing: unknown;
  render(value: unknown, root: HTMLElement): unknown;
}

const box = (engine: Engine) => {
  const root = document.createElement('div');
  return {
    root,
    show: (value: unknown) => {
      engine.render(value, root);
      return root.innerHTML.replace(/<!--[^]*?-->/g, '');
    },
  };
};

/** Renders what each step gives, one after the other in the same place, with both. */
const expectSame = (...steps: ((engine: Engine) => unknown)[]) => {
  const [theirs, ours] = [box(lit as Engine), box(compact as unknown as Engine)];
  for (const step of steps) {
    const expected = theirs.show(step(lit as Engine));
    expect(ours.show(step(compact as unknown as Engine))).to.equal(expected);
  }
  return ours.root;
};

const VALUES: Record<string, (engine: Engine) => unknown> = {
  text: () => 'a < b & "c"',
  'another text': () => 'Text',
  number: () => 0,
  'an empty text': () => '',
  nothing: ({ nothing }) => nothing,
  undefined: () => undefined,
  null: () => null,
  'an element': ({ html }) => html`<p>One</p>`,
  'an element with a text': ({ html }) => html`<p>${'Two'}!</p>`,
  'several nodes': ({ html }) => html`<b>${'1'}</b> and ${'2'}`,
  'only values': ({ html, nothing }) => html`${'x'}${nothing}${html`<i>${'y'}</i>`}`,
  'an empty template': ({ html }) => html``,
  'an empty list': () => [],
  'a list': ({ html }) => ['a', html`<li>${'b'}</li>`, 3],
  'a longer list': ({ html }) => ['a', html`<li>${'B'}</li>`, html`<li>c</li>`, ['d', html`${'e'} f`]],
  'a list in a list': ({ html }) => [[['deep']], [], html`${[html`<u>${'er'}</u>`]}`],
  'a drawing': ({ html, svg }) =>
    html`<svg viewBox="0 0 1 1">
      ${[1, 2].map((x) => svg`<path d="M0 ${x}" /><g>${svg`<text textLength=${x}>${x}</text>`}</g>`)}
    </svg>`,
};

describe('the part of Lit in the drop-in file', () => {
  for (const [from, first] of Object.entries(VALUES)) {
    for (const [to, second] of Object.entries(VALUES)) {
      it(`shows ${to} after ${from}, as Lit does`, () => {
        const inside = (value: (engine: Engine) => unknown) => (engine: Engine) =>
          engine.html`<div>before ${value(engine)}<hr />${value(engine)} after</div>`;
        expectSame(first, second, first);
        expectSame(inside(first), inside(second), inside(first));
        expectSame(
          (engine) => [first(engine), 'x', second(engine)],
          (engine) => [second(engine), first(engine)],
          (engine) => [first(engine), 'x', second(engine)],
        );
      });
    }
  }

  it('sets, joins, changes and removes attributes, in the same order', () => {
    const step =
      (a: unknown, b: unknown) =>
      ({ html }: Engine) =>
        html`<a id="x" lang="en" class="c ${a}" part=${a} href=${b} title="${a} and ${a}">${a}</a>`;
    expectSame(step('p', 'q'), step('p', 'r'), step('s t', 'r'), step('', 0), step('p', 'q'));
    const { nothing } = lit;
    expectSame(step('p', nothing), step('p', 'q'), step('p', nothing), step('p', undefined));
  });

  it('takes the value of an attribute for text', () => {
    const hostile = `"><script>alert(1)</script>'{}{=x}`;
    const root = expectSame(
      ({ html }) => html`<a href=${hostile} title="${hostile}/${hostile}">${hostile}</a>`,
    );
    expect(root.querySelector('a')!.title).to.equal(`${hostile}/${hostile}`);
    expect(root.querySelector('script')).to.equal(null);
  });

  it('lets no class or part become markup', () => {
    const hostile = 'a"><img src=x>';
    const root = expectSame(({ html }) => html`<p class=${hostile} part=${hostile}>Text</p>`);
    expect(root.querySelector('img')).to.equal(null);
    expect(root.querySelector('p')!.className).to.equal(hostile);
  });

  it('leaves an attribute out behind a value of any length', () => {
    const blanks = ' '.repeat(400_000);
    expectSame(({ html, nothing }) => html`<p title=${blanks} lang=${nothing}>${'Text'}</p>`);
  });

  it('shows texts to the letter', () => {
    const { show, root } = box(compact as unknown as Engine);
    for (const text of [
      'a\nb',
      '\n first',
      '&amp;lt;',
      '\u2028',
      '\ud83d\ude00',
      '</p>',
      '<!--',
      ' \t ',
      "'",
      '`',
      '=',
      'a="b"',
    ]) {
      show(compact.html`<p title=${text}>${text}</p>`);
      const p = root.querySelector('p')!;
      expect([p.textContent, p.title]).to.deep.equal([text, text]);
    }
  });

  it('keeps the elements of what has not changed its kind', () => {
    const { show, root } = box(compact as unknown as Engine);
    const list = (...texts: string[]) =>
      compact.html`<ul>${texts.map((text) => compact.html`<li>${text}</li>`)}</ul>`;
    show(list('a', 'b'));
    const [ul, first] = [root.querySelector('ul'), root.querySelector('li')];
    show(list('A', 'b', 'c'));
    expect(root.querySelector('ul') === ul && root.querySelector('li') === first).to.equal(true);
    expect(root.textContent).to.equal('Abc');
  });

  it('touches nothing when nothing has changed', async () => {
    const { show, root } = box(compact as unknown as Engine);
    const page = () =>
      spotlight(nurse as unknown as CareerDocument, { level: 2, layout: '', lang: 'en', words: en });
    show(page());
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    // Not even parsed again: as when a widget is moved.
    document.createElement = () => expect.fail('was drawn again');
    try {
      show(page());
    } finally {
      Reflect.deleteProperty(document, 'createElement');
    }
    await Promise.resolve();
    expect(seen.length).to.equal(0);
    observer.disconnect();
  });

  it('keeps elements round one that comes or goes', () => {
    const { show, root } = box(compact as unknown as Engine);
    const { html, nothing } = compact;
    const page = (lede: unknown, first = 'a') =>
      html`<h2 part="title">T</h2>
        ${lede}
        <p part="text">${first}</p>
        <a href="#x" part="link">Link</a>`;
    show(page(nothing));
    const kept = () => ['h2', 'p[part=text]', 'a'].map((selector) => root.querySelector(selector));
    const before = kept();
    for (const lede of [
      html`<p part="lede">L</p>`,
      html`<p part="lede">L</p>
        <p part="quiet">Q</p>`,
      nothing,
    ]) {
      show(page(lede, String(Math.random())));
      expect(kept().every((element, i) => element === before[i])).to.equal(true);
    }
  });

  it('leaves what others have put in, and what the visitor has opened', () => {
    const { show, root } = box(compact as unknown as Engine);
    const page = (text: string, more?: string) =>
      compact.html`<div class="career"><details><summary>${text}</summary></details>${more && compact.html`<p>${more}</p>`}</div>`;
    show(page('a'));
    const bar = document.createElement('div');
    bar.setAttribute('data-added', '');
    root.querySelector('.career')!.append(bar);
    root.append(bar.cloneNode());
    const fold = root.querySelector('details')!;
    fold.open = true;
    fold.tabIndex = -1;
    fold.setAttribute('data-gone-to', '');
    const added = '<div data-added=""></div>';
    const drawn = (text: string, more = '') =>
      `<div class="career"><details open="" tabindex="-1" data-gone-to=""><summary>${text}</summary></details>${more}${added}</div>${added}`;
    show(page('b', 'more'));
    expect(root.innerHTML).to.equal(drawn('b', '<p>more</p>'));
    show(page('c'));
    expect(root.innerHTML).to.equal(drawn('c'));
    show('');
    expect(root.innerHTML).to.equal(added);
    show(page('d'));
    expect(root.innerHTML).to.equal(
      `<div class="career"><details><summary>d</summary></details></div>${added}`,
    );
  });

  it('draws whole pages as Lit does, and goes from each to the next as Lit does', () => {
    const pages = [
      nurse,
      full(career, 'a document'),
      { role: { name: 'N' } },
      { ...nurse, day: undefined },
      full(career, 'another document'),
      nurse,
    ] as unknown as CareerDocument[];
    // The templates are written with real Lit; both engines read them.
    const [theirs, ours] = [box(lit as Engine), box(compact as unknown as Engine)];
    for (const page of pages)
      for (const level of [2, 5] as const) {
        const drawn = spotlight(page, { level, layout: '', lang: 'en', words: en });
        expect(ours.show(drawn)).to.equal(theirs.show(drawn));
      }
  });
});
