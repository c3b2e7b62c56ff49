import { expect } from '@open-wc/testing';
import '../career-elements.js';
import { full, markers } from '../../test/full-document.js';
import { accessible, overflowing, parts, read, show, type Widget } from '../../test/reading.js';
import { until } from '../../test/watch.js';
import { careers } from '../../stories/data/languages.js';
import type { ObjectSchema } from '../model/schema.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Words } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { pseudo, pseudoWords } from './pseudo.js';
import { fill } from './words.js';
import { zh } from './zh.js';

const languages: Record<keyof typeof careers, Words> = { en, es, fr, de, pt, ar, he, zh, ja, hi };
const RTL = ['ar', 'he'];
const dirOf = (lang: string) => (RTL.includes(lang) ? 'rtl' : 'ltr');

/** Each widget, and a word that its document makes it say. */
const WIDGETS = [
  { tag: 'career-role-card', word: 'responsibilities' },
  { tag: 'career-certification-badge', word: 'facets' },
  { tag: 'career-pathway-timeline', word: 'optional' },
  { tag: 'career-day-schedule', word: 'nextDay' },
  { tag: 'career-spotlight', word: 'qualifications' },
] as const;

/** A widget that speaks: its words come after it shows. */
const speaking = async (
  tag: string,
  data: unknown,
  word: string,
  attributes: Record<string, string> = {},
  box: { width?: number; dir?: string; lang?: string } = {},
) => {
  const shown = await show(tag, data, attributes, box);
  await until(() => read(shown.element).includes(word), `“${word}” in <${tag}>`);
  return shown;
};
const schemaOf = (tag: string) =>
  (customElements.get(tag) as unknown as { schema: ObjectSchema<object> }).schema;

for (const [lang, words] of Object.entries(languages)) {
  describe(`in ${lang}`, () => {
    for (const { tag, word } of WIDGETS) {
      it(`<${tag}> speaks, without a problem and without overflow at 160 and 320 px`, async () => {
        for (const width of [160, 320]) {
          const data = careers[lang as keyof typeof careers];
          const { element, issues } = await speaking(
            tag,
            data,
            words[word],
            {},
            { width, lang, dir: dirOf(lang) },
          );
          expect(issues).to.deep.equal([]);
          expect(overflowing(element), `${width} px`).to.deep.equal([]);
        }
      });
    }

    it('the whole page says nothing in English but what its author does', async () => {
      if (lang === 'en') return expect(words).to.equal(en);
      const data = careers[lang as keyof typeof careers];
      const { element } = await speaking(
        'career-spotlight',
        data,
        words.facts,
        {},
        { lang, dir: dirOf(lang) },
      );
      const text = read(element);
      for (const [name, english] of Object.entries(en)) {
        const word = words[name as keyof Words];
        if (english.length < 4 || english.includes('{') || english === word) continue;
        expect(text, name).to.not.match(new RegExp(`\\b${english}\\b`));
      }
    });
  });
}

