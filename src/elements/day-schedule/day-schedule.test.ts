import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { say } from '../../model/say.js';
import type { Slot } from '../../model/career.js';
import { en } from '../../words/en.js';
import './career-day-schedule.js';
import { loadWords } from '../../words/languages.js';
import type { DaySchedule } from './day-schedule.js';

type Given = Partial<{ heading: string; intro: string; date: string; timeZone: string }> & { slots: unknown };

const show = async (data: Given | unknown[], { lang = 'en', dir = 'ltr', width = '', level = 2 } = {}) => {
  const frame = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}>
      <career-day-schedule level=${level} data-career=${JSON.stringify(data)}
        ><p>Fallback</p></career-day-schedule
      >
    </div>`,
  );
  frame.style.width = width;
  const element = frame.querySelector('career-day-schedule') as DaySchedule;
  await element.updateComplete;
  await loadWords(lang);
  await element.updateComplete;
  return element;
};

const root = (element: DaySchedule) => element.shadowRoot!;
const all = <E extends Element = HTMLElement>(element: DaySchedule, selector: string) => [
  ...root(element).querySelectorAll<E>(selector),
];
/** What a reader sees, with every kind of space and dash made plain. */
const said = (node: Element | ShadowRoot) =>
  node
    .textContent!.replace(/\s+/g, ' ')
    .replace(/\s*[–—]\s*/g, ' - ')
    .trim();
const times = (element: DaySchedule) => all(element, '[part=time]').map(said);
const titles = (element: DaySchedule) => all(element, '[part=slot-title]').map(said);
const clocks = (element: DaySchedule) => all<HTMLTimeElement>(element, 'time').map((time) => time.dateTime);
const headings = (element: DaySchedule) =>
  all(element, 'h2,h3,h4,h5,h6').map((h) => `${h.localName} ${said(h)}`);
const quietly = async <T>(run: () => Promise<T>): Promise<T> => {
  const { group, warn } = console;
  console.group = console.warn = () => {};
  try {
    const result = await run();
    // The sentences of problems load on demand; the event and the console wait for them.
    await say([{ at: [], code: 'absent' }]);
    await aTimeout(0);
    return result;
  } finally {
    Object.assign(console, { group, warn });
  }
};

describe('career-day-schedule', () => {
  it('shows every field of a day', async () => {
    const element = await show({
      heading: 'A day on the ward',
      intro: 'It never closes.',
      timeZone: 'America/New_York',
      slots: [
        {
          label: 'Morning',
          start: '09:00',
          end: '10:30',
          title: 'Ward round',
          description: 'From bed to bed.',
          activities: [
            'Report',
            { title: 'Ask', description: 'And listen.' },
            { title: 'Plan' },
            { description: 'Wash.' },
          ],
          place: 'Bay A',
        },
      ],
    });
    const text = said(root(element));
    for (const part of [
      'A day on the ward',
      'It never closes.',
      'Eastern Time',
      'Morning',
      'Ward round',
      'From bed to bed.',
      'Report',
      'Ask',
      'And listen.',
      'Plan',
      'Wash.',
      'Bay A',
    ])
      expect(text).to.include(part);
    expect(times(element)[0]).to.match(/^9:00 - 10:30 AM$/);
  });

  describe('times', () => {
    it('stay words where the author gave words', async () => {
      const element = await show({
        slots: ['Morning', 'Mid-Day', 'Afternoon'].map((label) => ({ label, title: `${label}!` })),
      });
      expect(all(element, 'time, [part=time]')).to.be.empty;
      expect(said(root(element))).to.equal('Morning Morning! Mid-Day Mid-Day! Afternoon Afternoon!');
    });

    for (const [lang, slot, worded, clock] of [
      ['en', { start: '07:30' }, /^7:30 AM$/, ['07:30']],
      ['en-GB', { start: '07:30' }, /^07:30$/, ['07:30']],
      ['de', { start: '13:05' }, /^13:05$/, ['13:05']],
      ['en', { start: '09:00', end: '17:00' }, /^9:00 AM - 5:00 PM$/, ['09:00', '17:00']],
      ['en', { start: '09:00', end: '11:00' }, /^9:00 - 11:00 AM$/, ['09:00', '11:00']],
      ['de', { start: '09:00', end: '11:00' }, /^09:00 - 11:00( Uhr)?$/, ['09:00', '11:00']],
      ['en', { start: '09:00', approximate: true }, /^about 9:00 AM$/, ['09:00']],
      [
        'en',
        { start: '09:00', end: '17:00', approximate: true },
        /^about 9:00 AM - 5:00 PM$/,
        ['09:00', '17:00'],
      ],
      ['en', { end: '17:00' }, /^until 5:00 PM$/, ['17:00']],
      ['en', { end: '17:00', approximate: true }, /^until about 5:00 PM$/, ['17:00']],
      ['en', { start: '22:00', end: '06:00' }, /^10:00 PM - 6:00 AM next day$/, ['22:00', '06:00']],
      ['en', { start: '18:00', end: '24:00' }, /^6:00 PM - 12:00 AM$/, ['18:00', '00:00']],
      ['en', { start: '18:00', end: '00:00' }, /^6:00 PM - 12:00 AM$/, ['18:00', '00:00']],
      ['en', { start: '24:00' }, /^12:00 AM$/, ['00:00']],
      ['en', { start: '07:00', end: '07:00' }, /^7:00 AM - 7:00 AM next day$/, ['07:00', '07:00']],
      ['en', { start: '00:00', end: '24:00' }, /^12:00 AM - 12:00 AM$/, ['00:00', '00:00']],
    ] as [string, Slot, RegExp, string[]][]) {
      it(`are worded in the page's language: ${JSON.stringify(slot)} in ${lang}`, async () => {
        const element = await show({ slots: [{ title: 'Work', ...slot }] }, { lang });
        expect(times(element)[0]).to.match(worded);
        expect(clocks(element)).to.deep.equal(clock);
      });
    }

    it('have a date where the day is a certain one, in the page’s language', async () => {
      const dates = async (date: string) => {
        const element = await show({ date, slots: [{ title: 'Work' }] });
        return all<HTMLTimeElement>(element, '[part=date] time').map((it) => [it.dateTime, it.textContent]);
      };
      expect(await dates('2027-03-09')).to.deep.equal([['2027-03-09', 'Tuesday, March 9, 2027']]);
      for (const wrong of ['2027-02-30', '9 March 2027', '2027-3-9', '', '2027-13-01'])
        expect(await dates(wrong), wrong).to.deep.equal([]);
    });

    it('name their zone only where there are times', async () => {
      const zone = async (timeZone: string, slot: Slot) =>
        all(await show({ timeZone, slots: [{ title: 'Work', ...slot }] }), '[part=zone]')
          .map(said)
          .join();
      expect(await zone('America/New_York', { start: '09:00' })).to.equal('Time zone: Eastern Time');
      expect(await zone('Hospital time', { start: '09:00' })).to.equal('Time zone: Hospital time');
      expect(await zone('America/New_York', { label: 'Morning' })).to.equal('');
    });

    it('keep their own direction in a line that runs from right to left', async () => {
      const element = await show(
        { slots: [{ start: '22:00', end: '06:00', title: 'عمل' }] },
        { lang: 'en', dir: 'rtl' },
      );
      for (const time of all(element, 'time')) {
        expect(getComputedStyle(time).direction, said(time)).to.equal('ltr');
        expect(getComputedStyle(time).unicodeBidi).to.match(/isolate|plaintext/);
      }
    });
  });

  it('puts a jumbled day in order, with the night at its end', async () => {
    const element = await show({
      slots: [
        { start: '14:00', title: 'Visitors' },
        { start: '09:00', title: 'Ward round' },
        { start: '22:00', end: '06:00', title: 'Night shift' },
      ],
    });
    expect(titles(element)).to.deep.equal(['Ward round', 'Visitors', 'Night shift']);
  });

  it('keeps a night before the morning after it', async () => {
    const element = await show({
      slots: [
        { start: '22:00', end: '06:00', title: 'Night' },
        { start: '06:30', title: 'Handover' },
        { start: '08:00', title: 'Sleep' },
      ],
    });
    expect(titles(element)).to.deep.equal(['Night', 'Handover', 'Sleep']);
  });

  describe('structure', () => {
    it('is one ordered list that Safari too takes for a list', async () => {
      const element = await show({ slots: [{ title: 'A', activities: ['x', 'y'] }, { title: 'B' }] });
      const [slots, activities] = all(element, 'ol, ul');
      expect([slots!.localName, slots!.getAttribute('role'), slots!.children.length]).to.deep.equal([
        'ol',
        'list',
        2,
      ]);
      expect([
        activities!.localName,
        activities!.getAttribute('role'),
        activities!.children.length,
      ]).to.deep.equal(['ul', 'list', 2]);
    });

    it('has headings that follow the level and skip none', async () => {
      const slots = [
        { label: 'Morning', title: 'Budget', activities: [{ title: 'Variance' }] },
        { label: 'Lunch' },
        { description: 'Prose.', activities: [{ title: 'Alone' }] },
      ];
      expect(headings(await show({ heading: 'Day', slots }, { level: 3 }))).to.deep.equal([
        'h3 Day',
        'h4 Budget',
        'h5 Variance',
        'h4 Lunch',
        'h4 Alone',
      ]);
      expect(headings(await show({ slots }, { level: 3 }))).to.deep.equal([
        'h3 Budget',
        'h4 Variance',
        'h3 Lunch',
        'h3 Alone',
      ]);
    });

    it('hides its drawings from a screen reader', async () => {
      const element = await show({
        slots: [{ start: '12:00', title: 'A', place: 'B' }, { label: 'Night' }, { description: 'C' }],
      });
      expect(all(element, '[part=glyph]')).to.have.length(3);
      for (const drawing of all(element, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    });

    it('is accessible', async () => {
      const element = await show({
        heading: 'Day',
        timeZone: 'Europe/Dublin',
        slots: [
          { label: 'Morning', title: 'A', activities: [{ title: 'B', description: 'C' }], place: 'D' },
          { start: '22:00', end: '06:00', title: 'E' },
        ],
      });
      await expect(element).to.be.accessible();
    });

    it('leaves no trace of an empty slot or activity', async () => {
      const element = await show({ slots: [{}, { title: 'A', activities: [{}] }, { approximate: true }] });
      expect(all(element, 'li')).to.have.length(1);
      expect(all(element, 'ul')).to.be.empty;
    });

    it('leaves no trace of fields that are missing', async () => {
      const element = await show({ slots: [{ description: 'Only prose.' }] });
      expect(all(element, '[part]').map((node) => node.getAttribute('part'))).to.deep.equal([
        'base',
        'frame',
        'slots',
        'slot',
        'glyph',
        'text',
      ]);
    });
  });

  describe('looks', () => {
    const parts = {
      slots: ['Morning', 'Mid-Day', 'Afternoon'].map((label) => ({
        label,
        title: 'Work',
        description: 'As ever.',
      })),
    };
    const lefts = (element: DaySchedule) =>
      new Set(all(element, '[part=slot]').map((slot) => Math.round(slot.getBoundingClientRect().left)));
    const tops = (element: DaySchedule) =>
      new Set(all(element, '[part=slot]').map((slot) => Math.round(slot.getBoundingClientRect().top)));

    it('sets three parts of a day in three columns where there is room, else one below the other', async () => {
      const wide = await show(parts, { width: '900px' });
      expect([lefts(wide).size, tops(wide).size]).to.deep.equal([3, 1]);
      const narrow = await show(parts, { width: '320px' });
      expect([lefts(narrow).size, tops(narrow).size]).to.deep.equal([1, 3]);
    });

    it('runs the columns from right to left with the page', async () => {
      const [first, second] = all(await show(parts, { width: '900px', dir: 'rtl' }), '[part=slot]');
      expect(first!.getBoundingClientRect().left).to.be.greaterThan(second!.getBoundingClientRect().left);
    });

    it('starts the texts of columns on one line, however long their titles', async () => {
      const slots = [
        { label: 'Morning', title: 'A', description: 'a' },
        { label: 'Noon', title: 'A long title '.repeat(6), description: 'b' },
      ];
      const element = await show({ slots }, { width: '900px' });
      const [a, b] = all(element, '[part=text]').map((text) => text.getBoundingClientRect().top);
      expect(a).to.be.closeTo(b!, 1);
    });

    it('makes a long slot look longer', async () => {
      const ends = ['08:30', '09:00', '10:00', '11:00', '12:00', '14:00', '16:00', '20:00'];
      const slots = ends.map((end) => ({ start: '08:00', end, title: 'Work' }));
      const element = await show({ slots }, { width: '600px' });
      const bars = all<SVGElement>(element, '.bar').map((bar) => bar.getBoundingClientRect().height);
      expect(bars).to.have.length(ends.length);
      const heights = all(element, '[part=slot]').map((slot) => slot.offsetHeight);
      for (const i of bars.keys()) {
        expect(heights[i]!).to.be.greaterThan(bars[i]!);
        if (i) expect(bars[i]!).to.be.greaterThan(bars[i - 1]!);
      }
      expect(heights.at(-2)!).to.be.greaterThan(2 * heights[0]!);
    });

    it('draws the rail through every slot without a gap', async () => {
      const element = await show(
        {
          slots: [
            { start: '20:00', title: 'A' },
            { start: '23:00', end: '05:00', title: 'B' },
            { start: '07:30', title: 'C' },
          ],
        },
        { width: '600px' },
      );
      const slots = all(element, '[part=slot]');
      for (const slot of slots.slice(0, -1)) {
        expect(parseFloat(getComputedStyle(slot, '::before').height)).to.be.closeTo(slot.offsetHeight, 1);
        expect(slot.getBoundingClientRect().bottom).to.be.closeTo(
          slot.nextElementSibling!.getBoundingClientRect().top,
          1,
        );
      }
    });

    it('stays inside its container from 160 pixels on', async () => {
      const slots = [
        {
          start: '22:00',
          end: '06:00',
          label: 'Overnight',
          title: 'Responsibilities',
          place: 'Pharmacy',
          activities: ['Reconciliation'],
        },
      ];
      for (const data of [parts, { slots }]) {
        for (const width of [160, 240, 320, 480, 576, 680, 900, 1400]) {
          const element = await show(data, { width: `${width}px` });
          const edge = element.getBoundingClientRect().right + 1;
          for (const node of all(element, '[part]'))
            expect(node.getBoundingClientRect().right, `${width} ${node.className}`).to.be.at.most(edge);
        }
      }
    });

    it('needs no style attribute', async () => {
      const element = await show({ slots: [{ start: '22:00', end: '06:00', title: 'A' }] });
      expect(all(element, '[style]')).to.be.empty;
    });
  });

  describe('data', () => {
    it('may be a bare list, with heading and introduction as attributes', async () => {
      const element = await fixture<DaySchedule>(
        html`<career-day-schedule
          heading="On call"
          intro="One night."
          data-career='[{"start":"20:00","title":"Begin"}]'
        ></career-day-schedule>`,
      );
      expect(said(root(element))).to.equal('On call One night. 8:00 PM Begin');
    });

    it('may be a whole career document', async () => {
      const element = await fixture<DaySchedule>(
        html`<career-day-schedule
          .data=${{ role: { name: 'Nurse' }, day: { slots: [{ label: 'Night', title: 'Rounds' }] } }}
        ></career-day-schedule>`,
      );
      expect(said(root(element))).to.equal('Night Rounds');
    });

    it('keeps the right slots of a partly wrong day', async () => {
      const element = await quietly(() =>
        show({ slots: ['oops', { start: '9 o’clock', title: 'Kept' }, 7] }),
      );
      expect(said(root(element))).to.equal('Kept');
    });

    for (const slots of [[], [{}], [{ approximate: true, activities: [{}] }], [1], 'x', undefined]) {
      it(`leaves the author's children, and says why, when slots are ${JSON.stringify(slots)}`, async () => {
        let issues = 0;
        const count = (event: Event) => (issues += (event as Event & { issues: unknown[] }).issues.length);
        document.addEventListener('career-error', count);
        const element = await quietly(() => show({ heading: 'Day', slots }));
        document.removeEventListener('career-error', count);
        expect(root(element).querySelector('slot')!.assignedElements()).to.have.length(1);
        expect(issues).to.be.greaterThan(0);
      });
    }
  });

  it('has a word for each of its own notes', () => {
    expect(en).to.include.keys('about', 'until', 'nextDay', 'timeZone', 'place');
  });
});
