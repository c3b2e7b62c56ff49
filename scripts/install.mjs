import { existsSync, statSync } from 'node:fs';
import { npm } from './npm.mjs';

/** Installs the dependencies of a fresh clone, or of one whose lockfile has moved on. */
export function install() {
  const installed = 'node_modules/.package-lock.json';
  const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  if (!fresh) npm(['ci', '--loglevel=error']);
}
