import { ratios, spread } from '../lib/statistics.mjs';

/** A table of Markdown; the first column is text, the others are numbers. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

export const count = (number) => Math.round(number).toLocaleString('en');

/** Median, with the middle half of the values where there is more than one. */
export const middle = (values, digits) => {
  if (!values?.length) return '–';
  const { low, middle, high } = spread(values);
  const said = (number) =>
    number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return values.length > 1 ? `**${said(middle)}** (${said(low)}–${said(high)})` : `**${said(middle)}**`;
};

export const ratio = (values, base, digits = 2) => middle(values && base && ratios(values, base), digits);
