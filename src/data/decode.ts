import type { Problem } from '../model/problem.js';

export type Decoded = { value: unknown; problem?: undefined } | { value?: undefined; problem: Problem };

/**
 * Reads JSON text, or the same percent-encoded, or as base64url of UTF-8: the three forms that between them survive
 * every content system we measured.
 */
export function decode(text: string): Decoded {
  const plain = text.trim();
  let detail: string | undefined;
  for (const reading of [plain, percentDecoded, base64Decoded]) {
    try {
      const json = typeof reading === 'string' ? reading : reading(plain);
      if (json !== undefined) return { value: JSON.parse(json) as unknown };
    } catch (error) {
      detail ??= (error as Error).message;
    }
  }
  return { problem: { at: [], code: 'json', given: plain, detail } };
}

const percentDecoded = (text: string): string | undefined =>
  text.startsWith('%') ? decodeURIComponent(text) : undefined;

const base64Decoded = (text: string): string | undefined => {
  if (!/^[\w+/-]{2,}={0,2}$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};
