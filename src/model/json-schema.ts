/** JSON Schemas of the career document and its slices, derived from the model and its docs. Read by the build only. */
import * as model from './career.js';
import { docs, type Doc, type Docs } from './docs.js';
import type { ObjectSchema, Schema } from './schema.js';

type Json = Record<string, unknown>;

const TYPES: Record<keyof Docs, ObjectSchema> = {
  CareerDocument: model.career,
  Role: model.role,
  Overview: model.overview,
  Responsibilities: model.responsibilities,
  Item: model.item,
  Skill: model.skill,
  Fact: model.fact,
  Salary: model.salary,
  Code: model.code,
  Image: model.image,
  Action: model.action,
  Certification: model.certification,
  Issuer: model.issuer,
  Exam: model.exam,
  Fee: model.fee,
  EligibilityRule: model.eligibilityRule,
  Renewal: model.renewal,
  Pathway: model.pathway,
  Step: model.step,
  Choice: model.choice,
  Day: model.day,
  Slot: model.slot,
  Closing: model.closing,
};

const WIDGETS: Record<string, { title: string; type: keyof Docs; list?: keyof Docs }> = {
  career: { title: 'Career document', type: 'CareerDocument' },
  spotlight: { title: 'Data of <career-spotlight>', type: 'CareerDocument' },
  'role-card': { title: 'Data of <career-role-card>', type: 'Role' },
  'certification-badge': { title: 'Data of <career-certification-badge>', type: 'Certification' },
  'pathway-timeline': { title: 'Data of <career-pathway-timeline>', type: 'Pathway', list: 'Step' },
  'day-schedule': { title: 'Data of <career-day-schedule>', type: 'Day', list: 'Slot' },
};

/** What a file can hold as a whole, and then may name its schema, as editors want it. */
const ROOTS = Object.values(WIDGETS).map(({ type }) => type);

/** One self-contained schema per file name; a widget that takes a bare list says so. */
export const jsonSchemas = (): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(WIDGETS).map(([name, { title, type, list }]) => {
      const used = new Set<keyof Docs>();
      const root = list
        ? { anyOf: [reference(type, used), { type: 'array', items: reference(list, used) }] }
        : reference(type, used);
      const $defs: Json = {};
      for (const type of used) $defs[type] = definition(type, used);
      return [
        `${name}.schema.json`,
        {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          title,
          description: `${title}. Little more than names is required.`,
          ...root,
          $defs,
        },
      ];
    }),
  );

/** The documentation of a schema's field, for whoever generates something else from it. */
export const docOf = (schema: ObjectSchema, field: string): Doc => {
  const type = typeOf(schema);
  return (docs[type] as Record<string, Doc>)[field]!;
};

const typeOf = (schema: ObjectSchema): keyof Docs => {
  const found = Object.entries(TYPES).find(([, candidate]) => candidate === schema);
  if (!found) throw new Error('An object schema of the model has no name in json-schema.ts');
  return found[0] as keyof Docs;
};

const reference = (type: keyof Docs, used: Set<keyof Docs>): Json => {
  used.add(type);
  return { $ref: `#/$defs/${type}` };
};

const definition = (type: keyof Docs, used: Set<keyof Docs>): Json => {
  const { fields, required } = TYPES[type];
  const properties = Object.fromEntries(
    Object.entries(fields).map(([field, schema]) => {
      const { title, description, example } = (docs[type] as Record<string, Doc>)[field]!;
      return [field, { title, description, examples: [example], ...value(schema, used) }];
    }),
  );
  return {
    type: 'object',
    properties: ROOTS.includes(type) ? { $schema: { type: 'string' }, ...properties } : properties,
    ...(required.length && { required }),
    additionalProperties: false,
  };
};

const value = (schema: Schema, used: Set<keyof Docs>): Json => {
  switch (schema.kind) {
    case 'text':
    case 'alt':
      return { type: 'string' };
    case 'value':
      return { type: ['string', 'number'] };
    case 'number':
      return { type: 'number' };
    case 'flag':
      return { type: 'boolean' };
    case 'time':
      return { type: 'string', pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' };
    case 'date':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
    case 'list':
      return { type: 'array', items: value(schema.item, used) };
    case 'either':
      return { anyOf: [{ type: 'string' }, reference(typeOf(schema.object), used)] };
    case 'object':
      return reference(typeOf(schema), used);
  }
};
