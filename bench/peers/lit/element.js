import { LitElement, unsafeCSS } from 'lit';
import { css } from 'bench:look';

/** A Lit element that shows the JSON of its attribute. */
export const define = (name, template) => {
  customElements.define(
    name,
    class extends LitElement {
      static properties = { data: { attribute: 'data-career', type: Object } };
      static styles = unsafeCSS(css);

      render() {
        return this.data && template(this.data);
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
