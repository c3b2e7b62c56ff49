import { rmSync } from 'node:fs';
import { lstat, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Files that have not got their name yet. */
const unfinished = new Set<string>();
let count = 0;

/**
 * Writes a file that appears whole or not at all: under another name beside it, renamed when all is there. One that holds
 * the same already is left as it is, with its date; then this is `false`.
 */
export async function writeWhole(file: string, content: string): Promise<boolean> {
  const bytes = Buffer.from(content);
  if (await holds(file, bytes)) return false;
  const folder = dirname(file);
  await makeFolder(folder);
  const draft = join(folder, `.career-${process.pid}-${++count}.tmp`);
  unfinished.add(draft);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    unfinished.delete(draft);
  }
  return true;
}

async function holds(file: string, bytes: Buffer): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  if (!found?.isFile() || found.size !== bytes.length) return false;
  return (await readFile(file).catch(() => undefined))?.equals(bytes) ?? false;
}

/** A folder and those round it. Not `recursive`: on disks that take no folder Node would try for ever. */
export async function makeFolder(folder: string): Promise<void> {
  const make = () =>
    mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
      const found = await stat(folder).catch(() => undefined);
      if (!found?.isDirectory()) throw found ? Object.assign(error, { code: 'ENOTDIR' }) : error;
    });
  try {
    await make();
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    await makeFolder(above);
    await make();
  }
}

/** Leaves nothing half-written behind when somebody stops us. */
export function tidyWhenStopped(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      for (const draft of unfinished) rmSync(draft, { force: true });
      process.kill(process.pid, signal);
    });
}

/** Why nothing could be written somewhere, in sentences. */
export function unwritable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EISDIR':
      return 'There is a folder of this name. Rename it, or write elsewhere with --out.';
    case 'ENOTDIR':
      return 'What should be a folder is a file. Rename it, or write elsewhere with --out.';
    case 'ENOENT':
      return 'No folder can be made here. Write elsewhere with --out.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'You may not write here. Change the permissions of the folder, or write elsewhere with --out.';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'The disk is full. Make room, and try again.';
    case 'ENAMETOOLONG':
      return 'The name is too long for this disk. Give the document a shorter one.';
    default:
      return `It could not be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
