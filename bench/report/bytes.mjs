import { PEERS } from '../peers/index.mjs';
import { bars } from './plot.mjs';
import { count, table } from './table.mjs';
import { atMost, fixed } from './targets.mjs';

const bytes = fixed(0, ' bytes');
/** What the budgets allow each drop-in file, in bytes with brotli. */
const BUDGETS = { 'career-elements.js': 14_000, 'career-elements.iife.js': 14_000 };
const WIDGET_BUDGET = 1600;

export function report({ peers, npm, timeline, dropIn, folders, versions }) {
  const label = (peer) => {
    const { label, packages: [name] = [] } = PEERS[peer];
    return label.replace(/(?=,|$)/, name ? ` ${versions[name]}` : '');
  };
  const sizes = Object.fromEntries(dropIn.map(([name, , , brotli]) => [name, brotli]));
  const widgets = Object.entries(npm.widgets);
  const [heaviest, { onShared }] = widgets.toSorted((a, b) => b[1].onShared - a[1].onShared)[0];
  return {
    targets: [
      ...Object.entries(BUDGETS).map(([name, limit]) =>
        atMost(`\`${name}\`, all six tags, brotli`, limit, sizes[name], bytes),
      ),
      atMost(`each widget on top of what all share (heaviest: ${heaviest})`, WIDGET_BUDGET, onShared, bytes),
    ],
    plots: {
      bytes: bars({
        name: 'bytes',
        title: 'Script for one card, and for four widgets, bytes with brotli',
        names: ['one card', 'four widgets'],
        rows: [
          ...Object.entries(peers).map(([peer, { card, four }]) => ({
            label: label(peer),
            values: [card, four],
            isOurs: peer === 'ours',
          })),
          {
            label: 'career-elements, role card from npm',
            values: [npm.widgets['role-card'].bundled],
            isOurs: true,
          },
          { label: 'TimelineJS, a timeline only', values: [undefined, timeline.js] },
        ],
      }),
    },
    markdown: `Bytes with brotli, minified, before the first card can show. Every peer shows the same role card (and badge, pathway
and day) from the same JSON, which is checked; scripts hold the same hand-written sheet. Peers trust their data: no
checks, no safe links, no optional fields, no languages. Ours is the drop-in file with all six tags and all of that.

${table(
  ['', 'one card', 'four widgets', 'theme sheet'],
  [
    ...Object.entries(peers).map(([peer, { card, four, css }]) => [
      label(peer),
      count(card),
      count(four),
      css ? count(css) : '',
    ]),
    ['TimelineJS, a timeline only', '', count(timeline.js), count(timeline.css)],
  ],
)}

![Bytes by peer](plots/bytes.svg)

From npm, bundled by esbuild with Lit in it: what all widgets share is ${count(npm.shared)} bytes, all four together ${count(npm.all)}.

${table(
  ['widget', 'alone, with all it needs', 'on top of what all share', 'on top of the other three'],
  widgets.map(([tag, { bundled, onShared, onOthers }]) => [
    tag,
    count(bundled),
    count(onShared),
    count(onOthers),
  ]),
)}

Drop-in files, and their budgets:

${table(
  ['file', 'raw', 'gzip', 'brotli', 'budget'],
  dropIn.map(([name, ...sizes]) => [name, ...sizes.map(count), BUDGETS[name] ? count(BUDGETS[name]) : '']),
)}

The npm package by folder, without Lit, every module compressed alone:

${table(
  ['folder or file', 'modules', 'raw', 'gzip', 'brotli'],
  folders.map(([name, ...sizes]) => [name, ...sizes.map(count)]),
)}`,
  };
}
