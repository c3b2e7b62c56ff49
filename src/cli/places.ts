import { createScanner } from 'jsonc-parser';
import type { Path } from '../model/problem.js';

/** A stretch of a text: offset and length in UTF-16 units. */
export interface Span {
  at: number;
  length: number;
}

/** Where a value stands; of an object or a list, its opening bracket. */
export interface Place {
  value: Span;
  /** The name before it, when it stands in an object. */
  key?: Span;
}

/** A name that stands a second time in one object. */
export interface Duplicate {
  path: Path;
  span: Span;
}

interface Wanted {
  below: Map<string, Wanted>;
  place?: Place;
}

interface Frame {
  isList: boolean;
  /** The name, or the number, of the entry that is being read. */
  entry: string | number;
  key?: Span | undefined;
  names: Set<string>;
  wanted: Wanted | undefined;
}

const MAX_DUPLICATES = 100;

/**
 * Finds the values at some paths in a JSON text, and names that stand twice.
 *
 * Why jsonc-parser (the parser of VS Code; no dependencies): `JSON.parse` gives no positions before Node 22. Of it only
 * the scanner, with a stack of our own: its `parseTree`, like that of momoa, calls itself for each bracket, and ends on
 * a text with some thousand open ones. Comments and trailing commas do not disturb it; where more was mended, what is
 * not found has no place.
 */
export function findPlaces(text: string, paths: readonly Path[]) {
  const root: Wanted = { below: new Map() };
  for (const path of paths) want(root, path);
  const duplicates: Duplicate[] = [];
  const stack: Frame[] = [];
  const scanner = createScanner(text, true);

  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const span: Span = { at: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    const char = text[span.at]!;
    const frame = stack.at(-1);
    if (char === ',') {
      if (frame?.isList) frame.entry = (frame.entry as number) + 1;
      else if (frame) frame.key = undefined;
    } else if (char === '}' || char === ']') stack.pop();
    else if (char === ':') continue;
    else if (frame && !frame.isList && !frame.key && char !== '{' && char !== '[') {
      frame.key = span;
      // Names without quotes, or in typographic ones, are not JSON, but may have been read as what they mean.
      frame.entry =
        char === '"'
          ? scanner.getTokenValue()
          : text.slice(span.at, span.at + span.length).replace(/^\W|\W$/g, '');
      if (frame.names.has(frame.entry) && duplicates.length < MAX_DUPLICATES)
        duplicates.push({ path: stack.map(({ entry }) => entry), span });
      frame.names.add(frame.entry);
    } else {
      const wanted = frame ? frame.wanted?.below.get(String(frame.entry)) : root;
      if (wanted) wanted.place = frame?.key ? { value: span, key: frame.key } : { value: span };
      if (char === '{' || char === '[') {
        const isList = char === '[';
        stack.push({ isList, entry: isList ? 0 : '', names: new Set(), wanted });
      }
    }
  }

  /** The place of the value at a path; where there is none, of the nearest that holds it. */
  const placeOf = (path: Path): { place: Place | undefined; exact: boolean } => {
    let here: Wanted | undefined = root;
    let place = root.place;
    let exact = true;
    for (const key of path) {
      here = here?.below.get(String(key));
      if (here?.place) place = here.place;
      exact = Boolean(here?.place);
    }
    return { place, exact };
  };
  return { placeOf, duplicates };
}

const want = (root: Wanted, path: Path): void => {
  let here = root;
  for (const key of path.map(String)) {
    const next: Wanted = here.below.get(key) ?? { below: new Map() };
    here.below.set(key, next);
    here = next;
  }
};
