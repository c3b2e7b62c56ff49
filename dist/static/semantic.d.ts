/** @param html what `serialize` gives */
export declare const semantic: (html: string) => string;
