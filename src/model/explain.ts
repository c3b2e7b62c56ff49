/**
 * The sentences about problems: what was expected, what was found, what to change. Loaded when there is a problem, so that
 * a page without one never pays for them.
 */
import { isRecord } from './check.js';
import { pointerTo, type Code, type Issue, type Problem } from './problem.js';

interface Saying {
  expected: string;
  received?: string;
  suggestion?: string | undefined;
}

export const explain = (problem: Problem): Issue => {
  const { expected, received = inWords(problem.given), suggestion } = SAY[problem.code](problem);
  return issue(problem, expected, received, suggestion);
};

const KINDS = {
  text: 'text in quotes',
  alt: 'text in quotes',
  value: 'text in quotes, or a number',
  number: 'a number',
  flag: 'true or false',
  time: 'a time from "00:00" to "24:00"',
  list: 'a list in [ ]',
  object: 'an object in { }',
  either: 'text in quotes, or an object in { }',
};

const kind = ({ code, given }: Problem): Saying => ({
  expected: KINDS[code as keyof typeof KINDS],
  suggestion: advice(code, given),
});

const address = ({ given }: Problem, said: string): Saying => ({
  expected: 'the address of a JSON document',
  received: `“${String(given)}”, ${said}`,
});

const SAY: Record<Code, (problem: Problem) => Saying> = {
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
    expected: KINDS[known[0] as keyof typeof KINDS],
    received: 'nothing',
    suggestion: `Add “${String(at.at(-1))}”.`,
  }),
  name: ({ at, known = [] }) => {
    const near = nearest(String(at.at(-1)), known as string[]);
    return {
      expected: 'a known name',
      received: `“${excerpt(String(at.at(-1)))}”`,
      suggestion: near ? `Did you mean “${near}”?` : `Known names are ${known.join(', ')}.`,
    };
  },
  depth: ({ known }) => ({ expected: `at most ${String(known)} levels`, received: 'more' }),
  count: ({ known }) => ({ expected: `at most ${String(known)} values`, received: 'more' }),
  ref: ({ given, known = [] }) => {
    const names = known.flatMap((entry) => (isRecord(entry) ? (entry['acronym'] ?? entry['id'] ?? []) : []));
    return {
      expected: 'the id or acronym of a certification',
      received: `“${String(given)}”`,
      suggestion: names.length ? `Known are ${names.slice(0, 20).join(', ')}.` : undefined,
    };
  },
  choice: ({ given, known = [] }) => ({
    expected: `one of ${known.filter(Boolean).join(', ')}`,
    received: `“${excerpt(String(given))}”`,
  }),
  json: ({ given, detail, known: [address] = [] }) => {
    const text = `“${excerpt(String(given).trim())}”`;
    return {
      expected: 'a JSON text',
      received: address ? `“${String(address)}”, which holds ${text}` : text,
      suggestion: detail,
    };
  },
  scheme: (problem) => address(problem, `which starts with “${problem.detail}”`),
  status: (problem) => address(problem, `which the server answered with ${problem.detail}`),
  fetch: (problem) => address(problem, `which could not be loaded: ${problem.detail}`),
  pointer: (problem) => address(problem, `whose document has nothing at “${problem.detail}”`),
  absent: () => ({
    expected: 'a career document',
    received: 'none',
    suggestion: 'Put it into the attribute data-career.',
  }),
  fault: ({ detail = 'an error' }) => ({ expected: 'data that can be shown', received: detail }),
};

const inWords = (given: unknown): string => {
  if (given === null || given === undefined) return 'nothing';
  if (typeof given === 'string') return given.trim() ? `the text “${excerpt(given)}”` : 'empty text';
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'an object' : `the ${typeof given} ${excerpt(String(given))}`;
};

const advice = (code: Code, given: unknown): string | undefined => {
  if (typeof given === 'number' && (code === 'text' || code === 'alt'))
    return `Put it in quotes: "${given}".`;
  if (typeof given === 'string' && code === 'list') return 'Put it in square brackets.';
  if (typeof given === 'string' && (code === 'flag' || code === 'number')) return 'Leave out the quotes.';
  if (code === 'time')
    return 'Write hours and minutes with two digits each, like "07:30"; words like “Morning” go into “label”.';
  return undefined;
};

/** The known name that a mistyped one most likely meant: the same but for case, or at most a third of its letters apart. */
const nearest = (name: string, known: readonly string[]): string | undefined => {
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

/** `timeZone` is “Time zone” to an editor. */
const humanize = (key: string): string => {
  const words = excerpt(key).replace(
    /([a-z])([A-Z])/g,
    (_, a: string, b: string) => `${a} ${b.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const excerpt = (text: string): string => (text.length > 40 ? text.slice(0, 39) + '…' : text);

/** Puts words about a problem together with its place. */
export function issue({ at }: Problem, expected: string, received: string, suggestion?: string): Issue {
  const path = at.map((key) => (typeof key === 'number' ? String(key + 1) : humanize(key))).join(' › ');
  return {
    path,
    pointer: pointerTo(at),
    message: `${path && path + ': '}expected ${expected}, found ${received}.`,
    expected,
    received,
    ...(suggestion && { suggestion }),
  };
}
