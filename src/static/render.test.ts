import { expect } from '@open-wc/testing';
import nurse from '../../examples/careers/ward-nurse.json';
import { careers } from '../../stories/data/languages.js';
import { full } from '../../test/full-document.js';
import { show } from '../../test/reading.js';
import '../career-elements.js';
import { career, type CareerDocument } from '../model/career.js';
import { loadWords } from '../words/languages.js';
import { renderHtml, renderPage, renderShadow, type RenderOptions } from './render.js';

const WISHES: RenderOptions[] = [
  { widget: 'spotlight' },
  { widget: 'spotlight', level: 5, theme: 'dark' },
  { widget: 'role-card' },
  { widget: 'role-card', layout: 'hero' },
  { widget: 'role-card', layout: 'compact' },
  { widget: 'certification-badge' },
  { widget: 'certification-badge', layout: 'compact' },
  { widget: 'certification-badge', layout: 'inline' },
  { widget: 'pathway-timeline', level: 3 },
  { widget: 'day-schedule' },
];
const everything = full(career, 'document') as CareerDocument;
const many = Array.from({ length: 30 }, (_, i) => ({ title: `Step ${i}` }));
const DOCUMENTS: Record<string, object> = {
  'with something in every field': everything,
  typical: nurse,
  'with lists that fold': { role: { name: 'N' }, pathway: { ordered: true, steps: many } },
  'with letters that mean something': {
    role: {
      name: `<b> & "q" 'a' </script> <!-- {x} \u2028`,
      tagline: '&amp; &lt;',
      action: { label: '"', href: '/?a=1&b="2"' },
    },
    certifications: [
      { acronym: '<A>', name: `"'&`, image: { src: '/examples/images/ward.svg', alt: '"&<' } },
    ],
    day: { slots: [{ title: '<i>', start: '09:00', end: '10:10', approximate: true }] },
  },
  'of a name alone': { role: { name: 'N' } },
};

/** What stands in a shadow root, letter for letter, but for Lit's comments and the blanks of templates. */
const bare = (html: string) => html.replace(/<!--[^]*?-->|\s+/g, '');

const attributesOf = ({ widget: _, ...rest }: RenderOptions): Record<string, string> =>
  Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)]));

const rootOf = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const template = page.querySelector('template')!;
  template.content.querySelector('style')!.remove();
  return template.innerHTML;
};

