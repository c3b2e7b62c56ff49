/** For how long widgets may draw before the page gets its turn, in milliseconds: a third of a frame. */
const SLICE_MS = 6;

/** Those who wait for a later slice, in the order in which they came. */
const waiting: (() => void)[] = [];
let end = 0;
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
    end = now + SLICE_MS;
    channel.port2.postMessage(0);
  }
  return now < end && !waiting.length ? undefined : new Promise((draw) => waiting.push(draw));
};

/** A new task, a new slice. */
const begin = async (): Promise<void> => {
  end = 0;
  if (!waiting.length) return;
  end = performance.now() + SLICE_MS;
  channel!.port2.postMessage(0);
  // Each has drawn before the next one is asked to: that is one promise further.
  for (let draw; performance.now() < end && (draw = waiting.shift()); await undefined) draw();
};
