import type { Code } from '../model/problem.js';
import { type Decoded } from './decode.js';
export declare const failed: (code: Code, detail: string) => Decoded;
/**
 * Fetches and decodes the JSON text at an address, without cookies and without saying from where. What may pass is tried
 * again: no connection, half an answer, a busy server. Never rejects.
 *
 * @param pause milliseconds before the second try, thrice that before the third, and by chance up to twice as long: not
 * all visitors of a server that comes back shall come at once
 * @param patience milliseconds for each try, to its last byte
 */
export declare function download(url: string, abort: AbortSignal, pause?: number, patience?: number, tries?: number): Promise<Decoded>;
