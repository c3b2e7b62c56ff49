import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Certification, Pathway } from '../../model/career.js';
import { duration } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { details, fullName, idOf, seal } from '../certification-badge/certification-badge.template.js';
import { actionLink, heading, paragraph, when, type Content } from '../pieces.js';
import { inner, type View } from '../view.js';
import { columns, isEmpty, plan, type Band, type Plan, type Stop } from './plan.js';

export interface PathwayData {
  pathway: Pathway;
  /** The certifications of the document, which steps refer to by id or acronym. */
  certifications: readonly Certification[];
}

/** The way to a role: a calm set, or a path along a spine where the author says that the order counts. */
export const pathwayTimeline = ({ pathway, certifications }: PathwayData, view: View): TemplateResult => {
  const { form, bands, rest, only } = plan(pathway, certifications);
  const { heading: title = only ? view.words.certifications : undefined, intro, action } = pathway;
  if (!certifications.length && isEmpty(pathway)) return html`${nothing}`;
  const below = title ? inner(view) : view;
  return html`<section class="pathway" part="frame">
    ${when(title, (title) => heading(view, 'title', title))} ${paragraph('lede', intro)}
    ${bands.map((band) => bandContent(band, form, below, band === bands.at(-1)))}
    ${rest.length ? bandContent({ stage: view.words.certifications, stops: rest, first: 1 }, 'set', below) : nothing}
    ${actionLink(action, 'button', action?.href ?? '')}
  </section>`;
};

const bandContent = (
  { stage, stops, first }: Band,
  form: Plan['form'],
  view: View,
  isLast = true,
): Content => {
  const below = stage ? inner(view) : view;
  const steps =
    form === 'set'
      ? set(stops, below)
      : // `role="list"`: Safari drops a list whose markers are styled away. Across stages the numbers run on.
        html`<ol class="steps ${form} ${isLast ? 'end' : ''}" role="list" part="steps" start=${first}>
          ${stops.map((stop, i) => item(stop, html`${node(stop, new Intl.NumberFormat(view.lang).format(first + i))}${content(stop, below)}`))}
        </ol>`;
  if (!stage) return stops.length ? steps : nothing;
  return html`<section class="stage" part="stage">
    ${heading(view, 'section-title', stage)} ${stops.length ? steps : nothing}
  </section>`;
};

const set = (stops: readonly Stop[], view: View): TemplateResult =>
  html`<ul class="set of-${columns(stops.length)}" role="list" part="steps">
    ${stops.map((stop) => item(stop, content(stop, view)))}
  </ul>`;

const item = (stop: Stop, content: Content): TemplateResult =>
  html`<li
    class="${stop.state ?? ''} ${stop.optional ? 'optional' : ''} ${stop.choice ? 'fork' : ''}"
    part="step"
    aria-current=${stop.state === 'current' ? 'step' : nothing}
  >
    ${content}
  </li>`;

const content = (stop: Stop, view: View): Content => {
  const { title, certification, description, choice } = stop;
  const below = title ? inner(view) : view;
  return html`<div class="stop">
    ${when(title, (title) => heading(view, 'item-title', title))}
    ${
      certification
        ? html`${title ? meta(stop, view) : nothing}
            <div class="badge">
              ${seal(certification)}
              <div class="words">
                ${heading(below, 'item-title', fullName(certification))} ${title ? nothing : meta(stop, view)}
                ${paragraph('text', description)} ${details(certification, view)}
                ${actionLink(certification.action, 'link', idOf(certification), certification.acronym ?? certification.name)}
              </div>
            </div>`
        : [meta(stop, view), paragraph('text', description)]
    }
    ${when(
      choice,
      ({ count, stops }) =>
        html`<div class="choice" part="choice">
          <p class="kicker" part="kicker">${fill(view.words.choose, { count, total: stops.length })}</p>
          ${set(stops, title || certification ? inner(view) : view)}
        </div>`,
    )}
  </div>`;
};

/** What is to know of a step besides what it is: state, whether it may be left out, how long it takes, what it needs. */
const meta = (stop: Stop, { words, lang }: View): Content => {
  const { state, status = state && words[state], optional, stage, requires } = stop;
  const known: Content[] = [
    when(
      status,
      (text) => html`<span class="state" part="state">${state ? node(stop) : nothing}${text}</span>`,
    ),
    optional ? words.optional : nothing,
    when(stage, (text) => text),
    when(stop.duration, (value) => duration(value, lang)),
    when(requires, (names) => `${words.requires}: ${new Intl.ListFormat(lang).format(names)}`),
  ];
  return when(
    known.filter((part) => part !== nothing),
    (parts) => html`<p class="quiet" part="meta">${parts.map((part, i) => (i ? [' · ', part] : part))}</p>`,
  );
};

/**
 * A state as a shape: a tick, a ring about its middle, an empty ring. Drawn and not a background, because printers and
 * forced colours leave backgrounds out.
 */
const node = ({ state, optional }: Stop, number?: string): TemplateResult =>
  html`<svg class="node" part="node" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <circle class="ring" cx="16" cy="16" r="15" stroke-dasharray=${optional ? '3.5 3.354' : nothing} />
    ${state === 'done' || state === 'current' ? svg`<circle class="disc" cx="16" cy="16" r=${state === 'done' && !optional ? 15 : 11.5} />` : nothing}
    ${
      state === 'done'
        ? svg`<path d="M10.5 16.5l4 4 7.5-8.5" />`
        : when(number, (number) => svg`<text x="16" y="20.75" text-anchor="middle">${number}</text>`)
    }
  </svg>`;
