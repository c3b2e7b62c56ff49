import type { Saying } from '../model/about-values.js';
import { docsOf, issue } from '../model/explain.js';
import type { Code, Issue, Path } from '../model/problem.js';
import { quote } from '../model/quote.js';
import type { Position } from './frame.js';

/** What can be wrong with a file besides what can be wrong with a text in a page. */
export type FileCode =
  /** It cannot be read at all. */
  | 'file'
  /** It holds something else than text in UTF-8. */
  | 'encoding'
  /** A name stands twice in one object. */
  | 'twice';

/** What was found wrong, with its place in the file. */
export interface Finding extends Omit<Issue, 'code' | 'line' | 'column'>, Position {
  code: Code | FileCode;
  /** How many characters the place is long. */
  length: number;
  /** Whether there is a place at all, apart from the whole file. */
  placed: boolean;
}

export interface FileSaying extends Saying {
  code: Code | FileCode;
}

export const START: Position = { line: 1, column: 1 };

/** A problem of the whole file, at its start. */
export const whole = (saying: FileSaying): Finding => atStart(sayOf(saying));

export const atStart = <T extends object>(issue: T) => ({ ...issue, ...START, length: 1, placed: false });

export const sayOf = ({ code, expected, received, suggestion }: FileSaying, at: Path = []) => ({
  ...issue({ at, code: 'absent' }, expected, received, suggestion),
  code,
  docs: docsOf(code),
});

export const TWICE: FileSaying = {
  code: 'twice',
  expected: 'each name once',
  received: 'this one a second time',
  suggestion: 'Keep one of the two; the last one counts.',
};

export const EMPTY_LIST: FileSaying = {
  code: 'absent',
  expected: 'a career document',
  received: 'an empty list',
  suggestion: 'Put the document between the brackets, or remove the file.',
};

export const NO_TEXT: FileSaying = {
  code: 'encoding',
  expected: 'plain text',
  received: 'a file of another kind, such as a picture or a word processor’s document',
  suggestion: 'Save the document as plain text in the encoding UTF-8, with a name that ends in .json.',
};

export const TOO_DEEP: FileSaying = {
  code: 'depth',
  expected: 'a document',
  received: 'brackets within brackets, deeper than any page can show',
  suggestion: 'Remove them.',
};

export const noLayout = (given: string, known: readonly string[]): FileSaying => ({
  code: 'choice',
  expected: known.length > 1 ? `one of ${known.join(', ')} as its layout` : 'no layout, for it has one only',
  received: quote(given),
  suggestion: 'It was made without.',
});

export const notUtf8 = (encoding: string): FileSaying => ({
  code: 'encoding',
  expected: 'text saved as UTF-8',
  received: encoding,
  suggestion: 'Open the file in a text editor and save it again with the encoding UTF-8.',
});

/** Why a file could not be read, in words. */
export function unreadable(error: unknown): FileSaying {
  const said = { code: 'file', expected: 'a file' } as const;
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return {
        ...said,
        received: 'no file of this name',
        suggestion: 'Check the spelling, and the folder that you are in.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        ...said,
        received: 'one that you may not read',
        suggestion: 'Change the permissions of the file.',
      };
    case 'EISDIR':
      return { ...said, received: 'a folder', suggestion: 'Name the files in it, like folder/*.json.' };
    default:
      return {
        ...said,
        received: `an error: ${error instanceof Error ? error.message : String(error)}`,
        suggestion: 'Try to open the file in an editor.',
      };
  }
}
