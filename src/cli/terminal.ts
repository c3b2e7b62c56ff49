import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
type Stream = NodeJS.WriteStream;

/** Colours a text, or does not. */
export type Paint = (style: Style, text: string) => string;

/** Colours only where a person looks, and did not ask to be spared (NO_COLOR, a dumb terminal). */
export const painter = (stream: Stream): Paint =>
  stream.isTTY && stream.hasColors() ? (style, text) => styleText(style, text) : (_, text) => text;

/** Writes, and waits while the reader is slower than we are. */
export const print = (stream: Stream, text: string): Promise<void> =>
  stream.write(text) || stream.destroyed
    ? Promise.resolve()
    : new Promise((resolve) => {
        stream.once('drain', resolve).once('close', resolve);
      });

/** One line that tells how far it is, overwritten as it goes; only on a terminal. */
export class Progress {
  readonly #stream: Stream;
  readonly #total: number;
  #last = 0;
  #shown = false;

  constructor(stream: Stream, total: number) {
    this.#stream = stream;
    this.#total = total;
  }

  show(done: number, file: string): void {
    if (!this.#stream.isTTY || this.#total < 2 || Date.now() - this.#last < 60) return;
    this.#last = Date.now();
    this.#shown = true;
    const line = `${done} of ${this.#total}  ${file}`;
    this.#stream.write(`\r\x1b[K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
  }

  clear(): void {
    if (this.#shown) this.#stream.write('\r\x1b[K');
    this.#shown = false;
  }
}
