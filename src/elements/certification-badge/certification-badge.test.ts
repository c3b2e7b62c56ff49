import { emulateMedia } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { addresses, full, markers } from '../../../test/full-document.js';
import {
  empties,
  named,
  overflowing,
  parts,
  ranks,
  read,
  seen,
  show as showTag,
  spaced,
  accessible,
  count,
} from '../../../test/reading.js';
import { certification, type Certification } from '../../model/career.js';
import './career-certification-badge.js';

const LAYOUTS = ['card', 'compact', 'inline'] as const;
const show = (data: unknown, attributes: Record<string, string> = {}, box?: Parameters<typeof showTag>[3]) =>
  showTag('career-certification-badge', data, attributes, box);

const everything = full(certification, 'certification');
const fields = Object.keys(certification.fields) as (keyof Certification)[];
const optional = fields.filter((field) => field !== 'name' && field !== 'id');
const NAME = 'Certified Hospital Pharmacy Operations Pharmacist';
const chpop = { acronym: 'CHPOP', name: NAME, action: { label: 'View details', href: '/chpop' } };

describe('<career-certification-badge>', () => {
  describe('layout card', () => {
    it('takes a certification with every field without complaint', async () => {
      const { issues } = await show(everything);
      expect(issues).to.deep.equal([]);
    });

    for (const field of fields.filter((field) => field !== 'id')) {
      it(`shows all of “${field}”`, async () => {
        const { element } = await show(everything);
        const marks = markers(everything[field]);
        expect(marks).to.not.be.empty;
        const text = read(element);
        for (const mark of marks) expect(text).to.include(mark);
      });
    }

    for (const field of optional) {
      it(`shows “${field}” when it is all there is besides the name`, async () => {
        const { element, issues } = await show({ name: NAME, [field]: everything[field] });
        expect(issues).to.deep.equal([]);
        const text = read(element);
        for (const mark of markers(everything[field])) expect(text).to.include(mark);
        expect(empties(element)).to.deep.equal([]);
      });
    }

    it('shows the rest when any one field is left out, and no gap', async () => {
      for (const field of optional) {
        const { [field]: _, ...rest } = everything;
        const { element } = await show(rest);
        const text = read(element);
        for (const mark of markers(rest)) expect(text).to.include(mark);
        expect(empties(element), field).to.deep.equal([]);
      }
    });

    it('shows every single fact of exam and renewal when it stands alone', async () => {
      for (const group of ['exam', 'renewal'] as const) {
        for (const [field, value] of Object.entries(everything[group]!)) {
          const { element } = await show({ name: NAME, [group]: { [field]: value } });
          for (const mark of markers(value)) expect(read(element)).to.include(mark);
          expect(empties(element), `${group}.${field}`).to.deep.equal([]);
        }
      }
    });

    it('links to the issuer and to the details', async () => {
      const { element } = await show(everything);
      const hrefs = parts(element, 'a').map((a) => a.getAttribute('href'));
      expect(hrefs).to.have.members(addresses(everything));
    });

    it('is a heading with acronym and name', async () => {
      await show(chpop);
      expect(await named('heading')).to.deep.equal([`CHPOP ${NAME}`]);
    });
  });

  describe('exam, fees, eligibility, renewal', () => {
    const text = async (data: object) => read((await show({ name: 'Certificate', ...data })).element);

    it('stand in a fold that a keyboard opens, and that says what it is about', async () => {
      const { element } = await show({ ...everything, acronym: 'WPC' });
      const [fold] = parts<HTMLDetailsElement>(element, 'details');
      expect(fold!.open).to.equal(false);
      const summary = fold!.querySelector('summary')!;
      expect(spaced(summary.textContent!)).to.match(/^\S.*: WPC$/);
      summary.click();
      expect(fold!.open).to.equal(true);
    });

    it('leave no fold behind when there is nothing of them', async () => {
      for (const data of [
        {},
        { exam: {} },
        { fees: [] },
        { eligibility: {} },
        { renewal: {} },
        { eligibility: { all: [] } },
      ]) {
        const { element } = await show({ name: 'Certificate', ...data });
        expect(count(element, 'details'), JSON.stringify(data)).to.equal(0);
        expect(empties(element)).to.deep.equal([]);
      }
    });

    it('word durations and amounts in the language of the page, and leave the author’s own words alone', async () => {
      const data = {
        name: 'Certificate',
        exam: { items: 120, duration: 'PT2H30M' },
        fees: [
          { kind: 'Exam', amount: 4395, currency: 'USD' },
          { kind: 'Retake', amount: 'half of it', currency: 'USD', condition: 'members' },
        ],
        renewal: { every: 'P3Y', credits: 45 },
      };
      const english = read((await show(data)).element);
      for (const part of [
        '2 hours, 30 minutes',
        '$4,395',
        'half of it USD (members)',
        '3 years',
        '45',
        '120',
      ]) {
        expect(english).to.include(part);
      }
      const german = read((await show(data, {}, { lang: 'de' })).element);
      for (const part of ['2 Stunden, 30 Minuten', '4.395 $', '3 Jahre']) expect(german).to.include(part);
      expect(await text({ exam: { duration: '3.0 hours' } })).to.include('3.0 hours');
    });

    it('keep what contradicts itself: the author’s figures are shown as given', async () => {
      const seen = await text({
        fees: [
          { kind: 'Exam', amount: 395, currency: 'USD' },
          { kind: 'Exam', amount: 4395, currency: 'USD' },
        ],
      });
      expect(seen).to.match(/\$395\b.*\$4,395\b/);
    });

    it('show 0 as a figure', async () => {
      expect(await text({ fees: [{ kind: 'Retake', amount: 0, currency: 'USD' }] })).to.include('$0');
      expect(await text({ renewal: { credits: 0 } })).to.match(/Credits 0$/);
    });

    it('say of a rule whether all, any or none of its parts must hold, at every depth', async () => {
      const { element } = await show({
        name: 'Certificate',
        eligibility: {
          all: ['Licence', { any: ['Degree', { all: ['Two years', 'A letter'] }] }],
          waivedIf: { any: ['Licensed before 2015', 'Veteran'] },
        },
      });
      expect(read(element)).to.match(
        /All of Licence Any of Degree All of Two years A letter Waived if Any of Licensed before 2015 Veteran/,
      );
      // The depth is in the lists, not in the looks: each rule is an item of the one around it.
      const depth = (text: string) => {
        const item = parts(element, 'li').filter((li) => spaced(li.textContent!) === text)[0]!;
        let lists = 0;
        for (let node: Element | null = item; node; node = node.parentElement)
          if (node.localName === 'ul') lists++;
        return lists;
      };
      expect(['Licence', 'Degree', 'Two years'].map(depth)).to.deep.equal([1, 2, 3]);
    });

    it('show eligibility that is plain text', async () => {
      expect(await text({ eligibility: 'Three years on a ward' })).to.include('Three years on a ward');
    });
  });

  for (const layout of ['compact', 'inline']) {
    it(`${layout}: gives acronym and name to a screen reader`, async () => {
      await show(chpop, { layout });
      const heard = spaced((await accessible()).map(({ name }) => name ?? '').join(' '));
      expect(heard).to.include('CHPOP');
      expect(heard).to.include(NAME);
    });
  }

  it('inline: stands in a line of text, with nothing but its acronym to see', async () => {
    const { element } = await show(chpop, { layout: 'inline' });
    expect(getComputedStyle(element).display).to.equal('inline');
    const seen = parts(element, 'span, abbr')
      .filter((span) => !span.children.length && span.getBoundingClientRect().width > 2)
      .map((span) => spaced(span.innerText));
    expect(seen).to.deep.equal(['CHPOP']);
    expect(count(element, 'h2, h3, h4, h5, h6, p')).to.equal(0);
  });

  for (const layout of LAYOUTS) {
    it(`${layout}: the link’s name begins with what is to be seen of it and names the certification`, async () => {
      const { element } = await show(chpop, { layout });
      const names = await named('link');
      const [link] = parts(element, '[part~=link]');
      const [visible] = seen(link!).split(/[:(]/);
      expect(names).to.have.length(1);
      expect(names[0]!.startsWith(visible!.trim())).to.equal(true);
      expect(names[0]).to.include('CHPOP');
      if (layout === 'inline') expect(names[0]).to.include(NAME);
    });

    it(`${layout}: two badges side by side have links of different names`, async () => {
      const { element } = await show(chpop, { layout });
      const twin = element.cloneNode(true) as HTMLElement;
      twin.setAttribute('data-career', JSON.stringify({ ...chpop, acronym: 'CPOM' }));
      element.after(twin);
      await (twin as typeof element).updateComplete;
      const names = await named('link');
      expect(names).to.have.length(2);
      expect(new Set(names).size).to.equal(2);
    });

    it(`${layout}: takes a name without an acronym`, async () => {
      const { acronym: _, ...rest } = chpop;
      const { element, issues } = await show(rest, { layout });
      expect(issues).to.deep.equal([]);
      expect(read(element)).to.include(NAME);
      expect(read(element)).to.not.include('undefined');
      expect((await named('link'))[0]).to.include(NAME);
      expect(empties(element)).to.deep.equal([]);
    });

    it(`${layout}: a name alone is enough, and leaves nothing empty behind`, async () => {
      const { element, issues } = await show({ name: NAME }, { layout });
      expect(issues).to.deep.equal([]);
      expect(read(element)).to.equal(NAME);
      expect(empties(element)).to.deep.equal([]);
      expect(count(element, 'a, dl, ul, p, details')).to.equal(0);
    });

    it(`${layout}: a name that is its own acronym is said once`, async () => {
      const { element } = await show({ acronym: 'BCPS', name: 'BCPS' }, { layout });
      expect(read(element)).to.equal('BCPS');
    });

    it(`${layout}: plain attributes are enough`, async () => {
      const { element, issues } = await show(undefined, {
        layout,
        acronym: 'CHPOP',
        name: NAME,
        href: '/chpop',
      });
      expect(issues).to.deep.equal([]);
      expect(read(element)).to.include('CHPOP').and.include(NAME);
      expect(parts(element, 'a').map((a) => a.getAttribute('href'))).to.deep.equal(['/chpop']);
      expect((await named('link'))[0]).to.include('CHPOP');
    });

    it(`${layout}: shows the author’s own picture instead of the medallion`, async () => {
      const image = { src: '/examples/images/seal.svg', alt: 'Seal of the board' };
      const { element } = await show({ ...chpop, image }, { layout });
      expect(count(element, 'svg')).to.equal(0);
      const [picture] = parts<HTMLImageElement>(element, 'img');
      expect(picture!.getAttribute('src')).to.equal(image.src);
      expect(picture!.alt).to.equal(image.alt);
    });

    it(`${layout}: draws the medallion where the picture’s address is not safe`, async () => {
      for (const src of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload="alert(1)"/>']) {
        const { element } = await show({ ...chpop, image: { src, alt: '' } }, { layout });
        expect(count(element, 'img')).to.equal(0);
        expect(count(element, 'svg')).to.equal(1);
      }
    });

    it(`${layout}: defines and never says that somebody has earned it`, async () => {
      const { element } = await show({ ...chpop, status: 'active' }, { layout });
      expect(read(element)).to.not.match(/verif|earned|award(ed)? to|holder|[✓✔☑✅]/i);
    });

    it(`${layout}: shows the words of a link that is not safe to follow, without the link`, async () => {
      const { element } = await show(
        { ...chpop, action: { label: 'View details', href: 'javascript:alert(1)' } },
        { layout },
      );
      expect(count(element, 'a')).to.equal(0);
      expect(read(element)).to.include(layout === 'inline' ? 'CHPOP' : 'View details');
    });

    it(`${layout}: shows markup as text`, async () => {
      const { element } = await show(
        { acronym: '<b>X</b>', name: 'Sterile work per USP <797> &amp; <img src=x>' },
        { layout },
      );
      expect(read(element)).to.include('<b>X</b>').and.include('USP <797> &amp; <img src=x>');
      expect(count(element, 'img, b')).to.equal(0);
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`${layout}: at level ${level} has no heading of another rank`, async () => {
        const { element } = await show(everything, { layout, level: String(level) });
        expect(ranks(element)).to.deep.equal(layout === 'inline' ? [] : [level]);
      });
    }

    for (const width of [160, 320, 768]) {
      it(`${layout}: keeps long texts inside ${width} px, also at 200 %`, async () => {
        const long = 'Pharmaceuticalcompoundingandsterilepreparationmanagement'.repeat(2);
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
        const plain = { ...chpop, description: 'What it proves. '.repeat(30) };
        const { acronym: _, ...nameOnly } = plain;
        for (const data of [swap(everything), plain, nameOnly]) {
          for (const style of ['', 'font-size: 200%']) {
            const { element } = await show(data, { layout }, { width, style });
            read(element);
            const box = element.parentElement!;
            expect(box.scrollWidth).to.be.at.most(width);
            if (layout !== 'inline') expect(overflowing(element)).to.deep.equal([]);
          }
        }
      });
    }

    it(`${layout}: is not seen while it is hidden`, async () => {
      const { element } = await show(everything, { layout, hidden: '' });
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it(`${layout}: has no problem that axe can find, in light and in dark`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await emulateMedia({ colorScheme });
        const style = 'color-scheme: light dark; background: Canvas; color: CanvasText';
        const { element } = await show(everything, { layout }, { style });
        read(element);
        await expect(element).to.be.accessible();
      }
      await emulateMedia({ colorScheme: 'light' });
    });
  }

  it('shows what is right of a certification that is partly wrong', async () => {
    const { element, issues } = await show({
      ...chpop,
      description: 12,
      exam: { items: [], duration: 'PT3H' },
      fees: [{ kind: 'Exam' }, { kind: 'Retake', amount: 90, currency: 'EUR' }],
      eligibility: { all: ['Licence', 7] },
      renewal: 'often',
    });
    expect(issues).to.have.length.above(3);
    expect(read(element)).to.include('3 hours').and.include('€90').and.include('Licence');
    expect(read(element)).to.not.match(/undefined|null|\[object|NaN|often/);
    expect(empties(element)).to.deep.equal([]);
  });

  it('picks one certification of a document by id or acronym, else the first', async () => {
    const data = {
      role: { name: 'X' },
      certifications: [
        { id: 'a', name: 'First' },
        { acronym: 'CCP-340B', name: 'Second' },
      ],
    };
    expect(read((await show(data)).element)).to.equal('First');
    expect(read((await show(data, { ref: 'CCP-340B' })).element)).to.include('Second');
    expect(read((await show(data, { ref: 'a' })).element)).to.equal('First');
  });

  it('keeps the author’s content when the document has no such certification, and says so', async () => {
    const data = { role: { name: 'X' }, certifications: [{ id: 'a', name: 'First' }] };
    const { element, issues } = await show(data, { ref: 'nope' });
    expect(issues).to.not.be.empty;
    expect(element.shadowRoot.querySelector('slot')).to.not.equal(null);
    expect(element.innerText).to.include('Readable content of the author');
  });

  it('tells the page which certification a visitor follows', async () => {
    for (const layout of LAYOUTS) {
      const { element } = await show({ ...everything, issuer: undefined }, { layout });
      let said: unknown;
      element.addEventListener('career-select', (event) => {
        event.preventDefault();
        said = [event.widget, event.id, new URL(event.href).hash];
      });
      parts(element, 'a')[0]!.click();
      expect(said).to.deep.equal(['career-certification-badge', everything.id, '#certification.action.href']);
    }
  });
});
