/**
 * Registers a tag unless it is taken: a second copy of the library, or another version of it, leaves the first in
 * charge. Without a registry (on a server) it does nothing.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
};
