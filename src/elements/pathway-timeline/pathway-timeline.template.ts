import { html, nothing, type TemplateResult } from 'lit';
import type { Certification, Pathway } from '../../model/career.js';
import { worded } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { details, fullName, idOf, link, seal } from '../certification-badge/certification-badge.template.js';
import { actionLink, folded, heading, labelled, paragraph, when, type Content } from '../pieces.js';
import { inner, type View } from '../view.js';
import { plan, type Stop } from './plan.js';

export interface PathwayData {
  pathway: Pathway;
  /** The certifications of the document, which steps refer to by id or acronym. */
  certifications: readonly Certification[];
}

/** The way to a role: a calm set, or a path along a spine where the author says that the order counts. */
export const pathwayTimeline = ({ pathway, certifications }: PathwayData, view: View): TemplateResult => {
  const { bands, rest, isFlat, isEmpty } = plan(pathway, certifications);
  if (isEmpty) return html``;
  const { intro, action } = pathway;
  const label = rest.length ? view.words.certifications : undefined;
  const title = pathway.heading ?? (bands.length ? undefined : label);
  const below = title ? inner(view) : view;
  return html`<section class="pathway" part="frame">
    ${when(title, (title) => heading(view, 'title', title))} ${paragraph('lede', intro)}
    ${[...bands, { stage: bands.length ? label : undefined, stops: rest }].map(({ stage, stops }) =>
      when(
        stage ?? stops[0],
        () =>
          html`<section class="stage" part="stage">
            ${when(stage, (stage) => heading(below, 'section-title', stage))}
            ${steps(stops, stage ? inner(below) : below, isFlat)}
          </section>`,
      ),
    )}
    ${actionLink(action, 'button', action?.href ?? '')}
  </section>`;
};

/** `role="list"`: Safari drops a list whose markers are styled away. Across stages the numbers run on. */
const steps = (stops: readonly Stop[], view: View, isFlat?: boolean): Content =>
  when(stops[0], ({ number }) =>
    folded(view, stops, (stops) => {
      const items = stops.map((stop) => item(stop, view));
      return number
        ? html`<ol role="list" part="steps" class="path ${isFlat ? 'flat' : ''}" start=${stops[0]!.number!}>
            ${items}
          </ol>`
        : html`<ul role="list" part="steps" class="set of-${stops.length}">
            ${items}
          </ul>`;
    }),
  );

const item = (stop: Stop, view: View): TemplateResult => {
  const { id, title, certification, description, choice, state, optional, number } = stop;
  const below = title ? inner(view) : view;
  return html`<li
    part="step"
    class="step badge ${state ?? ''} ${optional ? 'optional' : ''}"
    data-id=${id ?? (certification ? idOf(certification) : nothing)}
    aria-current=${state === 'current' ? 'step' : nothing}
  >
    ${when(
      number,
      (number) =>
        html`<span class="node" part="node" aria-hidden="true"
          >${state === 'done' ? '✓' : number.toLocaleString(view.lang)}</span
        >`,
    )}
    ${when(certification, seal)}
    <div class="stop words">
      ${when(title, (title) => heading(view, 'item-title', title))}
      ${when(certification, (each) => heading(below, 'item-title', fullName(each)))} ${meta(stop, view)}
      ${paragraph('text', description)} ${when(certification, (each) => [details(each, view), link(each)])}
      ${when(
        choice,
        ({ count, stops }) =>
          html`<div class="choice" part="choice">
            <p class="kicker" part="kicker">
              ${fill(view.words.choose, { count, total: stops.length }, view.lang)}
            </p>
            ${steps(stops, title || certification ? inner(view) : view)}
          </div>`,
      )}
    </div>
  </li>`;
};

/** What is to know of a step besides what it is: state, whether it may be left out, how long it takes, what it needs. */
const meta = (stop: Stop, { words, lang }: View): Content => {
  const { state, optional, stage } = stop;
  const status = state ? words[state] : stop.status;
  const requires = worded(stop.requires, lang);
  const known = [
    status && html`<span class="state" part="state">${status}</span>`,
    optional && words.optional,
    stage,
    worded(stop.duration, lang),
    requires && labelled(words, words.requires, requires),
  ].flatMap((part) => part || []);
  return when(
    known,
    (known) =>
      html`<p class="quiet meta" part="meta">
        ${known.map((part, i) => [i ? ' · ' : '', html`<bdi>${part}</bdi>`])}
      </p>`,
  );
};
