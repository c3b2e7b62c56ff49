import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { isRecord } from '../model/check.js';
import { nameOf, STANDARD_INPUT } from './files.js';
import type { Piece } from './pieces.js';

/** The names of the files that are made of others, below one folder. No two get the same, and none that of a document. */
export class Names {
  /** Each once, however it was spelled. */
  readonly files: string[];
  readonly #common: string;
  readonly #out: string;
  readonly #documents: ReadonlySet<string>;
  readonly #owners = new Map<string, string>();

  /** @param common the folder below which all files lie: their folders are kept from there on */
  constructor(files: readonly string[], common: string, out: string) {
    this.#common = common;
    this.#out = out;
    const places = new Map(files.map((file) => [pathOf(file), file]).reverse() as [string, string][]);
    this.files = files.filter((file) => places.get(pathOf(file)) === file);
    this.#documents = new Set(files.map((file) => alike(resolve(file))));
    // Names of whole files come first: which of two gets a name is no matter of which was read sooner.
    for (const file of this.files) this.#claim(this.nameOf(file), file);
  }

  /** Of a file, or of one of its documents. */
  nameOf(file: string, ending = ''): string {
    const name = file === STANDARD_INPUT ? 'document' : basename(file, extname(file));
    const folder = file === STANDARD_INPUT ? '' : relative(this.#common, dirname(resolve(file)));
    // On another drive there is nothing in common.
    const isBelow = !isAbsolute(folder) && !folder.startsWith('..');
    return join(isBelow ? folder : '', `${name}${ending}.html`);
  }

  /** Why a file cannot have a name, in sentences; `undefined` when it now has it. */
  take(name: string, file: string): string | undefined {
    if (this.#documents.has(alike(resolve(this.#out, name))))
      return 'This is the name of a document, which would be lost. Write elsewhere with --out.';
    const owner = this.#claim(name, file);
    if (owner !== file)
      return `${nameOf(owner)} has become this file already. Rename one of the two documents.`;
    return undefined;
  }

  #claim(name: string, file: string): string {
    const owner = this.#owners.get(alike(name)) ?? file;
    this.#owners.set(alike(name), owner);
    return owner;
  }
}

const pathOf = (file: string): string => (file === STANDARD_INPUT ? file : resolve(file));

/** Many disks take names for the same that differ in capitals, or in how an accent is written. */
const alike = (name: string): string => name.normalize().toLowerCase();

/** What tells the documents of one file apart: their ids where these are names, else their numbers; nothing for a single one. */
export function endingsOf(pieces: readonly Pick<Piece, 'document' | 'index'>[]): string[] {
  const ids = pieces.map(({ document }) => idOf(document));
  return pieces.map(({ index }, i) => {
    if (index === undefined) return '';
    const id = ids[i];
    const isUnique =
      id !== undefined && ids.filter((other) => other && alike(other) === alike(id)).length === 1;
    return `-${isUnique ? id : index + 1}`;
  });
}

/** Letters, digits and hyphens with a letter first: no such id leads out of a folder, or is the number of another one. */
const ID = /^\p{L}[\p{L}\p{M}\p{N}_-]{0,79}$/u;

const idOf = (document: unknown): string | undefined => {
  const own = isRecord(document) ? document['id'] : undefined;
  const role = isRecord(document) && isRecord(document['role']) ? document['role']['id'] : undefined;
  const id = role ?? own;
  return typeof id === 'string' && ID.test(id) ? id : undefined;
};
