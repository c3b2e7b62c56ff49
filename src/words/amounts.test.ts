import { expect } from '@open-wc/testing';
import { duration, money, worded } from './amounts.js';

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

describe('an amount in each of the ten languages', () => {
  // Engines differ in spaces and in where a sign stands; in what a reader understands they do not.
  const spoken: [lang: string, price: RegExp, years: RegExp, hours: RegExp, list: RegExp][] = [
    ['en', /^€52,000$/, /2 years/, /3 hours/, /^A, B,? and C$/],
    ['es', /^52\.000 €$/, /2 años/, /3 horas/, /^A, B y C$/],
    ['fr', /^52 000 €$/, /2 ans/, /3 heures/, /^A, B et C$/],
    ['de', /^52\.000 €$/, /2 Jahre/, /3 Stunden/, /^A, B und C$/],
    ['pt', /^€ ?52\.000$/, /2 anos/, /3 horas/, /^A, B e C$/],
    ['ar', /52,000 €/, /سنتان/, /3 ساعات/, /^A وB وC$/],
    ['ar-EG', /٥٢٬٠٠٠ €/, /سنتان/, /٣ ساعات/, /^A وB وC$/],
    ['he', /52,000 .?€/, /שנתיים|2 שנים/, /3 שעות/, /^A, B ו-C$/],
    ['zh', /^€52,000$/, /2 ?年/, /3 ?小时/, /^A、B和C$/],
    ['ja', /^€52,000$/, /2 ?年/, /3 ?時間/, /^A、B、C$/],
    ['hi', /^€52,000$/, /2 वर्ष/, /3 घंटे/, /^A, B,? और C$/],
  ];
  for (const [lang, price, years, hours, list] of spoken) {
    it(`is worded in ${lang}`, () => {
      expect(plain(money(52_000, 'EUR', lang))).to.match(price);
      expect(plain(duration('P2Y', lang))).to.match(years);
      expect(plain(duration('PT3H', lang))).to.match(hours);
      expect(plain(duration('P2YT3H', lang)))
        .to.match(years)
        .and.match(hours);
      expect(plain(worded(['A', 'B', 'C'], lang)!)).to.match(list);
    });
  }
});
