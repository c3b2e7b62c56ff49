import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import assistant from '../../../examples/careers/assistant-director-of-pharmacy-operations.json';
import director from '../../../examples/careers/director-of-pharmacy-operations.json';
import manager from '../../../examples/careers/pharmacy-operations-manager.json';
import nurse from '../../../examples/careers/ward-nurse.json';
import { addresses, full, markers } from '../../../test/full-document.js';
import {
  count,
  empties,
  named,
  overflowing,
  parts,
  ranks,
  read,
  show as showTag,
  spaced,
  type Widget,
} from '../../../test/reading.js';
import { career, type CareerDocument } from '../../model/career.js';
import './career-spotlight.js';

const show = (data: unknown, attributes: Record<string, string> = {}, box?: Parameters<typeof showTag>[3]) =>
  showTag('career-spotlight', data, attributes, box);

const examples = { assistant, director, manager, nurse };
const everything = full(career, 'career');

/** A reader does not mind capitals that a style sheet makes. */
const folded = (text: string) => spaced(text).toLowerCase();

/**
 * Every text of a document that is meant for a reader: no ids, addresses and codes, no text that the step which brings a
 * certification replaces by its own.
 */
function readable({ pathway, certifications = [], ...rest }: CareerDocument): string[] {
  const replaced = new Set<string>();
  const walk = (steps: NonNullable<typeof pathway>['steps']) => {
    for (const { certification, description, choose } of steps) {
      if (certification && description) {
        const found =
          typeof certification === 'string'
            ? certifications.find(({ id, acronym }) => id === certification || acronym === certification)
            : certification;
        if (found?.description) replaced.add(found.description);
      }
      if (choose) walk(choose.of);
    }
  };
  walk(pathway?.steps ?? []);

  const unread = [
    '$schema',
    'id',
    'href',
    'src',
    'lang',
    'currency',
    'per',
    'date',
    'timeZone',
    'start',
    'end',
    'requires',
  ];
  const isCode = (key: string, text: string) =>
    unread.includes(key) ||
    (key === 'status' && ['done', 'current', 'upcoming'].includes(text)) ||
    /^P(\d|T\d)[\dTYMWDHS.]*$/.test(text) ||
    replaced.has(text);
  const texts = (key: string, value: unknown): string[] =>
    typeof value === 'string'
      ? isCode(key, value)
        ? []
        : [value]
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([inner, each]) =>
            unread.includes(inner) ? [] : texts(Array.isArray(value) ? key : inner, each),
          )
        : [];
  return texts('', { ...rest, certifications, pathway });
}

const missing = (widget: Widget, texts: readonly string[]) => {
  const seen = folded(read(widget));
  return texts.filter((text) => !seen.includes(folded(text)));
};

