import { certification, step } from '../model/career.js';
import { check, isRecord } from '../model/check.js';
import type { Path, Problem } from '../model/problem.js';
import { list, type Schema } from '../model/schema.js';
import { part, pick } from '../model/slice.js';
import { KINDS, type Widget } from './kinds.js';

export interface Portion {
  /** What the author wrote of it: what a snippet holds. */
  given?: unknown;
  /** What of it can be shown, as the template of the widget takes it. */
  data?: unknown;
  problems: readonly Problem[];
}

/** What of a document a widget is given. `ref` picks one of several certifications. */
export function portion(widget: Widget, document: unknown, ref = ''): Portion {
  const { schema, part: name, item } = KINDS[widget];
  if (widget === 'certification-badge') {
    const { value: given, at, problem } = pick(document, ref);
    return problem ? { problems: [problem] } : { given, ...check(certification, given, at) };
  }
  const { value: given, at } = name ? part(document, name) : { value: document, at: [] as Path };
  if (widget === 'pathway-timeline') return pathway(document, given, at);
  if (!Array.isArray(given) || !item) return { given, ...check(schema as Schema, given, at) };
  const { data, problems } = check(list(item), given, at);
  return { given, data: data && { slots: data }, problems };
}

/** The steps of a pathway refer to the certifications of their document, which also do without steps. */
function pathway(document: unknown, given: unknown, at: Path): Portion {
  const certifications = isRecord(document) ? document['certifications'] : undefined;
  const known = check(list(certification), certifications ?? [], ['certifications']);
  const way = Array.isArray(given)
    ? check(list(step), given, at)
    : check(
        KINDS['pathway-timeline'].schema as Schema,
        given ?? (certifications ? { steps: [] } : given),
        at,
      );
  const own = Array.isArray(given) ? way.data && { steps: way.data } : way.data;
  return {
    given: certifications ? { pathway: given, certifications } : given,
    data: own && { pathway: own, certifications: known.data ?? [] },
    problems: [...known.problems, ...way.problems],
  };
}
