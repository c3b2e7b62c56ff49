import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

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

export const commonControls = {
  data: { control: 'object' },
  level: { control: 'select', options: [2, 3, 4, 5, 6] },
  theme: { control: 'select', options: ['light', 'dark'] },
} as const;
