import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';
import { listVectors, readVectors, vectors } from './vectors.mjs';

const { decode, mend } = await loadTs('src/data/decode.ts');

/** As `fetch` reads a response. */
const asText = (bytes) => new TextDecoder().decode(bytes);
const suite = (letter) =>
  listVectors('json-test-suite/test_parsing')
    .filter((name) => name.startsWith(letter))
    .map((name) => [name, readVectors(`json-test-suite/test_parsing/${name}`)]);
const base64OfBytes = (text) => Buffer.from(text, 'latin1').toString('base64');
const percentOfBytes = (text) =>
  text
    .split('')
    .map((c) => `%${c.charCodeAt(0).toString(16)}`)
    .join('');
const forms = {
  'as it is': (text) => text,
  'percent-encoded': encodeURIComponent,
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
};

test('every JSON text that must parse is read, in every form', vectors, () => {
  const files = suite('y_');
  assert.ok(files.length > 90, `${files.length} files`);
  for (const [name, bytes] of files) {
    const text = asText(bytes);
    for (const [form, encode] of Object.entries(forms)) {
      assert.deepEqual(decode(encode(text)), { value: JSON.parse(text), problems: [] }, `${name}, ${form}`);
    }
  }
});

test('every text that is not JSON is left to the tolerant parse, in every form', vectors, async () => {
  const files = suite('n_');
  assert.ok(files.length > 150, `${files.length} files`);
  const read = [];
  for (const [name, bytes] of files) {
    const text = asText(bytes);
    for (const [form, encode] of Object.entries(forms)) {
      if (decode(encode(text))) read.push(`${name}, ${form}`);
      const { value, problems } = await mend(encode(text));
      const codes = new Set(problems.map(({ code }) => code));
      assert.deepEqual([...codes], [value === undefined ? 'json' : 'mended'], `${name}, ${form}`);
    }
  }
  assert.deepEqual(read, []);
});

const readAll = async (text) => decode(text) ?? (await mend(text));

test('what may or may not parse, and bytes read one by one, never throw', vectors, async () => {
  for (const [name, bytes] of [...suite('i_'), ...suite('n_'), ...suite('y_')]) {
    for (const text of [asText(bytes), bytes.toString('latin1'), bytes.toString('utf16le')]) {
      for (const encode of [String, percentOfBytes, base64OfBytes]) {
        const { value, problems } = await readAll(encode(text));
        assert.ok(value !== undefined || problems.length, name);
      }
    }
  }
});

test(
  'hostile strings give a value or a problem, and as a JSON text they stay what they are',
  vectors,
  async () => {
    for (const string of JSON.parse(readVectors('naughty-strings/blns.json'))) {
      const { value, problems } = await readAll(string);
      assert.ok(value !== undefined || problems.length, string);
      for (const encode of Object.values(forms))
        assert.equal(decode(encode(JSON.stringify(string))).value, string);
    }
  },
);
