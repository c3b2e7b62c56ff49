import { expect } from '@open-wc/testing';
import { ar } from './ar.js';
import { de } from './de.js';
import { en, type Phrase, type Words } from './en.js';
import { es } from './es.js';
import { perUnit, plural, UNITS } from './forms.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { ja } from './ja.js';
import { loadWords, wordsFor } from './languages.js';
import { pt } from './pt.js';
import { fill } from './words.js';
import { zh } from './zh.js';

const languages: Record<string, Words> = { ar, de, es, fr, he, hi, ja, pt, zh };
const names = Object.keys(en) as (keyof typeof en)[];

/** Every wording that a phrase can have. */
const wordings = (phrase: Phrase): string[] =>
  typeof phrase === 'string'
    ? [phrase]
    : [
        ...[...UNITS, 'other'].map((unit) => phrase({ unit, count: 0 })),
        ...Array.from({ length: 201 }, (_, count) => phrase({ unit: '', count })),
      ].filter((wording, i, all) => all.indexOf(wording) === i);
const placesIn = (phrase: string) => [...(phrase.match(/\{\w+\}/g) ?? [])].sort();

/** Words that are the same in English. */
const SAME: Record<string, string[]> = {
  de: ['status', 'code', 'optional'],
  fr: ['qualifications', 'certifications', 'code', 'items'],
};
const MARKS = ['colon', 'comma'];

const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
};

for (const [lang, words] of Object.entries(languages)) {
  describe(`the words in ${lang}`, () => {
    it('are all there, and no others', () => {
      expect(Object.keys(words)).to.have.members(names);
    });

    it('are words: none is empty, and none has blanks at its ends', () => {
      for (const name of names) {
        for (const wording of wordings(words[name])) {
          expect(wording.trim(), name).to.not.equal('');
          if (!MARKS.includes(name)) expect(wording, name).to.equal(wording.trim());
        }
      }
    });

    it('take the values that English takes', () => {
      for (const name of names) {
        const places = placesIn(en[name]);
        for (const wording of wordings(words[name])) {
          // “one more” names its number, and “a year” its unit.
          if (typeof words[name] === 'string') expect(placesIn(wording), name).to.deep.equal(places);
          else for (const place of placesIn(wording)) expect(places, name).to.include(place);
        }
      }
    });

    it('are not English', () => {
      const same = names.filter((name) => words[name] === en[name] && !MARKS.includes(name));
      expect(same).to.deep.equal(SAME[lang] ?? []);
    });

    const script = SCRIPTS[lang];
    if (script)
      it('are in the script of the language', () => {
        const strange = names.filter((name) =>
          wordings(words[name]).some((wording) => {
            const own = wording.replace(/\{\w+\}/g, '');
            return /[a-z]/i.test(own) || (/\p{L}/u.test(own) && !script.test(own));
          }),
        );
        expect(strange).to.deep.equal([]);
      });

    it('close every isolate that they open, and need no other mark of direction', () => {
      for (const name of names)
        for (const wording of wordings(words[name]))
          expect(wording.replace(/\u2068[^\u2068\u2069]*\u2069/g, ''), name).to.not.match(
            /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
          );
    });

    it('word every count from 0 to 200 by the plural rules of the language', () => {
      const rules = new Intl.PluralRules(lang);
      for (const name of ['choose', 'more'] as const) {
        const byCategory = new Map<string, string>();
        for (let count = 0; count <= 200; count++) {
          const text = fill(words[name], { count, total: 'all' }, lang);
          expect(text).to.not.match(/[{}]|undefined/);
          const category = rules.select(count);
          const number = count.toLocaleString(lang);
          const shape = text.replace(number, '#');
          if (shape === text) expect(category, text).to.be.oneOf(['one', 'two']);
          expect(byCategory.get(category) ?? shape).to.equal(shape);
          byCategory.set(category, shape);
        }
        for (const category of rules.resolvedOptions().pluralCategories) {
          // From a million on, Romance languages have a category of their own.
          if (category !== 'many' || lang === 'ar') expect(byCategory.has(category), category).to.equal(true);
        }
      }
    });

    it('have a wording of their own for the usual units, and keep any other as its author wrote it', () => {
      const usual = UNITS.map((unit) => fill(words.per, { unit }));
      expect(new Set(usual).size).to.equal(UNITS.length);
      for (const [i, text] of usual.entries()) expect(text).to.not.include(UNITS[i]!);
      expect(fill(words.per, { unit: 'YEAR' })).to.equal(usual[4]);
      for (const unit of ['shift', 'Jahr', 'سنة', 'constructor', '__proto__', '{unit}'])
        expect(fill(words.per, { unit })).to.include(unit);
    });
  });
}

