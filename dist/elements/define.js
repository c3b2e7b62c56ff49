import { register } from '../styles/register.js';
import { seek } from './seek.js';

const define = (tag, element) => {
  if (!globalThis.customElements || customElements.get(tag)) return;
  register();
  customElements.define(tag, element);
  globalThis.addEventListener?.("hashchange", onHashChange);
};
const onHashChange = () => seek();

export { define };
