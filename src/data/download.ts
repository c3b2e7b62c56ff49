import type { Code } from '../model/problem.js';
import { decode, mend, type Decoded } from './decode.js';

/** A hundred times the largest document that anybody writes. */
const MAX_BYTES = 2 * 1024 * 1024;
/** A server that wants to rest for longer is not asked again: no visitor waits for it. */
const LONGEST_PAUSE_MS = 5_000;

export const failed = (code: Code, detail: string): Decoded => ({ problems: [{ at: [], code, detail }] });

/**
 * Fetches and decodes the JSON text at an address, without cookies and without saying from where. What may pass is tried
 * again: no connection, half an answer, a busy server. Never rejects.
 *
 * @param pause milliseconds before the second try, thrice that before the third, and by chance up to twice as long: not
 * all visitors of a server that comes back shall come at once
 * @param patience milliseconds for each try, to its last byte
 */
export async function download(
  url: string,
  abort: AbortSignal,
  pause = 300,
  patience = 15_000,
  tries = 3,
): Promise<Decoded> {
  const signal = AbortSignal.any([abort, AbortSignal.timeout(patience)]);
  let wait = pause * (1 + Math.random());
  let left = MAX_BYTES;
  let failure: Decoded;
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
    if (response.ok) {
      // What comes is counted: a header may lie, and of a compressed text it says less.
      const limit = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, out) {
          if ((left -= chunk.length) < 0) out.error();
          else out.enqueue(chunk);
        },
      });
      const text = await new Response(response.body?.pipeThrough(limit)).text();
      return decode(text) ?? (await mend(text));
    }
    const status = String(response.status);
    failure = failed('status', status);
    wait = /408|429|50[0234]/.test(status)
      ? Math.max(wait, Number(response.headers.get('retry-after')) * 1000 || 0)
      : Infinity;
  } catch (error) {
    if (left < 0) return failed('size', '2 MB');
    failure = failed('fetch', (error as Error).message);
  }
  // When patience has ended, a slow line would only pay a second time.
  if (!--tries || wait > LONGEST_PAUSE_MS || signal.aborted) return failure;
  await new Promise((done) => {
    setTimeout(done, wait);
    signal.addEventListener('abort', done);
  });
  return download(url, abort, pause * 3, patience, tries);
}
