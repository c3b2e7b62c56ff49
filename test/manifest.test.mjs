import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const cem = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = cem.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

test('the manifest knows every tag of the drop-in, and where it is registered', () => {
  const entry = readFileSync('src/career-elements.ts', 'utf8');
  const tags = [...entry.matchAll(/elements\/[\w-]+\/(career-[\w-]+)\.js/g)].map(([, tag]) => tag).sort();
  assert.ok(tags.length >= 6);
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
  const registered = cem.modules.flatMap(({ exports }) => exports).filter((it) => it.kind !== 'js');
  assert.deepEqual(registered.map(({ name }) => name).sort(), tags);
});

test('the manifest points at built files only', () => {
  const paths = JSON.stringify(cem)
    .match(/"(?:path|module)":"[^"]*"/g)
    .map((pair) => pair.split('"')[3]);
  assert.ok(paths.length > 10);
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});

for (const { tagName, summary, attributes, slots, events, cssParts, cssProperties } of elements) {
  test(`<${tagName}> documents everything that an editor may write`, () => {
    assert.ok(summary);
    const named = { attributes, slots, events, cssParts, cssProperties };
    for (const [kind, items = []] of Object.entries(named)) {
      const silent = items.filter(({ description }) => !description).map(({ name }) => name);
      assert.deepEqual(silent, [], `${kind} without a description`);
      const names = items.map(({ name }) => name);
      assert.deepEqual(names, [...new Set(names)], `${kind} named twice`);
    }
  });
}
