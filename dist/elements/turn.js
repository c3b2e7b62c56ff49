const SLICE_MS = 40;
const FIRST_MS = 16;
const waiting = [];
let end = 0;
let over = 0;
let channel;
const turn = () => {
  const now = performance.now();
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = begin;
  }
  if (!end) {
    end = now + FIRST_MS;
    channel.port2.postMessage(0);
  }
  if (now < end && !waiting.length) return void 0;
  over ||= now;
  return new Promise((draw) => waiting.push(draw));
};
const begin = async () => {
  end = 0;
  if (waiting.length) {
    const now = performance.now();
    end = now + Math.max(SLICE_MS, now - over);
    channel.port2.postMessage(0);
    for (let draw; performance.now() < end && (draw = waiting.shift()); await void 0) draw();
    over = performance.now();
  } else over = 0;
};

export { turn };
