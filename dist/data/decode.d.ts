import type { Problem } from '../model/problem.js';
export type Decoded = {
    value: unknown;
    problem?: undefined;
} | {
    value?: undefined;
    problem: Problem;
};
/**
 * Reads JSON text, or the same percent-encoded, or as base64url of UTF-8: the three forms that between them survive
 * every content system we measured.
 */
export declare function decode(text: string): Decoded;
