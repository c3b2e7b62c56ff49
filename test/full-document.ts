import type { ObjectSchema, Schema } from '../src/model/schema.js';

/**
 * A document with something in every field, made from the schema alone. Each text says where it stands, in the form of
 * a tag, so that a field that is forgotten, or that is parsed as HTML, is missed by name.
 */
export const full = <T>(schema: ObjectSchema<T>, at: string): T => build(schema, at) as T;

/** Fields that are no words for a reader. */
const code = (field: string, at: string): unknown => {
  switch (field) {
    case 'id':
      return at;
    case 'href':
      return `/examples/index.html#${at}`;
    case 'src':
      return '/examples/images/ward.svg';
    case 'currency':
      return 'USD';
    case 'lang':
      return 'en';
    case 'timeZone':
      return 'Europe/Dublin';
    case 'requires':
      return [];
    default:
      return undefined;
  }
};

const build = (schema: Schema, at: string): unknown => {
  switch (schema.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.fields)
          // Steps in steps and rules in rules go on for ever; two levels show that they nest.
          .filter(([field]) => field !== 'choose' || !at.includes('.choose'))
          .map(([field, inner]) => [field, code(field, `${at}.${field}`) ?? build(inner, `${at}.${field}`)]),
      );
    case 'list':
      return schema.item.kind === 'either'
        ? [mark(`${at}.0`), build(schema.item, `${at}.1`)]
        : [build(schema.item, `${at}.0`), build(schema.item, `${at}.1`)];
    case 'either':
      return (at.match(/\.(all|any|waivedIf)/g) ?? []).length > 1 ? mark(at) : build(schema.object, at);
    case 'flag':
      return true;
    case 'number':
      return 1;
    case 'date':
      return '2026-11-23';
    case 'time':
      return at.endsWith('end') ? '08:15' : '07:30';
    default:
      return mark(at);
  }
};

const mark = (at: string): string => `<b>${at}</b>`;

/** Every marker in a value. */
export const markers = (value: unknown): string[] => {
  if (typeof value === 'string') return value.startsWith('<b>') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(markers) : [];
};

/** Every address of a link in a value. */
export const addresses = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => (key === 'href' ? [String(inner)] : addresses(inner)))
    : [];