describe('the language that nobody speaks', () => {
  const dates = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
  /** What `Intl` says in English, and what this page does. */
  const others = [
    ...Array.from({ length: 366 }, (_, day) => dates.format(day * 864e5).match(/[a-z]+/gi)!).flat(),
    ...['and', 'USD', 'AM', 'Ireland', 'Time', 'Tests'],
    ...'Readable content of the author'.split(' '),
  ];
  const attributes = { 'data-career-words': JSON.stringify(pseudoWords) };

  for (const { tag } of WIDGETS) {
    const data = () => full(schemaOf(tag), tag.slice(7));

    it(`leaves no word of ours in <${tag}> that is not one of our words`, async () => {
      const document = data();
      const { element } = await speaking(tag, document, '[!!', attributes);
      // For those who see, and for those who hear.
      const texts = [read(element), ...(await accessible()).map(({ name = '' }) => name)];
      const left = texts.flatMap((text) => {
        for (const marker of markers(document)) text = text.replaceAll(marker, '');
        return (text.match(/[a-z]{2,}/gi) ?? []).filter((word) => !others.includes(word));
      });
      expect(left).to.deep.equal([]);
    });

    it(`fits into <${tag}> at 160 and 320 px`, async () => {
      for (const width of [160, 320]) {
        const { element } = await speaking(tag, careers.en, '[!!', attributes, { width });
        expect(overflowing(element), `${width} px`).to.deep.equal([]);
      }
    });
  }

  it('says every word somewhere', async () => {
    const said = new Set<string>();
    const more: Record<string, object> = {
      'career-role-card': {
        ...full(schemaOf('career-role-card'), 'role'),
        salary: { max: 5, currency: 'USD', per: 'x' },
      },
      'career-spotlight': {
        role: { name: 'R', salary: { min: 5, currency: 'USD', per: 'x' } },
        certifications: [{ name: 'C' }],
      },
      'career-pathway-timeline': {
        steps: [
          { title: 'a', status: 'done' },
          { title: 'b', status: 'current' },
          { title: 'c', status: 'upcoming', optional: true, requires: ['x'] },
          { title: 'd', choose: { count: 1, of: [{ title: 'e' }] } },
        ],
      },
      'career-day-schedule': {
        slots: [
          { start: '22:00', end: '06:00', place: 'P' },
          { start: '07:00', approximate: true },
          { end: '09:00' },
        ],
      },
    };
    for (const { tag } of WIDGETS) {
      const links: Record<string, string> = tag === 'career-role-card' ? { href: '#x' } : {};
      for (const data of [full(schemaOf(tag), 'x'), careers.en, more[tag] ?? careers.en, { name: 'N' }]) {
        const { element } = await show(tag, data, { ...attributes, ...links });
        await element.updateComplete;
        const text = read(element);
        for (const [name, word] of Object.entries(pseudoWords))
          if (
            text.includes(
              word
                .split(/\{\w+\}/)
                .sort((a, b) => b.length - a.length)[0]!
                .trim(),
            )
          )
            said.add(name);
      }
    }
    // `more` is for lists that fold.
    expect(Object.keys(en).filter((name) => !said.has(name) && name !== 'more')).to.deep.equal([]);
  });
});

describe('the words on a page', () => {
  const data = { name: 'N', responsibilities: { items: ['a'] } };

  it('are loaded for a language that comes later', async () => {
    const { element } = await show('career-role-card', data);
    expect(read(element)).to.include(en.responsibilities);
    for (const [lang, words] of [
      ['de', de],
      ['ja', ja],
      ['en', en],
      ['de', de],
    ] as const) {
      element.lang = lang;
      await until(() => read(element).includes(words.responsibilities), lang);
    }
  });

  it('are those of the document’s language where the tag says none', async () => {
    const { element } = await speaking('career-spotlight', { ...careers.fr, lang: 'fr' }, fr.facts);
    expect(read(element)).to.not.include(en.facts);
  });

  it('are loaded once, however many widgets ask', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => show('career-role-card', data, { lang: 'es' })));
    for (const { element } of all) await until(() => read(element).includes(es.responsibilities), 'es');
    const loads = performance.getEntriesByType('resource').filter(({ name }) => /\/words\/es\.ts/.test(name));
    expect(loads).to.have.length(1);
  });

  it('are English where nobody translated them, without a second question', async () => {
    let updates = 0;
    const { element } = await show('career-role-card', data, { lang: 'tlh' });
    const { requestUpdate } = element as unknown as { requestUpdate: () => void };
    (element as unknown as { requestUpdate: () => void }).requestUpdate = function () {
      updates++;
      requestUpdate.call(this);
    };
    await until(() => element.updateComplete, 'an update', 500);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(updates).to.be.at.most(1);
    expect(read(element)).to.include(en.responsibilities);
  });

  it('can be replaced on a widget and around it', async () => {
    const { element } = await show('career-role-card', data);
    element.parentElement!.setAttribute('data-career-words', '{"responsibilities":"Far","details":"More"}');
    element.setAttribute('data-career-words', '{"responsibilities":"Near"}');
    element.setAttribute('href', '#more');
    await until(() => read(element).includes('Near'), 'its own word');
    expect(read(element)).to.include('More').and.not.include(en.details);
  });

  it('can be replaced on buttons', async () => {
    const { element } = await show('career-role-card', { id: 'n', ...data }, { tools: 'link', lang: 'de' });
    await until(() => read(element).includes('Link kopieren'), 'a button');
    element.setAttribute('data-career-words', '{"copyLink":"Adresse merken"}');
    await until(() => read(element).includes('Adresse merken'), 'its own word');
  });

  it('that cannot be read are reported by the widget, which speaks as before', async () => {
    const { element, issues } = await show('career-role-card', data, { 'data-career-words': '{"skils":"x"' });
    await until(() => issues.length, 'a problem');
    expect(issues.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['json', '/data-career-words'],
    ]);
    element.setAttribute('data-career-words', '{"skils":"x","facts":7}');
    await until(() => issues.length > 1, 'other problems');
    expect(issues.slice(1).map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['name', '/data-career-words/skils'],
      ['text', '/data-career-words/facts'],
    ]);
    expect(issues[1]!.suggestion).to.include('skills');
    expect(read(element)).to.include(en.responsibilities);
  });
});

