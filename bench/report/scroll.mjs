import { median } from '../lib/statistics.mjs';
import { WAYS } from '../measure/cards.mjs';
import { count, middle, table } from './table.mjs';
import { atMost, fixed } from './targets.mjs';

const percent = (values) =>
  middle(
    values.map((value) => value * 100),
    1,
  );

export function report({ count: cards, ways }) {
  const { ours, shipped } = ways;
  const error = (name) => median(shipped[name].map(Math.abs)) * 100;
  const steps = (name) => median(shipped[name]) / median(ours[name]);
  return {
    targets: [
      atMost('page height error after a full scroll', 5, error('after'), fixed(1, ' %')),
      atMost('page height error at first', 5, error('before'), fixed(1, ' %')),
      atMost(
        'p95 of scroll steps, time between frames, to everything rendered',
        1.2,
        steps('frame'),
        fixed(2, ' ×'),
      ),
      atMost('p95 of scroll steps, work of the main thread', 1.2, steps('work'), fixed(2, ' ×')),
    ],
    markdown: `${count(cards)} cards of very different heights, scrolled to the end a screen per frame; ${ours.frame.length} rounds. *Error* is how wrong the page's
height was, when it came and after the scroll; *frame* the 95th percentile of the time between frames, *work* of what the main
thread did in one.

${table(
  ['', 'error at first, %', 'error after, %', 'frame, ms', 'work, ms'],
  Object.entries(ways).map(([way, { before, after, frame, work }]) => [
    WAYS[way].label,
    percent(before),
    percent(after),
    middle(frame, 1),
    middle(work, 1),
  ]),
)}

*Skipping off-screen* for vanilla and Lit is what a page's author would write: one guess for all cards.`,
  };
}
