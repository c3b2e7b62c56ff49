const METRICS = ['total', 'script', 'layout'];

const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};
const spread = (values, digits) => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(values, q).toFixed(digits));
  return `**${middle}** (${low}–${high})`;
};
const times = (results, way, metric) => results.map((result) => result[way][metric]);
const ratios = (results, way, metric) =>
  results.map((result) => result[way][metric] / result.vanilla[metric]);
const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const perCard = (measured, way, metric) =>
  measured.map(({ count, results }) => {
    const microseconds = times(results, way, metric).map((ms) => (ms * 1000) / count);
    return spread(microseconds, 0);
  });

/** The page of results. `measured` has a step for 100, 1,000 and 5,000 cards. */
export function report({ engine, measured, ways, dropIn, folders }) {
  const { results, shown } = measured[1];
  const row = (values, digits) => (way) => [
    way,
    ...METRICS.map((m) => spread(values(results, way, m), digits)),
  ];
  const ratioRows = ways.slice(1).map(row(ratios, 2));
  const timeRows = ways.map(row(times, 0));
  const growthRows = ['script', 'total'].flatMap((metric) =>
    ways.map((way) => [`${metric}, ${way}`, ...perCard(measured, way, metric)]),
  );
  return `# Bench

A first version, **without peers**: the widgets are compared with hand-written DOM only, and layout shift, slow lines,
memory and updates are not measured yet. Written by \`npm run bench\`; nothing here is asserted anywhere.
${engine}.

## 1,000 role cards, from JSON text to pixels

Ratio to *vanilla*, a page that clones a \`<template>\` per card; below 1 is faster. Median of ${results.length} interleaved rounds
(p25–p75), each ratio taken within its round.

${table(['', 'total', 'script', 'style and layout'], ratioRows)}

The same in milliseconds:

${table(['', 'total', 'script', 'style and layout'], timeRows)}

- The widgets get their text in \`data-career\`, as a content system writes it, and come from the drop-in file.
- Total ends at the second animation frame after insertion, so it moves in steps of one frame (17 ms). Script ends
  when every microtask is done. Style and layout are the engine's own count.
- Each run has a fresh page, library and styles already loaded. Nothing is skipped off screen.
- Vanilla has the same markup and the same style sheets, without shadow roots, and trusts its data: no checks, no safe
  links, no optional fields. Part of the difference is what the widgets do and it does not. Plainer styles would make
  vanilla faster, and the ratio of the totals higher.
- Checked in every run: each card shows every string of its data, the text is the same to the letter (${shown.text.length.toLocaleString('en')}
  characters), the page as high to the pixel (${shown.height.toLocaleString('en')}).

## Growth

Microseconds per card at each size, median (p25–p75) of ${measured.map(({ results }) => results.length).join(', ')} rounds. At 100
cards one frame (17 ms) is 170 of them.

${table(['', ...measured.map(({ count }) => `${count.toLocaleString('en')} cards`)], growthRows)}

## Bytes

${table(['drop-in file', 'raw', 'gzip', 'brotli'], dropIn)}

The npm package by folder, without Lit, every module compressed alone:

${table(['folder or file', 'modules', 'raw', 'gzip', 'brotli'], folders)}
`;
}
