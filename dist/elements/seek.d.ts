/** Goes to what the page's address names, if that is in a widget. Most addresses name nothing: the rest loads on demand. */
export declare const seek: (root?: ParentNode) => void;
