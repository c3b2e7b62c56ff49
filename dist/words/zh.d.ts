import type { Words } from './en.js';
export declare const zh: Words;