describe('<career-spotlight>', () => {
  describe('a document with something in every field', () => {
    it('is taken without complaint', async () => {
      const { issues } = await show(everything);
      expect(issues).to.deep.equal([]);
    });

    for (const part of ['role', 'certifications', 'pathway', 'day', 'closing'] as const) {
      it(`shows every text of “${part}”`, async () => {
        const { element } = await show(everything);
        const marks = markers(everything[part]).filter((mark) => readable(everything).includes(mark));
        expect(marks.length).to.be.above(2);
        expect(missing(element, marks)).to.deep.equal([]);
      });

      it(`shows every text of “${part}” when it is all there is besides the name`, async () => {
        const document = { role: { name: 'Pharmacist' }, [part]: everything[part] } as CareerDocument;
        const { element } = await show(document);
        expect(missing(element, readable(document))).to.deep.equal([]);
        expect(empties(element)).to.deep.equal([]);
      });
    }

    it('leads to every address', async () => {
      const { element } = await show(everything);
      const hrefs = parts(element, 'a').map((a) => a.getAttribute('href'));
      expect([...new Set(hrefs)]).to.have.members([...new Set(addresses(everything))]);
    });

    it('has no problem that axe can find, in light and in dark', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await emulateMedia({ colorScheme });
        const style = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        const { element } = await show(everything, {}, { style });
        read(element);
        await expect(element).to.be.accessible();
      }
      await emulateMedia({ colorScheme: 'light' });
    });
  });

  it('is a page in the order of a career page', async () => {
    const { element } = await show({
      closing: {
        action: { label: 'The last action', href: '/z' },
        text: 'The last text',
        heading: 'The last heading',
      },
      day: { heading: 'The day', slots: [{ label: 'Morning', title: 'Handover' }] },
      pathway: { heading: 'The way', steps: [{ title: 'The step' }] },
      role: {
        responsibilities: { heading: 'The duties', items: ['A duty'] },
        overview: { heading: 'The overview', paragraphs: ['A paragraph'] },
        tagline: 'The tagline',
        name: 'The role',
      },
    });
    const order = [
      'The role',
      'The tagline',
      'The overview',
      'A paragraph',
      'The duties',
      'A duty',
      'The way',
      'The step',
      'The day',
      'Morning',
      'Handover',
      'The last heading',
      'The last text',
      'The last action',
    ];
    const text = folded(read(element));
    const places = order.map((each) => text.indexOf(folded(each)));
    expect(places).to.not.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
  });

  it('of a name alone is that name, with no trace of the parts that are not there', async () => {
    const { element, issues } = await show({ role: { name: 'Pharmacist' } });
    expect(issues).to.deep.equal([]);
    expect(read(element)).to.equal('Pharmacist');
    expect(empties(element)).to.deep.equal([]);
    expect(count(element, 'section, p, ul, ol, dl, a')).to.equal(0);
  });

  it('takes parts with nothing in them for absent', async () => {
    for (const blank of [
      { certifications: [], pathway: null, day: null, closing: null },
      { closing: {} },
      { closing: { heading: '', text: ' ' } },
      { day: { slots: [] } },
      { pathway: { steps: [] } },
    ]) {
      const { element } = await show({ role: { name: 'Pharmacist' }, ...blank });
      expect(read(element), JSON.stringify(blank)).to.equal('Pharmacist');
      expect(empties(element), JSON.stringify(blank)).to.deep.equal([]);
      expect(count(element, 'section'), JSON.stringify(blank)).to.equal(0);
    }
  });

  it('shows the rest when any one part is left out', async () => {
    for (const part of ['certifications', 'pathway', 'day', 'closing'] as const) {
      const { [part]: _, ...rest } = everything;
      const { element } = await show(rest);
      expect(missing(element, readable(rest as CareerDocument)), part).to.deep.equal([]);
      expect(empties(element), part).to.deep.equal([]);
    }
  });

  it('shows the parts of a closing alone', async () => {
    for (const closing of [
      { heading: 'Ready?' },
      { text: 'Come and see.' },
      { action: { label: 'Apply', href: '/apply' } },
    ]) {
      const { element } = await show({ role: { name: 'Pharmacist' }, closing });
      expect(read(element)).to.equal(
        `Pharmacist ${Object.values(closing)
          .map((each) => (typeof each === 'string' ? each : each.label))
          .join()}`,
      );
      expect(empties(element)).to.deep.equal([]);
    }
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`at level ${level} has one heading of that rank, and skips none below it`, async () => {
      for (const data of [everything, ...Object.values(examples)]) {
        const { element } = await show(data, { level: String(level) });
        const found = ranks(element);
        expect(found[0]).to.equal(level);
        if (level < 6) expect(found.filter((rank) => rank === level)).to.have.length(1);
        found.forEach((rank, i) => {
          expect(rank).to.be.within(level, 6);
          if (i) expect(rank - found[i - 1]!, found.join()).to.be.at.most(1);
        });
      }
    });
  }

  describe('certifications', () => {
    const certifications = [
      {
        id: 'chpop',
        acronym: 'CHPOP',
        name: 'Hospital Pharmacy Operations Pharmacist',
        description: 'What it proves.',
      },
      { id: 'cpom', acronym: 'CPOM', name: 'Pharmacy Operations Manager', description: 'Another thing.' },
      { name: 'A certificate without letters' },
    ];
    const role = { name: 'Director' };

    it('show without a pathway', async () => {
      const { element } = await show({ role, certifications });
      expect(missing(element, readable({ role, certifications }))).to.deep.equal([]);
    });

    it('show when no step mentions them', async () => {
      const { element } = await show({
        role,
        certifications,
        pathway: { steps: [{ certification: 'CHPOP' }] },
      });
      expect(missing(element, readable({ role, certifications }))).to.deep.equal([]);
    });

    it('that a step brings by id or by acronym show once', async () => {
      for (const certification of ['chpop', 'CHPOP']) {
        const { element } = await show({ role, certifications, pathway: { steps: [{ certification }] } });
        expect(read(element).split(certifications[0]!.name)).to.have.length(2);
      }
    });

    it('take the step’s description over their own', async () => {
      const steps = [{ certification: 'CHPOP', description: 'What it means here.' }];
      const { element } = await show({ role, certifications, pathway: { steps } });
      expect(read(element)).to.include('What it means here.').and.include('Another thing.');
      expect(read(element)).to.not.include('What it proves.');
    });

    it('that nobody defined are still named', async () => {
      const { element } = await show({ role, pathway: { steps: [{ certification: 'BCPS' }] } });
      expect(read(element)).to.include('BCPS');
    });

    it('have links that can be told apart', async () => {
      await show(director);
      const names = await named('link');
      expect(names.length).to.be.at.least(6);
      expect(new Set(names).size).to.equal(names.length);
    });
  });

  describe('the examples', () => {
    for (const [name, document] of Object.entries(examples)) {
      it(`${name}: every text is there, and nothing is wrong with it`, async () => {
        const { element, issues } = await show(document);
        expect(issues).to.deep.equal([]);
        const texts = readable(document);
        expect(texts.length).to.be.above(20);
        expect(missing(element, texts)).to.deep.equal([]);
        expect(empties(element)).to.deep.equal([]);
      });

      it(`${name}: leads to every address`, async () => {
        const { element } = await show(document);
        const hrefs = parts(element, 'a').map((a) => a.getAttribute('href'));
        expect([...new Set(hrefs)]).to.have.members([...new Set(addresses(document))]);
      });

      it(`${name}: fits 160, 320, 768 and 1280 px, also at 200 %`, async () => {
        for (const width of [160, 320, 768, 1280]) {
          // Five letters wide is no column.
          for (const style of width < 320 ? [''] : ['', 'font-size: 200%']) {
            const { element } = await show(document, {}, { width, style });
            read(element);
            expect(overflowing(element), `${width} ${style}`).to.deep.equal([]);
          }
        }
      });

      it(`${name}: fits from right to left`, async () => {
        const { element } = await show(document, {}, { width: 320, dir: 'rtl' });
        read(element);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it(`${name}: has no problem that axe can find, in light and in dark`, async () => {
        for (const theme of ['light', 'dark']) {
          const { element } = await show(document, { theme });
          read(element);
          await expect(element).to.be.accessible();
        }
      });
    }
  });

  it('shows what is right of a document that is partly wrong', async () => {
    const { element, issues } = await show({
      role: { name: 'Pharmacist', tagline: [] },
      certifications: [{ acronym: 'X' }, { acronym: 'CPOM', name: 'Pharmacy Operations Manager' }, 'CDP'],
      pathway: { steps: 'CPOM' },
      day: { heading: 'The day', slots: [{ start: '7:00', title: 'Early' }, 'Noon', { label: 'Evening' }] },
      closing: { heading: 'Ready?', action: { href: '/x' } },
    });
    expect(issues).to.have.length.above(5);
    const right = ['Pharmacist', 'Pharmacy Operations Manager', 'The day', 'Early', 'Evening', 'Ready?'];
    expect(missing(element, right)).to.deep.equal([]);
    expect(read(element)).to.not.match(/undefined|null|\[object|NaN/);
    expect(empties(element)).to.deep.equal([]);
  });

  it('keeps the author’s content when the role has no name', async () => {
    const { element, issues } = await show({ ...director, role: { tagline: 'No name' } });
    expect(issues).to.have.length(1);
    expect(element.innerText).to.include('Readable content of the author');
  });

  it('tells the page what a visitor follows', async () => {
    const { element } = await show(director);
    const said: unknown[] = [];
    element.addEventListener('career-select', (event) => {
      event.preventDefault();
      said.push([event.widget, event.href]);
    });
    for (const link of parts(element, 'a')) link.click();
    expect(said).to.deep.equal(
      parts<HTMLAnchorElement>(element, 'a').map(({ href }) => ['career-spotlight', href]),
    );
  });

  it('words dates and lists in the language of the document where the page says none for it', async () => {
    const data = { lang: 'de', role: { name: 'Apotheker', aliases: ['Eins', 'Zwei', 'Drei'] } };
    expect(read((await show(data)).element)).to.include('Eins, Zwei und Drei');
  });

  it('tells a screen reader the language of the document where it is not that of the page', async () => {
    const { element } = await show({ lang: 'de', role: { name: 'Apotheker' } });
    expect(parts(element, 'h2')[0]!.closest('[lang]')?.getAttribute('lang')).to.equal('de');
  });
});
