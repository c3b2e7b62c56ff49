function instant(wall, timeZone) {
  let format;
  try {
    const [year, month, day, hour, minute, second] = Array(6).fill("numeric");
    format = new Intl.DateTimeFormat("en", {
      timeZone,
      year,
      month,
      day,
      hour,
      minute,
      second,
      hourCycle: "h23"
    });
  } catch {
    return void 0;
  }
  const ahead = (time) => {
    const parts = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)])
    );
    const { year = 0, month = 1, day, hour, minute, second } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1e3) * 1e3;
  };
  const target = wall.getTime();
  const DAY = 864e5;
  const [before, after] = [target - DAY, target + DAY].map(ahead);
  const found = [before, after].map((offset) => target - offset).find((time) => ahead(time) === target - time);
  return new Date(found ?? target - before);
}

export { instant };
