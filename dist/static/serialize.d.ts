/** A template result as HTML. */
export declare const serialize: (content: unknown) => string;
/** Text that is only text wherever it stands, in content and in attributes. */
export declare const escape: (text: string) => string;
