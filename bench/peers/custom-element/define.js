import { adopt } from '../sheet.js';

/** A custom element that shows the JSON of its attribute. */
export const define = (name, draw) => {
  customElements.define(
    name,
    class extends HTMLElement {
      static observedAttributes = ['data-career'];

      attributeChangedCallback(_name, _old, json) {
        let root = this.shadowRoot;
        if (!root) adopt((root = this.attachShadow({ mode: 'open' })));
        draw(root, JSON.parse(json));
      }
    },
  );
  return (json) => {
    const element = document.createElement(name);
    element.setAttribute('data-career', json);
    return element;
  };
};

export const update = (element, json) => element.setAttribute('data-career', json);
