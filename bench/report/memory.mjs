import { median, ratios, spread } from '../lib/statistics.mjs';
import { WAYS } from '../measure/cards.mjs';
import { bars } from './plot.mjs';
import { count, middle, ratio, table } from './table.mjs';
import { atMost, besides, exactly, fixed } from './targets.mjs';

const times = fixed(2, ' ×');

export function report({ count: cards, ways }) {
  const to = (way, base) => median(ratios(ways[way].bytes, ways[base].bytes));
  return {
    targets: [
      atMost('memory per card, to vanilla, as it comes', 1.15, to('shipped', 'vanilla'), times),
      atMost('memory per card, to vanilla, everything rendered', 1.15, to('ours', 'vanilla'), times),
      besides('… to a vanilla custom element', to('ours', 'custom-element'), times),
      besides(
        '… to a vanilla custom element in our markup and styles',
        to('ours', 'custom-element, our look'),
        times,
      ),
      exactly('nodes left after removal', 0, median(ways.shipped.leftNodes)),
      exactly('listeners left after removal', 0, median(ways.shipped.leftListeners)),
    ],
    plots: {
      memory: bars({
        name: 'memory',
        title: `Memory per card of ${count(cards)}, script and DOM, ratio to vanilla`,
        digits: 2,
        mark: { value: 1, label: 'vanilla' },
        rows: Object.entries(ways).map(([way, { bytes }]) => {
          const { low, middle, high } = spread(ratios(bytes, ways.vanilla.bytes));
          return {
            label: WAYS[way].label,
            values: [middle],
            spread: [low, high],
            isOurs: WAYS[way].peer === 'ours',
          };
        }),
      }),
    },
    markdown: `${count(cards)} cards, after the engine has thrown away what it can; ${ways.vanilla.bytes.length} rounds. *Script* is the heap of JavaScript, *DOM* the engine's own: nodes,
styles, boxes. What is left after removal is what is there beyond the state in which twenty cards had come and gone; the marks of
the clock leave some 0.3 KB of it in every way.

${table(
  [
    '',
    'ratio to vanilla',
    'script, KB per card',
    'DOM, KB per card',
    'nodes per card',
    'left, KB per card',
    'nodes left',
  ],
  Object.entries(ways).map(([way, { bytes, js, dom, nodes, left, leftNodes }]) => [
    WAYS[way].label,
    ratio(bytes, ways.vanilla.bytes),
    middle(
      js.map((value) => value / 1000),
      1,
    ),
    middle(
      dom.map((value) => value / 1000),
      1,
    ),
    middle(nodes, 0),
    middle(
      left.map((value) => value / 1000),
      1,
    ),
    middle(leftNodes, 0),
  ]),
)}

![Memory, ratio to vanilla](plots/memory.svg)`,
  };
}
