/**
 * The language of an element: its own or its nearest ancestor's `lang`, across shadow roots, as a tag that `Intl`
 * accepts; `en` where the page says nothing usable.
 */
export declare const languageOf: (element: Element) => string;
/** An attribute of an element, else of its nearest ancestor that has it, across shadow roots. */
export declare function inherited(element: Element, attribute: string): string | undefined;
/** Which way a language runs. `Intl` cannot tell in all engines. */
export declare const directionOf: (lang: string) => "ltr" | "rtl";
/** `en_US` is meant as `en-US`; a tag that no standard knows is read as English. */
export declare const canonical: (tag: string) => string;
