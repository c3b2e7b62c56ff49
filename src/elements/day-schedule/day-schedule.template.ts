import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Day, Item, Slot } from '../../model/career.js';
import { heading, itemContent, paragraph, when, type Content } from '../pieces.js';
import { inner, type View } from '../view.js';
import { endsNextDay, inOrder, stepOf } from './clock.js';
import { skyOf, type Sky } from './light.js';
import { oneTime, timeRange, zoneName, type Piece } from './wording.js';

/** A day along a rail: in columns where its few parts are told in words, else one slot below the other. */
export const daySchedule = (day: Day, view: View): TemplateResult => {
  const slots = usable(day.slots);
  if (!slots.length && day.heading === undefined && day.intro === undefined) return html``;
  const timed = slots.some(({ start, end }) => start ?? end);
  const marked = timed || slots.some(({ label }) => label);
  const columns = !timed && slots.length > 1 && slots.length < 5 && slots.every(fitsColumn);
  return html`<section class="day" part="frame">
    ${when(day.heading, (text) => heading(view, 'title', text))} ${paragraph('lede', day.intro)}
    ${when(timed ? day.timeZone : undefined, (zone) => html`<p class="quiet" part="zone">${phrase(view.words.timeZone, html`<bdi>${zoneName(zone, view.lang)}</bdi>`)}</p>`)}
    ${when(
      inOrder(slots),
      (slots) =>
        html`<ol class="slots ${columns ? 'columns' : marked ? 'marked' : ''}" part="slots" role="list">
          ${slots.map((slot) => slotItem(slot, day.heading === undefined ? view : inner(view)))}
        </ol>`,
    )}
  </section>`;
};

/** A column has something at its head, and is not so long that its neighbours look forgotten. */
const fitsColumn = ({ label, title, description = '' }: Slot): boolean =>
  Boolean(label ?? title) && description.length < 450;

/** The slots that say something, with the activities that do; `approximate` alone says nothing. */
export const usable = (slots: readonly Slot[]): Slot[] =>
  slots
    .map(({ activities, ...slot }) => {
      const kept = activities?.filter(
        (item: Item) => typeof item === 'string' || item.title || item.description,
      );
      return kept?.length ? { ...slot, activities: kept } : slot;
    })
    .filter(({ approximate: _, ...slot }) => Object.values(slot).some((value) => value !== undefined));

const slotItem = (slot: Slot, view: View): TemplateResult => {
  const { label, title, description, activities, place } = slot;
  const sky = skyOf(slot);
  const time = timeContent(slot, view);
  const below = (title ?? label) ? inner(view) : view;
  return html`<li
    class="slot"
    part="slot"
    data-light=${sky?.light ?? nothing}
    data-length=${stepOf(slot) ?? nothing}
  >
    ${glyph(sky)}
    ${
      label || time !== nothing
        ? html`<div class="when">
            ${when(label, (label) => (title ? paragraph('kicker', label) : heading(view, 'kicker', label)))}
            ${time}
          </div>`
        : nothing
    }
    ${when(title, (title) => heading(view, 'slot-title', title))}
    <div class="what">
      ${paragraph('text', description)}
      ${when(
        activities,
        (activities) =>
          html`<ul class="activities" part="activities" role="list">
            ${activities.map((item) => html`<li>${itemContent(below, item)}</li>`)}
          </ul>`,
      )}
      ${when(
        place,
        (place) =>
          html`<p class="quiet place" part="place">
            <svg viewBox="0 0 12 16" aria-hidden="true">
              <path d="M6 15C2.8 11 1 8.4 1 6a5 5 0 0 1 10 0c0 2.4-1.8 5-5 9Z" />
              <circle cx="6" cy="6" r="1.5" />
            </svg>
            <span><span class="unseen">${view.words.place}: </span>${place}</span>
          </p>`,
      )}
    </div>
  </li>`;
};

const timeContent = (slot: Slot, { words, lang }: View): Content => {
  const { start, end, approximate } = slot;
  const pieces =
    start && end
      ? timeRange(start, end, lang)
      : start
        ? [oneTime(start, lang)]
        : end
          ? [oneTime(end, lang)]
          : undefined;
  return when(pieces, (pieces) => {
    // Each time keeps its own direction: “9:00 AM” must not come apart in a line that runs from right to left.
    const times: Content = pieces.map(({ text, time }: Piece) =>
      time === undefined ? text : html`<time datetime=${time} dir="auto">${text}</time>`,
    );
    const worded = approximate ? phrase(words.about, times) : times;
    return html`<p class="time" part="time">
      ${start ? worded : phrase(words.until, worded)}
      ${endsNextDay(slot) ? html`<span class="quiet">${words.nextDay}</span>` : nothing}
    </p>`;
  });
};

/** A phrase round something that is more than text. */
const phrase = (words: string, content: Content): Content[] => {
  const [before = '', after = ''] = words.split(/\{\w+\}/);
  return [before, content, after];
};

/** The sun on its way over the horizon; the moon at night; a plain ring where nothing is known of the light. */
const glyph = (sky: Sky | undefined): TemplateResult =>
  html`<svg class="glyph" part="glyph" viewBox="0 0 32 25" aria-hidden="true">
    ${sky ? (sky.light === 'night' ? moon : sun(sky.sun)) : ring}
  </svg>`;

const ring = svg`<circle class="ring" cx="16" cy="16" r="4" />`;

const moon = svg`<path class="body" d="M17.5 6.5a8.5 8.5 0 1 0 8 12.5a8.5 8.5 0 0 1-8-12.5Z" />`;

/** A nested drawing clips itself: what is below the horizon does not show. */
const sun = (way: number): TemplateResult => {
  const angle = Math.PI * (1 - way);
  const x = round(16 + 11 * Math.cos(angle));
  const y = round(24 - 15 * Math.sin(angle));
  return svg`<svg width="32" height="24"><path class="way" d="M5 24a11 15 0 0 1 22 0" /><circle class="body" cx=${x} cy=${y} r="5" /></svg><path d="M1 24.25h30" />`;
};

const round = (n: number): number => Math.round(n * 10) / 10;
