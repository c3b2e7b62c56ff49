const define = (tag, element) => {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, element);
};

export { define };
