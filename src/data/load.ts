import type { Decoded } from './decode.js';
import { download, failed } from './download.js';
import { resolvePointer } from './pointer.js';

/** Asks for the document of one request; who aborts, asks no more. */
type Join = (signal: AbortSignal) => Promise<Decoded>;

/** Of each address what is on its way, or has come, for somebody who still asks for it. */
const requests = new Map<string, Join>();

/**
 * Reads the JSON document at `src`, relative to `base`; a fragment that starts with `/` picks a part of it. Never rejects:
 * what goes wrong is a problem.
 *
 * All who ask for one address share one document, which nobody may change: one that comes later gets what the others on
 * the page already show. It is asked for anew when it could not be read, or when all have aborted.
 */
export async function load(
  src: string,
  base: string,
  signal: AbortSignal,
  pause?: number,
  patience?: number,
): Promise<Decoded> {
  let found: Decoded;
  try {
    signal.throwIfAborted();
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (/^https?:$/.test(url.protocol)) {
      found = await (requests.get(url.href) ?? begin(url.href, pause, patience))(signal);
      if (found.value !== undefined) {
        const value = resolvePointer(found.value, pointer);
        found = value === undefined ? failed('pointer', pointer) : { ...found, value };
      }
    } else found = failed('scheme', url.protocol);
  } catch (error) {
    found = failed('fetch', (error as Error).message);
  }
  // To what is wrong with a text its address is added, and to what is wrong with an address the address itself.
  const problems = found.problems.map((problem) => ({ given: src, detail: src, ...problem, at: ['src'] }));
  return { ...found, problems };
}

const begin = (url: string, pause?: number, patience?: number): Join => {
  const abort = new AbortController();
  let asking = 0;
  const end = () => {
    abort.abort();
    // Not a newer one for the same address.
    if (requests.get(url) === join) requests.delete(url);
  };
  const decoded = download(url, abort.signal, pause, patience).then((found) => {
    if (found.value === undefined) end();
    return found;
  });
  const join: Join = (signal) => {
    asking++;
    signal.addEventListener('abort', () => --asking || end());
    return decoded;
  };
  requests.set(url, join);
  return join;
};
