/** Sentences about addresses of documents, and what came from there. */
import type { Saying } from './about-values.js';
import type { Problem } from './problem.js';
/** Addresses are longer than what one would quote of a text. */
export declare const ADDRESS = 100;
export declare const wrongScheme: ({ given, detail }: Problem) => Saying;
export declare const badStatus: ({ given, detail }: Problem) => Saying;
export declare const notLoaded: ({ given, detail }: Problem) => Saying;
export declare const tooLarge: ({ given, detail }: Problem) => Saying;
export declare const nothingThere: ({ given, detail }: Problem) => Saying;
