import { css, FASTElement, html, Observable, when } from '@microsoft/fast-element';
import { css as look } from 'bench:look';

/** A FAST element that shows the JSON of its attribute. */
export const define = (name, template) => {
  class Widget extends FASTElement {
    attributeChangedCallback(attribute, old, json) {
      super.attributeChangedCallback(attribute, old, json);
      this.data = JSON.parse(json);
    }
  }
  Observable.defineProperty(Widget.prototype, 'data');
  void FASTElement.define(Widget, {
    name,
    template: html`${when((x) => x.data, template)}`,
    styles: css`
      ${look}
    `,
    attributes: ['data-career'],
  });
  return (json) => {
    const element = document.createElement(name);
    element.setAttribute('data-career', json);
    return element;
  };
};

export const update = (element, json) => element.setAttribute('data-career', json);
