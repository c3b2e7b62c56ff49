/** Goes to what the page's address names, if that is in a widget. Most addresses name nothing: the rest loads on demand. */
export declare const seek: (root?: ParentNode) => void;
/** A visitor may be in the middle of the content that a widget takes the place of: of most there is none. */
export declare const takeOver: (host: HTMLElement, active?: Element | null) => void;
/** Asked for what has the focus, a browser lays the page out; a selector costs nothing. */
export declare const focused: (element: Element) => Element | null;
