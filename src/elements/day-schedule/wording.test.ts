import { expect } from '@open-wc/testing';
import { oneTime, timeRange, zoneName } from './wording.js';

const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/\s*[–—]\s*/g, ' - ');
const worded = (start: string, end: string, lang: string) =>
  plain(
    timeRange(start, end, lang)
      .map(({ text }) => text)
      .join(''),
  );
const LANGS = [
  'en',
  'en-GB',
  'de',
  'fr',
  'es',
  'pl',
  'tr',
  'ar',
  'ar-EG',
  'he',
  'fa',
  'zh',
  'zh-TW',
  'ja',
  'ko',
  'hi',
  'bn',
  'ta',
  'bg',
  'sw',
];

describe('the wording of times', () => {
  for (const [time, lang, text] of [
    ['00:00', 'en', '12:00 AM'],
    ['24:00', 'en', '12:00 AM'],
    ['12:00', 'en', '12:00 PM'],
    ['09:05', 'en', '9:05 AM'],
    ['09:05', 'en-GB', '09:05'],
    ['00:00', 'de', '00:00'],
    ['09:05', 'fr', '09:05'],
  ] as const) {
    it(`says ${text} for ${time} in ${lang}`, () => expect(plain(oneTime(time, lang).text)).to.equal(text));
  }

  it('gives 24:00 as a time that HTML knows', () => {
    expect(oneTime('24:00', 'en').time).to.equal('00:00');
    expect(timeRange('18:00', '24:00', 'en').at(-1)!.time).to.equal('00:00');
  });

  for (const [start, end, lang, text] of [
    ['09:00', '17:00', 'en', /^9:00 AM - 5:00 PM$/],
    ['09:00', '11:00', 'en', /^9:00 - 11:00 AM$/],
    ['22:00', '06:00', 'en', /^10:00 PM - 6:00 AM$/],
    ['22:00', '06:00', 'en-GB', /^22:00 - 06:00$/],
    ['22:00', '06:00', 'de', /^22:00 - 06:00( Uhr)?$/],
    ['18:00', '24:00', 'en', /^6:00 PM - 12:00 AM$/],
    ['07:00', '07:00', 'en', /^7:00 AM - 7:00 AM$/],
    ['00:00', '24:00', 'en', /^12:00 AM - 12:00 AM$/],
  ] as const) {
    it(`says ${start} to ${end} in ${lang}`, () => expect(worded(start, end, lang)).to.match(text));
  }

  it('marks both ends of a range, once each and in order, in every language', () => {
    for (const lang of LANGS) {
      for (const [start, end] of [
        ['09:00', '11:00'],
        ['09:00', '17:00'],
        ['22:00', '06:00'],
        ['07:00', '07:00'],
        ['09:00', '24:00'],
      ] as const) {
        const times = timeRange(start, end, lang).flatMap(({ time }) => (time ? [time] : []));
        expect(times, lang).to.deep.equal([start, end.replace('24', '00')]);
      }
    }
  });

  it('leaves a range to Intl, with what both ends share', () => {
    const clock = new Intl.DateTimeFormat('en', { timeStyle: 'short', timeZone: 'UTC' });
    expect(worded('09:00', '11:00', 'en')).to.equal(plain(clock.formatRange(9 * 36e5, 11 * 36e5)));
    expect(worded('09:00', '11:00', 'en')).to.equal('9:00 - 11:00 AM');
    expect(timeRange('09:00', '11:00', 'en').map(({ time }) => time)).to.deep.equal([
      '09:00',
      undefined,
      '11:00',
      undefined,
    ]);
  });

  it('never words a date, nor a range of other length than its day would have', () => {
    for (const lang of LANGS) {
      const digits = worded('22:00', '06:00', lang).match(/\p{Nd}+/gu)!;
      expect(digits, lang).to.have.length(4);
    }
  });

  it('words a range also where the engine refuses one that runs back', () => {
    const { formatRangeToParts } = Intl.DateTimeFormat.prototype;
    Intl.DateTimeFormat.prototype.formatRangeToParts = () => {
      throw new RangeError('start is after end');
    };
    try {
      expect(worded('22:00', '06:00', 'en')).to.equal('10:00 PM - 6:00 AM');
    } finally {
      Intl.DateTimeFormat.prototype.formatRangeToParts = formatRangeToParts;
    }
  });

  for (const [zone, lang, name] of [
    ['America/New_York', 'en', 'Eastern Time'],
    ['Europe/Dublin', 'en', 'Ireland Time'],
    ['America/New_York', 'de', 'Nordamerikanische Ostküstenzeit'],
    ['Etc/GMT+5', 'en', 'Etc/GMT+5'],
    ['UTC', 'en', 'UTC'],
    ['ET', 'en', 'ET'],
    ['Local hospital time', 'en', 'Local hospital time'],
  ] as const) {
    it(`calls the zone ${zone} “${name}” in ${lang}`, () => {
      const got = zoneName(zone, lang);
      if (zone === 'UTC') expect(got).to.be.oneOf(['UTC', 'Coordinated Universal Time']);
      else expect(got).to.equal(name);
    });
  }
});
