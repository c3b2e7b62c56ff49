import { issue, type Issue } from '../model/check.js';

export type Decoded = { value: unknown; issue?: undefined } | { value?: undefined; issue: Issue };

/**
 * Reads JSON text, or the same percent-encoded, or as base64url of UTF-8: the three forms that between them survive
 * every content system we measured.
 */
export function decode(text: string): Decoded {
  const plain = text.trim();
  let problem: unknown;
  for (const reading of [plain, percentDecoded, base64Decoded]) {
    try {
      const json = typeof reading === 'string' ? reading : reading(plain);
      if (json !== undefined) return { value: JSON.parse(json) as unknown };
    } catch (error) {
      problem ??= error;
    }
  }
  return {
    issue: issue(
      [],
      'a JSON text',
      `“${plain.slice(0, 40)}”`,
      problem instanceof Error ? problem.message : undefined,
    ),
  };
}

const percentDecoded = (text: string): string | undefined =>
  text.startsWith('%') ? decodeURIComponent(text) : undefined;

const base64Decoded = (text: string): string | undefined => {
  if (!/^[\w+/-]{2,}={0,2}$/.test(text)) return undefined;
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};
