/** More at a time makes no disk faster, and takes memory. */
export const AT_A_TIME = 16;

/** What `start` makes of each item, in order; while one is used, the next ones are under way. `start` must not reject. */
export async function* ahead<T, R>(items: Iterable<T>, start: (item: T) => Promise<R>): AsyncGenerator<R> {
  const underway: Promise<R>[] = [];
  for (const item of items) {
    underway.push(start(item));
    if (underway.length >= AT_A_TIME) yield await underway.shift()!;
  }
  for (const last of underway) yield await last;
}
