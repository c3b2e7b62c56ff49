import { decode } from './decode.js';
import { resolvePointer } from './pointer.js';

const TIMEOUT_MS = 15e3;
async function load(src, base, signal) {
  const failed = (code, detail) => ({
    problem: { at: ["src"], code, given: src, detail }
  });
  try {
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    if (!/^https?:$/.test(url.protocol)) return failed("scheme", url.protocol);
    const response = await fetch(url, {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    });
    if (!response.ok) return failed("status", String(response.status));
    const decoded = decode(await response.text());
    if (decoded.problem) return { problem: { ...decoded.problem, at: ["src"], known: [src] } };
    if (!pointer) return decoded;
    const value = resolvePointer(decoded.value, pointer);
    return value === void 0 ? failed("pointer", pointer) : { value };
  } catch (error) {
    return failed("fetch", error instanceof Error ? error.message : String(error));
  }
}

export { load };