describe('words by plural rules', () => {
  it('differ where the language has it so', () => {
    const more = (words: Words, count: number) => fill(words.more, { count }, 'en');
    expect([1, 2].map((count) => more(de, count))).to.deep.equal([
      '1 weiterer Eintrag',
      '2 weitere Einträge',
    ]);
    expect([0, 1, 2].map((count) => more(fr, count))).to.deep.equal([
      '0 autre élément',
      '1 autre élément',
      '2 autres éléments',
    ]);
    const arabic = [0, 1, 2, 3, 11, 100].map((count) => more(ar, count));
    expect(new Set(arabic.map((text) => text.replace(/\d+/, ''))).size).to.equal(5);
    expect([1, 2, 3].map((count) => more(he, count))).to.deep.equal([
      'פריט נוסף',
      'שני פריטים נוספים',
      '3 פריטים נוספים',
    ]);
  });

  it('count in the digits of the page’s language', () => {
    expect(fill(ar.more, { count: 3 }, 'ar-EG')).to.include('٣');
    expect(fill(hi.choose, { count: 1, total: 1234567 }, 'hi')).to.include('12,34,567');
  });

  it('fall back to the form for every other number', () => {
    const phrase = plural('en', { other: '{count} left' });
    expect([0, 1, 2].map((count) => fill(phrase, { count }, 'en'))).to.deep.equal([
      '0 left',
      '1 left',
      '2 left',
    ]);
    expect(fill(perUnit({ other: 'each {unit}' }), { unit: 'year' })).to.equal('each year');
  });
});

describe('a language', () => {
  it('is loaded when it is asked for, once however many ask', async () => {
    expect(wordsFor('pt-BR')).to.equal(undefined);
    const loading = loadWords('pt-BR');
    expect(loading).to.be.a('promise');
    expect(loadWords('pt') === loading && loadWords('pt-PT') === loading).to.equal(true);
    await loading;
    expect(wordsFor('pt-BR')!.details).to.equal(pt.details);
    expect(loadWords('pt-BR')).to.equal(undefined);
  });

  it('is loaded for each of the nine', async () => {
    for (const [lang, words] of Object.entries(languages)) {
      await loadWords(lang);
      expect(wordsFor(lang)!.details, lang).to.equal(words.details);
    }
  });

  it('is that of its region and its script', async () => {
    for (const [tag, words] of [
      ['de-CH-1996', de],
      ['zh-Hant-TW', zh],
      ['ar-EG-u-nu-latn', ar],
    ] as const) {
      await loadWords(tag);
      expect(wordsFor(tag)!.details, tag).to.equal(words.details);
    }
  });

  it('that is English, or that nobody translated, is not waited for', () => {
    for (const lang of ['en', 'en-GB', 'tlh', 'tostring', 'x-private', ''])
      expect([loadWords(lang), wordsFor(lang)], lang).to.deep.equal([undefined, undefined]);
  });

  it('that cannot be loaded is not there, rejects nothing, and is not asked for again', async () => {
    let asked = 0;
    const modules = new Map([
      [
        'xx',
        () => {
          asked++;
          return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
        },
      ],
    ]);
    const loading = loadWords('xx', modules);
    expect(loadWords('xx-YY', modules) === loading).to.equal(true);
    expect(await loading).to.equal(undefined);
    expect([loadWords('xx', modules), wordsFor('xx')]).to.deep.equal([undefined, undefined]);
    expect(asked).to.equal(1);
  });
});
