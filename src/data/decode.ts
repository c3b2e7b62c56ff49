import type { Code, Problem } from '../model/problem.js';

/** What a text holds. Without a value it could not be read; with one, the problems are what was mended on reading. */
export interface Decoded {
  value?: unknown;
  problems: Problem[];
}

/**
 * Reads JSON text, or the same percent-encoded, or as base64url of UTF-8: the three forms that between them survive
 * every content system we measured. `undefined` when it is none of them, letter for letter.
 */
export function decode(text: string): Decoded | undefined {
  for (const reading of readings(text)) {
    try {
      return { value: JSON.parse(reading) as unknown, problems: [] };
    } catch {
      // The next, or nothing: `mend` says why.
    }
  }
  return undefined;
}

/** Reads what a content system or a word processor made of such a text; loaded when it is needed. Never rejects. */
export async function mend(text: string): Promise<Decoded> {
  // An encoding that could be undone was meant.
  const json = readings(text).at(-1)!;
  try {
    const { repair } = await import('./repair.js');
    const result = repair(json);
    const problem = (code: Code, found: unknown): Problem => ({ at: [], code, given: json, known: [found] });
    return result.failure
      ? { problems: [problem('json', result.failure)] }
      : { value: result.value, problems: result.repairs.map((each) => problem('mended', each)) };
  } catch {
    return { problems: [{ at: [], code: 'json', given: json }] };
  }
}

/** The text itself, and what it is an encoding of. */
const readings = (text: string): string[] => {
  const plain = text.trim();
  try {
    if (plain.startsWith('%')) return [plain, decodeURIComponent(plain)];
    if (/^[\w+/-]{2,}={0,2}$/.test(plain)) {
      const binary = atob(plain.replaceAll('-', '+').replaceAll('_', '/'));
      const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
      return [plain, new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
    }
  } catch {
    // It only looked like one.
  }
  return [plain];
};
