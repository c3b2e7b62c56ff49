import { median } from '../lib/statistics.mjs';
import { WAYS } from '../measure/tasks.mjs';
import { count, middle, table } from './table.mjs';
import { exactly } from './targets.mjs';

export function report({ count: cards, slow, ways }) {
  const number = (way) => median(ways[way].count);
  return {
    targets: [
      exactly(
        `tasks over 50 ms, ${count(cards)} widgets inserted at once, ${slow} × slower`,
        0,
        number('ours, inserted'),
      ),
      exactly('… parsed with the page, script deferred', 0, number('ours, parsed')),
      exactly('… parsed with the page, classic script ahead of them', 0, number('ours, ahead')),
    ],
    markdown: `${count(cards)} widgets come into a page on a processor ${slow} times slower: as one piece of HTML through \`innerHTML\`, and with the page's own
HTML, which the server sends in pieces. Tasks of more than 50 ms until half a second after the last card is painted; *blocking* is
what they take beyond 50 ms each. Finished HTML has no script and is the floor for all that renders everything.

${table(
  ['', 'manner', 'long tasks', 'longest, ms', 'blocking, ms'],
  Object.entries(ways).map(([way, numbers]) => [
    WAYS[way],
    way.endsWith('inserted') ? '`innerHTML`' : 'the page',
    middle(numbers.count, 0),
    middle(numbers.longest, 0),
    middle(numbers.blocking, 0),
  ]),
)}`,
  };
}
