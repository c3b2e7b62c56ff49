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
export type Infer<S> = S extends {
    readonly type?: infer T;
} ? Exclude<T, undefined> : never;
export type Shape<F extends Fields, R extends keyof F> = {
    [K in R]: Infer<F[K]>;
} & {
    [K in Exclude<keyof F, R>]?: Infer<F[K]>;
};
/** Text with something in it; blank text counts as absent. */
export declare const text: PlainSchema<string>;
/** Alternative text of an image; empty text is meaningful there (the image is decoration). */
export declare const alt: PlainSchema<string>;
/** Text or a number, kept as the author gave it: `395`, `"3.0 hours"`. */
export declare const value: PlainSchema<string | number>;
export declare const number: PlainSchema<number>;
/** `true` or `false`. */
export declare const flag: PlainSchema<boolean>;
/** A clock time `HH:MM`, `00:00` to `24:00`. */
export declare const time: PlainSchema<string>;
/** A day of the calendar `YYYY-MM-DD`. */
export declare const date: PlainSchema<string>;
export declare const list: <T>(item: Schema<T>) => Schema<T[]>;
export declare const object: <F extends Fields, R extends keyof F & string = never>(fields: F, ...required: R[]) => ObjectSchema<Shape<F, R>>;
/** Plain text, or an object where there is more to say. */
export declare const textOr: <T>(object: ObjectSchema<T>) => Schema<string | T>;
export {};
