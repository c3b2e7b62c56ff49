import { expect } from '@open-wc/testing';
import '../career-elements.js';
import { put, settled, until, watch, type Widget } from '../../test/watch.js';
import { entriesOf } from './tools.js';

const page = watch();
const day = {
  heading: 'Open house',
  date: '2027-03-09',
  timeZone: 'Europe/Dublin',
  slots: [
    {
      start: '22:00',
      end: '02:00',
      title: 'Night rounds',
      place: 'Ward 3',
      activities: ['Listen', { title: 'Note', description: 'all' }],
    },
    { label: 'Later', title: 'No time is said' },
    { start: '06:00', title: 'Handover' },
  ],
};
const badge = { id: 'wpc', acronym: 'WPC', name: 'Ward Practice Certificate' };

const show = async (tag: string, data: unknown, tools?: string) => {
  const widget = put(`<${tag}${tools === undefined ? '' : ` tools="${tools}"`}></${tag}>`);
  (widget as Widget).data = data;
  await (widget as Widget).updateComplete;
  return widget as Widget;
};
const buttons = (widget: Element) => [
  ...widget.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=tools] button'),
];
const names = (widget: Element) => buttons(widget).map(({ textContent }) => textContent);
const said = (widget: Element) => widget.shadowRoot!.querySelector('[part=tools] output')?.textContent;

/** What a click saves, without a download. */
const saved = async (click: () => void) => {
  const { createObjectURL } = URL;
  const made: Blob[] = [];
  let name = '';
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return createObjectURL.call(URL, blob);
  };
  const stop = (event: Event) => {
    const link = event.composedPath()[0] as HTMLAnchorElement;
    name = link.download;
    event.preventDefault();
  };
  const { click: real } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', stop, { once: true });
    real.call(this);
  };
  try {
    click();
    await until(() => made.length, 'a file');
  } finally {
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = real;
  }
  return { name, type: made[0]!.type, text: await made[0]!.text() };
};

describe('the tools of a widget', () => {
  it('come only where a page asks for them, and go with the attribute', async () => {
    const widget = await show('career-certification-badge', badge);
    await settled(50);
    expect(names(widget)).to.deep.equal([]);
    widget.setAttribute('tools', 'link image');
    await until(() => buttons(widget).length, 'the buttons');
    expect(names(widget)).to.deep.equal([
      'Copy link: WPC Ward Practice Certificate',
      'Save as SVG: WPC Ward Practice Certificate',
    ]);
    widget.removeAttribute('tools');
    await until(() => !buttons(widget).length, 'no buttons');
    expect(page.problems).to.deep.equal([]);
  });

  it('are not there for what a widget cannot do', async () => {
    for (const [tag, data, tools] of [
      ['career-role-card', { name: 'Nurse' }, 'image calendar nonsense'],
      ['career-day-schedule', { ...day, date: undefined }, 'calendar'],
      ['career-day-schedule', { date: '2027-03-09', slots: [{ title: 'No time' }] }, 'calendar'],
      [
        'career-certification-badge',
        { ...badge, image: { src: '/examples/images/ward.svg', alt: '' } },
        'image',
      ],
    ] as const) {
      const widget = await show(tag, data, tools);
      await settled(60);
      expect(names(widget), tag).to.deep.equal([]);
    }
  });

  it('stay when the widget renders anew, once each', async () => {
    const widget = await show('career-certification-badge', badge, 'link');
    await until(() => buttons(widget).length, 'the button');
    widget.data = { ...badge, name: 'Renamed' };
    await until(() => names(widget)[0]?.includes('Renamed'), 'the new name');
    expect(names(widget)).to.have.length(1);
  });

  it('are large enough to touch, and speak the language of the page', async () => {
    const widget = await show('career-day-schedule', day, 'calendar');
    await until(() => buttons(widget).length, 'the button');
    const { width, height } = buttons(widget)[0]!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(44);
    widget.lang = 'de';
    await until(() => names(widget)[0]?.startsWith('In den Kalender'), 'German');
    await expect(widget).to.be.accessible();
  });

  it('copy the address of the step or badge that they stand in', async () => {
    const { clipboard } = navigator;
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    try {
      const widget = await show(
        'career-pathway-timeline',
        { steps: [{ id: 'a b', title: 'First' }, { title: 'No id' }, { id: 'two', title: 'Second' }] },
        'link',
      );
      await until(() => buttons(widget).length, 'the buttons');
      expect(names(widget)).to.deep.equal(['Copy link: First', 'Copy link: Second']);
      buttons(widget)[0]!.click();
      await until(() => copied.length, 'the address');
      expect(new URL(copied[0]!).hash).to.equal('#a%20b');
      expect(copied[0]!.split('#')[0]).to.equal(location.href.split('#')[0]);
      await until(() => said(widget), 'the word');
      expect(said(widget)).to.equal('Link copied');
      expect(location.hash).to.equal('');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('show the address where it may not be copied', async () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    try {
      const widget = await show('career-role-card', { id: 'nurse', name: 'Nurse' }, 'link');
      await until(() => buttons(widget).length, 'the button');
      buttons(widget)[0]!.click();
      await until(() => said(widget), 'the address');
      expect(said(widget)).to.match(/#nurse$/);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('save a badge as a picture that needs no style sheet', async () => {
    const widget = await show('career-certification-badge', badge, 'image');
    await until(() => buttons(widget).length, 'the button');
    const { name, type, text } = await saved(() => buttons(widget)[0]!.click());
    expect(name).to.equal('WPC Ward Practice Certificate.svg');
    expect(type).to.equal('image/svg+xml');
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    expect(drawing.localName).to.equal('svg');
    expect(drawing.textContent).to.contain('WPC');
    expect(text).to.not.match(/class=|part=|var\(|color\(|oklch|oklab/);
    const colours = [...drawing.querySelectorAll('*')].map((it) => it.getAttribute('stroke') ?? 'none');
    expect(colours.filter((it) => /^#[0-9a-f]{6}$/.test(it))).to.not.be.empty;
    for (const colour of colours) expect(colour).to.match(/^(none|#[0-9a-f]{6})$/);
  });

  it('save a day with a date to a calendar', async () => {
    for (const [tag, data] of [
      ['career-day-schedule', day],
      ['career-spotlight', { role: { name: 'Nurse' }, day }],
    ] as const) {
      const widget = await show(tag, data, 'calendar');
      await until(() => buttons(widget).length, 'the button');
      const { name, type, text } = await saved(() => buttons(widget)[0]!.click());
      expect(name).to.equal('Open house.ics');
      expect(type).to.equal('text/calendar');
      expect(text.match(/BEGIN:VEVENT/g)).to.have.length(2);
      expect(text).to.contain('DTSTART:20270309T220000Z').and.to.contain('DTSTART:20270310T060000Z');
    }
  });
});

describe('the entries of a day', () => {
  it('are its slots with a time, past midnight too', () => {
    expect(entriesOf(day.slots)).to.deep.equal([
      {
        summary: 'Night rounds',
        description: 'Listen\nNote: all',
        location: 'Ward 3',
        start: 1320,
        end: 1560,
      },
      { summary: 'Handover', description: undefined, location: undefined, start: 1800, end: undefined },
    ]);
  });

  it('are named by whatever the slot says', () => {
    const named = entriesOf([
      { start: '09:00', label: 'Morning' },
      { start: '10:00', activities: ['Tea'] },
      { start: '11:00' },
    ]);
    expect(named.map(({ summary }) => summary)).to.deep.equal(['Morning', 'Tea', '11:00']);
  });
});
