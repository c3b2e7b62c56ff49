import { html, nothing, svg } from 'lit';
import { fill } from '../../words/words.js';
import { when, paragraph, heading, filled, list, itemContent, labelled } from '../pieces.js';
import { inner } from '../view.js';
import { inOrder, lengthOf, endsNextDay } from './clock.js';
import { lightOf, SUN } from './light.js';
import { longDate, zoneName, timeRange, oneTime } from './wording.js';

const says = (value) => typeof value === "string" || typeof value === "object" && Object.values(value).some(says);
const daySchedule = ({ timeZone, date, ...day }, view) => {
  if (!says(day)) return html``;
  const slots = inOrder(day.slots.filter(says));
  const timed = slots.some(({ start, end }) => start ?? end);
  const columns = !timed && slots.length > 1 && slots.length < 5 && slots.every(({ label, description = "" }) => label && description.length < 450);
  return html`<section class="day" part="frame">${when(day.heading, (text) => heading(view, "title", text))} ${paragraph("lede", day.intro)} ${when(date, (date2) => html`<p class="quiet" part="date"><time datetime=${date2}>${longDate(date2, view.lang)}</time></p>`)} ${when(timed ? timeZone : void 0, (zone) => html`<p class="quiet" part="zone">${fill(view.words.timeZone, { zone: zoneName(zone, view.lang) })}</p>`)} ${when(
    slots,
    () => html`<ol part="slots" role="list" class="slots ${columns ? "columns" : ""}">${slots.map((slot) => slotItem(slot, day.heading ? inner(view) : view))}</ol>`
  )}</section>`;
};
const slotItem = (slot, view) => {
  const { label, title, description, activities, place } = slot;
  const light = lightOf(slot);
  const below = title ?? label ? inner(view) : view;
  return html`<li part="slot" class="slot ${light ?? ""}"><svg class="glyph" part="glyph" viewBox="0 0 32 25" aria-hidden="true"><path d="M1 24.25h30"/>${glyph(light)}</svg> ${when(lengthOf(slot), (length) => html`<svg class="bar" aria-hidden="true" height="${barHeight(length)}em"></svg>`)} ${filled("when", [
    when(label, (label2) => title ? paragraph("kicker", label2) : heading(view, "kicker", label2)),
    timeContent(slot, view)
  ])} ${when(title, (title2) => heading(view, "slot-title", title2))} ${filled("what", [
    paragraph("text", description),
    list(view, "bullets", activities?.filter(says), (item) => itemContent(below, item)),
    when(
      place,
      (place2) => html`<p class="quiet" part="place">${labelled(view.words, view.words.place, place2)}</p>`
    )
  ])}</li>`;
};
const timeContent = (slot, { words, lang }) => {
  const { start, end, approximate } = slot;
  return when(start ?? end, (time) => {
    const about = approximate ? words.about : "{time}";
    const [before, after] = (start ? about : fill(words.until, { time: about })).split("{time}");
    const pieces = start && end ? timeRange(start, end, lang) : [oneTime(time, lang)];
    const isLate = endsNextDay(slot);
    const tail = after + (isLate ? " " : "");
    const last = pieces.at(-1);
    if (last.time) pieces.push({ text: tail });
    else last.text += tail;
    return html`<p class="time" part="time">${before}${pieces.map(
      ({ text, time: time2 }) => time2 ? html`<time dir="auto" datetime=${time2}>${text}</time>` : text
    )}${isLate ? html`<span class="quiet">${words.nextDay}</span>` : nothing}</p>`;
  });
};
const barHeight = (length) => Math.min(Math.max(Math.round(length / 15) / 2, 1), 20);
const glyph = (light) => {
  if (!light) return svg`<circle cx="16" cy="18" r="5"/>`;
  if (light === "night") return svg`<path fill="currentColor" d="M17 5a8 8 0 1 0 8 12a8 8 0 0 1-8-12Z"/>`;
  return svg`<path opacity=".5" d="M4 24a12 12 0 0 1 24 0"/><circle fill="currentColor" cx="4" cy="24" r="5" transform="rotate(${SUN[light]} 16 24)"/>`;
};

export { daySchedule, says };
