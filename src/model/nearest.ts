/** The known name that a mistyped one most likely meant: the same but for case, or at most a third of its letters apart. */
export const nearest = (name: string, known: readonly string[]): string | undefined => {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  if (name.length < 40) {
    for (const candidate of known) {
      const d = distance(name.toLowerCase(), candidate.toLowerCase());
      if (d < least) [best, least] = [candidate, d];
    }
  }
  return best;
};

/** Optimal string alignment distance: two letters in the wrong order are one mistake, as a typist makes it. */
const distance = (a: string, b: string): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = i && j && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1]! + 1 : Infinity;
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (a[i] === b[j] ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
};
