import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { filesUnder } from '../scripts/files.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Every path that a user of the package can import, patterns written out against the files that exist. */
function exported() {
  const built = filesUnder('dist').map((path) => `./dist/${path}`);
  const all = Object.entries(manifest.exports).flatMap(([path, target]) => {
    const file = target?.default ?? target?.types ?? target;
    if (!path.includes('*')) return [[path, file]];
    const [head, tail] = (file ?? path.replace('./', './dist/')).split('*');
    return built
      .filter((name) => name.startsWith(head) && name.endsWith(tail))
      .map((name) => [path.replace('*', name.slice(head.length, name.length - tail.length)), target && name]);
  });
  // A later pattern may cover what an earlier one keeps private.
  const hidden = all.filter(([, file]) => file === null).map(([path]) => path);
  return { open: all.filter(([path, file]) => file && !hidden.includes(path)), hidden };
}

test('every exported path is a file', () => {
  const { open } = exported();
  assert.ok(open.length > 10, `only ${open.length} paths`);
  assert.deepEqual(
    open.filter(([, file]) => !existsSync(file)),
    [],
  );
});

for (const [path] of exported().open.filter(([name]) => name === '.' || name.endsWith('.js'))) {
  test(`importing ${path} in Node does not throw`, () => {
    const specifier = path.replace('.', manifest.name);
    execFileSync(process.execPath, [
      '--input-type=module',
      '-e',
      `await import(${JSON.stringify(specifier)})`,
    ]);
  });
}

test('running the classic script in Node does not throw, and gives its global', async () => {
  const script = readFileSync('dist/career-elements.iife.js', 'utf8');
  const input = `${script}; process.stdout.write(Object.keys(CareerElements).sort().join());`;
  const names = execFileSync(process.execPath, ['--input-type=commonjs'], { input, encoding: 'utf8' });
  assert.equal(names, 'upgrade');
});

test('templates and style sheets are private', async () => {
  const { hidden } = exported();
  assert.ok(hidden.length > 0);
  for (const path of hidden) {
    await assert.rejects(import(path.replace('.', manifest.name)), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
  }
});

test('importing the classes registers nothing', () => {
  const script = `
    const names = [];
    globalThis.customElements = { define: (name) => names.push(name), get: () => undefined };
    await import('${manifest.name}');
    process.stdout.write(names.join());
  `;
  assert.equal(String(execFileSync(process.execPath, ['--input-type=module', '-e', script])), '');
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});

test('types resolve for every consumer (attw)', () => {
  // Patterns are not looked into unless their paths are named.
  const entries = exported()
    .open.map(([path]) => path.replace('./', ''))
    .filter((path) => path.startsWith('elements/'));
  const args = [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--no-emoji',
    '--no-color',
    // A style sheet has no types.
    '--exclude-entrypoints',
    'career-elements.css',
    '--include-entrypoints',
    ...entries,
  ];
  const cli = 'node_modules/@arethetypeswrong/cli/dist/index.js';
  try {
    execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    assert.fail(error.stdout + error.stderr);
  }
});
