/**
 * Registers a tag unless it is taken: a second copy of the library, or another version of it, leaves the first in
 * charge. Without a registry (on a server) it does nothing.
 */
export declare const define: (tag: string, element: CustomElementConstructor) => void;
