/** 500 documents as HTML: bytes of each, and seconds, through the command and in a program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const COUNT = 500;
const ROUNDS = 5;
const FORMS = { html: 'renderHtml', dsd: 'renderShadow', page: 'renderPage' };
const dist = resolve(process.env.CAREER_DIST ?? 'dist');

const examples = readdirSync('examples/careers')
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join('examples/careers', name), 'utf8')));
const documents = Array.from({ length: COUNT }, (_, i) => {
  const { role, ...rest } = examples[i % examples.length];
  return { ...rest, role: { ...role, name: `${role.name} ${i + 1}` } };
});

const library = pathToFileURL(join(dist, 'static/index.js')).href;

const seconds = (run) => {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const spread = (values) =>
  `**${median(values).toFixed(1)}** (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;
const mean = (values) => Math.round(values.reduce((a, b) => a + b) / values.length).toLocaleString('en');

function command(careers, form, out) {
  const args = [join(dist, 'cli.js'), 'render', careers, '--as', form, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Measures, and says it as a section of the results. */
export function rendering() {
  const folder = mkdtempSync(join(tmpdir(), 'career-bench-'));
  const careers = join(folder, 'careers');
  mkdirSync(careers);
  for (const [i, document] of documents.entries())
    writeFileSync(join(careers, `${i}.json`), JSON.stringify(document, null, 2));

  /** The program that somebody would write, in a process of its own. */
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { readFileSync } from 'node:fs';
    const [library, name, folder, count] = process.argv.slice(2);
    const { [name]: render } = await import(library);
    for (let i = 0; i < count; i++) {
      const { html } = await render(JSON.parse(readFileSync(\`\${folder}/\${i}.json\`, 'utf8')));
      if (!html) throw new Error(i);
    }`,
  );
  const rows = [];
  try {
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
      rows.push([
        form,
        mean(files.map((file) => file.length)),
        mean(files.map((file) => brotliCompressSync(file).length)),
        ...Object.values(times).map(spread),
      ]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  const head = ['', 'bytes', 'brotli', 'command', 'command, nothing changed', 'program'];
  const lines = [head, head.map((_, i) => (i ? '--:' : '---')), ...rows];
  return `
## ${COUNT} documents as HTML

Bytes of one document, on average; seconds for all ${COUNT}, from the start of Node to its end: median of ${ROUNDS} (least–most).
The documents are the examples, each with a name of its own. Node ${process.versions.node}, ${availableParallelism()} cores, one of them used.

${lines.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`;
}
