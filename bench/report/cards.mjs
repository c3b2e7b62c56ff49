import { median, ratios, spread } from '../lib/statistics.mjs';
import { WAYS } from '../measure/cards.mjs';
import { bars } from './plot.mjs';
import { count, middle, ratio, table } from './table.mjs';
import { atMost, besides, fixed } from './targets.mjs';

const times = fixed(2, ' ×');
const METRICS = ['total', 'busy', 'script', 'layout'];

export function report({ count: cards, ways, shown }) {
  const { vanilla } = ways;
  const to = (way, metric, base = 'vanilla') => median(ratios(ways[way][metric], ways[base][metric]));
  const rows = (metric) =>
    Object.entries(ways).map(([way, numbers]) => {
      const { low, middle, high } = spread(ratios(numbers[metric], vanilla[metric]));
      return {
        label: WAYS[way].label,
        values: [middle],
        spread: [low, high],
        isOurs: WAYS[way].peer === 'ours',
      };
    });
  const mark = { value: 1, label: 'vanilla' };
  return {
    targets: [
      atMost(`${count(cards)} cards, script, to vanilla`, 3, to('ours', 'script'), times),
      atMost('total, everything rendered, to vanilla', 1.1, to('ours', 'total'), times),
      besides('… the main thread alone', to('ours', 'busy'), times),
      besides(
        '… the main thread, to a custom element in our markup and styles',
        to('ours', 'busy', 'custom-element, our look'),
        times,
      ),
      atMost('total, as it comes (skipping off-screen), to vanilla', 0.35, to('shipped', 'total'), times),
      besides('… the main thread alone', to('shipped', 'busy'), times),
    ],
    plots: {
      'cards-total': bars({
        name: 'cards-total',
        title: `${count(cards)} cards from JSON text to pixels, ratio to vanilla`,
        rows: rows('total'),
        digits: 2,
        mark,
      }),
      'cards-script': bars({
        name: 'cards-script',
        title: `${count(cards)} cards, script only, ratio to vanilla`,
        rows: rows('script'),
        digits: 1,
        mark,
      }),
    },
    markdown: `From JSON texts to painted cards, ${vanilla.total.length} interleaved rounds in a fresh tab each. Ratio to *vanilla*, a page that clones a
\`<template>\` per card; each ratio is taken within its round.

${table(
  ['', 'total', 'busy', 'script', 'style and layout', 'page height'],
  Object.entries(ways).map(([way, numbers]) => [
    WAYS[way].label,
    ...METRICS.map((metric) => ratio(numbers[metric], vanilla[metric])),
    fixed(2)(shown[way].height / shown.vanilla.height),
  ]),
)}

![Total, ratio to vanilla](plots/cards-total.svg)

![Script, ratio to vanilla](plots/cards-script.svg)

The same in milliseconds:

${table(
  ['', 'total', 'busy', 'script', 'style and layout'],
  Object.entries(ways).map(([way, numbers]) => [
    WAYS[way].label,
    ...METRICS.map((metric) => middle(numbers[metric], 0)),
  ]),
)}

- Checked in every sample: each card shows every string of its data, through shadow roots and slots, visible and of some size.
  The text of all ways is ${new Set(Object.values(shown).map(({ characters }) => characters)).size === 1 ? `the same in length (${count(shown.vanilla.characters)} characters without blanks)` : 'not of the same length: some say more words of their own'}.
- *Total* ends when the frame has been painted in which the last card is complete. The others are the processor's time of the main
  thread, from the engine's trace: *busy* is all of it until then, *script* and *style and layout* are parts of it; layout that a
  script forces counts as layout. They say the same on a busy machine.
- Peers have one small sheet, written by hand, that looks nearly like ours${' '}(page height beside it); libraries of components have their own card
  with that sheet for what is in it. *Our markup and styles* are those of our role card without its code: what is left between that
  row and ours is the code.
- *Everything rendered* differs from *as it comes* by one rule of the page:
  \`${WAYS.ours.rule}\`.`,
  };
}
