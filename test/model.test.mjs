import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';
import { pruned } from './pruned.mjs';
import { readVectors, vectors } from './vectors.mjs';

const model = await loadTs('src/model/career.ts');
const { review: check } = await loadTs('src/model/review.ts');
const { attributeFields, isDocument, part, pick } = await loadTs('src/model/slice.ts');
const { resolvePointer } = await loadTs('src/data/pointer.ts');

const strings = () => JSON.parse(readVectors('naughty-strings/blns.json'));
const schemas = Object.entries(model).filter(([, schema]) => schema?.kind === 'object');

/** A value of a schema with every field filled, `text` in all that hold text. */
function filled(schema, text, depth = 0) {
  switch (schema.kind) {
    case 'number':
      return 1;
    case 'flag':
      return true;
    case 'date':
      return '2026-11-23';
    case 'time':
      return '07:30';
    case 'list':
      return depth > 8 ? [] : [filled(schema.item, text, depth + 1), filled(schema.item, text, depth + 1)];
    case 'either':
      return depth > 8 ? text : filled(schema.object, text, depth + 1);
    case 'object': {
      // Steps hold choices of steps, and rules hold rules.
      const fields = Object.entries(schema.fields).filter(
        ([name]) => depth < 6 || schema.required.includes(name),
      );
      return Object.fromEntries(fields.map(([name, field]) => [name, filled(field, text, depth + 1)]));
    }
    default:
      return text;
  }
}

/** Every text of a value replaced, times included. */
const withAll = (value, text) =>
  JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === 'string' ? text : inner));

test('there are schemas to try', () => {
  assert.ok(schemas.length >= 20, `${schemas.length} schemas`);
});

for (const [name, schema] of schemas) {
  test(`hostile text in every field of ${name} is kept letter for letter, without a remark`, vectors, () => {
    for (const text of strings().filter((it) => it.trim())) {
      const given = filled(schema, text);
      const { data, issues } = check(schema, given);
      assert.deepEqual(pruned(data), pruned(given));
      assert.deepEqual(issues, []);
    }
  });

  test(`hostile text in every field of ${name}, times too, never throws`, vectors, () => {
    const given = filled(schema, 'x');
    for (const text of strings()) {
      const { data, issues } = check(schema, withAll(given, text));
      assert.ok(data || issues.length, text);
      // What is kept is right.
      if (data) assert.deepEqual(check(schema, data), { data, issues: [] });
      attributeFields(schema);
      isDocument(data);
      part(data, text);
      pick(data, text);
    }
  });

  test(`hostile names of fields in ${name} are reported, each at a pointer that finds it`, vectors, () => {
    for (const key of strings()) {
      if (Object.hasOwn(schema.fields, key)) continue;
      const given = JSON.parse(JSON.stringify(filled(schema, 'x')));
      Object.defineProperty(given, key, { value: { at: key }, enumerable: true });
      const { data, issues } = check(schema, given);
      assert.deepEqual(pruned(data), pruned(filled(schema, 'x')));
      assert.equal(issues.length, 1);
      assert.deepEqual(resolvePointer(given, issues[0].pointer), { at: key });
    }
  });

  test(`a hostile text in place of ${name} is one problem`, vectors, () => {
    for (const text of strings()) {
      const { data, issues } = check(schema, text);
      assert.equal(data, undefined);
      assert.equal(issues.length, 1);
    }
  });
}
