import { instant } from './instant.js';

function calendar(entries, date, timeZone, now) {
  const events = entries.flatMap(({ summary, description, location, start, end }) => [
    "BEGIN:VEVENT",
    `UID:${digest([date, start, end, summary].join("\n"))}@career-elements`,
    `DTSTAMP:${basic(now.toISOString())}Z`,
    `DTSTART:${moment(date, start, timeZone)}`,
    ...end === void 0 ? [] : [`DTEND:${moment(date, end, timeZone)}`],
    `SUMMARY:${escaped(summary)}`,
    ...description ? [`DESCRIPTION:${escaped(description)}`] : [],
    ...location ? [`LOCATION:${escaped(location)}`] : [],
    "END:VEVENT"
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//career-elements//EN",
    ...events,
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${folded(line)}\r
`).join("");
}
const moment = (date, minutes, timeZone) => {
  const wall = new Date(Date.parse(`${date}T00:00Z`) + minutes * 6e4);
  const utc = timeZone === void 0 ? void 0 : instant(wall, timeZone);
  return utc ? `${basic(utc.toISOString())}Z` : basic(wall.toISOString());
};
const basic = (iso) => iso.slice(0, 19).replace(/[-:]/g, "");
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n").replace(/[\0-\x08\x0b-\x1f\x7f]/g, "");
const folded = (line) => {
  const encoder = new TextEncoder();
  let bytes = 0;
  let out = "";
  for (const char of line) {
    const { length } = encoder.encode(char);
    if (bytes + length > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += char;
    bytes += length;
  }
  return out;
};
const digest = (text) => [2166136261, 16777619].map((seed) => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}).join("");

export { calendar };
