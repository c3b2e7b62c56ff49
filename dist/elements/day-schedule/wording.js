import { minutes } from './clock.js';

const clocks = /* @__PURE__ */ new Map();
const clockOf = (lang) => {
  let clock = clocks.get(lang);
  if (!clock)
    clocks.set(lang, clock = new Intl.DateTimeFormat(lang, { timeStyle: "short", timeZone: "UTC" }));
  return clock;
};
const plain = (text) => text.replace(/[\u2009\u202f]/g, " ");
const valid = (time) => time.replace(/^24/, "00");
const at = (time) => minutes(valid(time)) * 6e4;
const longDate = (date, lang) => new Intl.DateTimeFormat(lang, { dateStyle: "full", timeZone: "UTC" }).format(new Date(date));
const oneTime = (time, lang) => ({
  text: plain(clockOf(lang).format(at(time))),
  time: valid(time)
});
function timeRange(start, end, lang) {
  const times = { startRange: valid(start), endRange: valid(end), shared: void 0 };
  const pieces = [];
  let last;
  try {
    for (const { source, value } of clockOf(lang).formatRangeToParts(at(start), at(end))) {
      if (source === last) pieces.at(-1).text += plain(value);
      else pieces.push({ text: plain(value), time: times[source] });
      last = source;
    }
  } catch {
  }
  return pieces.length > 1 ? pieces : [oneTime(start, lang), { text: " \u2013 " }, oneTime(end, lang)];
}
function zoneName(timeZone, lang) {
  try {
    const name = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0).find(({ type }) => type === "timeZoneName").value;
    return /^(GMT|UTC)/.test(name) ? timeZone : name;
  } catch {
    return timeZone;
  }
}

export { longDate, oneTime, timeRange, zoneName };
