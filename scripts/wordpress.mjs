/**
 * The WordPress plugin: `integrations/wordpress/` and the built files that it serves, as one zip. The build calls
 * `wordpressZip`; `node scripts/wordpress.mjs [FILE]` writes it without a build.
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';

const SOURCE = 'integrations/wordpress';
const NAME = 'career-elements';
/** What is for those who work on the plugin. */
const KEPT_BACK = /^(phpcs\.xml|.*\.test\.)/;

/** Names of the files of the plugin to their bytes. */
export function pluginFiles(dist) {
  const files = new Map();
  for (const path of filesIn(SOURCE))
    if (!KEPT_BACK.test(path)) files.set(path, readFileSync(join(SOURCE, path)));
  const assets = readdirSync(dist).filter((name) => /^career-elements\b.*\.(js|css|txt)$/.test(name));
  for (const name of assets) files.set(`assets/${name}`, readFileSync(join(dist, name)));
  files.set('assets/LICENSE.txt', readFileSync('LICENSE'));
  files.set('assets/integrity.json', json(hashes(files)));
  files.set('schema/career.schema.json', readFileSync(join(dist, 'schema/career.schema.json')));
  return files;
}

/** The plugin as a zip, always the same bytes for the same files: names in order, one time for all, no system's marks. */
export function wordpressZip(dist) {
  const entries = [...pluginFiles(dist)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => [`${NAME}/${name}`, new Uint8Array(bytes)]);
  // The zip has no time zone: the hour of the machine, whichever it is.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2020, 0, 1), os: 0, attrs: 0 });
}

function filesIn(folder, inside = '') {
  return readdirSync(join(folder, inside)).flatMap((name) => {
    const path = inside ? `${inside}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  });
}

const hashes = (files) =>
  Object.fromEntries(
    [...files]
      .filter(([name]) => /^assets\/.*\.(js|css)$/.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => [
        name.slice('assets/'.length),
        { integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`, bytes: bytes.length },
      ]),
  );

const json = (value) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  writeFileSync(process.argv[2] ?? 'dist/career-elements-wordpress.zip', wordpressZip('dist'));
