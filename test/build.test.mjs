import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020.js';
import { filesUnder } from '../scripts/files.mjs';

const read = (path) => readFileSync(path, 'utf8');

test('a second build, elsewhere, is the same byte for byte', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'career-dist-'));
  try {
    execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], {
      env: { ...process.env, CAREER_DIST: elsewhere },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const names = filesUnder('dist');
    assert.deepEqual(filesUnder(elsewhere), names);
    const differs = (name) => !readFileSync(join('dist', name)).equals(readFileSync(join(elsewhere, name)));
    assert.deepEqual(names.filter(differs), []);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});

test('the integrity list matches the files', () => {
  const list = JSON.parse(read('dist/integrity.json'));
  assert.deepEqual(
    Object.keys(list),
    readdirSync('dist')
      .filter((name) => /^career-elements.*\.js$/.test(name))
      .sort(),
  );
  for (const [name, { integrity, bytes }] of Object.entries(list)) {
    const file = readFileSync(join('dist', name));
    assert.equal(file.length, bytes);
    assert.equal(`sha384-${createHash('sha384').update(file).digest('base64')}`, integrity);
  }
});

/** Bytes with brotli that a file may have, by the start of its name. What a page loads on demand has a budget too. */
const BUDGETS = {
  'career-elements.js': 19_450,
  'career-elements.iife.js': 19_450,
  'career-elements.explain.': 7_500,
  'career-elements.structured.': 3_500,
  'career-elements.tools.': 3_700,
  'career-elements.issue-list.': 2_500,
  'career-elements.languages.': 1_400,
  'career-elements.css': 4_300,
};
const OTHERS = 1_600;
for (const name of readdirSync('dist').filter((name) => /^career-elements.*\.(js|css)$/.test(name))) {
  const [, budget = OTHERS] = Object.entries(BUDGETS).find(([start]) => name.startsWith(start)) ?? [];
  test(`${name} has at most ${budget} bytes with brotli`, (t) => {
    const { length } = brotliCompressSync(readFileSync(join('dist', name)));
    t.diagnostic(`${name}: ${length} bytes with brotli`);
    assert.ok(length <= budget, `${length} bytes`);
  });
}

for (const name of ['career-elements.js', 'career-elements.iife.js']) {
  test(`${name} names its licence, and holds no code of others`, () => {
    const text = read(join('dist', name));
    assert.match(text.split('\n')[0], /^\/\*! career-elements \S+ \| MIT \*\/$/);
    assert.doesNotMatch(text, /lit(Html|Element)Versions|reactiveElementVersions/);
  });
}

test('cli.js names its licences, and the notices travel with it', () => {
  assert.match(read('dist/cli.js'), /^\/\*! career-elements .* notices: cli\.LICENSES\.txt \*\/$/m);
  for (const owner of ['lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'])
    assert.match(read('dist/cli.LICENSES.txt'), new RegExp(`^${owner} .*BSD-3-Clause`, 'm'));
});

const schemas = Object.fromEntries(
  readdirSync('dist/schema').map((name) => [name, JSON.parse(read(join('dist/schema', name)))]),
);

test('there is a schema of the document and of every widget', () => {
  assert.ok('career.schema.json' in schemas);
  assert.equal(Object.keys(schemas).length, 6);
});

for (const [name, schema] of Object.entries(schemas)) {
  test(`${name} is JSON Schema 2020-12, and documents every field with an example that fits it`, () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    ajv.addSchema(schema, name);
    const fields = Object.entries(schema.$defs).flatMap(([type, { properties }]) =>
      Object.entries(properties).map(([field, property]) => [`${type}/properties/${field}`, property]),
    );
    assert.ok(fields.length > 10, `only ${fields.length} fields`);
    for (const [path, { title, description, examples }] of fields) {
      if (path.endsWith('/$schema')) continue;
      assert.ok(title && description && examples?.length, `${path} is not documented`);
      const validate = ajv.getSchema(`${name}#/$defs/${path}`);
      for (const example of examples)
        assert.ok(validate(example), `${path}: ${ajv.errorsText(validate.errors)}`);
    }
  });
}

for (const name of readdirSync('examples/careers').filter((file) => file.endsWith('.json'))) {
  test(`the schema accepts examples/careers/${name}`, () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    const validate = ajv.compile(schemas['career.schema.json']);
    assert.ok(validate(JSON.parse(read(join('examples/careers', name)))), ajv.errorsText(validate.errors));
  });
}
