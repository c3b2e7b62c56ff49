/** 500 documents as HTML: bytes of each, and seconds, through the command and in a program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const COUNT = 500;
const ROUNDS = 3;
const FORMS = { html: 'renderHtml', dsd: 'renderShadow', page: 'renderPage' };
const library = pathToFileURL(resolve('dist/static/index.js')).href;

const seconds = (run) => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};
const mean = (values) => Math.round(values.reduce((a, b) => a + b) / values.length);

function command(careers, form, out) {
  const args = ['dist/cli.js', 'render', careers, '--as', form, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Each document with a name of its own, as files in a folder. */
function write(careers) {
  const examples = readdirSync('examples/careers')
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join('examples/careers', name), 'utf8')));
  mkdirSync(careers);
  for (let i = 0; i < COUNT; i++) {
    const { role, ...rest } = examples[i % examples.length];
    const document = { ...rest, role: { ...role, name: `${role.name} ${i + 1}` } };
    writeFileSync(join(careers, `${i}.json`), JSON.stringify(document, null, 2));
  }
}

/** The program that somebody would write, in a process of its own. */
const PROGRAM = `import { readFileSync } from 'node:fs';
const [library, name, folder, count] = process.argv.slice(2);
const { [name]: render } = await import(library);
for (let i = 0; i < count; i++) {
  const { html } = await render(JSON.parse(readFileSync(\`\${folder}/\${i}.json\`, 'utf8')));
  if (!html) throw new Error(i);
}`;

export function render() {
  const folder = mkdtempSync(join(tmpdir(), 'career-bench-'));
  const careers = join(folder, 'careers');
  const program = join(folder, 'program.mjs');
  try {
    write(careers);
    writeFileSync(program, PROGRAM);
    const forms = {};
    for (const [form, name] of Object.entries(FORMS)) {
      const out = join(folder, form);
      const times = { first: [], again: [], program: [] };
      for (let round = 0; round < ROUNDS; round++) {
        rmSync(out, { recursive: true, force: true });
        times.first.push(seconds(() => command(careers, form, out)));
        times.again.push(seconds(() => command(careers, form, out)));
        times.program.push(
          seconds(() => execFileSync(process.execPath, [program, library, name, careers, String(COUNT)])),
        );
      }
      const files = readdirSync(out).map((file) => readFileSync(join(out, file)));
      if (files.length !== COUNT) throw new Error(`${files.length} files of ${form}`);
      const bytes = mean(files.map((file) => file.length));
      forms[form] = { bytes, brotli: mean(files.map((file) => brotliCompressSync(file).length)), ...times };
    }
    return { count: COUNT, rounds: ROUNDS, forms };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
