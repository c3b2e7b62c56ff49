import type { Host } from './structured.js';
/** Structured data on request: only a page that asks for it loads it. */
export declare const describe: (host: Host) => void;
