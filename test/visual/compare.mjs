/*
 * Two pictures are the same when each pixel of one is found in the other, no more than one pixel away. So what another
 * version of the browser rounds or smooths differently passes, and what has moved by two pixels does not. Where nothing
 * is near, in an even area, there is nothing to round: there a colour must be the same.
 */

/** How far apart two colours may be, of 255 for each channel: in an even area, and at an edge, where half of it is spent by `fewer`. */
const EVEN = 2;
const NEAR = 12;
/** At a hard edge, a tenth of a pixel more or less to one side. */
const EDGE = 1 / 8;

/** The pixels that are wrong, as places in `data`; all, when the size is another. */
export function compare(expected, actual) {
  if (expected.width !== actual.width || expected.height !== actual.height)
    return Array.from({ length: actual.data.length }, (_, at) => at);
  const wrong = [];
  for (let at = 0; at < actual.data.length; at += 1)
    if (actual.data[at] !== expected.data[at] && isWrong(expected, actual, at)) wrong.push(at);
  return wrong;
}

function isWrong(expected, actual, at) {
  const [here, there] = [range(expected, at), range(actual, at)];
  const slack = here.isEven && there.isEven ? EVEN : NEAR;
  return !isWithin(actual.data[at], here, slack) || !isWithin(expected.data[at], there, slack);
}

const isWithin = (colour, { least, most }, slack) =>
  channels(colour).every((value, i) => {
    const more = slack + EDGE * (most[i] - least[i]);
    return value >= least[i] - more && value <= most[i] + more;
  });

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** The least and the most of each channel among a pixel and its neighbours. */
function range(image, at) {
  const least = [255, 255, 255];
  const most = [0, 0, 0];
  for (const near of neighbours(image, at))
    channels(image.data[near]).forEach((value, i) => {
      if (value < least[i]) least[i] = value;
      if (value > most[i]) most[i] = value;
    });
  return { least, most, isEven: least.every((value, i) => value === most[i]) };
}

function neighbours({ width, height }, at) {
  const x = at % width;
  const y = (at - x) / width;
  const places = [];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
      places.push(row * width + column);
  return places;
}

/**
 * The same picture in fewer colours: what only smooths an edge becomes the nearest colour that fills an area, or that
 * smooths many edges, when one is near enough.
 */
export function fewer(image) {
  const { width, data } = image;
  const uses = new Map();
  const even = new Set();
  data.forEach((colour, at) => {
    uses.set(colour, (uses.get(colour) ?? 0) + 1);
    // The corner of an even area; three rows of it are looked at only there.
    if (!even.has(colour) && data[at - 1] === colour && data[at - width] === colour && isEven(image, at))
      even.add(colour);
  });
  const kept = [];
  const replaced = new Map();
  const rank = ([colour, count]) => (even.has(colour) ? data.length : 0) + count;
  for (const [colour] of [...uses].sort((a, b) => rank(b) - rank(a) || a[0] - b[0])) {
    const near = even.has(colour) ? undefined : kept.find((other) => distance(colour, other) <= NEAR / 2);
    if (near === undefined) kept.push(colour);
    replaced.set(colour, near ?? colour);
  }
  return { ...image, data: data.map((colour) => replaced.get(colour)) };
}

const isEven = (image, at) => neighbours(image, at).every((near) => image.data[near] === image.data[at]);

const distance = (one, other) => {
  const [a, b] = [channels(one), channels(other)];
  return Math.max(...a.map((value, i) => Math.abs(value - b[i])));
};

/** What was found, pale, with what is wrong of it in red. */
export function difference({ width, height, data }, wrong) {
  const pale = data.map((colour) => {
    const [r, g, b] = channels(colour);
    return Math.round(170 + (r + g + b) / 9) * 0x10101;
  });
  for (const at of wrong) pale[at] = 0xe00000;
  return { width, height, data: pale };
}
