import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageOptions } from '../static/render.js';
import { ahead, AT_A_TIME } from './ahead.js';
import { commonFolder, filesOf, nameOf, readBytes } from './files.js';
import { unreadable, whole, type Finding } from './findings.js';
import { readText } from './inspect.js';
import { Misunderstood } from './misunderstood.js';
import { endingsOf, Names } from './names.js';
import { makeFolder, tidyWhenStopped, unwritable, writeWhole } from './output.js';
import { draw, piecesOf, type Form, type Piece } from './pieces.js';
import { countGuess, describe, takenFor, type Guesses } from './report.js';
import { painter, print, Progress } from './terminal.js';

export interface Options extends PageOptions {
  as: Form;
  /** The folder that gets a file for each document; without it, the one document goes to standard output. */
  out?: string | undefined;
}

/** Makes HTML of documents; `true` when nothing in them was wrong. What there is to say goes to standard error. */
export async function render(names: readonly string[], { as, out, ...options }: Options): Promise<boolean> {
  const files = await filesOf(names);
  if (out !== undefined) return toFolder(files, await commonFolder(names), as, out, options);
  const [file, ...more] = files;
  if (more.length) throw new Misunderstood(`There are ${files.length} files: ${WHERE}`);
  return toOutput(file!, as, options);
}

const WHERE = 'say which folder gets what is made of them, like --out site.';

interface Opened {
  file: string;
  pieces: Piece[];
  findings: Finding[];
}

async function open(file: string, { widget, ref }: PageOptions): Promise<Opened> {
  try {
    const read = readText(await readBytes(file));
    if (!('problem' in read)) return { file, ...piecesOf(read.text, widget, ref) };
    return { file, pieces: [], findings: [read.problem] };
  } catch (error) {
    return { file, pieces: [], findings: [whole(unreadable(error))] };
  }
}

async function toOutput(file: string, as: Form, options: PageOptions): Promise<boolean> {
  const { pieces, findings } = await open(file, options);
  if (pieces.length > 1)
    throw new Misunderstood(`There are ${pieces.length} documents in ${nameOf(file)}: ${WHERE}`);
  const log = new Log(1);
  for (const piece of pieces) {
    const { html, findings: more } = await draw(piece, as, options);
    findings.push(...more);
    if (html === undefined) continue;
    log.drawn(piece);
    await print(process.stdout, html);
  }
  await log.tell(file, findings);
  await log.print(takenFor(log.guesses, '--widget'));
  return log.isRight;
}

async function toFolder(
  files: readonly string[],
  common: string,
  as: Form,
  out: string,
  options: PageOptions,
): Promise<boolean> {
  const log = new Log(files.length);
  try {
    await makeFolder(out);
  } catch (error) {
    await log.refuse(out, unwritable(error));
    return false;
  }
  tidyWhenStopped();
  const names = new Names(files, common, out);
  const writing = new Set<Promise<void>>();
  const write = async (path: string, html: string) => {
    try {
      log.count(await writeWhole(path, html));
    } catch (error) {
      await log.refuse(path, unwritable(error));
    }
  };

  for await (const { file, pieces, findings } of ahead(names.files, (file) => open(file, options))) {
    log.begin(file);
    if (!pieces.length) log.not++;
    for (const [i, ending] of endingsOf(pieces).entries()) {
      const piece = pieces[i]!;
      const name = names.nameOf(file, ending);
      const { html, findings: more } = await draw(piece, as, {
        ...options,
        script: scriptFor(name, options),
      });
      findings.push(...more);
      if (html === undefined) {
        log.not++;
        continue;
      }
      const path = join(out, name);
      const taken = names.take(name, file);
      if (taken) {
        await log.refuse(path, taken);
        continue;
      }
      log.drawn(piece);
      const writes = write(path, html).finally(() => writing.delete(writes));
      writing.add(writes);
      if (writing.size >= AT_A_TIME) await Promise.race(writing);
    }
    await log.tell(file, findings);
  }
  await Promise.all(writing);

  const lacksScript =
    as === 'page' && options.script === undefined && log.all > log.not && !existsSync(join(out, SCRIPT));
  await log.print([
    log.summary(as === 'page' ? ['page', 'pages'] : ['file', 'files']),
    ...takenFor(log.guesses, '--widget'),
    ...(lacksScript
      ? [
          `Put ${SCRIPT} into ${nameOf(out)}, or say with --script where it is. The pages read without it, too.`,
        ]
      : []),
  ]);
  return log.isRight;
}

const SCRIPT = 'career-elements.js';

/** A relative address is meant from the folder of all pages; those in folders below it are as far away. */
function scriptFor(name: string, { script = SCRIPT }: PageOptions): string | false {
  if (script === false || /^([a-z][a-z\d+.-]*:|[/\\?#])/i.test(script)) return script;
  return '../'.repeat(name.split(/[\\/]/).length - 1) + script;
}

/** Nobody reads more of one file at a time; `validate` has them all. */
const MAX_SHOWN = 10;

/** What there is to say, and how much of what was done. */
class Log {
  readonly guesses: Guesses = new Map();
  /** Documents of which there is no file. */
  not = 0;
  /** Whether nothing in the documents is wrong, and all is written. */
  isRight = true;
  #written = 0;
  #same = 0;
  #partly = 0;
  #begun = 0;
  readonly #progress: Progress;
  readonly #paint = painter(process.stderr);

  constructor(files: number) {
    this.#progress = new Progress(process.stderr, files);
  }

  get all(): number {
    return this.#written + this.#same + this.not;
  }

  begin(file: string): void {
    this.#progress.show(this.#begun++, nameOf(file));
  }

  drawn({ widget, guessed, wrong }: Piece): void {
    if (guessed) countGuess(this.guesses, widget);
    if (wrong) this.#partly++;
  }

  count(isWritten: boolean): void {
    if (isWritten) this.#written++;
    else this.#same++;
  }

  async tell(file: string, findings: readonly Finding[]): Promise<void> {
    if (findings.some(({ severity }) => severity === 'error')) this.isRight = false;
    const shown = findings
      .slice(0, MAX_SHOWN)
      .map((finding) => describe(file, finding, this.#paint).trimEnd());
    const more = findings.length - shown.length;
    await this.print([
      ...shown,
      ...(more ? [`… and ${more} more in ${nameOf(file)}: career-elements validate tells all`] : []),
    ]);
  }

  /** What cannot be written, and why. */
  async refuse(path: string, why: string): Promise<void> {
    this.isRight = false;
    this.not++;
    await this.print([`${this.#paint('bold', nameOf(path))}\n  ${this.#paint('red', why)}`]);
  }

  async print(lines: readonly string[]): Promise<void> {
    if (!lines.length) return;
    this.#progress.clear();
    await print(process.stderr, `${lines.join('\n')}\n`);
  }

  summary([one, many]: [one: string, many: string]): string {
    const partly = this.#partly ? ` (${this.#partly} without what is wrong there)` : '';
    const result = [
      `${this.#written} ${this.#written === 1 ? one : many} written${partly}`,
      ...(this.#same ? [`${this.#same} the same as before`] : []),
      ...(this.not ? [`${this.not} not`] : []),
    ].join(', ');
    return this.isRight ? this.#paint('green', result) : this.#paint('red', `${result}: see above`);
  }
}
