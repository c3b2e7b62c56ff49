/** The known name that a mistyped one most likely meant: the same but for case, or at most a third of its letters apart. */
export declare const nearest: (name: string, known: readonly string[]) => string | undefined;
