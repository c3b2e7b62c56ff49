import { nothingThere, tooLarge, notLoaded, badStatus, wrongScheme, ADDRESS } from './about-addresses.js';
import { mended, notJson } from './about-texts.js';
import { noChoice, noReference, tooMany, tooDeep, unknownName, missing, wrongKind } from './about-values.js';
import { brief, isWarning, pointerTo } from './problem.js';
import { harmless, quote, excerptAt, glance } from './quote.js';

const explain = (problem) => {
  try {
    const { expected, received, suggestion } = SAY[problem.code](problem, inWords(problem.at.slice(0, -1)));
    return issue(problem, expected, received, suggestion);
  } catch {
    return { ...brief(problem), docs: docsOf(problem.code) };
  }
};
const SAY = {
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
  absent: ({ given }) => given === void 0 ? {
    expected: "a career document",
    received: "none",
    suggestion: "Write the data into the attribute data-career, or the address of a file that holds it into the attribute src."
  } : {
    expected: "something to show",
    received: "only empty fields and lists",
    suggestion: 'Fill in at least one, like { "title": "Learn the ward" } in the list of steps.'
  },
  fault: ({ detail = "an unknown one" }) => ({
    expected: "data that can be shown",
    received: `an error: ${quote(detail, ADDRESS)}`,
    suggestion: /trusted/i.test(detail) ? "Allow \u201Ccareer-elements\u201D in the Content-Security-Policy of the website: trusted-types career-elements." : "If a program sets the property data, give it plain objects and texts only. Otherwise this is a mistake in career-elements: report it with these words and the data."
  })
};
function issue(problem, expected, received, suggestion) {
  const { at, code, given, known: [found] = [], detail } = problem;
  const path = inWords(at);
  const isText = code === "json" || code === "mended";
  const place = isText ? found : void 0;
  const where = [
    path.length > 200 ? harmless(`${path.slice(0, 60)} \u2026 ${path.slice(-120)}`) : path,
    [place && `line ${place.line}, column ${place.column}`, isText && detail && quote(detail, ADDRESS)].filter(Boolean).join(" of ")
  ].filter(Boolean).join(": ");
  return {
    code,
    severity: isWarning(problem) ? "warning" : "error",
    path,
    pointer: pointerTo(at),
    message: `${where && `${capital(where)}: `}expected ${expected}, found ${received}${isWarning(problem) ? "; it was read all the same" : ""}.`,
    expected,
    received,
    ...suggestion && { suggestion },
    ...place && {
      line: place.line,
      column: place.column,
      excerpt: excerptAt(String(given), place.index)
    },
    docs: docsOf(code)
  };
}
const inWords = (at) => at.map(
  (key) => typeof key === "number" ? String(key + 1) : capital(
    glance(key).replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)
  )
).join(" \u203A ");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const [, folder = ""] = /^(.*\/)(?:model\/explain|career-elements\.explain\.[^/]+)\.js(?:\?|$)/.exec(import.meta.url) ?? [];
const docsOf = (code) => `${folder}messages.html#${code}`;

export { docsOf, explain, issue };
