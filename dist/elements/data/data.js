import { ContextProvider } from '@lit/context';
import { css, html } from 'lit';
import { careerContext } from '../../data/context.js';
import { jsonChild } from '../../data/source.js';
import { career } from '../../model/career.js';
import { object } from '../../model/schema.js';
import { CareerElement } from '../career-element.js';
import { describe } from '../describe.js';
import { flag } from '../flag.js';

class CareerData extends CareerElement {
  static properties = {
    structured: flag
  };
  /** Each widget inside needs only its own part, so no part is required here. */
  static schema = object(career.fields);
  static styles = css`:host{display:contents}:host([hidden]){display:none}`;
  #provider = new ContextProvider(this, {
    context: careerContext,
    initialValue: { document: void 0 }
  });
  slice(value) {
    return { value, at: [] };
  }
  updated() {
    super.updated();
    if (this.#provider.value.document !== this.shown) this.#provider.setValue({ document: this.shown });
    const carrier = jsonChild(this);
    if (carrier && this.shown) carrier.hidden = true;
    describe(this);
  }
  render() {
    return html`<slot></slot>`;
  }
  template() {
    return void 0;
  }
}

export { CareerData };
