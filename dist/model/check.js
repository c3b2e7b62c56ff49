const MAX_DEPTH = 32;
const MAX_VALUES = 5e4;
const MAX_PROBLEMS = 100;
function check(schema, input, at = []) {
  const problems = [];
  const values = [{ schema, given: input, key: "", depth: 0 }];
  const report = (value, code, known, ...key) => {
    if (problems.length >= MAX_PROBLEMS) return;
    const path = [...key];
    for (let v = value; v.parent; v = v.parent) path.unshift(v.key);
    problems.push({ at: [...at, ...path], code, given: value.given, known });
  };
  const wrong = (value, code = value.schema.kind, known) => {
    value.wrong = true;
    report(value, code, known);
  };
  const descend = (parent, schema2, key, given) => {
    if (values.length === MAX_VALUES) report(parent, "count", [MAX_VALUES], key);
    if (values.length <= MAX_VALUES) values.push({ schema: schema2, given, key, parent, depth: parent.depth + 1 });
    else if (requires(parent.schema, key)) parent.wrong = true;
  };
  for (const value of values) {
    const { given } = value;
    let { schema: schema2 } = value;
    if (schema2.kind === "either" && typeof given !== "string") schema2 = schema2.object;
    if (value.depth > MAX_DEPTH) {
      wrong(value, "depth", [MAX_DEPTH]);
    } else if (schema2.kind === "object") {
      if (!isRecord(given)) {
        wrong(value);
        continue;
      }
      value.kept = {};
      for (const key of Object.keys(given)) {
        const field = Object.hasOwn(schema2.fields, key) ? schema2.fields[key] : void 0;
        if (field) {
          if (!isBlank(given[key], field)) descend(value, field, key, given[key]);
        } else if (key !== "$schema") report(value, "name", Object.keys(schema2.fields), key);
      }
      for (const key of schema2.required) {
        if (!Object.hasOwn(given, key) || isBlank(given[key], schema2.fields[key])) {
          value.wrong = true;
          report(value, "missing", [schema2.fields[key].kind], key);
        }
      }
    } else if (schema2.kind === "list") {
      if (!Array.isArray(given)) {
        wrong(value);
        continue;
      }
      value.kept = [];
      for (const [index, item] of given.entries()) descend(value, schema2.item, index, item);
    } else if ((RIGHT[schema2.kind] ?? isText)(given)) value.kept = given;
    else wrong(value);
  }
  for (let i = values.length - 1; i > 0; i--) {
    const { key, kept, wrong: wrong2, parent, schema: schema2 } = values[i];
    if (schema2.kind === "list" && kept) kept.reverse();
    if (!wrong2 && isEmpty(kept) && !requires(parent.schema, key)) continue;
    if (!wrong2) {
      if (typeof key === "number") parent.kept.push(kept);
      else parent.kept[key] = kept;
    } else if (requires(parent.schema, key)) parent.wrong = true;
  }
  const top = values[0];
  if (Array.isArray(top.kept)) top.kept.reverse();
  return top.wrong ? { problems } : { data: top.kept, problems };
}
const requires = (parent, key) => {
  const schema = parent.kind === "either" ? parent.object : parent;
  return schema.kind === "object" && schema.required.includes(String(key));
};
const isEmpty = (kept) => typeof kept === "object" && !Object.keys(kept).length;
const isBlank = (given, schema) => given === void 0 || given === null || schema.kind !== "alt" && typeof given === "string" && !given.trim();
const isText = (given) => typeof given === "string" && given.trim() !== "";
const RIGHT = {
  flag: (given) => typeof given === "boolean",
  number: Number.isFinite,
  value: (given) => Number.isFinite(given) || isText(given),
  time: (given) => isText(given) && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(given),
  // A day that does not exist, like 30 February, becomes another one or none.
  date: (given) => isText(given) && /^\d{4}-\d\d-\d\d$/.test(given) && String(new Date(given).toJSON()).startsWith(given),
  alt: (given) => typeof given === "string"
};
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { check, isRecord };
