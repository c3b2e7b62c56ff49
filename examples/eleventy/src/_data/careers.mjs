import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../../careers/', import.meta.url);

/** Every document by the name of its file: `careers["ward-nurse"]`. */
export default async function () {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json'));
  const entries = files.map(async (file) => [
    file.replace('.json', ''),
    JSON.parse(await readFile(new URL(file, folder), 'utf8')),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
