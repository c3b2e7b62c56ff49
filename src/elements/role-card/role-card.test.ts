import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { addresses, full, markers } from '../../../test/full-document.js';
import {
  accessible,
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
import { role, type Role } from '../../model/career.js';
import './career-role-card.js';

const LAYOUTS = ['card', 'hero', 'compact'] as const;
const show = (data: unknown, attributes: Record<string, string> = {}, box?: Parameters<typeof showTag>[3]) =>
  showTag('career-role-card', data, attributes, box);

const everything = full(role, 'role');
const fields = Object.keys(role.fields) as (keyof Role)[];
/** Shown as a whole only, or never seen at all. */
const optional = fields.filter((field) => field !== 'name' && field !== 'id');

/** A reader does not mind capitals that a style sheet makes. */
const folded = (text: string) => spaced(text).toLowerCase();
const expectRead = (widget: Widget, texts: readonly string[]) => {
  const seen = folded(read(widget));
  for (const text of texts) expect(seen).to.include(folded(text));
};

describe('<career-role-card>', () => {
  for (const layout of ['card', 'hero']) {
    describe(`layout ${layout}`, () => {
      it('takes a role with every field without complaint', async () => {
        const { issues } = await show(everything, { layout });
        expect(issues).to.deep.equal([]);
      });

      for (const field of fields.filter((field) => field !== 'id')) {
        it(`shows all of “${field}”`, async () => {
          const { element } = await show(everything, { layout });
          const marks = markers(everything[field]);
          expect(marks).to.not.be.empty;
          expectRead(element, marks);
        });
      }

      for (const field of optional) {
        it(`shows “${field}” when it is all there is besides the name`, async () => {
          const { element, issues } = await show(
            { name: 'Pharmacist', [field]: everything[field] },
            { layout },
          );
          expect(issues).to.deep.equal([]);
          expectRead(element, markers(everything[field]));
          expect(empties(element)).to.deep.equal([]);
        });
      }

      it('shows the rest when any one field is left out, and no gap', async () => {
        for (const field of optional) {
          const { [field]: _, ...rest } = everything;
          const { element } = await show(rest, { layout });
          expectRead(element, markers(rest));
          expect(empties(element), field).to.deep.equal([]);
        }
      });

      it('keeps the order in which the author wrote lists', async () => {
        const items = ['First duty', 'Second duty', 'Third duty'];
        const { element } = await show(
          { name: 'Pharmacist', responsibilities: { items }, settings: items },
          { layout },
        );
        for (const list of parts(element, 'ul')) {
          expect([...list.children].map((li) => spaced(li.textContent!))).to.deep.equal(items);
        }
        expect(count(element, 'ul')).to.equal(2);
      });

      it('has a list for each of responsibilities, settings, qualifications and skills, in Safari too', async () => {
        const { element } = await show(everything, { layout });
        const lists = parts(element, 'ul');
        expect(lists.length).to.equal(4);
        // Safari takes a list without bullets for no list unless the role says so.
        for (const list of lists) expect(list.getAttribute('role')).to.equal('list');
      });

      it('shows the picture with its alternative text', async () => {
        const { element } = await show(everything, { layout });
        const [image] = parts<HTMLImageElement>(element, '[part~=image]');
        expect(image!.getAttribute('src')).to.equal(everything.image!.src);
        expect(image!.alt).to.equal(everything.image!.alt);
      });

      it('links to the action', async () => {
        const { element } = await show(everything, { layout });
        expect(parts(element, 'a').map((a) => a.getAttribute('href'))).to.deep.equal(addresses(everything));
        expect(await named('link')).to.deep.equal([everything.action!.label]);
      });

      it('has one filled button at most', async () => {
        const { element } = await show(everything, { layout });
        const filled = parts(element, 'a, button').filter(
          (target) => getComputedStyle(target).backgroundColor !== 'rgba(0, 0, 0, 0)',
        );
        expect(filled.length).to.equal(1);
      });

      it('is one article', async () => {
        const { element } = await show(everything, { layout });
        expect(count(element, 'article')).to.equal(1);
      });

      it('has no problem that axe can find, in light and in dark', async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await emulateMedia({ colorScheme });
          const style = 'color-scheme: light dark; background: Canvas; color: CanvasText';
          const { element } = await show(everything, { layout }, { style });
          await expect(element).to.be.accessible();
        }
        await emulateMedia({ colorScheme: 'light' });
      });
    });
  }

  describe('layout compact', () => {
    it('is one line: small line, name, tagline and a link', async () => {
      const { element, issues } = await show(everything, { layout: 'compact' });
      expect(issues).to.deep.equal([]);
      const { eyebrow, name, abbreviation, tagline, action } = everything;
      expectRead(element, [eyebrow!, name, abbreviation!, tagline!, action!.label]);
      expect(ranks(element)).to.deep.equal([2]);
      expect(count(element, 'ul, dl, img')).to.equal(0);
    });

    it('tells one “Read more” from the next: the link’s name goes on with the role', async () => {
      const action = { label: 'Read more', href: '/nurse' };
      const { element } = await show({ name: 'Ward Nurse', action }, { layout: 'compact' });
      expect((await named('link')).join()).to.match(/^Read more ?: Ward Nurse$/);
      const [link] = parts(element, '[part~=link]');
      expect(spaced(link!.innerText)).to.match(/^Read more/);
    });

    it('has no filled button', async () => {
      const { element } = await show(everything, { layout: 'compact' });
      for (const link of parts(element, 'a')) {
        expect(getComputedStyle(link).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      }
    });

    it('leaves no gap without its optional fields', async () => {
      const { element } = await show({ name: 'Pharmacist' }, { layout: 'compact' });
      expect(empties(element)).to.deep.equal([]);
      expect(read(element)).to.equal('Pharmacist');
    });

    it('has no problem that axe can find, in light and in dark', async () => {
      for (const theme of ['light', 'dark']) {
        const { element } = await show(everything, { layout: 'compact', theme });
        await expect(element).to.be.accessible();
      }
    });
  });

  for (const layout of LAYOUTS) {
    it(`${layout}: a name alone is enough, and leaves nothing empty behind`, async () => {
      const { element, issues } = await show({ name: 'Pharmacist' }, { layout });
      expect(issues).to.deep.equal([]);
      expect(read(element)).to.equal('Pharmacist');
      expect(empties(element)).to.deep.equal([]);
      expect(count(element, 'ul, dl, p, section, a, img')).to.equal(0);
    });

    it(`${layout}: fields with nothing in them are as good as absent`, async () => {
      const blank = {
        name: 'Pharmacist',
        eyebrow: '',
        tagline: ' ',
        description: null,
        abbreviation: '',
        aliases: [],
        overview: {},
        responsibilities: {},
        settings: [],
        qualifications: [],
        skills: [],
        facts: [],
        codes: [],
      };
      for (const role of [
        blank,
        { ...blank, overview: { paragraphs: [] }, responsibilities: { items: [] } },
        { ...blank, responsibilities: { items: [{}] }, overview: { paragraphs: ['', ' '] } },
      ]) {
        const { element } = await show(role, { layout });
        expect(read(element)).to.equal('Pharmacist');
        expect(empties(element)).to.deep.equal([]);
      }
    });

    it(`${layout}: shows what is right of a role that is partly wrong`, async () => {
      const { element, issues } = await show(
        {
          name: 'Pharmacist',
          tagline: 42,
          responsibilities: { heading: 'Duties', items: ['Check every order', 7, { title: 'Teach' }, null] },
          facts: [{ label: 'Shift' }, { label: 'Team', value: 12 }],
          settings: 'Hospital',
          action: { label: 'Apply' },
        },
        { layout },
      );
      expect(issues).to.not.be.empty;
      expectRead(
        element,
        layout === 'compact'
          ? ['Pharmacist']
          : ['Pharmacist', 'Duties', 'Check every order', 'Teach', 'Team', '12'],
      );
      expect(read(element)).to.not.match(/42|undefined|null|\[object|NaN|Apply|Shift/);
      expect(empties(element)).to.deep.equal([]);
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`${layout}: at level ${level} the name has that rank and no rank below it is skipped`, async () => {
        const { element } = await show(everything, { layout, level: String(level) });
        const found = ranks(element);
        expect(found[0]).to.equal(level);
        expect(found.filter((rank) => rank === level && level < 6)).to.have.length(level < 6 ? 1 : 0);
        found.forEach((rank, i) => {
          expect(rank).to.be.within(level, 6);
          if (i) expect(rank - found[i - 1]!).to.be.at.most(1);
        });
        if (layout !== 'compact' && level < 5) expect(Math.max(...found)).to.equal(level + 2);
      });
    }

    it(`${layout}: shows the words of a link that is not safe to follow, without the link`, async () => {
      for (const href of [
        'javascript:alert(1)',
        ' java\nscript:alert(1)',
        'data:text/html,x',
        'vbscript:x',
      ]) {
        const { element } = await show(
          { name: 'Pharmacist', action: { label: 'Apply now', href } },
          { layout },
        );
        expect(count(element, 'a')).to.equal(0);
        expectRead(element, ['Apply now']);
      }
    });

    it(`${layout}: shows markup as text`, async () => {
      const tagline = 'Sterile work per USP <797> & <img src=x onerror="alert(1)"> <script>alert(1)</script>';
      const { element } = await show({ name: 'R&D &amp; <i>Pharmacist</i>', tagline }, { layout });
      expectRead(element, ['R&D &amp; <i>Pharmacist</i>', tagline]);
      expect(count(element, 'i, script, img')).to.equal(0);
    });

    for (const width of [160, 320, 768]) {
      it(`${layout}: keeps long texts inside ${width} px`, async () => {
        const long = 'Pharmaceuticalcompoundingandsterilepreparationmanagement'.repeat(4);
        const swap = (value: unknown): unknown =>
          typeof value === 'string'
            ? value.startsWith('<b>')
              ? `${long} ${value}`
              : value
            : Array.isArray(value)
              ? value.map(swap)
              : typeof value === 'object'
                ? Object.fromEntries(Object.entries(value!).map(([key, inner]) => [key, swap(inner)]))
                : value;
        const { element } = await show(swap(everything), { layout }, { width });
        expect(element.clientWidth).to.equal(width);
        expect(element.scrollWidth).to.be.at.most(width);
        expect(overflowing(element)).to.deep.equal([]);
      });

      it(`${layout}: keeps a real role inside ${width} px, with the text at 200 %`, async () => {
        const { element } = await show(
          everything,
          { layout },
          { width: Math.max(width, 320), style: 'font-size: 200%' },
        );
        expect(overflowing(element)).to.deep.equal([]);
      });
    }
  }

  it('folds a list that is too long to take in at a glance, and says how much more there is', async () => {
    const skills = (length: number) => Array.from({ length }, (_, i) => `Skill ${i + 1}`);
    const folds = (element: HTMLElement) =>
      [...element.shadowRoot!.querySelectorAll('details')].map((fold) => [
        fold.querySelector('summary')!.textContent,
        fold.open,
        fold.querySelectorAll('li').length,
      ]);
    const { element: short } = await show({ name: 'Nurse', skills: skills(12) });
    expect(folds(short)).to.deep.equal([]);
    const { element: long } = await show({ name: 'Nurse', skills: skills(13) });
    expect(folds(long)).to.have.length(1);
    expect(folds(long)[0]!.slice(1)).to.deep.equal([false, 5]);
    expect(folds(long)[0]![0]).to.match(/5/);
    expectRead(long, skills(13));
  });

  it('shows the card for a layout that does not exist, and says so', async () => {
    const { element, issues } = await show(everything, { layout: 'poster' });
    const { element: card } = await show(everything, { layout: 'card' });
    expect(issues.map(({ message }) => message)).to.have.length(1);
    expect(issues[0]!.message).to.include('card, hero, compact');
    expect(read(element)).to.equal(read(card));
  });

  it('is not seen while it is hidden', async () => {
    for (const layout of LAYOUTS) {
      const { element } = await show(everything, { layout, hidden: '' });
      expect(getComputedStyle(element).display).to.equal('none');
    }
  });

  it('names the role with its abbreviation in one heading', async () => {
    await show({ name: 'Ward Nurse', abbreviation: 'WN' });
    expect(await named('heading')).to.deep.equal(['Ward Nurse (WN)']);
  });

  it('words other names as a list in the page’s language', async () => {
    const data = { name: 'Nurse', aliases: ['Staff nurse', 'Ward nurse', 'RN'] };
    expect(read((await show(data)).element)).to.include('Staff nurse, Ward nurse, and RN');
    expect(read((await show(data, {}, { lang: 'de' })).element)).to.include('Staff nurse, Ward nurse und RN');
  });

  describe('picture', () => {
    const bad = ['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'https://'];
    for (const src of bad) {
      it(`is left out when its address is ${src}; its alternative text is read instead`, async () => {
        for (const layout of ['card', 'hero']) {
          const { element } = await show(
            { name: 'Nurse', image: { src, alt: 'A ward at dawn' } },
            { layout },
          );
          expect(count(element, 'img')).to.equal(0);
          expectRead(element, ['A ward at dawn']);
          const { element: plain } = await show({ name: 'Nurse', image: { src, alt: '' } }, { layout });
          expect(empties(plain)).to.deep.equal([]);
        }
      });
    }

    it('with an empty alternative text is decoration', async () => {
      await show({ name: 'Nurse', image: { src: '/examples/images/ward.svg', alt: '' } }, { layout: 'hero' });
      expect((await accessible()).map(({ role }) => role)).to.not.include('image');
    });

    it('is not announced where a hero draws its own', async () => {
      await show({ name: 'Nurse' }, { layout: 'hero' });
      expect((await accessible()).map(({ role }) => role)).to.not.include.members(['image']);
    });
  });

  describe('salary', () => {
    const salary = async (data: object, lang = 'en') => {
      const { element } = await show(
        { name: 'Nurse', salary: { per: 'year', currency: 'USD', ...data } },
        {},
        { lang },
      );
      return read(element).replace(/^Nurse (Salary|Gehalt) /, '');
    };
    const cases: [object, string, string?][] = [
      [{ min: 52000, max: 78000 }, '$52,000 – $78,000 per year'],
      [{ min: 52000, max: 78000, median: 63000 }, '$52,000 – $78,000, median $63,000 per year'],
      [{ median: 63000 }, 'median $63,000 per year'],
      // One end alone says which end it is.
      [{ min: 52000 }, 'from $52,000 per year'],
      [{ max: 78000, median: 63000 }, 'up to $78,000, median $63,000 per year'],
      [{ min: 0, max: 10.5, per: 'hour' }, '$0 – $10.50 per hour'],
      [{ median: '52k', year: 2026 }, 'median 52k USD per year 2026'],
      [{ min: '52k', max: '78k' }, '52k USD – 78k USD per year'],
      [
        { min: 52000, max: 78000, source: 'Wage survey', year: 2026 },
        '$52,000 – $78,000 per year Wage survey, 2026',
      ],
      [{ min: 1, max: 2, currency: 'points' }, '1 points – 2 points per year'],
      [{ min: 34000, max: 52000, currency: 'EUR' }, '34.000 € – 52.000 € pro Jahr', 'de'],
    ];
    for (const [data, text, lang] of cases) {
      it(`reads “${text}”`, async () => {
        expect(await salary(data, lang)).to.equal(text);
      });
    }
  });

  it('tells the page which role a visitor follows, by its id', async () => {
    const { element } = await show(everything);
    let said: unknown;
    element.addEventListener('career-select', (event) => {
      event.preventDefault();
      said = [event.widget, event.id, new URL(event.href).hash];
    });
    parts(element, 'a')[0]!.click();
    expect(said).to.deep.equal(['career-role-card', everything.id, '#role.action.href']);
  });

  it('takes plain attributes over the document', async () => {
    const { element } = await show(
      { name: 'Nurse', tagline: 'Old', action: { label: 'Apply', href: '/a' } },
      { name: 'Ward Nurse', tagline: 'New', eyebrow: 'Careers', href: '/b' },
    );
    expectRead(element, ['Ward Nurse', 'New', 'Careers', 'Apply']);
    expect(read(element)).to.not.include('Old');
    expect(parts(element, 'a')[0]!.getAttribute('href')).to.equal('/b');
  });
});
