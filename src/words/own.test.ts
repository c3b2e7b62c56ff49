import { expect, fixture, html } from '@open-wc/testing';
import { decode, mend } from '../data/decode.js';
import type { Problem } from '../model/problem.js';
import { de } from './de.js';
import { en } from './en.js';
import { ownWords } from './own.js';
import { toolWords } from './tools.js';
import { fill } from './words.js';

const ATTRIBUTE = 'data-career-words';
const quoted = (value: unknown) =>
  (typeof value === 'string' ? value : JSON.stringify(value))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;');
const on = (value: unknown) => `${ATTRIBUTE}="${quoted(value)}"`;

/** As a widget, which is asked to update. */
const speaker = (element: Element, requestUpdate = () => {}) => Object.assign(element, { requestUpdate });
const read = (element: Element, lang = 'en', words = lang === 'de' ? de : en) => {
  const problems: Problem[] = [];
  const own = ownWords(speaker(element), lang, words, en, problems, decode, mend);
  return { own, problems };
};
const inPage = async (markup: string): Promise<Element> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = markup;
  return box.querySelector('#it')!;
};
/** What becomes of one value of the attribute, once it is mended as far as it can be. */
const wrong = async (value: unknown, lang?: string) => {
  const element = await inPage(`<p id="it" ${on(value)}></p>`);
  const text = element.getAttribute(ATTRIBUTE)!;
  if (text.trim() && !decode(text)) {
    await new Promise<void>((updated) => {
      const early = ownWords(speaker(element, updated), 'en', en, en, [], decode, mend);
      expect(early.details).to.equal(en.details);
    });
  }
  const { own, problems } = read(element, lang);
  return { own, problems: problems.map(({ at, code }) => [...at.slice(1), code].join(' ')) };
};

