import { html, nothing } from 'lit';
import { worded } from '../../words/amounts.js';
import { fill } from '../../words/words.js';
import { idOf, seal, fullName, details, link } from '../certification-badge/certification-badge.template.js';
import { when, heading, paragraph, actionLink, folded, labelled } from '../pieces.js';
import { inner } from '../view.js';
import { plan } from './plan.js';

const pathwayTimeline = ({ pathway, certifications }, view) => {
  const { bands, rest, isFlat, isEmpty } = plan(pathway, certifications);
  if (isEmpty) return html``;
  const { intro, action } = pathway;
  const label = rest.length ? view.words.certifications : void 0;
  const title = pathway.heading ?? (bands.length ? void 0 : label);
  const below = title ? inner(view) : view;
  return html`<section class="pathway" part="frame">${when(title, (title2) => heading(view, "title", title2))} ${paragraph("lede", intro)} ${[...bands, { stage: bands.length ? label : void 0, stops: rest }].map(
    ({ stage, stops }) => when(
      stage ?? stops[0],
      () => html`<section class="stage" part="stage">${when(stage, (stage2) => heading(below, "section-title", stage2))} ${steps(stops, stage ? inner(below) : below, isFlat)}</section>`
    )
  )} ${actionLink(action, "button", action?.href ?? "")}</section>`;
};
const steps = (stops, view, isFlat) => when(
  stops[0],
  ({ number }) => folded(view, stops, (stops2) => {
    const items = stops2.map((stop) => item(stop, view));
    return number ? html`<ol role="list" part="steps" class="path ${isFlat ? "flat" : ""}" start=${stops2[0].number}>${items}</ol>` : html`<ul role="list" part="steps" class="set of-${stops2.length}">${items}</ul>`;
  })
);
const item = (stop, view) => {
  const { id, title, certification, description, choice, state, optional, number } = stop;
  const below = title ? inner(view) : view;
  return html`<li part="step" class="step badge ${state ?? ""} ${optional ? "optional" : ""}" data-id=${id ?? (certification ? idOf(certification) : nothing)} aria-current=${state === "current" ? "step" : nothing}>${when(
    number,
    (number2) => html`<span class="node" part="node" aria-hidden="true">${state === "done" ? "\u2713" : number2.toLocaleString(view.lang)}</span>`
  )} ${when(certification, seal)}<div class="stop words">${when(title, (title2) => heading(view, "item-title", title2))} ${when(certification, (each) => heading(below, "item-title", fullName(each)))} ${meta(stop, view)} ${paragraph("text", description)} ${when(certification, (each) => [details(each, view), link(each)])} ${when(
    choice,
    ({ count, stops }) => html`<div class="choice" part="choice"><p class="kicker" part="kicker">${fill(view.words.choose, { count, total: stops.length }, view.lang)}</p>${steps(stops, title || certification ? inner(view) : view)}</div>`
  )}</div></li>`;
};
const meta = (stop, { words, lang }) => {
  const { state, optional, stage } = stop;
  const status = state ? words[state] : stop.status;
  const requires = worded(stop.requires, lang);
  const known = [
    status && html`<span class="state" part="state">${status}</span>`,
    optional && words.optional,
    stage,
    worded(stop.duration, lang),
    requires && labelled(words, words.requires, requires)
  ].flatMap((part) => part || []);
  return when(
    known,
    (known2) => html`<p class="quiet meta" part="meta">${known2.map((part, i) => [i ? " \xB7 " : "", html`<bdi>${part}</bdi>`])}</p>`
  );
};

export { pathwayTimeline };
