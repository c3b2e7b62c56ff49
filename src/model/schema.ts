/**
 * The vocabulary in which a career document is written down: ten kinds of value, as plain data.
 *
 * A schema carries its TypeScript type with it (`Infer`), so that types, checks, attribute names and JSON Schemas all
 * come from one place. Why not a validation library: docs/decisions/0002-own-schema.md.
 */
export type Schema<T = unknown> = PlainSchema<T> | ListSchema<T> | ObjectSchema<T> | EitherSchema<T>;

interface Typed<T> {
  /** Never set: it only carries the type. */
  readonly type?: T;
}
export interface PlainSchema<T = unknown> extends Typed<T> {
  readonly kind: 'text' | 'alt' | 'value' | 'number' | 'flag' | 'time' | 'date';
}
export interface ListSchema<T = unknown> extends Typed<T> {
  readonly kind: 'list';
  readonly item: Schema;
}
export interface ObjectSchema<T = unknown> extends Typed<T> {
  readonly kind: 'object';
  readonly fields: Fields;
  readonly required: readonly string[];
}
export interface EitherSchema<T = unknown> extends Typed<T> {
  readonly kind: 'either';
  readonly object: ObjectSchema;
}
export interface Fields {
  readonly [field: string]: Schema;
}

/** The TypeScript type of the values that a schema accepts. */
export type Infer<S> = S extends { readonly type?: infer T } ? Exclude<T, undefined> : never;

export type Shape<F extends Fields, R extends keyof F> = {
  [K in R]: Infer<F[K]>;
} & { [K in Exclude<keyof F, R>]?: Infer<F[K]> };

/** Text with something in it; blank text counts as absent. */
export const text: PlainSchema<string> = { kind: 'text' };
/** Alternative text of an image; empty text is meaningful there (the image is decoration). */
export const alt: PlainSchema<string> = { kind: 'alt' };
/** Text or a number, kept as the author gave it: `395`, `"3.0 hours"`. */
export const value: PlainSchema<string | number> = { kind: 'value' };
export const number: PlainSchema<number> = { kind: 'number' };
/** `true` or `false`. */
export const flag: PlainSchema<boolean> = { kind: 'flag' };
/** A clock time `HH:MM`, `00:00` to `24:00`. */
export const time: PlainSchema<string> = { kind: 'time' };
/** A day of the calendar `YYYY-MM-DD`. */
export const date: PlainSchema<string> = { kind: 'date' };

export const list = <T>(item: Schema<T>): Schema<T[]> => ({ kind: 'list', item });

export const object = <F extends Fields, R extends keyof F & string = never>(
  fields: F,
  ...required: R[]
): ObjectSchema<Shape<F, R>> => ({ kind: 'object', fields, required });

/** Plain text, or an object where there is more to say. */
export const textOr = <T>(object: ObjectSchema<T>): Schema<string | T> => ({ kind: 'either', object });
