import { decode, mend } from './decode.js';

const MAX_BYTES = 2 * 1024 * 1024;
const LONGEST_PAUSE_MS = 5e3;
const failed = (code, detail) => ({ problems: [{ at: [], code, detail }] });
async function download(url, abort, pause = 300, patience = 15e3, tries = 3) {
  const signal = AbortSignal.any([abort, AbortSignal.timeout(patience)]);
  let wait = pause * (1 + Math.random());
  let left = MAX_BYTES;
  let failure;
  try {
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", signal });
    if (response.ok) {
      const limit = new TransformStream({
        transform(chunk, out) {
          if ((left -= chunk.length) < 0) out.error();
          else out.enqueue(chunk);
        }
      });
      const text = await new Response(response.body?.pipeThrough(limit)).text();
      return decode(text) ?? await mend(text);
    }
    const status = String(response.status);
    failure = failed("status", status);
    wait = /408|429|50[0234]/.test(status) ? Math.max(wait, Number(response.headers.get("retry-after")) * 1e3 || 0) : Infinity;
  } catch (error) {
    if (left < 0) return failed("size", "2 MB");
    failure = failed("fetch", error.message);
  }
  if (!--tries || wait > LONGEST_PAUSE_MS || signal.aborted) return failure;
  await new Promise((done) => {
    setTimeout(done, wait);
    signal.addEventListener("abort", done);
  });
  return download(url, abort, pause * 3, patience, tries);
}

export { download, failed };
