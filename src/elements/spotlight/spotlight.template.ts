import { html, type TemplateResult } from 'lit';
import type { CareerDocument } from '../../model/career.js';
import { daySchedule } from '../day-schedule/day-schedule.template.js';
import { pathwayTimeline } from '../pathway-timeline/pathway-timeline.template.js';
import { actionLink, heading, paragraph, when } from '../pieces.js';
import { roleCard } from '../role-card/role-card.template.js';
import { inner, type View } from '../view.js';

/** The page in the order of a career page; a part without data leaves no trace. */
export const spotlight = (document: CareerDocument, view: View): TemplateResult => {
  const { role, certifications = [], pathway, day, closing } = document;
  const part = inner(view, '');
  return html`<div class="spotlight">
    ${roleCard(role, { ...view, layout: 'hero' })}
    ${when(pathway ?? (certifications.length ? { steps: [] } : undefined), (pathway) => pathwayTimeline({ pathway, certifications }, part))}
    ${when(day, (day) => daySchedule(day, part))}
    ${when(
      closing,
      ({ heading: title, text, action }) =>
        html`<section class="closing" part="closing">
          ${when(title, (text) => heading(part, 'title', text))} ${paragraph('lede', text)}
          ${actionLink(action, 'button', action?.href ?? '')}
        </section>`,
    )}
  </div>`;
};
