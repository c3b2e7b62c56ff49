/** A click that gives all widgets other data; and all of them moved to another parent. */
import { setTimeout as wait } from 'node:timers/promises';
import { roles } from '../lib/data.mjs';
import { rounds } from '../lib/rounds.mjs';
import { PEERS } from '../peers/index.mjs';
import { WAYS as CARDS, look } from './cards.mjs';

const COUNTS = [4, 100, 1000];
const BUTTON =
  '#swap { position: fixed; inset: 0 auto auto 0; z-index: 9; inline-size: 40px; block-size: 40px }';

export const WAYS = {
  vanilla: { peer: 'vanilla', label: 'vanilla, writes into its cards' },
  'vanilla, anew': { peer: 'vanilla', label: 'vanilla, clones its cards anew', isAnew: true },
  ...Object.fromEntries(
    ['custom-element', 'lit', 'fast', 'svelte', 'preact', 'react', 'vue'].map((peer) => [
      peer,
      { peer, label: PEERS[peer].label },
    ]),
  ),
  ours: CARDS.ours,
  shipped: CARDS.shipped,
};

async function prepared(lab, way, count) {
  const { rule = '', isAnew, ...rest } = WAYS[way];
  const tab = await lab.open(await lab.pageOf({ ...rest, rule: rule + BUTTON }));
  await tab.evaluate(
    async (texts, isAnew) => {
      const button = document.createElement('button');
      button.id = 'swap';
      document.body.append(button);
      await window.clock.insert(texts);
      if (isAnew) {
        const update = (card, json) => {
          const fresh = window.peer.create(json);
          card.replaceWith(fresh);
          return fresh;
        };
        window.peer = { ...window.peer, update };
      }
    },
    roles(count),
    isAnew,
  );
  return tab;
}

async function click(lab, way, count) {
  const tab = await prepared(lab, way, count);
  const texts = roles(count, 5000);
  const times = await lab.traced(tab, async () => {
    await tab.evaluate((texts) => {
      // As the browser itself times it, from the press to the next picture, in steps of 8 ms; nothing under 16 is told.
      window.seenEvent = new Promise((done) => {
        const observer = new PerformanceObserver((list) => {
          const event = list.getEntriesByName('click')[0];
          if (event) done(event.duration);
        });
        observer.observe({ type: 'event', durationThreshold: 16 });
        window.noEvent = () => setTimeout(done, 200, 8);
      });
      window.swapped = window.clock.swapOnClick(texts);
    }, texts);
    await tab.mouse.click(20, 20);
    return tab.evaluate(async () => {
      const times = await window.swapped;
      window.noEvent();
      return { ...times, event: await window.seenEvent };
    });
  });
  await look(tab, way, texts);
  await tab.close();
  return times;
}

async function reconnected(lab, way) {
  const tab = await prepared(lab, way, 100);
  // What comes after the first frame (the heights of what is off screen, estimated) is no change by moving.
  await wait(300);
  const moved = await tab.evaluate(() => window.clock.reconnect());
  await tab.close();
  return moved;
}

export async function update(lab) {
  const names = Object.keys(WAYS);
  const counts = {};
  for (const count of COUNTS)
    counts[count] = await rounds(names, (way) => click(lab, way, count), {
      most: count > 100 ? 5 : 7,
      seconds: count > 100 ? 60 : 25,
      warmUp: 0,
    });
  const moved = {};
  for (const way of names) moved[way] = await reconnected(lab, way);
  return { counts, moved };
}
