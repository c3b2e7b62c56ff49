/** Plots as SVG: dark on a light ground of its own, so that they read on any page; said in words for those who cannot see. */

const OURS = '#0b5c66';
const PEER = '#9db4b8';
const OURS_2 = '#5aa0a9';
const PEER_2 = '#cfdcde';
const INK = '#1c2b2d';
const QUIET = '#5b6b6e';
const WIDTH = 760;
const LABEL = 320;
const ROW = 24;

const escape = (text) => String(text).replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const text = (x, y, content, more = '') =>
  `<text x="${round(x)}" y="${round(y)}" ${more}>${escape(content)}</text>`;
const round = (number) => Math.round(number * 10) / 10;

/** Up to six round numbers from zero to a maximum. */
const ticks = (max) => {
  const rough = max / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough);
  return Array.from({ length: Math.floor(max / step) + 1 }, (_, i) => Number((i * step).toPrecision(6)));
};

const frame = (
  name,
  title,
  description,
  height,
  content,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="${name}-title ${name}-desc" font-family="system-ui, sans-serif" font-size="13" fill="${INK}">
<title id="${name}-title">${escape(title)}</title>
<desc id="${name}-desc">${escape(description)}</desc>
<rect width="${WIDTH}" height="${height}" rx="6" fill="#fbfcfc"/>
${text(16, 28, title, 'font-size="15" font-weight="650"')}
${content.filter(Boolean).join('\n')}
</svg>
`;

const grid = (path) => `<path d="${path}" stroke="#dfe7e8"/>`;
const small = (anchor, colour = QUIET) => `text-anchor="${anchor}" font-size="11" fill="${colour}"`;

/**
 * Bars from left to right: one per row, or two where `names` says what each of them is.
 *
 * @param rows `{ label, values: [first, second?], spread?: [low, high] of the first, isOurs? }`
 * @param mark `{ value, label }`: a line to compare with
 */
export function bars({ name, title, rows, digits = 0, mark, names }) {
  const options = { maximumFractionDigits: digits, minimumFractionDigits: digits };
  const said = (value) => value.toLocaleString('en', options);
  const rowHeight = names ? ROW + 12 : ROW;
  const top = 46 + (names ? 20 : 0) + (mark ? 14 : 0);
  const bottom = top + rows.length * rowHeight;
  const all = rows.flatMap(({ values, spread = [] }) => [...values, ...spread]);
  const max = Math.max(...all.filter((value) => value !== undefined), mark?.value ?? 0) || 1;
  const x = (value) => round(LABEL + (value / max) * (WIDTH - LABEL - 90));

  const bar = (y, value, colour) =>
    `<rect x="${LABEL}" y="${y}" width="${round(Math.max(x(value) - LABEL, 1))}" height="10" fill="${colour}"/>`;
  const whiskers = (y, [low, high]) =>
    `<path d="M${x(low)} ${y}H${x(high)}M${x(low)} ${y - 4}v8M${x(high)} ${y - 4}v8" stroke="${INK}" fill="none"/>`;
  const row = ({ label, values: [first, second], spread, isOurs }, i) => {
    const y = top + i * rowHeight;
    return [
      text(LABEL - 10, y + 15, label, `text-anchor="end"${isOurs ? ' font-weight="650"' : ''}`),
      first !== undefined && [
        bar(y + 5, first, isOurs ? OURS : PEER),
        spread && whiskers(y + 10, spread),
        text(x(spread?.[1] ?? first) + 8, y + 15, said(first), small('start', INK)),
      ],
      second !== undefined && [
        bar(y + 18, second, isOurs ? OURS_2 : PEER_2),
        text(x(second) + 8, y + 27, said(second), small('start')),
      ],
    ].flat();
  };
  const content = [
    names && text(LABEL, 52, `upper bar: ${names[0]}; lower bar: ${names[1]}`, small('start')),
    ...ticks(max).flatMap((tick) => [
      grid(`M${x(tick)} ${top - 4}V${bottom}`),
      text(x(tick), bottom + 18, tick.toLocaleString('en'), small('middle')),
    ]),
    ...rows.flatMap(row),
    mark && `<path d="M${x(mark.value)} ${top - 4}V${bottom}" stroke="${INK}" stroke-dasharray="4 3"/>`,
    mark && text(x(mark.value), top - 8, mark.label, small('middle', INK)),
  ];
  const words = rows.map(
    ({ label, values }) =>
      `${label}: ${values
        .filter((value) => value !== undefined)
        .map(said)
        .join(', ')}`,
  );
  const description = `Bars. ${names ? `${names.join(', ')}. ` : ''}${words.join('; ')}.`;
  return frame(name, title, description, bottom + 34, content);
}

/**
 * Lines over two logarithmic axes.
 *
 * @param series `{ label, points: [[x, y]], isOurs? }`
 */
export function logLines({ name, title, series, axes }) {
  const height = 380;
  const [left, right, top, bottom] = [70, WIDTH - 210, 50, height - 50];
  const powers = (values) => [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  const all = series.flatMap(({ points }) => points);
  const [fromX, toX] = powers(all.map(([x]) => x));
  const [fromY, toY] = powers(all.map(([, y]) => y));
  const x = (value) => left + ((Math.log10(value) - fromX) / (toX - fromX)) * (right - left);
  const y = (value) => bottom - ((Math.log10(value) - fromY) / (toY - fromY)) * (bottom - top);
  const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i));
  // Labels at the ends of lines keep clear of each other.
  const ends = series.map(({ points }, i) => ({ i, at: y(points.at(-1)[1]) })).sort((a, b) => a.at - b.at);
  for (const [i, end] of ends.entries()) if (i && end.at - ends[i - 1].at < 18) end.at = ends[i - 1].at + 18;
  const content = [
    ...range(fromX, toX).map(
      (value) =>
        grid(`M${round(x(value))} ${top}V${bottom}`) +
        text(x(value), bottom + 18, value.toLocaleString('en'), small('middle')),
    ),
    ...range(fromY, toY).map(
      (value) =>
        grid(`M${left} ${round(y(value))}H${right}`) +
        text(left - 8, y(value) + 4, value.toLocaleString('en'), small('end')),
    ),
    text(right, bottom + 36, axes[0], small('end')),
    text(left - 54, top - 6, axes[1], small('start')),
    ...ends.map(({ i, at }) => {
      const { label, points, isOurs, isDashed } = series[i];
      const colour = isOurs ? OURS : '#6f8b90';
      const line = points.map(([px, py]) => `${round(x(px))},${round(y(py))}`).join(' ');
      return `<polyline points="${line}" fill="none" stroke="${colour}" stroke-width="${isOurs ? 2.5 : 1.5}"${isDashed ? ' stroke-dasharray="6 4"' : ''}/>${points.map(([px, py]) => `<circle cx="${round(x(px))}" cy="${round(y(py))}" r="3" fill="${colour}"/>`).join('')}${text(right + 10, at + 4, label, `font-size="12"${isOurs ? ' font-weight="650"' : ''}`)}`;
    }),
  ];
  const words = series.map(
    ({ label, points }) =>
      `${label}: ${points.map(([px, py]) => `${px.toLocaleString('en')} ${axes[0]}, ${Math.round(py).toLocaleString('en')} ${axes[1]}`).join('; ')}`,
  );
  return frame(name, title, `Lines over logarithmic axes. ${words.join('. ')}.`, height, content);
}
