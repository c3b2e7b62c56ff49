/** What 1,000 role cards keep in memory, and what is left of them once they are gone. */
import { roles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { WAYS as CARDS } from './cards.mjs';

const COUNT = 1000;
const NAMES = [
  'vanilla',
  'custom-element',
  'lit',
  'web-awesome',
  'fast',
  'svelte',
  'preact',
  'react',
  'vue',
  'ours',
  'shipped',
  'vanilla, our look',
  'custom-element, our look',
];

export async function memory(lab) {
  const texts = roles(COUNT);
  const ways = await rounds(
    NAMES,
    async (way) => {
      const tab = await lab.open(await lab.pageOf(CARDS[way]));
      const client = await tab.createCDPSession();
      await client.send('HeapProfiler.enable');
      /** Of this tab, after everything that can be thrown away has been: JavaScript, and the engine's own objects. */
      const heap = async () => {
        for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
        const { usedSize, embedderHeapUsedSize, backingStorageSize } =
          await client.send('Runtime.getHeapUsage');
        const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
        return {
          js: usedSize + backingStorageSize,
          dom: embedderHeapUsedSize,
          nodes,
          listeners: jsEventListeners,
        };
      };
      // Once and away: what a library makes for the first of its cards is no card's own.
      const insert = (texts) => tab.evaluate(async (texts) => void (await window.clock.insert(texts)), texts);
      const remove = () => tab.evaluate(() => window.clock.removeAll());
      await insert(texts.slice(0, 20));
      await remove();
      const before = await heap();
      await insert(texts);
      const full = await heap();
      await remove();
      const after = await heap();
      await tab.close();
      const per = (name) => (full[name] - before[name]) / COUNT;
      return {
        js: per('js'),
        dom: per('dom'),
        bytes: per('js') + per('dom'),
        nodes: per('nodes'),
        left: (after.js + after.dom - before.js - before.dom) / COUNT,
        leftNodes: after.nodes - before.nodes,
        leftListeners: after.listeners - before.listeners,
      };
    },
    { most: 2, seconds: 60, warmUp: 0 },
  );
  return { count: COUNT, ways };
}
