/**
 * For how long widgets draw before the page has its turn, in milliseconds. The browser lays the page out after each slice, and
 * that takes its time, most of it for what is there already: with slices of 6 ms a thousand cards took three times as long.
 */
const SLICE_MS = 40;
/** The first one is shorter: what a visitor has just clicked on shall answer. */
const FIRST_MS = 16;

/** Those who wait for a later slice, in the order in which they came. */
const waiting: (() => void)[] = [];
let end = 0;
/** When the last slice was over. */
let over = 0;
let channel: MessageChannel | undefined;

/**
 * A page that gets a thousand widgets at once must still scroll and answer: who comes too late for this slice waits for the
 * next one. Nothing is returned to those who may draw at once, as on a page with few widgets all may.
 */
export const turn = (): Promise<void> | undefined => {
  const now = performance.now();
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = begin;
  }
  if (!end) {
    end = now + FIRST_MS;
    channel.port2.postMessage(0);
  }
  if (now < end && !waiting.length) return undefined;
  over ||= now;
  return new Promise((draw) => waiting.push(draw));
};

/** A new task, a new slice: as long as the page took for itself, where that is longer. */
const begin = async (): Promise<void> => {
  end = 0;
  if (waiting.length) {
    const now = performance.now();
    end = now + Math.max(SLICE_MS, now - over);
    channel!.port2.postMessage(0);
    // Each has drawn before the next one is asked to: that is one promise further.
    for (let draw; performance.now() < end && (draw = waiting.shift()); await undefined) draw();
    over = performance.now();
  } else over = 0;
};
