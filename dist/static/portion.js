import { certification, step } from '../model/career.js';
import { check, isRecord } from '../model/check.js';
import { list } from '../model/schema.js';
import { pick, part } from '../model/slice.js';
import { KINDS } from './kinds.js';

function portion(widget, document, ref = "") {
  const { schema, part: name, item } = KINDS[widget];
  if (widget === "certification-badge") {
    const { value: given2, at: at2, problem } = pick(document, ref);
    return problem ? { problems: [problem] } : { given: given2, ...check(certification, given2, at2) };
  }
  const { value: given, at } = name ? part(document, name) : { value: document, at: [] };
  if (widget === "pathway-timeline") return pathway(document, given, at);
  if (!Array.isArray(given) || !item) return { given, ...check(schema, given, at) };
  const { data, problems } = check(list(item), given, at);
  return { given, data: data && { slots: data }, problems };
}
function pathway(document, given, at) {
  const certifications = isRecord(document) ? document["certifications"] : void 0;
  const known = check(list(certification), certifications ?? [], ["certifications"]);
  const way = Array.isArray(given) ? check(list(step), given, at) : check(
    KINDS["pathway-timeline"].schema,
    given ?? (certifications ? { steps: [] } : given),
    at
  );
  const own = Array.isArray(given) ? way.data && { steps: way.data } : way.data;
  return {
    given: certifications ? { pathway: given, certifications } : given,
    data: own && { pathway: own, certifications: known.data ?? [] },
    problems: [...known.problems, ...way.problems]
  };
}

export { portion };