describe('a document as HTML', () => {
  for (const [name, document] of Object.entries(DOCUMENTS)) {
    for (const wish of WISHES) {
      it(`${name}: is what the element draws, ${Object.values(wish).join(' ')}`, async () => {
        const { html, issues } = await renderShadow(document, wish);
        if (html === undefined) {
          const { element } = await show(`career-${wish.widget}`, document, attributesOf(wish));
          expect(element.shadowRoot.innerHTML).to.include('<slot>');
          expect(issues).to.not.have.length(0);
          return;
        }
        const tag = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
        const given = Object.fromEntries([...tag.attributes].map(({ name, value }) => [name, value]));
        const { element } = await show(tag.localName, undefined, given);
        expect(bare(rootOf(html)) === bare(element.shadowRoot.innerHTML)).to.equal(true);
      });
    }
  }

  for (const [lang, document] of Object.entries(careers))
    it(`speaks ${lang}, whatever the page speaks`, async () => {
      await loadWords(lang);
      const said = { ...document, lang };
      const { html } = await renderShadow(said, { lang: 'en' });
      const { element } = await show('career-spotlight', said, {}, { lang: 'en' });
      expect(bare(rootOf(html!)) === bare(element.shadowRoot.innerHTML)).to.equal(true);
      expect((await renderShadow(document, { lang })).html).to.not.include(
        `dir="${lang === 'ar' ? 'ltr' : 'rtl'}"`,
      );
    });

  it('gives its tag all that the element needs to draw the same again', async () => {
    const { html } = await renderShadow(
      { lang: 'de', ...everything },
      { widget: 'day-schedule', level: 4, theme: 'dark' },
    );
    const tag = new DOMParser().parseFromString(html!, 'text/html').querySelector('career-day-schedule')!;
    expect([tag.lang, tag.getAttribute('level'), tag.getAttribute('theme')]).to.deep.equal([
      'en',
      '4',
      'dark',
    ]);
    expect(JSON.parse(tag.getAttribute('data-career')!)).to.deep.equal(everything.day);
  });

  it('without style and hooks is plain, and has the words and links of the element', async () => {
    for (const wish of WISHES) {
      const { html } = await renderHtml(everything, wish);
      const plain = new DOMParser().parseFromString(html!, 'text/html').body;
      const { element } = await show(`career-${wish.widget}`, everything, attributesOf(wish));
      const drawn = element.shadowRoot.querySelector('.career')!.cloneNode(true) as Element;
      for (const hidden of drawn.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      const words = (root: Element) => root.textContent.replace(/\s+/g, '');
      expect(words(plain), wish.widget).to.equal(words(drawn));
      const links = (root: Element) =>
        [...root.querySelectorAll('a, img')].map((it) => it.getAttribute('href') ?? it.getAttribute('src'));
      expect(links(plain)).to.deep.equal(links(drawn));
      expect(
        plain.querySelectorAll('svg, time, bdi, style, script, template, [part], [style], [data-id]'),
      ).to.have.length(0);
      const headings = (root: Element) =>
        [...root.querySelectorAll('h2, h3, h4, h5, h6')].map(({ localName }) => localName);
      expect(headings(plain)).to.deep.equal(headings(drawn));
    }
  });

  it('comes with its tag where that is wished for, which then draws the same', async () => {
    for (const wish of WISHES) {
      const { html } = await renderHtml({ ...nurse, lang: 'ar' }, { ...wish, tag: true });
      const { body } = new DOMParser().parseFromString(html!, 'text/html');
      const [tag] = body.children;
      const given = Object.fromEntries([...tag!.attributes].map(({ name, value }) => [name, value]));
      const { element, issues } = await show(tag!.localName, undefined, given);
      expect(issues, wish.widget).to.deep.equal([]);
      const words = (root: Element) => root.querySelector('.title, .acronym')!.textContent;
      expect(words(tag!)).to.equal(words(element.shadowRoot.querySelector('.career')!));
    }
  });

  it('in a sentence needs no box of its own', async () => {
    const { html } = await renderHtml(nurse, { widget: 'certification-badge', layout: 'inline' });
    expect(html).to.match(/^<span class="career"[^>]*><span [^\n]*<\/span><\/span>$/);
    const { body } = new DOMParser().parseFromString(`<p>See ${html}.</p>`, 'text/html');
    expect(body.children).to.have.length(1);
  });

  it('says what is wrong, and shows the rest', async () => {
    const { html, issues } = await renderHtml({ role: { name: 'Nurse', tagline: 7 } });
    expect(html).to.include('Nurse');
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([['text', '/role/tagline']]);
  });

  it('is none where there is nothing to show, and says why', async () => {
    for (const nothing of [undefined, null, {}, [], 7, 'x', { role: {} }, { role: { tagline: 'x' } }])
      for (const render of [renderHtml, renderShadow, renderPage]) {
        const { html, issues } = await render(nothing);
        expect(html).to.equal(undefined);
        expect(issues).to.not.have.length(0);
      }
    const { html, issues } = await renderHtml({ role: { name: 'N' } }, { widget: 'day-schedule' });
    expect([html, issues.length > 0]).to.deep.equal([undefined, true]);
  });

  it('refuses a wish that nobody can fulfil, by name', async () => {
    for (const [wish, message] of [
      [{ widget: 'poster' }, /“poster” is no widget. There are: spotlight, role-card/],
      [{ widget: 'role-card', layout: 'inline' }, /“inline” is no layout of a role-card/],
      [{ level: 1 }, /“1” is no level/],
    ] as [RenderOptions, RegExp][]) {
      const failure = await renderHtml(nurse, wish).catch((error: unknown) => String(error));
      expect(failure).to.match(message);
    }
  });

  it('as a page is a document of its language, named after what it shows', async () => {
    const { html } = await renderPage(
      { lang: 'ar', role: { name: 'ممرضة <RN>', tagline: '"نص"' } },
      { script: '/a.js?x&y' },
    );
    const page = new DOMParser().parseFromString(html!, 'text/html');
    expect([page.documentElement.lang, page.documentElement.dir, page.title]).to.deep.equal([
      'ar',
      'rtl',
      'ممرضة <RN>',
    ]);
    expect(page.querySelector('[name=description]')!.getAttribute('content')).to.equal('"نص"');
    expect(page.querySelector('script[type=module]')!.getAttribute('src')).to.equal('/a.js?x&y');
    const graph = JSON.parse(page.querySelector('[type="application/ld+json"]')!.textContent) as {
      '@graph': { name: string }[];
    };
    expect(graph['@graph'][0]!.name).to.equal('ممرضة <RN>');
    expect((await renderPage(nurse, { script: false })).html).to.not.include('type="module"');
  });
});
