import type { Problem } from './problem.js';
/** What a sentence is made of. */
export interface Saying {
    expected: string;
    received: string;
    suggestion: string;
}
/** What one writes into a field that may not be missing, as JSON. */
export declare const EXAMPLES: Record<string, string>;
export declare const wrongKind: ({ at, code, given }: Problem) => Saying;
export declare const missing: ({ at, known }: Problem, parent: string) => Saying;
export declare const unknownName: ({ at, known }: Problem) => Saying;
export declare const tooDeep: ({ known }: Problem) => Saying;
export declare const tooMany: ({ known }: Problem) => Saying;
export declare const noReference: ({ given, known }: Problem) => Saying;
export declare const noChoice: ({ at, given, known }: Problem) => Saying;
