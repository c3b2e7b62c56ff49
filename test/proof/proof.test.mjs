import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defects } from './defects.mjs';
import { accepted } from './engines.mjs';
import { prove } from './prove.mjs';
import { report, REPORT } from './report.mjs';
import { committed, leftOver } from './transcripts.mjs';

/** Of the defects, this share at least must be found. */
const SHARE = 33 / 35;
const again = 'npm run proof -- --update writes it anew; read the difference like code';

const result = await prove({ defects });
const { stories, scores, used } = result;

test('there are stories, in every condition', () => {
  assert.ok(stories.length > 0);
});

for (const { file, name, findings } of stories) {
  test(`${file}/${name} has no fault in any condition`, () => {
    assert.deepEqual(
      findings.map(({ condition, check, where, says }) => `${check} [${condition}]: ${where}: ${says}`),
      [],
    );
  });
}

for (const file of new Set(stories.map((story) => story.file))) {
  test(`${file}: a screen reader has the words to say that are committed (${again})`, () => {
    for (const story of stories.filter((it) => it.file === file))
      assert.equal(story.heard, committed(story), `${file}/${story.name}`);
  });
}

test(`no transcript is of a story that is no more (${again})`, () => {
  assert.deepEqual(leftOver(stories), []);
});

test('the gate finds the defects that are planted', () => {
  const missed = scores.filter(({ by }) => !by.length);
  console.log(`planted ${scores.length}, found ${scores.length - missed.length}`);
  for (const { name, heardElse } of missed)
    console.log(`missed: ${name}${heardElse ? ' (its transcript differs)' : ''}`);
  assert.ok(scores.length >= 35);
  assert.ok(
    scores.length - missed.length >= scores.length * SHARE,
    missed.map(({ name }) => name).join('; '),
  );
});

test('each defect is planted in a story that is clean without it', () => {
  const clean = new Set(
    stories.filter(({ findings }) => !findings.length).map(({ file, name }) => `${file}/${name}`),
  );
  assert.deepEqual(
    defects.filter(({ story }) => !clean.has(story)).map(({ name, story }) => `${name}: ${story}`),
    [],
  );
});

test('what is set aside of the engines still comes up', () => {
  assert.deepEqual(
    accepted.filter((it) => !used.has(it)).map(({ rule }) => rule),
    [],
  );
});

test(`the conformance report says what was found (${again})`, () => {
  assert.equal(readFileSync(REPORT, 'utf8').replace(/\r\n/g, '\n'), report(result));
});
