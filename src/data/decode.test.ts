import { expect } from '@open-wc/testing';
import { explain } from '../model/explain.js';
import { decode, mend } from './decode.js';
import type { Repair } from './repair.js';

const utf8 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const base64 = (text: string) => btoa(utf8(text));
const base64url = (text: string) =>
  base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const documents: unknown[] = [
  {},
  [],
  { name: 'Nurse' },
  [{ label: 'Morning' }],
  { name: 'R&D “Nurse” — USP <797>', tagline: "it's 100 % safe\n\ttwice", acronym: 'CPhT-Adv™' },
  { name: 'أخصائي', aliases: ['עברית', '薬剤師', '💊👩‍⚕️'] },
  { name: '???>>>~~~ÿÿÿ', description: '\u2028\u2029\u0000"\\/' },
  { name: '%7B%22%7D', href: 'https://example.org/?a=%20+b&c=d#e' },
  { nested: [[[{ a: null, b: true, c: -1.5e10 }]]] },
];

const forms: [string, (json: string) => string][] = [
  ['plain JSON', (json) => json],
  ['JSON with white space round it', (json) => `\n\t  ${json}\r\n `],
  ['JSON after a byte order mark', (json) => `\ufeff${json}`],
  ['JSON on several lines', (json) => JSON.stringify(JSON.parse(json), null, 2)],
  [
    'JSON with every character escaped',
    (json) => json.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  ['percent-encoded, by encodeURIComponent', encodeURIComponent],
  ['percent-encoded, by encodeURI', encodeURI],
  [
    'percent-encoded with lower-case digits',
    (json) => encodeURIComponent(json).replace(/%[0-9A-F]{2}/g, (it) => it.toLowerCase()),
  ],
  [
    'percent-encoded to the last character',
    (json) => [...utf8(json)].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  ],
  ['percent-encoded with white space round it', (json) => `\n${encodeURIComponent(json)} `],
  ['percent-encoded with white space inside', (json) => encodeURIComponent(`\n  ${json}\n`)],
  ['base64', base64],
  ['base64url', base64url],
  ['base64url with padding', (json) => base64(json).replaceAll('+', '-').replaceAll('/', '_')],
  ['base64 without padding', (json) => base64(json).replaceAll('=', '')],
  ['base64 with white space round it', (json) => ` ${base64(json)}\n`],
  ['base64 of text after a byte order mark', (json) => base64(`\ufeff${json}`)],
];

describe('the text of data-career', () => {
  for (const [name, encode] of forms) {
    it(`may be ${name}`, () => {
      for (const document of documents) {
        const json = JSON.stringify(document);
        expect(decode(encode(json)), json).to.deep.equal({ value: document, problems: [] });
      }
    });
  }

  it('is decoded once: what looks encoded inside the JSON stays as it is', () => {
    expect(decode('{"name":"%41 eyJhIjoxfQ &amp;"}')!.value).to.deep.equal({ name: '%41 eyJhIjoxfQ &amp;' });
  });

  const wrong: string[] = [
    '',
    ' ',
    '\ufeff',
    'Pharmacist',
    'undefined',
    '[object Object]',
    '{name: "Nurse"}',
    "{'name': 'Nurse'}",
    '{"name": "Nurse"',
    '{"name": "Nurse",}',
    '{"name": "Nurse"} extra',
    '{“name”: “Nurse”}',
    '{&quot;name&quot;:&quot;Nurse&quot;}',
    '<p>{"name": "Nurse"}</p>',
    '%',
    '%7B',
    '%7B%22name%22%3A',
    '%7B%E0%A4%A%7D',
    '%7B%FF%7D',
    '%41',
    '%257B%257D',
    'eyJuYW1lIjoiTnVyc2UifQ extra',
    'eyJuYW1lIjoiTnVyc2Ui',
    'e',
    'eyJh',
    '====',
    base64('Pharmacist'),
    btoa('{"name":"\xff"}'),
    btoa('{"name":"\xc3"}'),
    '\u0000',
    '\ud800',
    '['.repeat(100_000),
    '%5B'.repeat(20_000),
    '💊',
  ];
  for (const text of wrong) {
    it(`is not read strictly, and never throws, when it is ${JSON.stringify(text.slice(0, 40))}`, async () => {
      expect(decode(text)).to.equal(undefined);
      const { value, problems } = await mend(text);
      expect(problems.map(({ at, code }) => [at, code])).to.deep.equal(
        problems.map(() => [[], value === undefined ? 'json' : 'mended']),
      );
      if (value !== undefined) expect(value).to.deep.equal({ name: 'Nurse' });
      expect(problems).to.have.length.at.least(1);
      for (const problem of problems) expect(explain(problem).message.length).to.be.lessThan(400);
    });
  }

  const curled = '{“name”: “Nurse”,}';
  for (const [name, encode] of forms.filter(([name]) => !/several lines|every character/.test(name))) {
    it(`is mended as ${name}`, async () => {
      const text = encode(curled.replace('“name”', '"name"'));
      expect(decode(text)).to.equal(undefined);
      const { value, problems } = await mend(text);
      expect(value).to.deep.equal({ name: 'Nurse' });
      expect(problems.map(({ known }) => (known![0] as Repair).kind)).to.include.members(['quote', 'comma']);
    });
  }

  it('may be very long, and very deep', () => {
    const long = JSON.stringify({ name: 'x'.repeat(1_000_000) });
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    for (const text of [
      long,
      encodeURIComponent(long),
      base64url(JSON.stringify({ name: 'x'.repeat(50_000) })),
      deep,
    ])
      expect(decode(text)).to.have.property('value');
  });

  it('keeps `__proto__` an ordinary key', () => {
    const { value } = decode('{"__proto__":{"name":"Nurse"}}')!;
    expect((value as { name?: string }).name).to.equal(undefined);
  });
});
