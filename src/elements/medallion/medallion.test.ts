import { expect } from '@open-wc/testing';
import { parts, show } from '../../../test/reading.js';
import '../certification-badge/career-certification-badge.js';
import { lettering, medallion, type Medallion } from './medallion.js';

const REAL = ['CHPOP', 'CPOM', 'CMSO', 'CPSCM', 'CCP-340B'];
const ODD = [
  ...REAL,
  'CDP',
  'CMCaP',
  'CPhT-Adv™',
  'WARDPRACTICE',
  'AB',
  'WWWWWWWWWWWW',
  'iiiiiiiiiiii',
  'A-B',
  'A1-',
  '-',
  'CCP-340B-EXT',
  'X',
  '٣',
  'صيدلي',
  'שף',
  '药剂师',
  '薬剤師認定資格者証明書',
  '👩‍⚕️',
  '👩‍⚕️👨‍⚕️👩‍⚕️👨‍⚕️👩‍⚕️',
  '💊💊💊💊💊💊💊💊💊',
  'é́́́',
  'Cardiovascular Care',
  '<b>&amp;',
  '   ',
  '',
  'W'.repeat(200),
  'i '.repeat(100),
];
/** Half the width and height of the plate that the lettering stands on, from the centre at 80. */
const PLATE = 74;

const numbers = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbers)
      : [];

const look = ({ lines: _, ...rest }: Medallion) => JSON.stringify(rest);

describe('medallion', () => {
  it('is the same for the same acronym, always', () => {
    for (const acronym of ODD) expect(medallion(acronym)).to.deep.equal(medallion(acronym));
  });

  it('differs between five real acronyms in more than the letters, pairwise', () => {
    const looks = REAL.map((acronym) => look(medallion(acronym)));
    expect(new Set(looks).size).to.equal(REAL.length);
  });

  it('gives most of a thousand acronyms a look of their own among their neighbours', () => {
    const letters = 'ABCDEFGHIJ';
    const acronyms = Array.from(
      { length: 1000 },
      (_, i) => `C${[...String(i)].map((d) => letters[+d]).join('')}`,
    );
    const looks = acronyms.map((acronym) => look(medallion(acronym)));
    const twins = looks.filter((each, i) => i && each === looks[i - 1]);
    expect(twins.length).to.be.below(20);
    expect(new Set(looks).size).to.be.above(400);
  });

  for (const acronym of ODD) {
    const name = acronym.length > 30 ? `${acronym.slice(0, 5)}… (${acronym.length} characters)` : acronym;

    it(`of “${name}” is made of finite, sensible numbers`, () => {
      const drawing = medallion(acronym);
      for (const number of numbers(drawing)) expect(number).to.be.finite;
      expect(drawing.ticks).to.be.at.least(12);
      expect(drawing.petals).to.not.be.empty;
      expect(drawing.petal).to.be.within(1, 66);
      for (const { size, length } of drawing.lines) {
        expect(size).to.be.above(0);
        expect(length).to.be.at.least(0);
      }
    });

    it(`of “${name}” sets its letters inside the field`, () => {
      for (const { y, size, length } of lettering(acronym)) {
        expect(length / 2).to.be.at.most(PLATE);
        expect(y).to.be.at.most(120);
        expect(y - 0.72 * size).to.be.at.least(40);
      }
    });

    it(`of “${name}” keeps every character, whole and in order`, () => {
      const texts = lettering(acronym).map(({ text }) => text);
      expect(texts.length).to.be.at.most(2);
      // A hyphen or a blank may give way to the break between two lines.
      const bare = (text: string) => text.replace(/[-–/\s]/g, '');
      expect(bare(texts.join(''))).to.equal(bare(acronym));
      const segments = (text: string) =>
        [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
      for (const text of texts) {
        for (const segment of segments(text)) expect(segments(acronym)).to.include(segment);
      }
    });
  }

  it('sets acronyms of up to six characters on one line', () => {
    for (const acronym of ['AB', 'CDP', 'CHPOP', 'CMCaP', 'ACW-R'])
      expect(lettering(acronym)).to.have.length(1);
  });

  it('sets twelve characters no smaller than a reader can read at 64 px', () => {
    // 160 units drawn at 64 px: 14 units are 5.6 px of capital height.
    for (const { size } of lettering('WARDPRACTICE')) expect(size * 0.72).to.be.at.least(14);
  });

  it('breaks an acronym at its hyphen', () => {
    expect(lettering('CCP-340B').map(({ text }) => text.replace('-', ''))).to.deep.equal(['CCP', '340B']);
    expect(lettering('CPhT-Adv™').map(({ text }) => text.replace('-', ''))).to.deep.equal(['CPhT', 'Adv™']);
  });

  describe('in the page', () => {
    for (const font of ['Georgia, serif', 'Helvetica, Arial, sans-serif', 'Courier New, monospace']) {
      it(`keeps the letters inside the seal in ${font}`, async () => {
        for (const acronym of ODD.filter((acronym) => acronym.trim())) {
          const { element } = await show(
            'career-certification-badge',
            { acronym, name: 'Certificate' },
            {},
            { style: `font-family: ${font}` },
          );
          const texts = parts<SVGTextElement>(element, 'svg text');
          expect(texts.length, acronym).to.be.above(0);
          for (const text of texts) {
            const { x, y, width, height } = text.getBBox();
            expect(x, acronym).to.be.at.least(80 - PLATE);
            expect(x + width, acronym).to.be.at.most(80 + PLATE);
            expect(y, acronym).to.be.at.least(80 - 78);
            expect(y + height, acronym).to.be.at.most(80 + 78);
          }
        }
      });
    }

    it('does not let two lines of letters touch', async () => {
      for (const acronym of ['CCP-340B', 'CPhT-Adv™', 'WARDPRACTICE']) {
        const [first, second] = lettering(acronym);
        expect(second!.y - 0.72 * second!.size).to.be.above(first!.y);
      }
    });

    it('is drawn from the name where there is no acronym', async () => {
      const { element } = await show('career-certification-badge', { name: 'Ward Practice Certificate' });
      const letters = parts<SVGTextElement>(element, 'svg text').map((text) => text.textContent);
      expect(letters.join('')).to.equal('WPC');
    });

    it('is decoration: its letters are not read out a second time', async () => {
      const { element } = await show('career-certification-badge', { acronym: 'CHPOP', name: 'Certificate' });
      for (const drawing of parts(element, 'svg'))
        expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    });
  });
});
