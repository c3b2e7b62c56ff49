/** What all forms of placeholders ask of the page that they stand in. */
/** The attributes of a widget, where one may take an element's place; nothing where the element must stay. */
export declare function attributesFor(place: HTMLElement, tag: string): string[] | undefined;
/** Calls back with each element that comes into the document, but not with those that come in inside another one. */
export declare function onAdded(callback: (element: Element) => void): void;
/** The attributes of a widget; nothing for a tag that is none of ours, though the page may know it. */
export declare const attributesOf: (tag: string) => string[] | undefined;
