import type { Issue } from '../src/model/problem.js';

/** Bidirectional controls, control characters and lone surrogates: what could do harm where it is only to be read. */
export const HARM = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a message itself, whatever it was given: none may be long, broken or without advice. */
export function complaints(issue: Issue, given: unknown = ''): string[] {
  const { message, expected, received, suggestion = '', path, docs = '', excerpt = '', code } = issue;
  const { line = 1, column = 1 } = issue;
  const found: string[] = [];
  const want = (right: boolean, complaint: string) => {
    if (!right) found.push(`${code}: ${complaint}: ${message} ${suggestion}`);
  };

  for (const words of [message, expected, received, suggestion]) {
    want(words.trim() !== '', 'nothing is said');
    want(words.length < 400, `${words.length} letters`);
    want(!HARM.test(words), 'a harmful sign');
    for (const slip of ['undefined', '[object', 'NaN'])
      want(!words.includes(slip) || String(given).includes(slip), slip);
  }
  want(message.includes(expected) && message.includes(received), 'not what was expected and found');
  want(message.endsWith('.') && /[.?]$/.test(suggestion), 'no end of the sentence');
  want(!HARM.test(path), 'a harmful sign in the path');
  want(docs.endsWith(`messages.html#${code}`), `the link ${docs}`);
  if (issue.line === undefined) return found;

  const place = new RegExp(`line ${line}, column ${column}( of “.*”)?: expected`, 'i');
  want(place.test(message), 'no line and column');
  want(line > 0 && column > 0, 'not counted from 1');
  const [shown = '', caret = '', ...more] = excerpt.split('\n');
  want(!more.length && shown.length <= 60 && !HARM.test(shown), `the excerpt ${excerpt}`);
  want(/^ *\^$/.test(caret) && caret.length <= shown.length + 1, `the caret ${excerpt}`);
  return found;
}
