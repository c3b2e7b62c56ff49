import { register } from '../styles/register.js';
import { seek } from './seek.js';

let isRegistered = false;
const define = (tag, element) => {
  if (!globalThis.customElements || customElements.get(tag)) return;
  if (!isRegistered) register();
  isRegistered = true;
  customElements.define(tag, element);
  globalThis.addEventListener?.("hashchange", onHashChange);
};
const onHashChange = () => seek();

export { define };
