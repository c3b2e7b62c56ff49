import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';
import { listVectors, readVectors, vectors } from './vectors.mjs';

const model = await loadTs(
  'src/data/decode.ts',
  'src/model/explain.ts',
  'src/model/check.ts',
  'src/model/career.ts',
  'src/model/slice.ts',
  'test/complaints.ts',
);
const { decode, mend, explain, check, pick, complaints, HARM } = model;

/** What is wrong with a text, as a widget would say it. */
async function issuesOf(text, origin = {}) {
  assert.equal(decode(text), undefined, 'the text is strict JSON');
  const { problems } = await mend(text);
  return problems.map((problem) => explain({ ...problem, ...origin }));
}
const fromFile = { at: ['src'], detail: '/careers/nurse.json' };

const assertReadable = (issue, given) => assert.deepEqual(complaints(issue, given), []);

describe('hostile input is told in short and harmless words', () => {
  const MB = 1_000_000;
  const texts = {
    '5 MB in one text': `{"a": "${'x'.repeat(5 * MB)}`,
    '5 MB of open brackets': '['.repeat(5 * MB),
    '5 MB of words': 'ab '.repeat(MB),
    '5 MB of quotes': '"'.repeat(5 * MB),
    '5 MB of lines': `{"a": 1${'\n'.repeat(5 * MB)}"b": 2}`,
    '5 MB of escapes': `{"a": "${'\\"'.repeat(2 * MB)}`,
    '5 MB of an address': `https://example.org/${'x'.repeat(5 * MB)}`,
    '5 MB of a title': `<title>${'x'.repeat(5 * MB)}</title>`,
    '5 MB of ampersands': `{${'&'.repeat(5 * MB)}`,
    'bidirectional controls': '{"a": \u202e\u2066x}',
    'a bidirectional control in a word': '{"a": 1 "x\u202ey": 2}',
    'control characters': '{"a": \u0000\u001b[31m}',
    'a bell in a title': '<!doctype html><title>a\u0007\u202eb</title>',
    'half a sign': '{"a": \ud83d}',
    'half a sign at the end': `{"a": "${'x'.repeat(23)}💊x${'y'.repeat(23)}`,
    'line separators': '{"a": \u2028\u2029 x}',
  };
  for (const [name, text] of Object.entries(texts)) {
    test(`in a text: ${name}`, async () => {
      for (const origin of [{}, fromFile, { at: ['src'], detail: `/${'x\u202e'.repeat(MB)}` }])
        for (const issue of await issuesOf(text, origin)) assertReadable(issue, text);
    });
  }

  test('in values, names, addresses and what a browser says', () => {
    for (const words of ['x'.repeat(5 * MB), '\u202ea\u0007b\u0000', '\ud800', '💊'.repeat(100), '\n\n']) {
      const problems = [
        ...check(model.role, { [words]: 1, name: 'A', settings: words, action: words, skills: [7] }).problems,
        ...check(model.day, { slots: [{ start: `x${words}` }, words] }).problems,
        ...check(model.role, words).problems,
        pick([{ acronym: words }, { id: `${words}2` }], `${words}3`).problem,
        { at: ['layout'], code: 'choice', given: words, known: ['card'] },
        { at: [], code: 'fault', detail: words },
        ...['scheme', 'status', 'fetch', 'size', 'pointer'].map((code) => ({
          at: ['src'],
          code,
          given: words,
          detail: words,
        })),
        { at: Array(32).fill(words), code: 'text', given: 7 },
      ];
      for (const problem of problems) {
        const issue = explain(problem);
        for (const said of [issue.message, issue.suggestion]) {
          assert.ok(said.length < 700, `${problem.code}: ${said.length}`);
          assert.doesNotMatch(said, HARM);
        }
      }
    }
  });
});

test('what other projects test parsers with is told, and nothing throws', vectors, async () => {
  const files = listVectors('json-test-suite/test_parsing').map((name) =>
    readVectors(`json-test-suite/test_parsing/${name}`),
  );
  const texts = [
    ...files.flatMap((bytes) => [
      new TextDecoder().decode(bytes),
      bytes.toString('latin1'),
      bytes.toString('utf16le'),
    ]),
    ...JSON.parse(readVectors('naughty-strings/blns.json')),
  ];
  let told = 0;
  for (const text of texts) {
    if (decode(text)) continue;
    for (const origin of [{}, fromFile])
      for (const issue of await issuesOf(text, origin)) {
        assertReadable(issue, (await mend(text)).problems[0].given);
        told++;
      }
  }
  assert.ok(told > 1000, `${told} messages`);
});

test('hostile strings are told in every field and as its name', vectors, () => {
  for (const string of JSON.parse(readVectors('naughty-strings/blns.json'))) {
    for (const schema of [model.role, model.certification, model.pathway, model.day]) {
      const given = Object.fromEntries(Object.keys(schema.fields).map((name) => [name, string]));
      const { problems } = check(schema, { ...given, [string]: string });
      assert.ok(problems.length || !string.trim());
      for (const problem of problems) assertReadable(explain(problem), string);
    }
  }
});
