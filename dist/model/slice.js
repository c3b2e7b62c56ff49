import { career } from './career.js';
import { isRecord } from './check.js';

const PARTS = Object.keys(career.fields).filter((field) => field !== "lang");
const isDocument = (value) => isRecord(value) && PARTS.some((part2) => Object.hasOwn(value, part2));
const part = (value, name) => isDocument(value) ? { value: value[name], at: [name] } : { value, at: [] };
function pick(value, ref) {
  const { value: given, at } = part(value, "certifications");
  if (!Array.isArray(given)) return { value: given, at };
  const list = given;
  const index = ref ? list.findIndex((entry) => isRecord(entry) && (entry["id"] === ref || entry["acronym"] === ref)) : 0;
  if (index >= 0) return { value: list[index], at: [...at, index] };
  return {
    value: void 0,
    at,
    problem: { at: ["ref"], code: "ref", given: ref, known: list }
  };
}
const TAKEN = ["id", "lang", "level"];
const known = /* @__PURE__ */ new Map();
const attributeFields = (schema) => {
  let attributes = known.get(schema);
  if (attributes) return attributes;
  known.set(schema, attributes = /* @__PURE__ */ new Map());
  for (const [field, { kind }] of Object.entries(schema.fields)) {
    if (/text|flag|either|date/.test(kind) && !TAKEN.includes(field))
      attributes.set(field.toLowerCase(), field);
    if (field === "action") attributes.set("href", field).set("label", field);
  }
  return attributes;
};

export { attributeFields, isDocument, part, pick };
