/** RESULTS.md and its plots, from the raw numbers in results/: parts that were not measured this time keep their last figures. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { PARTS } from '../parts.mjs';
import { table } from './table.mjs';

const say = ({ taken, engine, node, cores, load }) =>
  `*${taken}, ${engine}, Node ${node}, ${cores} cores${load >= 0.5 ? `; other work kept the machine busy (load ${load.toFixed(1)} when the part began), so take ratios and not times` : ''}.*`;

export async function writeReport() {
  mkdirSync('bench/plots', { recursive: true });
  const parts = [];
  for (const [name, title] of Object.entries(PARTS)) {
    const file = `bench/results/${name}.json`;
    if (!existsSync(file)) continue;
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const { report } = await import(`./${name}.mjs`);
    const { targets, plots = {}, markdown } = report(result);
    for (const [plot, svg] of Object.entries(plots)) writeFileSync(`bench/plots/${plot}.svg`, svg);
    parts.push({ title, targets, text: `## ${title}\n\n${say(result)}\n\n${markdown}\n` });
  }
  const targets = parts.flatMap(({ targets }) => targets);
  const missed = targets.filter(({ isMet }) => isMet === false).length;
  const asked = targets.filter(({ isMet }) => isMet !== undefined).length;
  const text = `# Bench

Written by \`npm run bench\` from the raw numbers in [results/](results); \`npm run bench -- memory\` measures one part again. How it
works, and how to add a peer: [README.md](README.md). Nothing here is asserted by any test.

Medians with the middle half of the values (p25–p75) behind them. All ways take turns, round after round.

## Targets

${asked - missed} of ${asked} met.

${table(
  ['', 'target', 'measured', ''],
  targets.map(({ what, target, measured, isMet }) => [
    what,
    target,
    measured ?? 'not measured',
    isMet === undefined ? '' : isMet ? 'met' : '**missed**',
  ]),
)}

${parts.map(({ text }) => text).join('\n')}`;
  writeFileSync('bench/RESULTS.md', text);
  return text;
}
