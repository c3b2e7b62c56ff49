import { expect } from '@open-wc/testing';
import { complaints } from '../../test/complaints.js';
import { EXAMPLES } from './about-values.js';
import { career, certification, day, pathway, role as roleSchema } from './career.js';
import { check } from './check.js';
import { explain } from './explain.js';
import type { Code, Problem } from './problem.js';
import type { Schema } from './schema.js';
import { pick } from './slice.js';

const SCHEMAS = { career, role: roleSchema, certification, pathway, day };

describe('a value', () => {
  const role = (fields: object): ['role', object] => ['role', { name: 'A', ...fields }];
  const slot = (fields: object): ['day', object] => ['day', { slots: [fields] }];
  const cases: [schema: keyof typeof SCHEMAS, value: unknown, words: string | RegExp][] = [
    [...role({ tagline: 7 }), 'Tagline: expected text in quotes, found the number 7. Put it in quotes: "7".'],
    [...role({ tagline: true }), /found true\. Put it in quotes: "true"/],
    [...role({ tagline: ['a'] }), /found a list\. Write one text in quotes in place of/],
    [...role({ tagline: { rendered: 'a' } }), /found an object\. Write one text in quotes in place of/],
    [...role({ settings: 'Hospital' }), /Put it in square brackets: \["Hospital"\]/],
    [...role({ settings: { a: 1 } }), /square brackets: a \[ before its { and a \] after its }/],
    [...role({ settings: 7 }), /between square brackets, with commas/],
    [...role({ settings: [null] }), /found nothing\. .*or delete the entry/],
    [...role({ settings: [''] }), /found empty text\. .*or delete the entry/],
    [...role({ action: '/apply' }), /Write it as { "label": "Details", "href": "\/apply" }/],
    [...role({ image: '/x.jpg' }), /Write it as { "src": "\/x\.jpg", "alt": /],
    [...role({ salary: 52000 }), /Write it as { "min": 52000, "currency": "USD", "per": "year" }/],
    [...role({ facts: ['x'] }), /Write it as { "label": "Shift", "value": "x" }/],
    [...role({ overview: ['a'] }), /Write it as { "paragraphs": \["…"\] }/],
    [...role({ skills: [7] }), /text in quotes, or an object in { }, found the number 7\. Put it in quotes/],
    [...role({ facts: [{ label: 'x', value: [] }] }), /like "12 hours"/],
    [...role({ action: { label: 'x' } }), /Add "href": "\/careers\/nurse" between the { and } of Action/],
    [...slot({ start: '7:30' }), /like "07:30"; words like “Morning” go into “label”/],
    [...slot({ start: '7 pm' }), /like "19:00"/],
    [...slot({ start: '12:15 a.m.' }), /like "00:15"/],
    [...slot({ start: 'Morning' }), /like "07:30"/],
    [...slot({ start: '25:99' }), /like "07:30"/],
    [...slot({ approximate: 'yes' }), /Write true for yes, or false for no/],
    [...slot({ approximate: 'False' }), /Leave out the quotes: false/],
    ['pathway', { steps: [{ choose: { count: '2', of: [] } }] }, /Leave out the quotes: 2\./],
    ['pathway', { steps: [{ choose: { count: 'two', of: [] } }] }, /in digits and without quotes/],
    ['pathway', { steps: [{ choose: { count: NaN, of: [] } }] }, /found a number without end or sense/],
    ['pathway', [{ title: 'a' }], /Keep the one entry that is meant/],
    ['career', { role: { name: 'A' }, pathway: ['a'] }, /Write it as { "steps": \[{ "title": "…" }\] }/],
    ['certification', { name: 'A', issuer: 'B' }, /Write it as { "name": "B" }/],
    ['certification', { name: 'A', eligibility: ['a'] }, /Write { "all": before the \[/],
    ['role', '{"name": "A"}', /made into text twice.* JSON\.stringify only once/],
    ['role', {}, /Add "name": "Ward Nurse" between .* of the data, .* or name="…" to the tag/],
    ['career', {}, /Add "role": { "name": "Ward Nurse" }/],
    ['career', { role: { name: 'A' }, certifications: [{}] }, /between the { and } of Certifications › 1,/],
    [...role({ responsibilites: 1 }), /Did you mean “responsibilities”\?/],
    [...role({ price: 1 }), /Delete it, or use a known name: id, name, /],
  ];
  for (const [schema, value, words] of cases) {
    it(`of the wrong kind is told with what to write instead: ${JSON.stringify(value)}`, () => {
      const { problems } = check<unknown>(SCHEMAS[schema], value);
      const issue = explain(problems[0]!);
      const said = `${issue.message} ${issue.suggestion}`;
      if (typeof words === 'string') expect(said).to.equal(words);
      else expect(said).to.match(words);
      for (const problem of problems)
        expect(complaints(explain(problem), JSON.stringify(value))).to.deep.equal([]);
    });
  }

  it('that is required has an example to write', () => {
    const seen = new Set<Schema>();
    const required = (schema: Schema): string[] => {
      if (seen.has(schema)) return [];
      seen.add(schema);
      if (schema.kind === 'list') return required(schema.item);
      const inner = schema.kind === 'either' ? schema.object : schema;
      return inner.kind === 'object'
        ? [...inner.required, ...Object.values(inner.fields).flatMap(required)]
        : [];
    };
    const names = [...new Set(required(career))].sort();
    expect(names.length).to.be.greaterThan(12);
    expect(names.filter((name) => !EXAMPLES[name])).to.deep.equal([]);
    for (const example of Object.values(EXAMPLES))
      expect(() => JSON.parse(example) as unknown, example).to.not.throw();
  });

  it('that throws when it is read is told all the same', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const code of ['text', 'object', 'list'] as const) {
      const issue = explain({ at: ['role'], code, given: proxy });
      expect(issue.code).to.equal(code);
      expect(issue.docs).to.match(/messages\.html#/);
    }
    const liar = {
      toString() {
        throw new Error('asked for its text');
      },
    };
    expect(complaints(explain({ at: ['role'], code: 'text', given: liar }))).to.deep.equal([]);
  });
});

describe('an attribute', () => {
  const list = [{ acronym: 'CDP' }, { acronym: 'CHPOP' }, { id: 'wpc' }, { acronym: 7 }, {}, null];
  const address = (code: Code, given: string, detail: string): Problem => ({
    at: ['src'],
    code,
    given,
    detail,
  });
  const cases: [problem: Problem, words: RegExp][] = [
    [pick(list, 'CHPO').problem!, /Did you mean “CHPOP”\?/],
    [pick(list, 'zzz').problem!, /Write one of these instead: CDP, CHPOP, wpc\./],
    [pick([], 'zzz').problem!, /names no certification: add one/],
    [{ at: ['layout'], code: 'choice', given: 'heroe', known: ['card', 'hero'] }, /Write layout="hero", or/],
    [{ at: ['theme'], code: 'choice', given: 'x', known: [undefined, 'light'] }, /Write theme="light", or/],
    [address('scheme', 'C:\\nurse.json', 'c:'), /your own computer/],
    [address('scheme', 'file:///nurse.json', 'file:'), /your own computer/],
    [address('scheme', 'data:,x', 'data:'), /into the attribute data-career/],
    [address('scheme', 'javascript:x', 'javascript:'), /starts with “javascript:”.* https:\/\//],
    [address('status', '/x.json', '404'), /404 \(not found\).* check its spelling/],
    [address('status', '/x.json', '401'), /private window/],
    [address('status', '/x.json', '418'), /418\. Open the address/],
    [address('status', '/x.json', '429'), /Try again/],
    [address('status', '/x.json', '502'), /502\. The fault is the server’s/],
    [address('fetch', 'https://a.example/x', 'Failed to fetch'), /Access-Control-Allow-Origin/],
    [address('fetch', 'http://a.example/x', 'Failed to fetch'), /https:\/\/ in place of http:\/\//],
    [address('fetch', '/x', 'signal timed out'), /too slow/],
    [address('fetch', 'http://', 'Invalid URL'), /Correct the address/],
    [address('size', '/x', '2 MB'), /more than 2 MB.* right file/],
    [address('pointer', '/x#/roll', '/roll'), /nothing at “\/roll”.* #\/role/],
    [{ at: [], code: 'absent' }, /attribute data-career/],
    [{ at: [], code: 'absent', given: [] }, /Fill in at least one/],
    [{ at: [], code: 'fault', detail: 'x is not a function' }, /“x is not a function”.* report it/],
    [{ at: [], code: 'fault', detail: "requires 'TrustedHTML' assignment" }, /trusted-types career-elements/],
    [{ at: [], code: 'fault' }, /report it/],
    [{ at: ['a'], code: 'depth', known: [32] }, /at most 32 levels.* contains itself/],
    [{ at: ['a'], code: 'count', known: [50_000] }, /at most 50000 values.* Shorten/],
  ];
  for (const [problem, words] of cases) {
    it(`or a whole is told with what to change: ${problem.code} ${JSON.stringify(problem.given ?? problem.detail)}`, () => {
      const issue = explain(problem);
      expect(`${issue.message} ${issue.suggestion}`).to.match(words);
      expect(complaints(issue, problem.given)).to.deep.equal([]);
    });
  }
});