describe('from right to left', () => {
  const boxes = (widget: Widget) => {
    const frame = widget.getBoundingClientRect();
    return parts(widget, '*')
      .filter(
        (element) => !element.closest('svg') && !/inline|contents/.test(getComputedStyle(element).display),
      )
      .map((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return { element, width, start: left - frame.left, end: frame.right - right };
      })
      .filter(({ width, element }) => width > 0 && !element.matches('.unseen'));
  };

  for (const { tag, word } of WIDGETS) {
    it(`<${tag}> is the mirror of what it is from left to right`, async () => {
      for (const width of [320, 900]) {
        const [ltr, rtl] = [
          boxes((await speaking(tag, careers.en, en[word], {}, { width, dir: 'ltr' })).element),
          boxes((await speaking(tag, careers.en, en[word], {}, { width, dir: 'rtl' })).element),
        ];
        expect(rtl).to.have.length(ltr.length);
        // Letters that are not tracked are wider: only where a box begins is the same.
        const crooked = ltr.flatMap(({ element, start }, i) =>
          Math.abs(start - rtl[i]!.end) > 2
            ? [`<${element.localName} class="${element.className}"> ${start} ${rtl[i]!.end}`]
            : [],
        );
        expect(crooked, `${width} px`).to.deep.equal([]);
      }
    });
  }

  /** The characters of an element as they stand, from the left to the right; of a single line. */
  const visual = (element: Element): string => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const chars: [number, string][] = [];
    for (let node; (node = walker.nextNode() as Text | null);) {
      if (node.parentElement!.closest('.unseen')) continue;
      for (let i = 0; i < node.length; i++) {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const { left, width } = range.getBoundingClientRect();
        if (width) chars.push([left, node.data[i]!]);
      }
    }
    return chars
      .sort(([a], [b]) => a - b)
      .map(([, char]) => char)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  };
  const textOf = (widget: Widget, selector: string) => visual(parts(widget, selector)[0]!);

  it('a text of the other direction keeps its own, to the last full stop', async () => {
    const { element } = await speaking(
      'career-role-card',
      {
        name: 'Nurse (RN)!',
        eyebrow: 'C++?',
        tagline: 'Hello, world.',
        overview: { paragraphs: ['One, two.'] },
        settings: ['Ward A.'],
        facts: [{ label: 'Team:', value: '4, at most.' }],
        skills: [{ name: 'R.', level: 'good!' }],
        action: { label: 'Go!', href: '#' },
        aliases: ['R.N.'],
      },
      ar.facts,
      { lang: 'ar' },
      { dir: 'rtl', width: 700 },
    );
    for (const [selector, text] of [
      ['.title', 'Nurse (RN)!'],
      ['.kicker', 'C++?'],
      ['.lede', 'Hello, world.'],
      ['.story .text', 'One, two.'],
      ['.bullets li', 'Ward A.'],
      ['dt', 'Team:'],
      ['dd', '4, at most.'],
      ['.button', 'Go!'],
      ['bdi', 'R.N.'],
    ] as const)
      expect(textOf(element, selector), selector).to.equal(text);
    expect(visual(parts(element, '.bullets li').at(-1)!)).to.equal('R. (good!)');
  });

  it('all texts stand on the side where lines begin, whatever their direction', async () => {
    for (const [dir, name] of [
      ['rtl', 'Nurse'],
      ['ltr', 'ممرضة'],
    ] as const) {
      const { element } = await show(
        'career-role-card',
        { name, tagline: name, settings: [name] },
        {},
        { dir, width: 700 },
      );
      for (const box of parts(element, '.title, .lede, .bullets li')) {
        const range = document.createRange();
        range.selectNodeContents(box);
        const [text, frame] = [range.getBoundingClientRect(), box.getBoundingClientRect()];
        const gap = dir === 'rtl' ? frame.right - text.right : text.left - frame.left;
        const padding = parseFloat(getComputedStyle(box).paddingInlineStart);
        expect(gap - padding, `${box.className} ${dir}`).to.be.within(-1, 1);
      }
    }
  });

  it('a line of several parts runs as the page does', async () => {
    const { element } = await speaking(
      'career-pathway-timeline',
      {
        steps: [
          { title: 'a', status: 'done', duration: '2 years.', requires: ['b.'] },
          { certification: { acronym: 'A+', name: 'Certificate.' } },
        ],
      },
      ar.done,
      { lang: 'ar' },
      { dir: 'rtl', width: 700 },
    );
    const lefts = parts(element, '[part=meta] > bdi').map((part) => part.getBoundingClientRect().left);
    expect(lefts).to.have.length(3);
    expect(lefts).to.deep.equal(lefts.toSorted((a, b) => b - a));
    expect(parts(element, '[part=meta] bdi').map(visual)).to.include.members(['2 years.', 'b.']);
    expect(textOf(element, '.kicker')).to.equal('A+');
    expect(textOf(element, '.kicker + span')).to.equal('Certificate.');
  });

  it('a range of hours runs as the page does, and each time in its own way', async () => {
    const { element } = await speaking(
      'career-day-schedule',
      { slots: [{ start: '09:00', end: '17:00', title: 't', place: 'Room 4.' }] },
      ar.place,
      { lang: 'ar' },
      { dir: 'rtl', width: 700 },
    );
    const [from, to] = parts(element, 'time').map((time) => time.getBoundingClientRect().left);
    expect(from! > to!).to.equal(true);
    expect(textOf(element, 'bdi')).to.equal('Room 4.');
  });

  it('an inline badge has its seal where the line begins', async () => {
    for (const dir of ['rtl', 'ltr']) {
      const { element } = await show(
        'career-certification-badge',
        { acronym: 'CMS', name: 'N', action: { label: 'x', href: '#' } },
        { layout: 'inline' },
        { dir },
      );
      const [seal, acronym] = parts(element, '.seal, .acronym').map((part) => part.getBoundingClientRect());
      const gap = dir === 'rtl' ? seal!.left - acronym!.right : acronym!.left - seal!.right;
      expect(gap, dir).to.be.within(1, 20);
    }
  });
});

describe('letters', () => {
  it('stand as their script wants it: tracked in Latin only', async () => {
    for (const lang of Object.keys(careers)) {
      const { element } = await show(
        'career-role-card',
        { name: 'N', eyebrow: 'E', responsibilities: { items: ['a'] } },
        { layout: 'hero' },
        { lang, dir: dirOf(lang) },
      );
      const spacing = parts(element, '.title, .section-title, .kicker').map(
        (part) => getComputedStyle(part).letterSpacing,
      );
      expect(spacing).to.have.length(3);
      const tracked = spacing.filter((value) => value !== 'normal' && value !== '0px');
      expect(tracked.length, lang).to.equal(['ar', 'he', 'hi', 'ja', 'zh'].includes(lang) ? 0 : 3);
    }
  });

  it('of a pay are those of the language also where its author wrote another', async () => {
    const salary = { min: 5, currency: 'EUR', per: 'year' };
    for (const [lang, words] of Object.entries(languages)) {
      const { element } = await speaking('career-role-card', { name: 'N', salary }, words.salary, { lang });
      expect(read(element), lang).to.include(fill(words.per, { unit: 'year' }));
    }
    expect(pseudo('per')).to.not.include('per');
  });
});
