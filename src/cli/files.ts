import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { harmless } from '../model/quote.js';

/** What the command line calls standard input. */
export const STANDARD_INPUT = '-';

/**
 * The files that some arguments name, sorted, each once: files, folders (every .json file inside), patterns such as
 * `careers/*.json` for shells that hand them on as they are, and `-`.
 *
 * Why tinyglobby: Node 20 has no `fs.glob`; this is what Vite and typescript-eslint use, with two small dependencies.
 */
export async function filesOf(names: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const name of names) for (const file of await expand(name)) files.add(file);
  return [...files];
}

async function expand(name: string): Promise<string[]> {
  if (name === STANDARD_INPUT) return [name];
  // A file may have brackets in its name: what exists is meant literally.
  const found = await stat(name).catch(() => undefined);
  if (found && !found.isDirectory()) return [name];
  if (found) return search('**/*.json', name);
  return isDynamicPattern(slashes(name)) ? search(slashes(name)) : [name];
}

/** Patterns have slashes everywhere. */
const slashes = (name: string): string => (process.platform === 'win32' ? name.replaceAll('\\', '/') : name);

async function search(pattern: string, folder?: string): Promise<string[]> {
  const files = await glob(pattern, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    ...(folder && { cwd: folder }),
  });
  // What matches nothing is named as it was written, so that its absence is reported.
  return (files.length ? files.sort() : [pattern]).map((file) => join(folder ?? '', file));
}

/** The folder below which lies everything that some arguments name, as an absolute path. */
export async function commonFolder(names: readonly string[]): Promise<string> {
  const folders = await Promise.all(names.filter((name) => name !== STANDARD_INPUT).map(folderOf));
  const [first = resolve()] = folders;
  const shared = folders.reduce((a, b) => {
    const parts = b.split(sep);
    const end = a.split(sep).findIndex((part, i) => part !== parts[i]);
    return end < 0 ? a : parts.slice(0, end).join(sep);
  }, first);
  return shared || sep;
}

/** Where a name is looked for: a folder itself, of a pattern the folders before its first sign. */
async function folderOf(name: string): Promise<string> {
  const found = await stat(name).catch(() => undefined);
  if (found?.isDirectory()) return resolve(name);
  const parts = slashes(name).split('/');
  const at = found ? -1 : parts.findIndex((part) => isDynamicPattern(part));
  if (at < 0) return resolve(dirname(name));
  return resolve(parts.slice(0, at).join('/') || (at ? '/' : '.'));
}

export async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A file's name, for people. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : harmless(file));
