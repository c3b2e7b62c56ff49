import { WAYS } from '../measure/shift.mjs';
import { bars } from './plot.mjs';
import { table } from './table.mjs';
import { exactly, fixed } from './targets.mjs';

const score = fixed(3);

export function report({ late, widths, places, ways }) {
  const worst = (way) => Math.max(...Object.values(ways[way]).map(({ score }) => score));
  const columns = places.flatMap((place) => widths.map((width) => `${place} ${width}`));
  return {
    targets: [
      exactly('layout shift, published snippet, worst of six', 0, worst('snippet'), score),
      exactly('layout shift, size reserved, worst of six', 0, worst('reserved'), score),
      exactly('layout shift, declarative shadow DOM, worst of six', 0, worst('dsd'), score),
    ],
    plots: {
      shift: bars({
        name: 'shift',
        title: 'Layout shift, worst of three widths and two places',
        rows: Object.keys(ways).map((way) => ({
          label: WAYS[way].label.split(':')[0],
          values: [worst(way)],
          isOurs: !WAYS[way].peer,
        })),
        digits: 3,
      }),
    },
    markdown: `Four widgets in a page of text, the script ${late.toLocaleString('en')} ms late. Cumulative layout shift as the browser reports it, the widgets at the top
or below three paragraphs, at widths of ${widths.join(', ')} px. It depends on nothing else, so one sample is enough. Peers draw the
same widgets into empty hosts.

${table(
  ['', ...columns],
  Object.entries(ways).map(([way, scores]) => [
    WAYS[way].label,
    ...columns.map((column) => score(scores[column].score)),
  ]),
)}

![Layout shift](plots/shift.svg)`,
  };
}
