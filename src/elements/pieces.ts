import { html, nothing, type TemplateResult } from 'lit';
import type { Action, Image, Item } from '../model/career.js';
import { safeUrl } from '../safety/url.js';
import { fill, type Words } from '../words/words.js';
import { inner, type View } from './view.js';

/*
 * Words that stand side by side are one value: each value is a text node of its own, and a screen reader may pause between
 * two; nor would it be the same as in the HTML that `static/` makes.
 */

/** What can stand in a template; `nothing` leaves no trace. */
export type Content = TemplateResult | typeof nothing | string | number | Content[];

/** Renders only what is there. */
export const when = <T>(value: T | undefined, render: (value: T) => Content): Content =>
  value === undefined || (Array.isArray(value) && !value.length) ? nothing : render(value);

/** A real heading of the view's level: a tag name cannot be an expression in Lit. */
export const heading = ({ level }: View, part: string, content: Content): TemplateResult => {
  switch (level) {
    case 2:
      return html`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 class=${part} part=${part}>${content}</h5>`;
    default:
      return html`<h6 class=${part} part=${part}>${content}</h6>`;
  }
};

/** A box only when it has something in it. */
export const filled = (name: string, contents: Content[]): Content =>
  contents.some((content) => content !== nothing) ? html`<div class=${name}>${contents}</div>` : nothing;

/** A section under the author's heading or ours; without content only the author's leaves a trace. */
export const section = (view: View, content: Content, title: string | undefined, ours?: string): Content =>
  title === undefined && content === nothing
    ? nothing
    : html`<section part="section">
        ${when(title ?? ours, (text) => heading(inner(view), 'section-title', text))} ${content}
      </section>`;

export const paragraph = (name: string, text: string | undefined): Content =>
  when(text, (text) => html`<p class=${name} part=${name}>${text}</p>`);

/** A label and its value in one line, whichever way each of them runs. */
export const labelled = ({ colon }: Words, label: string, value: string): TemplateResult =>
  html`${label + colon}<bdi>${value}</bdi>`;

/** `role="list"`: Safari drops the list from the accessibility tree when its bullets are styled away. */
export const list = <T>(
  view: View,
  name: string,
  items: readonly T[] | undefined,
  render: (item: T) => Content,
): Content =>
  when(items, (items) =>
    folded(
      view,
      items,
      (items) =>
        html`<ul role="list" class=${name}>
          ${items.map((item) => html`<li>${render(item)}</li>`)}
        </ul>`,
    ),
  );

/** A list too long to take in at a glance shows its first items, and how many more unfold. */
export const folded = <T>(
  { words, lang }: View,
  items: readonly T[],
  draw: (items: readonly T[]) => Content,
): Content =>
  items.length < 13
    ? draw(items)
    : [
        draw(items.slice(0, 8)),
        html`<details class="more" part="more">
          <summary>${fill(words.more, { count: items.length - 8 }, lang)}</summary>
          ${draw(items.slice(8))}
        </details>`,
      ];

/** An item that is a sentence, or a title with a sentence. */
export const itemContent = (view: View, item: Item): Content =>
  typeof item === 'string'
    ? html`<p class="text" part="text">${item}</p>`
    : html`${when(item.title, (title) => heading(view, 'item-title', title))}${paragraph('text', item.description)}`;

/** Labels and values; a label without a value leaves no trace. */
export const pairs = (entries: readonly (readonly [label: string, value: Content | undefined])[]): Content =>
  when(
    entries.filter(([, value]) => value !== undefined && value !== nothing),
    (entries) =>
      html`<dl class="facts" part="facts">
        ${entries.map(
          ([label, value]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`,
  );

/**
 * A link out of the widget. `about` completes its accessible name where several links on a page say the same (WCAG
 * 2.4.9); the visible words stay at its start (2.5.3). An address that is not safe to follow is shown as text.
 */
export const actionLink = (
  action: Action | undefined,
  part: 'button' | 'link',
  id: string,
  about?: string,
): Content =>
  when(action, ({ label, href }) => {
    const safe = safeUrl(href);
    return safe === undefined
      ? html`<span part=${part}>${label}</span>`
      : html`<a class=${part} part=${part} href=${safe} data-id=${id}
          >${label}${when(about, (about) => html`<span class="unseen">${`: ${about}`}</span>`)}</a
        >`;
  });

export const picture = (image: Image | undefined): Content =>
  when(image, ({ src, alt }) => {
    const safe = safeUrl(src);
    return safe === undefined
      ? paragraph('text', alt || undefined)
      : html`<img class="image" part="image" loading="lazy" decoding="async" src=${safe} alt=${alt} />`;
  });
