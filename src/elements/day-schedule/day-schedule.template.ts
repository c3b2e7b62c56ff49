import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Day, Slot } from '../../model/career.js';
import { fill } from '../../words/words.js';
import { filled, heading, itemContent, labelled, list, paragraph, when, type Content } from '../pieces.js';
import { inner, type View } from '../view.js';
import { endsNextDay, inOrder, lengthOf } from './clock.js';
import { lightOf, SUN, type Light } from './light.js';
import { longDate, oneTime, timeRange, zoneName } from './wording.js';

/** Whether there are words anywhere in a value; `approximate` alone says nothing. */
export const says = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && Object.values(value!).some(says));

/** A day along a rail: in columns where its few parts are told in words, else one slot below the other. */
export const daySchedule = ({ timeZone, date, ...day }: Day, view: View): TemplateResult => {
  if (!says(day)) return html``;
  const slots = inOrder(day.slots.filter(says));
  const timed = slots.some(({ start, end }) => start ?? end);
  // No column is so long that its neighbours look forgotten.
  const columns =
    !timed &&
    slots.length > 1 &&
    slots.length < 5 &&
    slots.every(({ label, description = '' }) => label && description.length < 450);
  return html`<section class="day" part="frame">
    ${when(day.heading, (text) => heading(view, 'title', text))} ${paragraph('lede', day.intro)}
    ${when(date, (date) => html`<p class="quiet" part="date"><time datetime=${date}>${longDate(date, view.lang)}</time></p>`)}
    ${when(timed ? timeZone : undefined, (zone) => html`<p class="quiet" part="zone">${fill(view.words.timeZone, { zone: zoneName(zone, view.lang) })}</p>`)}
    ${when(
      slots,
      () =>
        html`<ol part="slots" role="list" class="slots ${columns ? 'columns' : ''}">
          ${slots.map((slot) => slotItem(slot, day.heading ? inner(view) : view))}
        </ol>`,
    )}
  </section>`;
};

const slotItem = (slot: Slot, view: View): TemplateResult => {
  const { label, title, description, activities, place } = slot;
  const light = lightOf(slot);
  const below = (title ?? label) ? inner(view) : view;
  return html`<li part="slot" class="slot ${light ?? ''}">
    <svg class="glyph" part="glyph" viewBox="0 0 32 25" aria-hidden="true">
      <path d="M1 24.25h30" />
      ${glyph(light)}
    </svg>
    ${when(lengthOf(slot), (length) => html`<svg class="bar" aria-hidden="true" height="${barHeight(length)}em"></svg>`)}
    ${filled('when', [
      when(label, (label) => (title ? paragraph('kicker', label) : heading(view, 'kicker', label))),
      timeContent(slot, view),
    ])}
    ${when(title, (title) => heading(view, 'slot-title', title))}
    ${filled('what', [
      paragraph('text', description),
      list(view, 'bullets', activities?.filter(says), (item) => itemContent(below, item)),
      when(
        place,
        (place) => html`<p class="quiet" part="place">${labelled(view.words, view.words.place, place)}</p>`,
      ),
    ])}
  </li>`;
};

const timeContent = (slot: Slot, { words, lang }: View): Content => {
  const { start, end, approximate } = slot;
  return when(start ?? end, (time) => {
    const about = approximate ? words.about : '{time}';
    const [before, after] = (start ? about : fill(words.until, { time: about })).split('{time}');
    const pieces = start && end ? timeRange(start, end, lang) : [oneTime(time, lang)];
    const isLate = endsNextDay(slot);
    const tail = after + (isLate ? ' ' : '');
    const last = pieces.at(-1)!;
    if (last.time) pieces.push({ text: tail });
    else last.text += tail;
    // Each time keeps its own direction: “9:00 AM” must not come apart in a line that runs from right to left.
    return html`<p class="time" part="time">
      ${before}${pieces.map(({ text, time }) =>
        time ? html`<time dir="auto" datetime=${time}>${text}</time>` : text,
      )}${isLate ? html`<span class="quiet">${words.nextDay}</span>` : nothing}
    </p>`;
  });
};

/** In em: two lines an hour, in halves, within reason. */
const barHeight = (length: number): number => Math.min(Math.max(Math.round(length / 15) / 2, 1), 20);

/** What stands over the horizon: the sun on its way; the moon at night; a ring where nothing is known of the light. */
const glyph = (light: Light | undefined): TemplateResult => {
  if (!light) return svg`<circle cx="16" cy="18" r="5" />`;
  if (light === 'night') return svg`<path fill="currentColor" d="M17 5a8 8 0 1 0 8 12a8 8 0 0 1-8-12Z" />`;
  return svg`<path opacity=".5" d="M4 24a12 12 0 0 1 24 0" /><circle fill="currentColor" cx="4" cy="24" r="5" transform="rotate(${SUN[light]} 16 24)" />`;
};
