import { html } from 'lit';
import { daySchedule } from '../day-schedule/day-schedule.template.js';
import { pathwayTimeline } from '../pathway-timeline/pathway-timeline.template.js';
import { when, heading, paragraph, actionLink } from '../pieces.js';
import { roleCard } from '../role-card/role-card.template.js';
import { inner } from '../view.js';

const spotlight = (document, view) => {
  const { role, certifications = [], pathway, day, closing } = document;
  const part = inner(view, "");
  return html`<div class="spotlight">${roleCard(role, { ...view, layout: "hero" })} ${when(pathway ?? (certifications.length ? { steps: [] } : void 0), (pathway2) => pathwayTimeline({ pathway: pathway2, certifications }, part))} ${when(day, (day2) => daySchedule(day2, part))} ${when(
    closing,
    ({ heading: title, text, action }) => html`<section class="closing" part="closing">${when(title, (text2) => heading(part, "title", text2))} ${paragraph("lede", text)} ${actionLink(action, "button", action?.href ?? "")}</section>`
  )}</div>`;
};

export { spotlight };
