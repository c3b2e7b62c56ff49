import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sources } from '../scripts/files.mjs';
import { loadTs } from '../scripts/load-ts.mjs';
import { tokenFiles } from '../scripts/tokens.mjs';

const { TOKENS, DERIVED } = await loadTs('src/styles/tokens.ts');
const files = await tokenFiles();
const tokens = JSON.parse(files['tokens.json']);
const themes = Object.entries(files).filter(([name]) => name.startsWith('themes/'));
const names = TOKENS.map(({ name }) => name).sort();

test('every token that a sheet uses is public, and every public one is used', () => {
  const sheets = sources('src').filter((path) => /(\.styles|styles\/base)\.ts$/.test(path));
  const used = sheets.flatMap((path) => readFileSync(path, 'utf8').match(/(?<=\()--career-[\w-]+/g) ?? []);
  assert.deepEqual([...new Set(used)].sort(), names);
});

test('a token says what it is and what counts without it', () => {
  for (const { name, description, otherwise } of TOKENS) {
    assert.ok(description.length > 8, name);
    assert.ok(otherwise.length > 2, name);
  }
});

test('there are four ready themes', () => {
  assert.deepEqual(
    themes.map(([name]) => name),
    ['civic', 'clinical', 'editorial', 'playful'].map((name) => `themes/${name}.css`),
  );
});

for (const [file, css] of themes) {
  test(`${file} sets public tokens and parts, and asks for nothing from elsewhere`, () => {
    const set = css.match(/(?<=[{;\s])--[\w-]+(?=\s*:)/g);
    assert.deepEqual(
      [...new Set(set)].sort(),
      names.filter((name) => name !== '--career-on-brand'),
    );
    const read = css.match(/(?<=var\()--[\w-]+/g) ?? [];
    assert.deepEqual(
      read.filter((name) => !names.includes(name)),
      [],
    );
    const documented = sources('src/elements').flatMap(
      (path) => readFileSync(path, 'utf8').match(/(?<=@csspart )[\w-]+/g) ?? [],
    );
    const parts = css.match(/(?<=::part\()[\w-]+/g);
    assert.ok(parts.length > 5);
    assert.deepEqual(
      parts.filter((part) => !documented.includes(part)),
      [],
    );
    assert.doesNotMatch(css, /url\(|@import|@font-face|uppercase|!important/);
    // Where one face is missing the next comes, in the end one that every system has.
    for (const font of css.matchAll(/-font:\s*([^;]+);/g)) assert.match(font[1], /,\s+(sans-)?serif$/);
  });
}

test('the design tokens have every look in light and in dark, in the types of the format', () => {
  assert.match(tokens.$schema, /2025\.10/);
  const looks = Object.entries(tokens).filter(([name]) => !name.startsWith('$'));
  assert.equal(looks.length, 1 + themes.length);
  const colours = TOKENS.filter(({ type }) => type === 'color').map(({ name }) =>
    name.slice('--career-'.length),
  );
  for (const [name, { light, dark, ...others }] of looks) {
    for (const scheme of [light, dark]) {
      const { $type, ...all } = scheme;
      assert.equal($type, 'color');
      assert.deepEqual(Object.keys(all), [...colours, ...DERIVED.map(({ name }) => name)], name);
      for (const { $value, $description } of Object.values(all)) {
        assert.equal($value.colorSpace, 'srgb');
        assert.match($value.hex, /^#[0-9a-f]{6}$/);
        assert.ok($value.components.every((part) => part >= 0 && part <= 1));
        assert.ok($description);
      }
    }
    assert.notDeepEqual(light.surface, dark.surface, name);
    assert.ok(others.$description);
    assert.equal(others.radius.$value.unit, 'px');
    if (name !== 'standard') assert.ok(others.font.$value.length > 3);
  }
});

test('no two looks are alike', () => {
  const looks = Object.values(tokens).filter((look) => look.light);
  for (const value of ['brand', 'text'])
    assert.equal(new Set(looks.map(({ light }) => light[value].$value.hex)).size, looks.length, value);
});
