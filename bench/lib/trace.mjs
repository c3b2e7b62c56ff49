/** What has to be traced for that: with `v8` and `toplevel`, also script that other scripts' messages and promises start. */
export const CATEGORIES = ['-*', 'devtools.timeline', 'blink.user_timing', 'v8', 'toplevel'];

const SCRIPT = new Set([
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callAsConstructor',
  'v8.callFunction',
  'v8.compile',
  'v8.evaluateModule',
]);
const STYLE_AND_LAYOUT = new Set(['UpdateLayoutTree', 'Layout']);

/**
 * What the main thread did between the marks of the clock, in milliseconds of processor time, which other programs do not
 * lengthen: `busy` in all, `script`, and `layout` for style and layout, also where a script forces them.
 */
export function portions(events) {
  const marks = ['bench:start', 'bench:end'].map((name) => events.findLast((event) => event.name === name));
  if (marks.some((mark) => !mark)) throw new Error('The trace lacks a mark of the clock.');
  const { pid, tid } = marks[0];
  // Not every system keeps the time of a thread.
  const [from, length] = marks.every(({ tts }) => tts) ? ['tts', 'tdur'] : ['ts', 'dur'];
  const [start, end] = marks.map((mark) => mark[from]);
  const spans = (names) =>
    union(
      events
        .filter(
          (event) => event.ph === 'X' && event.pid === pid && event.tid === tid && names.has(event.name),
        )
        .map((event) => [Math.max(event[from], start), Math.min(event[from] + (event[length] ?? 0), end)])
        .filter(([first, last]) => last > first),
    );
  const layout = spans(STYLE_AND_LAYOUT);
  const script = spans(SCRIPT);
  return {
    busy: (end - start) / 1000,
    script: (lengthOf(script) - lengthOf(overlap(script, layout))) / 1000,
    layout: lengthOf(layout) / 1000,
  };
}

const lengthOf = (spans) => spans.reduce((total, [from, to]) => total + to - from, 0);

const union = (spans) => {
  const merged = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
};

const overlap = (a, b) => {
  const shared = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [from, to] = [Math.max(a[i][0], b[j][0]), Math.min(a[i][1], b[j][1])];
    if (to > from) shared.push([from, to]);
    if (a[i][1] < b[j][1]) i++;
    else j++;
  }
  return shared;
};
