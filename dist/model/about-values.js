import { isRecord } from './check.js';
import { nearest } from './nearest.js';
import { quote, glance, harmless } from './quote.js';

const KINDS = {
  text: "text in quotes",
  alt: "text in quotes",
  value: "text in quotes, or a number",
  number: "a number",
  flag: "true or false",
  time: 'a time from "00:00" to "24:00"',
  date: "a day of the calendar",
  list: "a list in [ ]",
  object: "an object in { }",
  either: "text in quotes, or an object in { }"
};
const EXAMPLES = {
  alt: '"Two nurses at a bedside"',
  amount: "395",
  count: "1",
  currency: '"USD"',
  href: '"/careers/nurse"',
  kind: '"Exam"',
  label: '"Details"',
  name: '"Ward Nurse"',
  of: '[{ "title": "Training" }]',
  per: '"year"',
  role: '{ "name": "Ward Nurse" }',
  slots: '[{ "label": "Morning" }]',
  src: '"/images/ward.jpg"',
  steps: '[{ "title": "Training" }]',
  system: '"O*NET-SOC"',
  value: '"12 hours"'
};
const SHAPES = {
  action: '{ "label": "Details", "href": _ }',
  certifications: '{ "name": _ }',
  choose: '{ "count": 1, "of": [{ "title": _ }] }',
  closing: '{ "text": _ }',
  codes: '{ "system": "O*NET-SOC", "value": _ }',
  day: '{ "slots": [{ "label": _ }] }',
  exam: '{ "duration": _ }',
  facts: '{ "label": "Shift", "value": _ }',
  fees: '{ "kind": "Exam", "amount": _, "currency": "USD" }',
  image: '{ "src": _, "alt": "Two nurses at a bedside" }',
  issuer: '{ "name": _ }',
  of: '{ "title": _ }',
  overview: '{ "paragraphs": [_] }',
  pathway: '{ "steps": [{ "title": _ }] }',
  renewal: '{ "every": _ }',
  responsibilities: '{ "items": [_] }',
  role: '{ "name": _ }',
  salary: '{ "min": _, "currency": "USD", "per": "year" }',
  slots: '{ "label": _ }',
  steps: '{ "title": _ }'
};
const wrongKind = ({ at, code, given }) => ({
  expected: KINDS[code],
  received: inWords(given),
  suggestion: advice(code, given, at)
});
const missing = ({ at, known = [] }, parent) => {
  const [kind] = known;
  const name = String(at.at(-1));
  const field = `"${name}": ${EXAMPLES[name] ?? '"\u2026"'}`;
  const attribute = at.length === 1 && kind === "text" ? `, or ${name}="\u2026" to the tag` : "";
  return {
    expected: KINDS[kind],
    received: "nothing",
    suggestion: `Add ${field} between the { and } of ${parent.replace(/^\d/, "entry $&") || "the data"}, with a comma to the next field${attribute}.`
  };
};
const unknownName = ({ at, known = [] }) => {
  const name = String(at.at(-1));
  const near = nearest(name, known);
  return {
    expected: "a known name",
    received: quote(name),
    suggestion: near ? `Did you mean \u201C${near}\u201D?` : `Delete it, or use a known name: ${known.join(", ")}.`
  };
};
const tooDeep = ({ known }) => ({
  expected: `at most ${String(known)} levels`,
  received: "more",
  suggestion: "Delete some of the brackets round this place. If a program makes the data, see that no object contains itself."
});
const tooMany = ({ known }) => ({
  expected: `at most ${String(known)} values`,
  received: "more",
  suggestion: "Shorten the document: what comes after this place is left out."
});
const noReference = ({ given, known = [] }) => {
  const names = known.flatMap((entry) => isRecord(entry) ? [entry["acronym"] ?? entry["id"]] : []).filter((name) => typeof name === "string");
  const near = nearest(String(given), names);
  return {
    expected: "the id or acronym of a certification",
    received: quote(given),
    suggestion: near ? `Did you mean ${quote(near)}?` : names.length ? `Write one of these instead: ${names.slice(0, 20).map((name) => glance(name)).join(", ")}.` : 'The document names no certification: add one, like "certifications": [{ "acronym": "WPC", "name": "Ward Practice Certificate" }].'
  };
};
const noChoice = ({ at, given, known = [] }) => {
  const values = known.filter(Boolean).map(String);
  return {
    expected: `one of ${values.join(", ")}`,
    received: quote(given),
    suggestion: `Write ${String(at.at(-1))}="${nearest(String(given), values) ?? values[0]}", or delete the attribute.`
  };
};
const inWords = (given) => {
  switch (typeof given) {
    case "string":
      return given.trim() ? `the text ${quote(given)}` : "empty text";
    case "number":
    case "bigint":
      return Number.isFinite(Number(given)) ? `the number ${glance(String(given))}` : "a number without end or sense";
    case "boolean":
      return String(given);
    case "object":
      return Array.isArray(given) ? "a list" : given ? "an object" : "nothing";
    case "undefined":
      return "nothing";
    default:
      return `a ${typeof given}`;
  }
};
const advice = (kind, given, at) => {
  const isText = typeof given === "string";
  const words = isText ? given.trim() : "";
  const name = String(at.findLast((key) => typeof key === "string"));
  switch (kind) {
    case "text":
    case "alt":
    case "value":
    case "either":
      if (isText || given === null || given === void 0)
        return "Write text between two quotes, or delete the entry.";
      if (typeof given !== "object") return `Put it in quotes: "${glance(String(given))}".`;
      if (Array.isArray(given) && at.includes("eligibility"))
        return 'Write { "all": before the [ and } after the ].';
      return `Write one text in quotes in place of all that stands in the brackets, like ${EXAMPLES[name] ?? '"Hospital"'}.`;
    case "number":
      return words && Number.isFinite(Number(words)) ? `Leave out the quotes: ${glance(words)}.` : "Write a number in digits and without quotes, like 2.";
    case "flag":
      return /^(?:true|false)$/i.test(words) ? `Leave out the quotes: ${words.toLowerCase()}.` : "Write true for yes, or false for no, without quotes.";
    case "time":
      return `Write hours and minutes with two digits each, like ${clock(words)}; words like \u201CMorning\u201D go into \u201Clabel\u201D.`;
    case "date":
      return 'Write year, month and day with two hyphens, like "2027-03-09" for 9 March 2027.';
    case "list":
      if (isText && words) return `Put it in square brackets: [${example(given)}].`;
      return isRecord(given) ? "Put it in square brackets: a [ before its { and a ] after its }." : 'Write the entries between square brackets, with commas between them, like ["Hospital", "Clinic"].';
    case "object":
      if (isText && /^[{[]/.test(words))
        return "It was made into text twice: leave out the quotes round it, or call JSON.stringify only once.";
      if (Array.isArray(given) && !at.length)
        return "Keep the one entry that is meant, from its { to its }, and delete the [ and ] round it.";
      return `Write it as ${shaped(SHAPES[name] ?? '{ "name": _ }', given)}.`;
  }
};
const example = (given, asNumber) => {
  if (asNumber && Number.isFinite(given)) return String(given);
  const words = typeof given === "string" || Number.isFinite(given) ? harmless(String(given)).trim() : "";
  return words && words.length < 60 ? JSON.stringify(words) : '"\u2026"';
};
const shaped = (shape, given) => shape.replace("_", () => example(given, /(?:min|amount|value|duration)": _/.test(shape)));
const clock = (words) => {
  const [, hour, minute = "00", half] = /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?([ap]\.?m)?/i.exec(words) ?? [];
  const hours = half ? Number(hour) % 12 + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minute) < 60 ? `"${String(hours).padStart(2, "0")}:${minute}"` : '"07:30"';
};

export { EXAMPLES, missing, noChoice, noReference, tooDeep, tooMany, unknownName, wrongKind };
