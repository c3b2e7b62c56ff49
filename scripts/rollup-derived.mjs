import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { childrenSheet } from './children-css.mjs';
import { editorFiles } from './editor-data.mjs';
import { loadTs } from './load-ts.mjs';
import { manifest } from './manifest.mjs';
import { messagesPage } from './messages.mjs';
import { writeTables } from './readme.mjs';
import { tokenFiles } from './tokens.mjs';
import { wordpressZip } from './wordpress.mjs';

export const emptyFolder = (folder) => ({
  name: 'empty-folder',
  buildStart: () => rmSync(folder, { recursive: true, force: true }),
});

/** What is not bundled but follows from the sources: declarations, schemas, manifest, editor data, integrity, README tables. */
export const derivedFiles = (dist) => ({
  name: 'derived-files',
  async writeBundle() {
    declarations(dist);
    const source = await loadTs('src/index.ts', 'src/model/slice.ts', 'src/model/json-schema.ts');
    for (const [name, schema] of Object.entries(source.jsonSchemas())) {
      write(dist, `schema/${name}`, json(schema));
    }
    const cem = manifest(source);
    write(dist, 'custom-elements.json', json(cem));
    for (const [name, text] of Object.entries(await editorFiles(cem))) write(dist, name, text);
    for (const [name, text] of Object.entries(await tokenFiles())) write(dist, name, text);
    write(dist, 'career-elements.css', await childrenSheet());
    writeTables(cem);
    write(dist, 'messages.html', await messagesPage());
    write(dist, 'integrity.json', json(integrity(dist)));
    write(dist, 'career-elements-wordpress.zip', wordpressZip(dist));
  },
});

function declarations(dist) {
  const args = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', dist];
  execFileSync(process.execPath, args, { stdio: 'inherit' });
}

/** Per drop-in file, what a page needs to pin it: `<script integrity="…">`, and the bytes to expect. */
function integrity(dist) {
  const names = readdirSync(dist).filter((name) => /^career-elements.*\.js$/.test(name));
  const entry = (name) => {
    const bytes = readFileSync(join(dist, name));
    const digest = createHash('sha384').update(bytes).digest('base64');
    return [name, { integrity: `sha384-${digest}`, bytes: bytes.length }];
  };
  return Object.fromEntries(names.sort().map(entry));
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

function write(folder, name, text) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
