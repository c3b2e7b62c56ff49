export const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};
export const median = (values) => quantile(values, 0.5);

/** Middle, and the middle half of the values. */
export const spread = (values) => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(values, q));
  return { low, middle, high };
};

/** Each value by that of the same round: what slows the machine down for a while slows both. */
export const ratios = (values, base) => values.map((value, round) => value / base[round]);

/** Slope of the straight line through the logarithms: 1 where twice as many take twice as long. */
export const logSlope = (points) => {
  const [xs, ys] = [0, 1].map((i) => points.map((point) => Math.log(point[i])));
  const mean = (values) => values.reduce((a, b) => a + b) / values.length;
  const [x, y] = [mean(xs), mean(ys)];
  const sum = (pick) => xs.reduce((total, _, i) => total + pick(i), 0);
  return sum((i) => (xs[i] - x) * (ys[i] - y)) / sum((i) => (xs[i] - x) ** 2);
};
