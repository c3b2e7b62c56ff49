/** From 100 to 10,000 cards: whether twice as many take twice as long. */
import { roles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { WAYS, insertion, look } from './cards.mjs';

const COUNTS = [100, 300, 1000, 3000, 10_000];
const NAMES = ['vanilla', 'lit', 'ours', 'shipped'];

export async function growth(lab) {
  const texts = Object.fromEntries(COUNTS.map((count) => [count, roles(count)]));
  const ways = await rounds(
    NAMES,
    async (way) => {
      const numbers = {};
      for (const count of COUNTS) {
        const { tab, times } = await insertion(lab, WAYS[way], texts[count]);
        // Ten thousand are told apart by their last text alone; reading them all would take longer than drawing them.
        if (count <= 1000) await look(tab, way, texts[count]);
        await tab.close();
        for (const [name, time] of Object.entries(times)) numbers[`${name} ${count}`] = time;
      }
      return numbers;
    },
    { most: 5, least: 1, seconds: 130, warmUp: 0 },
  );
  return { counts: COUNTS, ways };
}
