import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** WordPress itself, and SQLite in the place of MySQL, as its own playground packs them. No part of this project. */
const PACKAGES = {
  core: {
    name: '@wp-playground/wordpress-builds@0.9.19',
    integrity: 'dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
  },
  database: {
    name: '@wp-playground/cli@3.1.56',
    integrity: 'JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
  },
};
export const VERSION = '6.5';

const cache = resolve('.cache/wordpress');
/** A whole WordPress that nothing writes into: each site has its own `wp-content`. */
export const core = join(cache, `${VERSION}-core`);

export const php = (code, input, ...args) =>
  spawnSync('php', ['-d', 'memory_limit=1G', '-r', code, '--', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });

/**
 * Puts WordPress into the cache, once; why not, where it cannot be had.
 *
 * @param extensions of PHP, that the test needs besides
 */
export function whyNoWordPress(extensions = []) {
  const { status, stdout } = php(
    'echo implode(", ", array_filter(array_slice($argv, 1), fn ($name) => !extension_loaded($name)));',
    '',
    ...extensions,
  );
  if (status !== 0) return 'there is no PHP: apt-get install php-cli, or brew install php';
  if (stdout) return `PHP lacks ${stdout}: apt-get install php-sqlite3 php-mbstring php-xml`;
  return fetchWordPress();
}

function fetchWordPress() {
  if (existsSync(core)) return undefined;
  mkdirSync(cache, { recursive: true });
  const draft = `${core}.${process.pid}`;
  const parts = [
    ['core', `src/wordpress/wp-${VERSION}.zip`, ''],
    ['core', `public/wp-${VERSION}`, ''],
    ['database', 'sqlite-database-integration.zip', 'sqlite'],
  ];
  for (const key of Object.keys(PACKAGES)) {
    const why = unpack(
      PACKAGES[key],
      draft,
      parts.filter(([name]) => name === key),
    );
    if (why) return why;
  }
  try {
    renameSync(draft, core);
  } catch (error) {
    // Another test was quicker.
    if (!existsSync(core)) throw error;
    rmSync(draft, { recursive: true });
  }
  return undefined;
}

function unpack({ name, integrity }, to, parts) {
  const { status, stdout } = spawnSync(
    'npm',
    ['pack', name, '--silent', '--fetch-retries=0', '--pack-destination', cache],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) return `npm pack ${name} gave nothing: it needs the npm registry, once`;
  const packed = join(cache, stdout.trim().split('\n').at(-1));
  const hash = createHash('sha512').update(readFileSync(packed)).digest('base64');
  assert.equal(hash, integrity, `${name} is not the one that it was`);
  for (const [, path, folder] of parts) {
    const into = join(to, folder);
    mkdirSync(into, { recursive: true });
    const depth = path.endsWith('.zip') ? [] : ['--strip-components=3'];
    const { status: failed } = spawnSync('tar', ['-xzf', packed, '-C', into, ...depth, `package/${path}`]);
    assert.equal(failed, 0, `${path} is not in ${name}`);
    if (!path.endsWith('.zip')) continue;
    const zip = join(into, 'package', path);
    extract(readFileSync(zip), into);
    rmSync(join(into, 'package'), { recursive: true });
  }
  rmSync(packed);
  return undefined;
}

/** Writes the files of a zip into a folder. */
export function extract(zip, folder) {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    if (name.endsWith('/')) continue;
    const path = join(folder, name);
    assert.ok(path.startsWith(folder), `${name} leads out of the zip`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
