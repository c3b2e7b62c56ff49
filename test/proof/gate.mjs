import { conditions, emulate } from './conditions.mjs';
import { runEngines } from './engines.mjs';
import { transcribe } from './tree.mjs';

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const press = (client, key) => [
  client.send('Input.dispatchKeyEvent', { type: key.text ? 'keyDown' : 'rawKeyDown', ...key }),
  client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined }),
];

/** Where the keyboard walks through: where style or order differ for it. */
const walked = new Set(['default', 'default, unfolded', 'dark', 'forced colours', 'right to left', '320 px']);
/** Where the focus ring is measured in pixels. */
const measured = new Set([
  'default, unfolded',
  'dark',
  'forced colours',
  'right to left',
  '320 px',
  '200 % text',
]);
/** Here a look that was measured before is the same again. */
const asBefore = new Set(['right to left', '200 % text']);

/**
 * One story in every condition. Returns what was found, each with the condition, and what a screen reader has to say. `plant`
 * is a defect to put in first, `known` what is found without it: the first condition that shows more is then the last.
 */
export async function inspect(
  { page, client, faults },
  { file, name },
  { plant, memory = new Map(), used, known } = {},
) {
  const findings = [];
  let heard;
  const met = new Set();
  const note = (condition, list) => findings.push(...list.map((finding) => ({ condition, ...finding })));
  faults.length = 0;
  await emulate(client, conditions[0]);
  await page.evaluate((file, name) => globalThis.proof.show(file, name), file, name);
  if (plant) await page.evaluate(`proof.plant(${plant})`);
  for (const condition of conditions) {
    if (known && findings.some((finding) => !known.has(keyOf(finding)))) break;
    await emulate(client, condition);
    const first = condition === conditions[0];
    if (first) await page.evaluate(() => globalThis.proof.watch());
    await page.evaluate((condition) => globalThis.proof.stand(condition), condition);
    const remember = condition.name === 'default, unfolded';
    const probed = await page.evaluate(
      (condition, remember) => globalThis.proof.probe(condition, remember),
      condition,
      remember,
    );
    note(
      condition.name,
      probed.map(({ probe, where, says }) => ({ check: probe, where, says })),
    );
    if (!condition.probesOnly) note(condition.name, await runEngines(page, condition, met, used));
    if (first) note(condition.name, asChecks(await page.evaluate(() => globalThis.proof.unwatch())));
    if (walked.has(condition.name)) note(condition.name, asChecks(await walk(page, client, first)));
    if (first) note(condition.name, asChecks(await page.evaluate(() => globalThis.proof.press())));
    if (measured.has(condition.name))
      note(condition.name, await measureFocus(page, client, condition.name, memory));
    if (remember) heard = await transcribe(client, await page.evaluate(() => globalThis.proof.folds()));
  }
  await page.evaluate(() => globalThis.proof.stand({}));
  note(
    'any',
    faults.map((fault) => ({ check: 'no script fails', where: '', says: fault })),
  );
  const mistakes = await page.evaluate(() => globalThis.proof.mistakes());
  return { findings: plant ? findings : apart(findings, mistakes), heard };
}

const FOCUS = 'the focus shows: pixels enough for a line of 2 px all round change by 3:1';

/** What only the driver of the page can check, as the probes in the page tell of themselves. */
export const driven = [
  { name: FOCUS, criteria: ['2.4.7', '2.4.13', '1.4.11'], where: ({ name }) => measured.has(name) },
  {
    name: 'nothing changes of itself',
    criteria: ['2.2.2', '2.2.1', '2.2.3'],
    where: ({ name }) => name === 'default',
  },
];

export const walks = ({ name }) => walked.has(name);

/** What is the same fault, wherever it shows. */
export const keyOf = ({ check, where }) => `${check} | ${where}`;

const asChecks = (findings) => findings.map(({ probe, where, says }) => ({ check: probe, where, says }));

/**
 * A story may show what happens when an author makes a mistake: it names the check (`parameters.mistakes`), which then has
 * to find it.
 */
function apart(findings, mistakes) {
  const absent = mistakes.filter((mistake) => !findings.some(({ check }) => check.includes(mistake)));
  return [
    ...findings.filter(({ check }) => !mistakes.some((mistake) => check.includes(mistake))),
    ...absent.map((mistake) => ({
      condition: 'any',
      check: 'a mistake that a story announces comes up',
      where: '',
      says: mistake,
    })),
  ];
}

/** Through the whole story with Tab; with `enter`, each control is pressed too. */
async function walk(page, client, withEnter) {
  const count = await page.evaluate(() => globalThis.proof.startTabbing());
  const keys = Array.from({ length: count }, () => (withEnter ? [tab, enter] : [tab])).flat();
  await Promise.all([...keys, tab].flatMap((key) => press(client, key)));
  return page.evaluate((pressed) => globalThis.proof.endTabbing(pressed), withEnter);
}

/**
 * WCAG 2.4.13: at least as many pixels as a line of 2 px round the control change by 3:1. Each look of focus is measured
 * once; `memory` is shared by all stories.
 */
async function measureFocus(page, client, condition, memory) {
  const findings = [];
  const looks = await page.evaluate(() => globalThis.proof.looks());
  for (const { index, key, where } of looks) {
    const name = `${asBefore.has(condition) ? 'default, unfolded' : condition}|${key}`;
    if (!memory.has(name)) memory.set(name, await measureOne(page, client, index));
    const { changed, needed } = memory.get(name);
    if (changed < needed)
      findings.push({
        check: FOCUS,
        where,
        says: `${changed} of ${Math.ceil(needed)} px change`,
      });
  }
  return findings;
}

async function measureOne(page, client, index) {
  const shoot = async (focused) => {
    const { clip, perimeter } = await page.evaluate(
      (index, focused) => globalThis.proof.pose(index, focused),
      index,
      focused,
    );
    const { data } = await client.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
    return { data, perimeter };
  };
  const focused = await shoot(true);
  const { data, perimeter } = await shoot(false);
  const changed = await page.evaluate(
    (one, other) => globalThis.proof.difference(one, other),
    focused.data,
    data,
  );
  // Rounded corners and anti-aliasing take a little of the line.
  return { changed, needed: 2 * perimeter * 0.9 };
}
