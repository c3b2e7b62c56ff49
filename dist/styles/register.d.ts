/**
 * Tells the browser what kind of value some private properties of the sheets hold: then it works them out once per widget,
 * and not again for each element that uses them. Without it (in a page without script) all look the same. The names are
 * the page's too, which is why they are no common ones.
 */
export declare const register: () => void;
/** The same for a page that is made without script: there it may stand in a style sheet, but in none of a shadow tree. */
export declare const registration: () => string;
