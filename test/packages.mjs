import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What npm says where there is no way to the registry. */
const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;
const QUIET = ['--loglevel=error', '--ignore-scripts', '--prefer-offline', '--fetch-retries=1'];

/**
 * Installs the packages of a folder, once for each lockfile. The answer is why that cannot be, where the network is to blame;
 * it is printed too.
 */
export function install(folder) {
  const mark = `${folder}/node_modules/.installed-for`;
  const hash = createHash('sha256')
    .update(readFileSync(`${folder}/package-lock.json`))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === hash) return undefined;
  const { status, stdout, stderr } = spawnSync('npm', ['ci', ...QUIET], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const said = `npm ci in ${folder}:\n${stdout}${stderr}`;
  if (status !== 0 && UNREACHABLE.test(said)) return skipped(folder, 'the registry cannot be reached');
  assert.equal(status, 0, said);
  writeFileSync(mark, hash);
  return undefined;
}

/** A test that does not run says why. */
export function skipped(what, reason) {
  console.log(`${what} is not tested: ${reason}.`);
  return reason;
}
