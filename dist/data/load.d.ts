import type { Decoded } from './decode.js';
/**
 * Reads the JSON document at `src`, relative to `base`; a fragment that starts with `/` picks a part of it. Never rejects:
 * what goes wrong is a problem.
 *
 * All who ask for one address share one document, which nobody may change: one that comes later gets what the others on
 * the page already show. It is asked for anew when it could not be read, or when all have aborted.
 */
export declare function load(src: string, base: string, signal: AbortSignal, pause?: number, patience?: number): Promise<Decoded>;
