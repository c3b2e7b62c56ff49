/**
 * `npm run proof`: every story in every condition, and what is wrong with it.
 *   word …            only the stories whose names hold one of the words
 *   --update          writes the transcripts and the report anew
 *   --defects[=file]  plants the defects of a set too, and prints which are found; a file of your own is a set as well
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prove } from './prove.mjs';
import { report, REPORT } from './report.mjs';
import { leftOver, remove, write } from './transcripts.mjs';

const options = process.argv.slice(2).filter((it) => it.startsWith('--'));
const words = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const update = options.includes('--update');
const set = options.find((it) => it.startsWith('--defects'))?.split('=')[1];
const withDefects = update ? !words.length : options.some((it) => it.startsWith('--defects'));
const { defects } = await import(set ? pathToFileURL(resolve(set)).href : './defects.mjs');
const started = performance.now();

const result = await prove({
  words: words.length || !withDefects || update ? words : ['no story but those with a defect'],
  defects: withDefects ? defects : [],
  tell: ({ story, score }) => {
    if (story) print(story);
    if (score)
      console.log(
        `${score.by.length ? 'found ' : 'MISSED'} ${score.name}${score.by.map((line) => `\n         ${line}`).join('')}`,
      );
  },
});

/** The same fault in several conditions is told once. */
function print({ file, name, findings }) {
  const told = new Map();
  for (const { condition, check, where, says } of findings) {
    const key = `${file}/${name} · ${check}\n    ${where}\n    ${says}`;
    told.set(key, [...(told.get(key) ?? []), condition]);
  }
  for (const [key, where] of told) console.log(`${key}\n    [${where.join(', ')}]`);
}

const { stories, scores } = result;
if (update) {
  stories.forEach(write);
  if (!words.length) {
    leftOver(stories).forEach(remove);
    writeFileSync(REPORT, report(result));
  }
}
const faulty = stories.filter(({ findings }) => findings.length).length;
console.log(
  `${stories.length} stories, ${faulty} with faults, ${Math.round((performance.now() - started) / 1000)} s`,
);
if (scores.length)
  console.log(`planted ${scores.length}, found ${scores.filter(({ by }) => by.length).length}`);
process.exitCode = faulty ? 1 : 0;
