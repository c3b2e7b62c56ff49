/**
 * Pictures of every story at three widths, of the first one of each file and of each that asks for it also in the dark,
 * compared with those in pictures/. `npm run visual` compares, `npm run visual -- --update` takes them anew, a word picks
 * what has it in its name.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compare, difference, fewer } from './compare.mjs';
import { decode, encode } from './png.mjs';
import { openStage, parallel, TALLEST } from './stage.mjs';

const WIDTHS = Object.keys(TALLEST).map(Number);
/** Pixels that may be wrong in one picture. */
const SPECKS = 4;

/** Answers `{ passed, failed, skipped, ok, problems }`, one test a picture. */
export async function runVisualTests({
  update = false,
  only = '',
  pictures = 'test/visual/pictures',
  failures = '.cache/visual/failed',
} = {}) {
  if (process.platform !== 'linux') {
    console.log(
      'Pictures: skipped, because this system draws letters differently; they are compared on Linux.',
    );
    return { passed: 0, failed: 0, skipped: 1, ok: true, problems: [] };
  }
  rmSync(failures, { recursive: true, force: true });
  mkdirSync(failures, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  const started = performance.now();
  const stage = await openStage();
  try {
    const pages = await Promise.all(Array.from({ length: parallel }, stage.open));
    const sets = (await pages[0].list())
      .flatMap((it) => (it.alsoDark ? [it, { ...it, dark: true }] : [it]))
      .filter((it) => nameOf(it, '').includes(only));
    const album = { pictures, failures, each: update ? take : check };
    const results = await spread(sets, pages, (set, page) => visit(album, page, set));
    results.push(...leftovers(album, sets, only, update));

    const problems = results.filter(({ problem }) => problem);
    for (const { name, problem } of problems) console.log(`✖ ${name}: ${problem}`);
    const passed = results.length - problems.length;
    const seconds = Math.round((performance.now() - started) / 1000);
    const said = `${passed} ${update ? 'taken' : 'as expected'}${problems.length ? `, ${problems.length} not` : ''}`;
    console.log(`Pictures: ${said} (${await stage.version()}, ${seconds} s, ${megabytes(pictures)} MB)`);
    if (problems.length) console.log('If that is how it is meant to look: npm run visual -- --update');
    return { passed, failed: problems.length, skipped: 0, ok: !problems.length && passed > 0, problems };
  } finally {
    await stage.close();
  }
}

/** Each set to the next page that is free; the results in the order of the sets. */
async function spread(sets, pages, work) {
  const results = [];
  const queue = [...sets.entries()];
  await Promise.all(
    pages.map(async (page) => {
      for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1], page);
    }),
  );
  return results.flat();
}

const nameOf = ({ file, story, dark }, width) => `${file}.${story}${dark ? '.dark' : ''}.${width}`;

/** The pictures of a story. One that is the same as at the next smaller width is not stored again. */
async function visit(album, page, set) {
  const results = [];
  let smaller;
  for (const width of WIDTHS) {
    const name = nameOf(set, width);
    const path = join(album.pictures, `${name}.png`);
    const { problem, stored } = await album.each({
      ...album,
      page,
      set: { ...set, width },
      name,
      path,
      smaller,
    });
    smaller = stored;
    results.push({ name, problem });
  }
  return results;
}

async function take({ page, set, path, smaller }) {
  const picture = await atRest(page, set);
  if (!picture) return { problem: 'it does not come to rest' };
  const stored = encode(fewer(picture));
  if (smaller?.equals(stored)) rmSync(path, { force: true });
  else writeFileSync(path, stored);
  return { stored };
}

/** A picture that was the same twice. */
async function atRest(page, set) {
  let picture = await page.shoot(set);
  for (let tries = 0; tries < 5; tries += 1) {
    const next = await page.again(set.width);
    if (!problemOf(picture, next)) return next;
    picture = next;
  }
  return undefined;
}

async function check({ page, set, path, smaller, failures, name }) {
  const stored = existsSync(path) ? readFileSync(path) : smaller;
  if (!stored) return { problem: 'there is no picture of it yet: npm run visual -- --update' };
  const expected = decode(stored);
  let actual = await page.shoot(set);
  let problem = problemOf(expected, actual);
  // What had not come to rest by then has by now; what is wrong is wrong twice.
  if (problem) problem = problemOf(expected, (actual = await page.again(set.width)));
  if (!problem) return { stored };
  const images = { expected, actual, diff: difference(actual, compare(expected, actual)) };
  for (const [kind, image] of Object.entries(images))
    writeFileSync(join(failures, `${name}.${kind}.png`), encode(image));
  return { stored, problem: `${problem}: ${failures}/${name}.{${Object.keys(images)}}.png` };
}

/** What is wrong with a picture, in words. */
export function problemOf(expected, actual) {
  const size = ({ width, height, note }) => `${width} × ${note ?? `${height} px`}`;
  if (size(expected) !== size(actual)) return `it is ${size(actual)}, expected ${size(expected)}`;
  const wrong = compare(expected, actual).length;
  return wrong > SPECKS ? `${wrong} pixels are wrong` : undefined;
}

/** Pictures of stories that are gone. */
function leftovers({ pictures }, sets, only, update) {
  const wanted = new Set(sets.flatMap((set) => WIDTHS.map((width) => `${nameOf(set, width)}.png`)));
  const gone = readdirSync(pictures).filter((name) => name.includes(only) && !wanted.has(name));
  if (!update) return gone.map((name) => ({ name, problem: 'there is no such story any more' }));
  for (const name of gone) rmSync(join(pictures, name));
  return [];
}

const megabytes = (folder) =>
  (readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6).toFixed(1);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  const { passed, failed, skipped, ok } = await runVisualTests({
    update: args.includes('--update'),
    only: args.find((arg) => !arg.startsWith('--')),
  });
  process.exitCode = ok ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
}
