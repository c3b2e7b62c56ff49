import { register } from '../styles/register.js';
import { seek } from './seek.js';

/**
 * Registers a tag unless it is taken: a second copy of the library, or another version of it, leaves the first in
 * charge. Without a registry (on a server) it does nothing.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!globalThis.customElements || customElements.get(tag)) return;
  register();
  customElements.define(tag, element);
  // One listener, however many tags.
  globalThis.addEventListener?.('hashchange', onHashChange);
};

const onHashChange = (): void => seek();
