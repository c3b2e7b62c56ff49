import { issue } from '../model/check.js';
import { decode, type Decoded } from './decode.js';
import { resolvePointer } from './pointer.js';

const TIMEOUT_MS = 15_000;

/**
 * Fetches the JSON document at `src`, relative to `base`; a fragment that starts with `/` picks a part of it. Never
 * rejects: what goes wrong is an issue. Sends no cookie and no referrer.
 */
export async function load(src: string, base: string, signal: AbortSignal): Promise<Decoded> {
  const failed = (received: string, suggestion?: string) => ({
    issue: issue(['src'], 'the address of a JSON document', received, suggestion),
  });
  try {
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = '';
    if (!/^https?:$/.test(url.protocol)) return failed(`an address that starts with “${url.protocol}”`);

    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    });
    if (!response.ok) return failed(`“${src}”, which the server answered with ${response.status}`);
    const decoded = decode(await response.text());
    if (decoded.issue)
      return failed(`“${src}”, which holds ${decoded.issue.received}`, decoded.issue.suggestion);
    if (!pointer) return decoded;
    const value = resolvePointer(decoded.value, pointer);
    return value === undefined ? failed(`“${src}”, whose document has nothing at “${pointer}”`) : { value };
  } catch (error) {
    return failed(
      `“${src}”, which could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
