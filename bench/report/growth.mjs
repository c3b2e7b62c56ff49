import { logSlope, median } from '../lib/statistics.mjs';
import { WAYS } from '../measure/cards.mjs';
import { logLines } from './plot.mjs';
import { count, middle, table } from './table.mjs';
import { atMost, besides, fixed, within } from './targets.mjs';

const METRICS = ['total', 'script'];

export function report({ counts, ways }) {
  const points = (way, metric) => counts.map((cards) => [cards, median(ways[way][`${metric} ${cards}`])]);
  const slope = (way, metric) => logSlope(points(way, metric));
  const each = (way, metric, cards) => median(ways[way][`${metric} ${cards}`]) / cards;
  const growth = (way, metric) => each(way, metric, 10_000) / each(way, metric, 1000);
  const ours = ['ours', 'shipped'];
  const label = (way) => WAYS[way].label.replace('career-elements, ', '');
  return {
    targets: ours.flatMap((way) => [
      within(
        `slope of total from 100 to 10,000 cards, ${label(way)}`,
        [0.9, 1.03],
        slope(way, 'total'),
        fixed(2),
      ),
      atMost(
        `total per card at 10,000 to that at 1,000, ${label(way)}`,
        1.1,
        growth(way, 'total'),
        fixed(2, ' ×'),
      ),
      besides('… of script alone', growth(way, 'script'), fixed(2, ' ×')),
    ]),
    plots: Object.fromEntries(
      METRICS.map((metric) => [
        `growth-${metric}`,
        logLines({
          name: `growth-${metric}`,
          title: `From 100 to 10,000 cards: ${metric}`,
          axes: ['cards', 'ms'],
          series: Object.keys(ways).map((way) => ({
            label:
              way === 'shipped'
                ? 'ours, as it comes'
                : way === 'ours'
                  ? 'ours, all rendered'
                  : WAYS[way].label.split(',')[0],
            points: points(way, metric),
            isOurs: ours.includes(way),
            isDashed: way === 'shipped',
          })),
        }),
      ]),
    ),
    markdown: `Microseconds per card; slope of the line through the logarithms (1: twice as many take twice as long). Rounds:
${ways.vanilla[`total ${counts[0]}`].length}. At 100 cards one frame (17 ms) is 170 of them, and a script has not yet been compiled to its best.

${METRICS.map(
  (metric) =>
    `${table(
      [metric, ...counts.map(count), 'slope'],
      Object.keys(ways).map((way) => [
        WAYS[way].label,
        ...counts.map((cards) =>
          middle(
            ways[way][`${metric} ${cards}`].map((ms) => (ms * 1000) / cards),
            0,
          ),
        ),
        fixed(2)(slope(way, metric)),
      ]),
    )}

![Growth of ${metric}](plots/growth-${metric}.svg)`,
).join('\n\n')}`,
  };
}
