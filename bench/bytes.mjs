import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { filesUnder } from '../scripts/files.mjs';

const sizes = (file) => {
  const raw = readFileSync(`dist/${file}`);
  return [raw.length, gzipSync(raw, { level: 9 }).length, brotliCompressSync(raw).length];
};

/** A file of the root stands for itself. */
const folderOf = (file) => (file.includes('/') ? posix.dirname(file) : file);

/** Raw, gzip and brotli bytes of each drop-in file, and of the modules in each folder, every module compressed alone. */
export function bytes() {
  const files = filesUnder('dist').filter((file) => file.endsWith('.js'));
  const dropIn = files.filter((file) => file.startsWith('career-elements.'));
  const modules = files.filter((file) => !dropIn.includes(file));
  const folders = new Set(modules.map(folderOf));
  const sum = (group) => group.map(sizes).reduce((a, b) => a.map((bytes, i) => bytes + b[i]));
  return {
    dropIn: dropIn.map((file) => [file.replace(/\.\w{8}\.js$/, '.[hash].js'), ...sizes(file)]),
    folders: [...folders].sort().map((folder) => {
      const group = modules.filter((file) => folderOf(file) === folder);
      return [folder, group.length, ...sum(group)];
    }),
  };
}
