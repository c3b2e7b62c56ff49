import { availableParallelism } from 'node:os';
import { rulesByCriterion } from './engines.mjs';
import { conditions } from './conditions.mjs';
import { driven, inspect, keyOf, walks } from './gate.mjs';
import { openStage } from './stage.mjs';

/** As many pages at once as the machine has cores; each waits for frames now and then, so that two are no load for one. */
const PAGES = Math.max(2, availableParallelism());

/**
 * Every story through the gate, then every defect planted in its story. `words` narrow the stories by name, `tell` hears of
 * each result as it comes.
 */
export async function prove({ words = [], defects = [], tell = () => undefined } = {}) {
  const stage = await openStage(PAGES);
  try {
    const [{ page }] = stage.tabs;
    const all = await page.evaluate(() => globalThis.proof.list());
    const inPage = await page.evaluate((conditions) => globalThis.proof.checks(conditions), conditions);
    const checks = [
      ...inPage.map((check) => ({
        ...check,
        conditions: check.conditions ?? conditions.filter(walks).map(({ name }) => name),
      })),
      ...driven.map(({ name, criteria, where }) => ({
        name,
        criteria,
        conditions: conditions.filter(where).map(({ name }) => name),
      })),
    ];
    const rules = await page.evaluate(rulesByCriterion);
    const matching = ({ file, name }) =>
      !words.length || words.some((word) => `${file}/${name}`.includes(word));
    const planted = new Set(defects.map(({ story }) => story));
    const stories = all.filter((story) => matching(story) || planted.has(`${story.file}/${story.name}`));
    const memory = new Map();
    const used = new Set();
    const results = new Map();
    await share(stage.tabs, stories, async (tab, story) => {
      const result = { ...story, ...(await inspect(tab, story, { memory, used })) };
      results.set(`${story.file}/${story.name}`, result);
      tell({ story: result });
    });
    const scores = [];
    await share(stage.tabs, defects, async (tab, defect) => {
      const score = await plant(tab, defect, results.get(defect.story));
      scores.push(score);
      tell({ score });
    });
    const order = (list, keys) => list.toSorted((a, b) => keys.indexOf(a.name) - keys.indexOf(b.name));
    return {
      stories: stories.map(({ file, name }) => results.get(`${file}/${name}`)),
      scores: order(
        scores,
        defects.map(({ name }) => name),
      ),
      checks,
      rules,
      used,
    };
  } finally {
    await stage.close();
  }
}

/** Each tab takes the next as soon as it is free. */
async function share(tabs, list, work) {
  const queue = [...list];
  await Promise.all(
    tabs.map(async (tab) => {
      for (let item; (item = queue.shift());) await work(tab, item);
    }),
  );
}

/** What reaches beyond its story stays until the page is loaded anew. */
const reaches =
  /document|window|globalThis|location|navigator|set(Interval|Timeout)|[sS]heet|Rule|customElements|prototype/;

/** Each defect alone. What the gate finds in the story without it does not count. */
async function plant(tab, { name, story, plant }, before) {
  if (!before) throw new Error(`No story ${story} to plant “${name}” in`);
  const [file, title] = story.split('/');
  const known = new Set(before.findings.map(keyOf));
  const { findings, heard } = await inspect(tab, { file, name: title }, { plant: String(plant), known });
  if (reaches.test(plant)) await tab.load();
  const by = findings
    .filter((finding) => !known.has(keyOf(finding)))
    .map(({ check, condition }) => `${check} [${condition}]`);
  return { name, story, by: [...new Set(by)], heardElse: heard !== undefined && heard !== before.heard };
}
