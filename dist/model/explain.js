import { isRecord } from './check.js';
import { pointerTo } from './problem.js';

const explain = (problem) => {
  const { expected, received = inWords(problem.given), suggestion } = SAY[problem.code](problem);
  return issue(problem, expected, received, suggestion);
};
const KINDS = {
  text: "text in quotes",
  alt: "text in quotes",
  value: "text in quotes, or a number",
  number: "a number",
  flag: "true or false",
  time: 'a time from "00:00" to "24:00"',
  list: "a list in [ ]",
  object: "an object in { }",
  either: "text in quotes, or an object in { }"
};
const kind = ({ code, given }) => ({
  expected: KINDS[code],
  suggestion: advice(code, given)
});
const address = ({ given }, said) => ({
  expected: "the address of a JSON document",
  received: `\u201C${String(given)}\u201D, ${said}`
});
const SAY = {
  text: kind,
  alt: kind,
  value: kind,
  number: kind,
  flag: kind,
  time: kind,
  list: kind,
  object: kind,
  either: kind,
  missing: ({ at, known = [] }) => ({
    expected: KINDS[known[0]],
    received: "nothing",
    suggestion: `Add \u201C${String(at.at(-1))}\u201D.`
  }),
  name: ({ at, known = [] }) => {
    const near = nearest(String(at.at(-1)), known);
    return {
      expected: "a known name",
      received: `\u201C${excerpt(String(at.at(-1)))}\u201D`,
      suggestion: near ? `Did you mean \u201C${near}\u201D?` : `Known names are ${known.join(", ")}.`
    };
  },
  depth: ({ known }) => ({ expected: `at most ${String(known)} levels`, received: "more" }),
  count: ({ known }) => ({ expected: `at most ${String(known)} values`, received: "more" }),
  ref: ({ given, known = [] }) => {
    const names = known.flatMap((entry) => isRecord(entry) ? entry["acronym"] ?? entry["id"] ?? [] : []);
    return {
      expected: "the id or acronym of a certification",
      received: `\u201C${String(given)}\u201D`,
      suggestion: names.length ? `Known are ${names.slice(0, 20).join(", ")}.` : void 0
    };
  },
  choice: ({ given, known = [] }) => ({
    expected: `one of ${known.filter(Boolean).join(", ")}`,
    received: `\u201C${excerpt(String(given))}\u201D`
  }),
  json: ({ given, detail, known: [address2] = [] }) => {
    const text = `\u201C${excerpt(String(given).trim())}\u201D`;
    return {
      expected: "a JSON text",
      received: address2 ? `\u201C${String(address2)}\u201D, which holds ${text}` : text,
      suggestion: detail
    };
  },
  scheme: (problem) => address(problem, `which starts with \u201C${problem.detail}\u201D`),
  status: (problem) => address(problem, `which the server answered with ${problem.detail}`),
  fetch: (problem) => address(problem, `which could not be loaded: ${problem.detail}`),
  pointer: (problem) => address(problem, `whose document has nothing at \u201C${problem.detail}\u201D`),
  absent: () => ({
    expected: "a career document",
    received: "none",
    suggestion: "Put it into the attribute data-career."
  }),
  fault: ({ detail = "an error" }) => ({ expected: "data that can be shown", received: detail })
};
const inWords = (given) => {
  if (given === null || given === void 0) return "nothing";
  if (typeof given === "string") return given.trim() ? `the text \u201C${excerpt(given)}\u201D` : "empty text";
  if (Array.isArray(given)) return "a list";
  return typeof given === "object" ? "an object" : `the ${typeof given} ${excerpt(String(given))}`;
};
const advice = (code, given) => {
  if (typeof given === "number" && (code === "text" || code === "alt"))
    return `Put it in quotes: "${given}".`;
  if (typeof given === "string" && code === "list") return "Put it in square brackets.";
  if (typeof given === "string" && (code === "flag" || code === "number")) return "Leave out the quotes.";
  if (code === "time")
    return 'Write hours and minutes with two digits each, like "07:30"; words like \u201CMorning\u201D go into \u201Clabel\u201D.';
  return void 0;
};
const nearest = (name, known) => {
  let best;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  if (name.length < 40) {
    for (const candidate of known) {
      const d = distance(name.toLowerCase(), candidate.toLowerCase());
      if (d < least) [best, least] = [candidate, d];
    }
  }
  return best;
};
const distance = (a, b) => {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = i && j && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1] + 1 : Infinity;
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] === b[j] ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length];
};
const humanize = (key) => {
  const words = excerpt(key).replace(
    /([a-z])([A-Z])/g,
    (_, a, b) => `${a} ${b.toLowerCase()}`
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const excerpt = (text) => text.length > 40 ? text.slice(0, 39) + "\u2026" : text;
function issue({ at }, expected, received, suggestion) {
  const path = at.map((key) => typeof key === "number" ? String(key + 1) : humanize(key)).join(" \u203A ");
  return {
    path,
    pointer: pointerTo(at),
    message: `${path && path + ": "}expected ${expected}, found ${received}.`,
    expected,
    received,
    ...suggestion && { suggestion }
  };
}

export { explain, issue };
