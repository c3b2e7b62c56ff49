import { failed, download } from './download.js';
import { resolvePointer } from './pointer.js';

const requests = /* @__PURE__ */ new Map();
async function load(src, base, signal, pause, patience) {
  let found;
  try {
    signal.throwIfAborted();
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    if (/^https?:$/.test(url.protocol)) {
      found = await (requests.get(url.href) ?? begin(url.href, pause, patience))(signal);
      if (found.value !== void 0) {
        const value = resolvePointer(found.value, pointer);
        found = value === void 0 ? failed("pointer", pointer) : { ...found, value };
      }
    } else found = failed("scheme", url.protocol);
  } catch (error) {
    found = failed("fetch", error.message);
  }
  const problems = found.problems.map((problem) => ({ given: src, detail: src, ...problem, at: ["src"] }));
  return { ...found, problems };
}
const begin = (url, pause, patience) => {
  const abort = new AbortController();
  let asking = 0;
  const end = () => {
    abort.abort();
    if (requests.get(url) === join) requests.delete(url);
  };
  const decoded = download(url, abort.signal, pause, patience).then((found) => {
    if (found.value === void 0) end();
    return found;
  });
  const join = (signal) => {
    asking++;
    signal.addEventListener("abort", () => --asking || end());
    return decoded;
  };
  requests.set(url, join);
  return join;
};

export { load };
