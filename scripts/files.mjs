import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file under a folder, as sorted paths with forward slashes, relative to that folder. */
export function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
}

/** The sources that become modules of the package: no tests. */
export const sources = (folder = 'src') =>
  filesUnder(folder)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${folder}/${path}`);

/** The packages of Lit, and what stands for them in the drop-in files. */
export const LIT = /^(@lit\/context|lit)$/;
export const COMPACT_LIT = 'src/lit/index.ts';