describe('a page’s own words', () => {
  it('are none where it gives none', async () => {
    const { own, problems } = read(await inPage('<p id="it"></p>'));
    expect([own, problems]).to.deep.equal([en, []]);
  });

  it('replace some of the words of a language, and leave the others', async () => {
    const { own, problems } = read(await inPage(`<p id="it" ${on({ details: 'Weiterlesen' })}></p>`), 'de');
    expect(own).to.deep.equal({ ...de, details: 'Weiterlesen' });
    expect(problems).to.deep.equal([]);
  });

  it('can be any of the words', async () => {
    for (const [name, word] of Object.entries({ ...en, ...toolWords('en') })) {
      const { own, problems } = await wrong({ [name]: `${word}!` });
      expect([own[name as 'details'], problems]).to.deep.equal([`${word}!`, []]);
    }
  });

  it('are each taken from the nearest element that has it', async () => {
    const element = await inPage(
      `<div ${on({ details: 'far', skills: 'far', facts: 'far' })}>
        <section ${on({ skills: 'near', facts: 'near' })}><p id="it" ${on({ facts: 'own' })}></p></section>
      </div>`,
    );
    const { details, skills, facts } = read(element).own;
    expect([details, skills, facts]).to.deep.equal(['far', 'near', 'own']);
  });

  it('are found across shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    outer.setAttribute(ATTRIBUTE, '{"details":"outside","skills":"outside"}');
    outer.innerHTML = `<section></section>`;
    const middle = document.createElement('div');
    outer.firstElementChild!.attachShadow({ mode: 'closed' }).append(middle);
    middle.setAttribute(ATTRIBUTE, '{"skills":"between"}');
    const it = document.createElement('b');
    middle.attachShadow({ mode: 'open' }).append(it);
    const { details, skills } = read(it).own;
    expect([details, skills]).to.deep.equal(['outside', 'between']);
  });

  it('are read in every encoding that data is', async () => {
    const json = '{"details":"Más información"}';
    const bytes = String.fromCharCode(...new TextEncoder().encode(json));
    for (const text of [
      json,
      ` \n${json} `,
      encodeURIComponent(json),
      btoa(bytes),
      btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    ]) {
      const { own, problems } = await wrong(text);
      expect([own.details, problems], text).to.deep.equal(['Más información', []]);
    }
  });

  it('can have a form for each plural of the language', async () => {
    const { own, problems } = await wrong(
      {
        more: { one: 'noch {count} Zeile', other: 'noch {count} Zeilen' },
      },
      'de',
    );
    expect(problems).to.deep.equal([]);
    expect([1, 2].map((count) => fill(own.more, { count }, 'de'))).to.deep.equal([
      'noch 1 Zeile',
      'noch 2 Zeilen',
    ]);
  });

  it('can have a form for each unit', async () => {
    const { own, problems } = await wrong({ per: { year: 'a year', other: '/ {unit}' } });
    expect(problems).to.deep.equal([]);
    expect(['year', 'shift'].map((unit) => fill(own.per, { unit }))).to.deep.equal(['a year', '/ shift']);
  });

  for (const [value, ...problems] of [
    [''],
    [' '],
    ['details', 'json'],
    ['{"details":', 'json'],
    ['{{ words }}', 'json'],
    ['[object Object]', 'json'],
    ['['.repeat(1e5), 'json'],
    ['null', 'object'],
    ['"Read more"', 'object'],
    ['7', 'object'],
    ['["Read more"]', 'object'],
    ['{}'],
    ['{"detials":"Read more"}', 'detials name'],
    ['{"Details":"Read more"}', 'Details name'],
    ['{"details":""}', 'details text'],
    ['{"details":" "}', 'details text'],
    ['{"details":7}', 'details text'],
    ['{"details":null}', 'details text'],
    ['{"details":{"other":"Read more"}}', 'details text'],
    ['{"choose":["Choose"]}', 'choose text'],
    ['{"details":"Read {more}"}', 'details {more} name'],
    ['{"choose":"{count} of {totals}"}', 'choose {totals} name'],
    ['{"more":{"one":"one more"}}', 'more other missing'],
    ['{"more":{"other":7}}', 'more other text'],
    ['{"more":{"few":"{count} more","other":"{count} more"}}', 'more few name'],
    ['{"more":{"other":"{n} more"}}', 'more other {n} name'],
    ['{"per":{"century":"a century","other":"per {unit}"}}', 'per century name'],
    ['{"__proto__":{"details":"Read more"}}', '__proto__ name'],
    ['{"__proto__":"Read more"}', '__proto__ name'],
    ['{"constructor":"Read more","toString":"Read more"}', 'constructor name', 'toString name'],
    ['{"more":{"__proto__":"x","other":"{count} more"}}', 'more __proto__ name'],
  ] as [string, ...string[]][]) {
    it(`that read ${value.slice(0, 60)} ${problems.length ? `are reported: ${problems.join(', ')}` : 'say nothing'}`, async () => {
      const { own, problems: found } = await wrong(value);
      expect(found).to.deep.equal(problems);
      expect(Object.keys(own)).to.have.members(Object.keys(en));
      expect(own.details).to.equal(en.details);
      expect(({} as Record<string, unknown>)['details']).to.equal(undefined);
    });
  }

  it('say where a problem is, what was given there and what would have been right', async () => {
    const { problems } = read(
      await inPage(`<p id="it" ${on({ detials: 'x', skills: 7, choose: '{n}' })}></p>`),
    );
    expect(problems).to.deep.equal([
      {
        at: [ATTRIBUTE, 'detials'],
        code: 'name',
        known: [...Object.keys(en), ...Object.keys(toolWords('en'))],
      },
      { at: [ATTRIBUTE, 'skills'], code: 'text', given: 7 },
      { at: [ATTRIBUTE, 'choose', '{n}'], code: 'name', known: ['{count}', '{total}'] },
    ]);
  });

  it('are read as far as a content system left them readable, and it is said', async () => {
    const { own, problems } = await wrong('{“details”: “Read more”, }');
    expect(own.details).to.equal('Read more');
    expect(problems).to.deep.equal(['mended', 'mended']);
  });

  it('that are no JSON are reported with the place', async () => {
    await wrong('{"details" "Read more"}');
    const { problems } = read(await inPage(`<p id="it" ${on('{"details" "Read more"}')}></p>`));
    expect(problems.map(({ at, code }) => [...at, code])).to.deep.equal([[ATTRIBUTE, 'json']]);
    expect(problems[0]!.known).to.deep.include({ code: 'colon', line: 1, column: 12, index: 11 });
  });

  it('are mended once, and every widget hears of it', async () => {
    const markup = `<p id="it" ${on('{details: "Read on"}')}></p>`;
    const elements = [await inPage(markup), await inPage(markup), await inPage(markup)];
    let asked = 0;
    const count = (text: string) => (asked++, mend(text));
    await Promise.all(
      elements.map(
        (element) =>
          new Promise<void>((updated) => {
            ownWords(speaker(element, updated), 'en', en, en, [], decode, count);
          }),
      ),
    );
    expect(asked).to.equal(1);
    for (const element of elements) expect(read(element).own.details).to.equal('Read on');
  });

  it('that are wrong leave those that are right, beside them and farther away', async () => {
    const element = await inPage(
      `<div ${on({ details: 'far', skills: 'far' })}><p ${on('7')}><b id="it" ${on({ details: 7, facts: 'own' })}></b></p></div>`,
    );
    const { own, problems } = read(element);
    expect([own.details, own.skills, own.facts]).to.deep.equal(['far', 'far', 'own']);
    expect(problems.map(({ code }) => code)).to.deep.equal(['text', 'object']);
  });

  it('that are absurdly many are not all read', async () => {
    const { problems } = await wrong(
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`word${i}`, 'x'])),
    );
    expect(problems.length).to.be.within(2, 500);
    expect(problems[0]).to.equal('count');
  });

  it('are found in a form whose fields have the names of properties', async () => {
    const names = ['parentNode', 'parentElement', 'getAttribute', 'closest', 'getRootNode', 'nodeType'];
    const element = await inPage(
      `<div ${on({ skills: 'outside' })}><form ${on({ details: 'form' })}>
        ${names.map((name) => `<input name="${name}">`).join('')}<p id="it"></p>
      </form></div>`,
    );
    const { own } = read(element);
    expect([own.details, own.skills]).to.deep.equal(['form', 'outside']);
  });

  it('are found above an element that is in no page, whatever stands above it', () => {
    const link = document.createElement('a');
    link.href = 'https://www.example.org';
    link.setAttribute(ATTRIBUTE, '{"details":"link"}');
    const it = link.appendChild(document.createElement('b'));
    expect(read(it).own.details).to.equal('link');
  });
});
