import { median, spread } from '../lib/statistics.mjs';
import { WAYS } from '../measure/line.mjs';
import { bars } from './plot.mjs';
import { count, middle, table } from './table.mjs';
import { atMost, fixed } from './targets.mjs';

const ms = fixed(0, ' ms');

export function report({ latency, bytesPerSecond, slow, bytes, ways }) {
  const after = (way) => median(ways[way].final.map((final, round) => final - ways.static.final[round]));
  const script = ['external', 'inlined', 'dsd'];
  return {
    targets: [
      atMost('slow line: external script, after static', latency + 60, after('external'), ms),
      atMost('slow line: inlined script, after static', 100, after('inlined'), ms),
      atMost('slow line: declarative shadow DOM, after static', 40, after('dsd'), ms),
      ...script.map((way) => atMost(`total blocking time, ${WAYS[way]}`, 10, median(ways[way].blocked), ms)),
    ],
    plots: {
      line: bars({
        name: 'line',
        title: 'Slow line: until the whole page stands in its final look, ms',
        rows: Object.entries(ways).map(([way, { final }]) => {
          const { low, middle, high } = spread(final);
          return {
            label: WAYS[way].split(':')[0],
            values: [middle],
            spread: [low, high],
            isOurs: way !== 'static',
          };
        }),
      }),
    },
    markdown: `The whole page of the example of a ward nurse: ${latency} ms to an answer, ${count(bytesPerSecond / 1000)} kB a second, a processor ${slow} times slower; answers with
brotli, nothing cached. *Text* is when every sentence has been painted in some form, *final* when it stands in the look that stays.
${ways.static.final.length} interleaved rounds.

${table(
  ['', 'page, bytes', 'text, ms', 'final, ms', 'final after static, ms', 'blocking, ms'],
  Object.entries(ways).map(([way, { text, final, blocked }]) => [
    WAYS[way],
    count(bytes[way]),
    middle(text, 0),
    middle(final, 0),
    middle(
      final.map((time, round) => time - ways.static.final[round]),
      0,
    ),
    middle(blocked, 0),
  ]),
)}

![Slow line](plots/line.svg)`,
  };
}
