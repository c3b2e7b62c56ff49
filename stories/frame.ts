import type { Decorator } from '@storybook/web-components-vite';
import { html, noChange, nothing, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** A page whose own colours are dark; widgets follow it without being told. */
export const darkPage: Decorator = (story) =>
  html`<div style="color-scheme: dark; background: Canvas; color: CanvasText; padding: 1.5rem">
    ${story()}
  </div>`;

/** A column of a page, as wide as a phone or a sidebar. */
export const column =
  (width: number): Decorator =>
  (story) =>
    html`<div style="inline-size: ${width}px; max-inline-size: 100%">${story()}</div>`;

export const inLanguage =
  (lang: string): Decorator =>
  (story) =>
    html`<div lang=${lang}>${story()}</div>`;

export const rightToLeft =
  (lang: string): Decorator =>
  (story) =>
    html`<div dir="rtl" lang=${lang}>${story()}</div>`;

/** The value of `data-career`: no attribute where a story has no data. */
export const json = (data: unknown): string | typeof nothing =>
  data === undefined ? nothing : typeof data === 'string' ? data : JSON.stringify(data);

/** Controls that every widget has. */
export interface Common {
  /** The document, or the widget’s slice of it. */
  data?: unknown;
  level?: number;
  theme?: 'light' | 'dark';
}

/**
 * Writes the controls of a story into its tag, `data` as `data-career` and each other one whose name the widget knows as
 * an attribute: `<career-role-card ${attributes(args)}>`.
 */
export const attributes = directive(
  class extends Directive {
    #written: string[] = [];

    override update({ element }: ElementPart, [args]: [object]) {
      const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
      const { data, ...given } = args as Record<string, unknown>;
      const values: Record<string, unknown> = { ...given, 'data-career': data };
      for (const name of this.#written) element.removeAttribute(name);
      this.#written = observedAttributes.filter((name) => (values[name] ?? false) !== false);
      for (const name of this.#written) {
        const value = values[name];
        element.setAttribute(name, value === true ? '' : String(json(value)));
      }
      return noChange;
    }

    render(_args: object) {
      return noChange;
    }
  },
);

export const commonControls = {
  data: { control: 'object' },
  // The same as `data`, as text.
  'data-career': { control: false },
  level: { control: 'select', options: [2, 3, 4, 5, 6] },
  theme: { control: 'select', options: ['light', 'dark'] },
} as const;
