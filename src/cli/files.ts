import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  const slashed = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  if (found) return search('**/*.json', name);
  return isDynamicPattern(slashed) ? search(slashed) : [name];
}

async function search(pattern: string, folder?: string): Promise<string[]> {
  const files = await glob(pattern, {
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    ...(folder && { cwd: folder }),
  });
  // What matches nothing is named as it was written, so that its absence is reported.
  return (files.length ? files.sort() : [pattern]).map((file) => join(folder ?? '', file));
}

export async function readBytes(file: string): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A file's name, for people. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : harmless(file));
