import { type Decoded } from './decode.js';
/**
 * Fetches the JSON document at `src`, relative to `base`; a fragment that starts with `/` picks a part of it. Never
 * rejects: what goes wrong is a problem. Sends no cookie and no referrer.
 */
export declare function load(src: string, base: string, signal: AbortSignal): Promise<Decoded>;
