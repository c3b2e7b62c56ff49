const FULL = 24;
let full = [];
let estimating;
const crowd = (host) => {
  full = full.filter((ref) => ref.deref()?.isConnected);
  if (full.length < FULL) {
    full.push(new WeakRef(host));
    return;
  }
  host.attachInternals().states?.add("skipped");
  estimating ??= import('./estimate.js').then(({ estimate }) => estimate);
  estimating.then(
    (estimate) => {
      estimate(host, full);
    },
    () => void 0
  );
};

export { crowd };
