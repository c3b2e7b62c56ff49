/** The value at a JSON pointer (RFC 6901), `undefined` when there is none: `/certifications/1`. */
export declare function resolvePointer(value: unknown, pointer: string): unknown;
