import { count, table } from './table.mjs';
import { median } from '../lib/statistics.mjs';

const seconds = (values) =>
  `**${median(values).toFixed(1)}** (${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)})`;

export const report = ({ count: documents, rounds, forms }) => ({
  targets: [],
  markdown: `Bytes of one document, on average; seconds for all ${documents}, from the start of Node to its end: median of ${rounds} (least–most). The
documents are the examples, each with a name of its own. One core is used.

${table(
  ['', 'bytes', 'brotli', 'command', 'command, nothing changed', 'program'],
  Object.entries(forms).map(([form, { bytes, brotli, first, again, program }]) => [
    form,
    count(bytes),
    count(brotli),
    ...[first, again, program].map(seconds),
  ]),
)}`,
});
