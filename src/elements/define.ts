import { register } from '../styles/register.js';
import { seek } from './seek.js';

/** Properties are of the page, not of a tag, and to ask a second time is slow. */
let isRegistered = false;

/**
 * Registers a tag unless it is taken: a second copy of the library, or another version of it, leaves the first in
 * charge. Without a registry (on a server) it does nothing.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!globalThis.customElements || customElements.get(tag)) return;
  if (!isRegistered) register();
  isRegistered = true;
  customElements.define(tag, element);
  // One listener, however many tags.
  globalThis.addEventListener?.('hashchange', onHashChange);
};

const onHashChange = (): void => seek();
