import { expect } from '@open-wc/testing';
import { career, certification, day, pathway, role } from './career.js';
import { explain } from './explain.js';
import { attributeFields, isDocument, part, pick } from './slice.js';
import { object, text } from './schema.js';

describe('a whole career document', () => {
  const documents: unknown[] = [
    { role: { name: 'Nurse' } },
    { role: null },
    { certifications: [] },
    { pathway: {} },
    { day: {} },
    { closing: {} },
    { lang: 'en', day: {}, other: 1 },
  ];
  for (const given of documents) {
    it(`is known by any of its parts: ${JSON.stringify(given)}`, () =>
      expect(isDocument(given)).to.equal(true));
  }

  const others: unknown[] = [
    null,
    undefined,
    'role',
    7,
    [],
    [{ role: {} }],
    {},
    { lang: 'en' },
    { name: 'Nurse', overview: {}, responsibilities: {} },
    { name: 'Certificate', acronym: 'C', exam: {} },
    { steps: [], heading: 'Pathway' },
    { slots: [], heading: 'Day' },
    Object.create({ role: {} }),
    JSON.parse('{"__proto__": {"role": {}}}'),
  ];
  for (const given of others) {
    it(`is not: ${JSON.stringify(given)}`, () => expect(isDocument(given)).to.equal(false));
  }

  it('has no part that a widget’s own data has too, so that the two are never confused', () => {
    const parts = Object.keys(career.fields).filter((field) => field !== 'lang');
    for (const schema of [role, certification, pathway, day]) {
      expect(Object.keys(schema.fields)).to.not.include.members(parts);
      for (const name of parts) expect(schema.fields).to.not.have.property(name);
    }
  });
});

describe('a widget’s part', () => {
  it('is taken out of a whole document', () => {
    const document = { role: { name: 'Nurse' }, day: { slots: [] } };
    expect(part(document, 'role')).to.deep.equal({ value: document.role, at: ['role'] });
    expect(part(document, 'day')).to.deep.equal({ value: document.day, at: ['day'] });
  });

  it('is missing from a document without it', () => {
    expect(part({ day: {} }, 'role')).to.deep.equal({ value: undefined, at: ['role'] });
  });

  for (const given of [{ name: 'Nurse' }, [{ label: 'Morning' }], 'Nurse', 7, null, undefined]) {
    it(`is the value itself when that is no document: ${JSON.stringify(given)}`, () => {
      expect(part(given, 'role')).to.deep.equal({ value: given, at: [] });
    });
  }
});

describe('one certification', () => {
  const a = { id: 'a-id', acronym: 'CDP', name: 'A' };
  const b = { id: 'b-id', acronym: 'CCP-340B', name: 'B' };
  const c = { acronym: 'CPhT-Adv™', name: 'C' };
  const list = [a, b, c];
  const picked: [string, unknown][] = [
    ['', a],
    ['a-id', a],
    ['CDP', a],
    ['b-id', b],
    ['CCP-340B', b],
    ['CPhT-Adv™', c],
  ];
  for (const [ref, expected] of picked) {
    it(`is found by ref="${ref}" in a list and in a document`, () => {
      const index = list.indexOf(expected as typeof a);
      expect(pick(list, ref)).to.deep.equal({ value: expected, at: [index] });
      expect(pick({ certifications: list }, ref)).to.deep.equal({
        value: expected,
        at: ['certifications', index],
      });
    });
  }

  for (const ref of ['cdp', 'A', 'CDP ', 'none', '0', '__proto__', 'undefined']) {
    it(`is not found by ref="${ref}", and the problem names ref and what there is`, () => {
      const { value, problem } = pick({ certifications: list }, ref);
      expect(value).to.equal(undefined);
      expect(explain(problem!)).to.include({ path: 'Ref', pointer: '/ref', received: `“${ref}”` });
      expect(explain(problem!).suggestion).to.match(/: CDP, CCP-340B, CPhT-Adv™\.$|“CDP”\?$/);
    });
  }

  it('names at most twenty that there are, and none where there is none', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({ id: `c${i}` }));
    expect(explain(pick(many, 'x').problem!).suggestion).to.match(/: c0, .*c19\.$/);
    for (const none of [[], [7, {}]])
      expect(explain(pick(none, 'x').problem!).suggestion).to.match(/names no certification/);
  });

  it('is found among entries that are wrong', () => {
    expect(pick([null, 7, 'CDP', [], { acronym: 7 }, a], 'CDP').value).to.equal(a);
  });

  it('is the first of two with one acronym', () => {
    expect(pick([a, { ...b, acronym: 'CDP' }], 'CDP').value).to.equal(a);
  });

  it('is itself, whatever ref says', () => {
    expect(pick(a, 'CCP-340B')).to.deep.equal({ value: a, at: [] });
  });

  it('is nothing in an empty list or a document without certifications', () => {
    expect(pick([], '').value).to.equal(undefined);
    expect(pick({ role: {} }, '')).to.deep.equal({ value: undefined, at: ['certifications'] });
  });
});

describe('the attributes that override fields', () => {
  const names = (schema: Parameters<typeof attributeFields>[0]) => [...attributeFields(schema).keys()];

  it('are the texts and flags of the widget’s part, and href and label of its action', () => {
    expect(names(role)).to.have.members([
      'name',
      'eyebrow',
      'tagline',
      'description',
      'abbreviation',
      'href',
      'label',
    ]);
    expect(names(certification)).to.have.members([
      'acronym',
      'name',
      'description',
      'status',
      'replaces',
      'eligibility',
      'href',
      'label',
    ]);
    expect(names(pathway)).to.have.members(['heading', 'intro', 'ordered', 'href', 'label']);
    expect(names(day)).to.have.members(['heading', 'intro', 'date', 'timezone']);
    expect(names(career)).to.deep.equal([]);
  });

  it('are in lower case, as HTML has them', () => {
    expect(attributeFields(day).get('timezone')).to.equal('timeZone');
  });

  it('never take a name that HTML has given a meaning', () => {
    for (const schema of [role, certification, pathway, day, career]) {
      for (const name of names(schema)) {
        expect(name in HTMLElement.prototype, name).to.equal(false);
        expect([
          'class',
          'style',
          'slot',
          'part',
          'is',
          'role',
          'data',
          'src',
          'ref',
          'layout',
          'level',
          'theme',
        ]).to.not.include(name);
      }
    }
  });

  it('are worked out once for each schema', () => {
    const schema = object({ a: text });
    expect(attributeFields(schema)).to.equal(attributeFields(schema));
  });
});
