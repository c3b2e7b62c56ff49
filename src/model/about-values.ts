/** Sentences about values that were read, and are not what belongs in their place. */
import { isRecord } from './check.js';
import { nearest } from './nearest.js';
import type { Path, Problem } from './problem.js';
import { glance, harmless, quote } from './quote.js';

/** What a sentence is made of. */
export interface Saying {
  expected: string;
  received: string;
  suggestion: string;
}

const KINDS = {
  text: 'text in quotes',
  alt: 'text in quotes',
  value: 'text in quotes, or a number',
  number: 'a number',
  flag: 'true or false',
  time: 'a time from "00:00" to "24:00"',
  date: 'a day of the calendar',
  list: 'a list in [ ]',
  object: 'an object in { }',
  either: 'text in quotes, or an object in { }',
};
type Kind = keyof typeof KINDS;

/** What one writes into a field that may not be missing, as JSON. */
export const EXAMPLES: Record<string, string> = {
  alt: '"Two nurses at a bedside"',
  amount: '395',
  count: '1',
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
  value: '"12 hours"',
};

/** What one writes in place of a lone text, `_`, where an object belongs. By the name of the field, or of its list. */
const SHAPES: Record<string, string> = {
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
  steps: '{ "title": _ }',
};

export const wrongKind = ({ at, code, given }: Problem): Saying => ({
  expected: KINDS[code as Kind],
  received: inWords(given),
  suggestion: advice(code as Kind, given, at),
});

export const missing = ({ at, known = [] }: Problem, parent: string): Saying => {
  const [kind] = known as [Kind];
  const name = String(at.at(-1));
  const field = `"${name}": ${EXAMPLES[name] ?? '"…"'}`;
  // The fields at the top that are text may also be attributes of the tag.
  const attribute = at.length === 1 && kind === 'text' ? `, or ${name}="…" to the tag` : '';
  return {
    expected: KINDS[kind],
    received: 'nothing',
    suggestion: `Add ${field} between the { and } of ${parent.replace(/^\d/, 'entry $&') || 'the data'}, with a comma to the next field${attribute}.`,
  };
};

export const unknownName = ({ at, known = [] }: Problem): Saying => {
  const name = String(at.at(-1));
  const near = nearest(name, known as string[]);
  return {
    expected: 'a known name',
    received: quote(name),
    suggestion: near ? `Did you mean “${near}”?` : `Delete it, or use a known name: ${known.join(', ')}.`,
  };
};

export const tooDeep = ({ known }: Problem): Saying => ({
  expected: `at most ${String(known)} levels`,
  received: 'more',
  suggestion:
    'Delete some of the brackets round this place. If a program makes the data, see that no object contains itself.',
});

export const tooMany = ({ known }: Problem): Saying => ({
  expected: `at most ${String(known)} values`,
  received: 'more',
  suggestion: 'Shorten the document: what comes after this place is left out.',
});

export const noReference = ({ given, known = [] }: Problem): Saying => {
  const names = known
    .flatMap((entry) => (isRecord(entry) ? [entry['acronym'] ?? entry['id']] : []))
    .filter((name) => typeof name === 'string');
  const near = nearest(String(given), names);
  return {
    expected: 'the id or acronym of a certification',
    received: quote(given),
    suggestion: near
      ? `Did you mean ${quote(near)}?`
      : names.length
        ? `Write one of these instead: ${names
            .slice(0, 20)
            .map((name) => glance(name))
            .join(', ')}.`
        : 'The document names no certification: add one, like "certifications": [{ "acronym": "WPC", "name": "Ward Practice Certificate" }].',
  };
};

export const noChoice = ({ at, given, known = [] }: Problem): Saying => {
  const values = known.filter(Boolean).map(String);
  return {
    expected: `one of ${values.join(', ')}`,
    received: quote(given),
    suggestion: `Write ${String(at.at(-1))}="${nearest(String(given), values) ?? values[0]}", or delete the attribute.`,
  };
};

const inWords = (given: unknown): string => {
  switch (typeof given) {
    case 'string':
      return given.trim() ? `the text ${quote(given)}` : 'empty text';
    case 'number':
    case 'bigint':
      return Number.isFinite(Number(given))
        ? `the number ${glance(String(given))}`
        : 'a number without end or sense';
    case 'boolean':
      return String(given);
    case 'object':
      return Array.isArray(given) ? 'a list' : given ? 'an object' : 'nothing';
    case 'undefined':
      return 'nothing';
    default:
      return `a ${typeof given}`;
  }
};

/** What to write instead. */
const advice = (kind: Kind, given: unknown, at: Path): string => {
  const isText = typeof given === 'string';
  const words = isText ? given.trim() : '';
  const name = String(at.findLast((key) => typeof key === 'string'));
  switch (kind) {
    case 'text':
    case 'alt':
    case 'value':
    case 'either':
      if (isText || given === null || given === undefined)
        return 'Write text between two quotes, or delete the entry.';
      if (typeof given !== 'object') return `Put it in quotes: "${glance(String(given))}".`;
      if (Array.isArray(given) && at.includes('eligibility'))
        return 'Write { "all": before the [ and } after the ].';
      return `Write one text in quotes in place of all that stands in the brackets, like ${EXAMPLES[name] ?? '"Hospital"'}.`;
    case 'number':
      return words && Number.isFinite(Number(words))
        ? `Leave out the quotes: ${glance(words)}.`
        : 'Write a number in digits and without quotes, like 2.';
    case 'flag':
      return /^(?:true|false)$/i.test(words)
        ? `Leave out the quotes: ${words.toLowerCase()}.`
        : 'Write true for yes, or false for no, without quotes.';
    case 'time':
      return `Write hours and minutes with two digits each, like ${clock(words)}; words like “Morning” go into “label”.`;
    case 'date':
      return 'Write year, month and day with two hyphens, like "2027-03-09" for 9 March 2027.';
    case 'list':
      if (isText && words) return `Put it in square brackets: [${example(given)}].`;
      return isRecord(given)
        ? 'Put it in square brackets: a [ before its { and a ] after its }.'
        : 'Write the entries between square brackets, with commas between them, like ["Hospital", "Clinic"].';
    case 'object':
      if (isText && /^[{[]/.test(words))
        return 'It was made into text twice: leave out the quotes round it, or call JSON.stringify only once.';
      if (Array.isArray(given) && !at.length)
        return 'Keep the one entry that is meant, from its { to its }, and delete the [ and ] round it.';
      return `Write it as ${shaped(SHAPES[name] ?? '{ "name": _ }', given)}.`;
  }
};

/** What was given, as JSON, where it is short and can go on. */
const example = (given: unknown, asNumber?: boolean): string => {
  if (asNumber && Number.isFinite(given)) return String(given);
  const words = typeof given === 'string' || Number.isFinite(given) ? harmless(String(given)).trim() : '';
  return words && words.length < 60 ? JSON.stringify(words) : '"…"';
};

const shaped = (shape: string, given: unknown): string =>
  shape.replace('_', () => example(given, /(?:min|amount|value|duration)": _/.test(shape)));

/** A time that was written in another way, as it should be. */
const clock = (words: string): string => {
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?([ap]\.?m)?/i.exec(words) ?? [];
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minute) < 60 ? `"${String(hours).padStart(2, '0')}:${minute}"` : '"07:30"';
};
