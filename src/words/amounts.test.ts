import { expect } from '@open-wc/testing';
import { duration, money } from './amounts.js';

/** Spaces that do not break look the same to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount of money', () => {
  const worded: [string | number, string, string, string][] = [
    [395, 'USD', 'en', '$395'],
    [4395, 'USD', 'en', '$4,395'],
    [0, 'USD', 'en', '$0'],
    [-20, 'USD', 'en', '-$20'],
    [395.5, 'USD', 'en', '$395.50'],
    [395.25, 'USD', 'en', '$395.25'],
    [395, 'usd', 'en', '$395'],
    [395, 'EUR', 'de', '395 €'],
    [34000, 'EUR', 'de', '34.000 €'],
    [1234.5, 'EUR', 'fr', '1 234,50 €'],
    [395, 'USD', 'en-CA', 'US$395'],
    [5000, 'JPY', 'en', '¥5,000'],
    [1.255, 'KWD', 'en', 'KWD 1.255'],
    [20, 'credits', 'en', '20 credits'],
    [1234, 'points', 'de', '1.234 points'],
    [20, '€', 'en', '20 €'],
    ['395', 'USD', 'en', '395 USD'],
    ['from 395', 'USD', 'en', 'from 395 USD'],
    ['USD 395', 'USD', 'en', 'USD 395'],
    ['395 USD (members)', 'USD', 'de', '395 USD (members)'],
    ['on request', 'USD', 'en', 'on request USD'],
  ];
  for (const [amount, currency, lang, expected] of worded) {
    it(`${JSON.stringify(amount)} ${currency} is “${expected}” in ${lang}`, () => {
      expect(plain(money(amount, currency, lang))).to.equal(expected);
    });
  }

  it('is worded in every language that a page can name', () => {
    for (const lang of ['ar', 'he', 'ja', 'hi', 'zh-Hans', 'pt-BR', 'tlh', 'en-x-private'])
      expect(money(395, 'USD', lang)).to.not.equal('');
  });
});

describe('a length of time', () => {
  const worded: [string | number, string, string][] = [
    ['PT3H', 'en', '3 hours'],
    ['PT1H', 'en', '1 hour'],
    ['PT180M', 'en', '180 minutes'],
    ['PT1H30M', 'en', '1 hour, 30 minutes'],
    ['P2Y', 'en', '2 years'],
    ['P6M', 'en', '6 months'],
    ['P1M', 'en', '1 month'],
    ['PT1M', 'en', '1 minute'],
    ['P2W', 'en', '2 weeks'],
    ['P1Y6M', 'en', '1 year, 6 months'],
    ['P1Y2M3W4DT5H6M', 'en', '1 year, 2 months, 3 weeks, 4 days, 5 hours, 6 minutes'],
    ['P0D', 'en', '0 days'],
    ['P2Y', 'de', '2 Jahre'],
    ['PT3H', 'fr', '3 heures'],
    ['P1Y6M', 'de', '1 Jahr, 6 Monate'],
  ];
  for (const [given, lang, expected] of worded) {
    it(`${given} is “${expected}” in ${lang}`, () => expect(plain(duration(given, lang))).to.equal(expected));
  }

  const own = [
    '3.0 hours',
    'two years',
    '180',
    180,
    2.5,
    'P',
    'PT',
    'PT3',
    'P3H',
    'PT30S',
    'P1.5Y',
    '-P1Y',
    'pt3h',
    ' PT3H',
    'PT3H or so',
    'Per year',
    '',
  ];
  for (const given of own) {
    it(`${JSON.stringify(given)} is the author’s own wording and stays`, () => {
      expect(duration(given, 'en')).to.equal(String(given));
    });
  }
});
