const SLICE_MS = 6;
const waiting = [];
let end = 0;
let channel;
const turn = () => {
  const now = performance.now();
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = begin;
  }
  if (!end) {
    end = now + SLICE_MS;
    channel.port2.postMessage(0);
  }
  return now < end && !waiting.length ? void 0 : new Promise((draw) => waiting.push(draw));
};
const begin = async () => {
  end = 0;
  if (!waiting.length) return;
  end = performance.now() + SLICE_MS;
  channel.port2.postMessage(0);
  for (let draw; performance.now() < end && (draw = waiting.shift()); await void 0) draw();
};

export { turn };
