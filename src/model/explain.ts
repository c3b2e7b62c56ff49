/**
 * The sentences about problems: what was expected, what was found, what to change. Loaded when there is a problem, so that
 * a page without one never pays for them.
 */
import { ADDRESS, badStatus, notLoaded, nothingThere, tooLarge, wrongScheme } from './about-addresses.js';
import type { Place } from './about-places.js';
import { mended, notJson } from './about-texts.js';
import {
  missing,
  noChoice,
  noReference,
  tooDeep,
  tooMany,
  unknownName,
  wrongKind,
  type Saying,
} from './about-values.js';
import { brief, isWarning, pointerTo, type Code, type Issue, type Path, type Problem } from './problem.js';
import { excerptAt, glance, harmless, quote } from './quote.js';

/** What is wrong, in words for the person who wrote it. Never throws, whatever an author's objects do when they are read. */
export const explain = (problem: Problem): Issue => {
  try {
    const { expected, received, suggestion } = SAY[problem.code](problem, inWords(problem.at.slice(0, -1)));
    return issue(problem, expected, received, suggestion);
  } catch {
    return { ...brief(problem), docs: docsOf(problem.code) };
  }
};

const SAY: Record<Code, (problem: Problem, parent: string) => Saying> = {
  text: wrongKind,
  alt: wrongKind,
  value: wrongKind,
  number: wrongKind,
  flag: wrongKind,
  time: wrongKind,
  date: wrongKind,
  list: wrongKind,
  object: wrongKind,
  either: wrongKind,
  missing,
  name: unknownName,
  depth: tooDeep,
  count: tooMany,
  ref: noReference,
  choice: noChoice,
  json: notJson,
  mended,
  scheme: wrongScheme,
  status: badStatus,
  fetch: notLoaded,
  size: tooLarge,
  pointer: nothingThere,
  absent: ({ given }) =>
    given === undefined
      ? {
          expected: 'a career document',
          received: 'none',
          suggestion:
            'Write the data into the attribute data-career, or the address of a file that holds it into the attribute src.',
        }
      : {
          expected: 'something to show',
          received: 'only empty fields and lists',
          suggestion: 'Fill in at least one, like { "title": "Learn the ward" } in the list of steps.',
        },
  fault: ({ detail = 'an unknown one' }) => ({
    expected: 'data that can be shown',
    received: `an error: ${quote(detail, ADDRESS)}`,
    suggestion: /trusted/i.test(detail)
      ? 'Allow “career-elements” in the Content-Security-Policy of the website: trusted-types career-elements.'
      : 'If a program sets the property data, give it plain objects and texts only. Otherwise this is a mistake in career-elements: report it with these words and the data.',
  }),
};

/** Puts words about a problem together with its place. */
export function issue(problem: Problem, expected: string, received: string, suggestion?: string): Issue {
  const { at, code, given, known: [found] = [], detail } = problem;
  const path = inWords(at);
  const isText = code === 'json' || code === 'mended';
  const place = isText ? (found as Place | undefined) : undefined;
  const where = [
    path.length > 200 ? harmless(`${path.slice(0, 60)} … ${path.slice(-120)}`) : path,
    [place && `line ${place.line}, column ${place.column}`, isText && detail && quote(detail, ADDRESS)]
      .filter(Boolean)
      .join(' of '),
  ]
    .filter(Boolean)
    .join(': ');
  return {
    code,
    severity: isWarning(problem) ? 'warning' : 'error',
    path,
    pointer: pointerTo(at),
    message: `${where && `${capital(where)}: `}expected ${expected}, found ${received}${isWarning(problem) ? '; it was read all the same' : ''}.`,
    expected,
    received,
    ...(suggestion && { suggestion }),
    ...(place && {
      line: place.line,
      column: place.column,
      excerpt: excerptAt(String(given), place.index),
    }),
    docs: docsOf(code),
  };
}

/** The path as an editor reads it: items are counted from 1, and `timeZone` is “Time zone”. */
const inWords = (at: Path): string =>
  at
    .map((key) =>
      typeof key === 'number'
        ? String(key + 1)
        : capital(
            glance(key).replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`),
          ),
    )
    .join(' › ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The page of messages lies beside the drop-in files; where a bundler of others put this module, nobody knows. */
const [, folder = ''] =
  /^(.*\/)(?:model\/explain|career-elements\.explain\.[^/]+)\.js(?:\?|$)/.exec(import.meta.url) ?? [];

export const docsOf = (code: string): string => `${folder}messages.html#${code}`;
