/** What issue 6 asks for, beside what was measured; a target is met or missed, never rounded into being met. */

/** `value` at most `limit`; both are said in the same way. */
export const atMost = (what, limit, value, say = String) => ({
  what,
  target: `≤ ${say(limit)}`,
  measured: value === undefined || Number.isNaN(value) ? undefined : say(value),
  isMet: value <= limit,
});

export const exactly = (what, wanted, value, say = String) => ({
  what,
  target: say(wanted),
  measured: value === undefined ? undefined : say(value),
  isMet: value === wanted,
});

export const within = (what, [low, high], value, say = String) => ({
  what,
  target: `${say(low)}–${say(high)}`,
  measured: value === undefined ? undefined : say(value),
  isMet: value >= low && value <= high,
});

/** A figure to read the target above it by. */
export const besides = (what, value, say = String) => ({
  what,
  target: '',
  measured: say(value),
  isMet: undefined,
});

export const fixed =
  (digits, unit = '') =>
  (value) =>
    `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit}`;
