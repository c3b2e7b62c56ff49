/**
 * Every way once per round, each round beginning with another, so that a slow spell of the machine meets all of them.
 *
 * @param sample (way, round) -> numbers by name
 * @param limits rounds at most; after `seconds` no new one begins, but there are `least`; the first `warmUp` do not count
 * @returns per way, per name: the numbers of all rounds
 */
export async function rounds(ways, sample, { most, least = 2, seconds, warmUp = 1 }) {
  const results = Object.fromEntries(ways.map((way) => [way, {}]));
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < most + warmUp; round++) {
    if (round >= warmUp + least && performance.now() > end) break;
    for (const i of ways.keys()) {
      const way = ways[(i + round) % ways.length];
      const numbers = await sample(way, round);
      if (round < warmUp) continue;
      for (const [name, number] of Object.entries(numbers)) (results[way][name] ??= []).push(number);
    }
  }
  return results;
}
