import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folder = 'test/proof/transcripts';
const pathOf = ({ file, name }) => join(folder, file, `${name}.txt`);

/** The committed words of a story; nothing for a new one. */
export const committed = (story) => {
  const path = pathOf(story);
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\r\n/g, '\n') : undefined;
};

/** Transcripts of stories that are no more. */
export const leftOver = (stories) => {
  if (!existsSync(folder)) return [];
  const wanted = new Set(stories.map(pathOf));
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => path.endsWith('.txt') && !wanted.has(path));
};

export const write = (story) => {
  mkdirSync(dirname(pathOf(story)), { recursive: true });
  writeFileSync(pathOf(story), story.heard);
};

export const remove = (path) => rmSync(path);
