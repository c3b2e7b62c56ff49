import type { Words } from './en.js';
export declare const ar: Words;
