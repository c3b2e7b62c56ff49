/** What skipping off-screen costs when somebody does scroll there: steps, and a page whose height was guessed wrong. */
import { variedRoles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { quantile } from '../lib/statistics.mjs';
import { WAYS, look } from './cards.mjs';

const COUNT = 250;
const NAMES = ['vanilla', 'vanilla, skipping', 'lit, skipping', 'ours', 'shipped'];

export async function scroll(lab) {
  const texts = variedRoles(COUNT);
  const ways = await rounds(
    NAMES,
    async (way) => {
      const tab = await lab.open(await lab.pageOf(WAYS[way]));
      await tab.evaluate((texts) => window.clock.insert(texts), texts);
      const { intervals, work, before, after } = await tab.evaluate(() => window.clock.scrollThrough());
      const height = await tab.evaluate(() => window.clock.fullHeight());
      await look(tab, way, texts);
      await tab.close();
      return {
        frame: quantile(intervals, 0.95),
        work: quantile(work, 0.95),
        before: before / height - 1,
        after: after / height - 1,
      };
    },
    { most: 3, seconds: 45, warmUp: 0 },
  );
  return { count: COUNT, ways };
}
