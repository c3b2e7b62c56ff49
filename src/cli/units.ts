import { isRecord } from '../model/check.js';
import type { Path } from '../model/problem.js';
import { list, type ObjectSchema, type Schema } from '../model/schema.js';
import { isDocument, part } from '../model/slice.js';
import { KINDS, WIDGETS, type Widget } from '../static/kinds.js';

/** One thing to check: a document, a slice, or a bare list, and where it stands in its file. */
export interface Unit {
  widget: Widget;
  schema: Schema;
  value: unknown;
  at: Path;
  /** Nobody said what it is: taken for what most of its names belong to. */
  guessed: boolean;
}

/** What there is to check in a file; a list of documents is as many as it has. */
export function unitsOf(value: unknown, as?: Widget): Unit[] {
  if (!Array.isArray(value)) return [unit(value, [], as)];
  const entries: unknown[] = value;
  const bare = as ?? guess(mergedNames(entries));
  const { item, schema } = KINDS[bare];
  if (item && !entries.some((entry) => isDocument(entry) || lacksNothing(entry, schema)))
    return [{ widget: bare, schema: list(item), value, at: [], guessed: !as }];
  return entries.map((entry, index) => unit(entry, [index], as));
}

const unit = (value: unknown, at: Path, as?: Widget): Unit => {
  const widget = as ?? guess(value);
  const { schema, part: name } = KINDS[widget];
  const guessed = !as && !isDocument(value);
  if (!name) return { widget, schema, value, at, guessed };
  const { value: own, at: below } = part(value, name);
  const several = Array.isArray(own) && widget === 'certification-badge';
  return { widget, schema: several ? list(schema) : schema, value: own, at: [...at, ...below], guessed };
};

const lacksNothing = (value: unknown, { required }: ObjectSchema): boolean =>
  isRecord(value) && required.every((key) => Object.hasOwn(value, key));

/** All names that the first entries of a list have between them. */
const mergedNames = (entries: unknown[]): Record<string, unknown> =>
  Object.fromEntries(entries.slice(0, 50).flatMap((entry) => (isRecord(entry) ? Object.entries(entry) : [])));

/**
 * The widget that knows most of a value's names; of two that know as many, the one that stands first here. For a list,
 * the names of its items count as well.
 */
function guess(value: unknown): Widget {
  if (isDocument(value) || !isRecord(value)) return 'spotlight';
  const keys = Object.keys(value);
  let best: Widget = 'spotlight';
  let most = 0;
  for (const widget of WIDGETS) {
    const { schema, item } = KINDS[widget];
    for (const { fields } of [schema, item ?? schema]) {
      const known = keys.filter((key) => Object.hasOwn(fields, key)).length;
      if (known > most) [best, most] = [widget, known];
    }
  }
  return best;
}
