import { median, ratios } from '../lib/statistics.mjs';
import { WAYS } from '../measure/update.mjs';
import { bars } from './plot.mjs';
import { count, middle, ratio, table } from './table.mjs';
import { atMost, besides, exactly, fixed } from './targets.mjs';

const times = fixed(2, ' ×');
const LIMITS = { 4: 24, 100: 48, 1000: 160 };

export function report({ counts, moved }) {
  const all = counts[1000];
  const to = (metric, base) => median(ratios(all.shipped[metric], all[base][metric]));
  return {
    targets: [
      atMost('update of 1,000, total, to vanilla', 1, to('total', 'vanilla'), times),
      atMost('update of 1,000, script, to vanilla', 1.3, to('script', 'vanilla'), times),
      besides('… to vanilla that clones its cards anew', to('script', 'vanilla, anew'), times),
      ...Object.entries(LIMITS).map(([widgets, limit]) =>
        atMost(
          `click that swaps the data of ${count(widgets)}`,
          limit,
          median(counts[widgets].shipped.event),
          fixed(0, ' ms'),
        ),
      ),
      exactly('changes inside 100 widgets that are moved', 0, moved.shipped.changes),
    ],
    plots: {
      update: bars({
        name: 'update',
        title: 'New data for 1,000 cards at a click, ratio to vanilla: total and script',
        names: ['total', 'script'],
        digits: 2,
        mark: { value: 1, label: 'vanilla' },
        rows: Object.entries(all).map(([way, numbers]) => ({
          label: WAYS[way].label,
          values: ['total', 'script'].map((metric) => median(ratios(numbers[metric], all.vanilla[metric]))),
          isOurs: WAYS[way].peer === 'ours',
        })),
      }),
    },
    markdown: `A real click on a button, whose listener gives every card the JSON of another role. *Click* is what the browser itself reports
(Event Timing: from the press to the next picture, in steps of 8 ms; 8 stands for less than 16); what draws in pieces has then drawn the first, *total* is until the last. Ratios to vanilla, which writes
the texts into its cards and clones the items of lists.

${Object.entries(counts)
  .map(
    ([widgets, ways]) => `${count(widgets)} cards, ${ways.vanilla.total.length} rounds:

${table(
  ['', 'total, ratio', 'script, ratio', 'total, ms', 'click, ms'],
  Object.entries(ways).map(([way, { total, script, event }]) => [
    WAYS[way].label,
    ratio(total, ways.vanilla.total),
    ratio(script, ways.vanilla.script),
    middle(total, 1),
    middle(event, 0),
  ]),
)}`,
  )
  .join('\n\n')}

![Update, ratio to vanilla](plots/update.svg)

100 cards moved to another parent; changes that a \`MutationObserver\` sees inside them:

${table(
  ['', 'changes', 'cards that kept their nodes'],
  Object.entries(moved).map(([way, { changes, kept }]) => [WAYS[way].label, count(changes), count(kept)]),
)}`,
  };
}
