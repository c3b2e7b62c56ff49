import type { Code } from '../model/problem.js';
import { decode, type Decoded } from './decode.js';
import { resolvePointer } from './pointer.js';

const TIMEOUT_MS = 15_000;

/**
 * Fetches the JSON document at `src`, relative to `base`; a fragment that starts with `/` picks a part of it. Never
 * rejects: what goes wrong is a problem. Sends no cookie and no referrer.
 */
export async function load(src: string, base: string, signal: AbortSignal): Promise<Decoded> {
  const failed = (code: Code, detail: string): Decoded => ({
    problem: { at: ['src'], code, given: src, detail },
  });
  try {
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (!/^https?:$/.test(url.protocol)) return failed('scheme', url.protocol);

    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) return failed('status', String(response.status));
    const decoded = decode(await response.text());
    if (decoded.problem) return { problem: { ...decoded.problem, at: ['src'], known: [src] } };
    if (!pointer) return decoded;
    const value = resolvePointer(decoded.value, pointer);
    return value === undefined ? failed('pointer', pointer) : { value };
  } catch (error) {
    return failed('fetch', error instanceof Error ? error.message : String(error));
  }
}
