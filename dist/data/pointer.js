import { isRecord } from '../model/check.js';

function resolvePointer(value, pointer) {
  let here = value;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(here)) here = /^(0|[1-9]\d*)$/.test(key) ? here[Number(key)] : void 0;
    else here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : void 0;
  }
  return here;
}

export { resolvePointer };
