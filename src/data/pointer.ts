import { isRecord } from '../model/check.js';

/** The value at a JSON pointer (RFC 6901), `undefined` when there is none: `/certifications/1`. */
export function resolvePointer(value: unknown, pointer: string): unknown {
  let here = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(here)) here = /^(0|[1-9]\d*)$/.test(key) ? (here[Number(key)] as unknown) : undefined;
    else here = isRecord(here) && Object.hasOwn(here, key) ? here[key] : undefined;
  }
  return here;
}
