/**
 * The moment at which clocks of a zone show a wall time. A time that a change of clocks skips is taken as if they had not
 * changed yet; of a time that comes twice, the first.
 *
 * @param wall the wall time, written as if it were UTC
 * @param timeZone IANA name
 * @returns `undefined` for a zone that nobody knows
 */
export function instant(wall: Date, timeZone: string): Date | undefined {
  let format;
  try {
    const [year, month, day, hour, minute, second] = Array<'numeric'>(6).fill('numeric');
    format = new Intl.DateTimeFormat('en', {
      timeZone,
      year,
      month,
      day,
      hour,
      minute,
      second,
      hourCycle: 'h23',
    });
  } catch {
    return undefined;
  }
  /** How far the zone's clocks are ahead of UTC then, in milliseconds. */
  const ahead = (time: number) => {
    const parts = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day, hour, minute, second } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
  };
  const target = wall.getTime();
  const DAY = 86_400_000;
  const [before, after] = [target - DAY, target + DAY].map(ahead);
  const found = [before, after]
    .map((offset) => target - offset!)
    .find((time) => ahead(time) === target - time);
  return new Date(found ?? target - before!);
}
