import { nothing, html } from 'lit';
import { safeUrl } from '../safety/url.js';
import { fill } from '../words/words.js';
import { inner } from './view.js';

const when = (value, render) => value === void 0 || Array.isArray(value) && !value.length ? nothing : render(value);
const heading = ({ level }, part, content) => {
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
const filled = (name, contents) => contents.some((content) => content !== nothing) ? html`<div class=${name}>${contents}</div>` : nothing;
const section = (view, content, title, ours) => title === void 0 && content === nothing ? nothing : html`<section part="section">${when(title ?? ours, (text) => heading(inner(view), "section-title", text))} ${content}</section>`;
const paragraph = (name, text) => when(text, (text2) => html`<p class=${name} part=${name}>${text2}</p>`);
const labelled = ({ colon }, label, value) => html`${label + colon}<bdi>${value}</bdi>`;
const list = (view, name, items, render) => when(
  items,
  (items2) => folded(
    view,
    items2,
    (items3) => html`<ul role="list" class=${name}>${items3.map((item) => html`<li>${render(item)}</li>`)}</ul>`
  )
);
const folded = ({ words, lang }, items, draw) => items.length < 13 ? draw(items) : [
  draw(items.slice(0, 8)),
  html`<details class="more" part="more"><summary>${fill(words.more, { count: items.length - 8 }, lang)}</summary>${draw(items.slice(8))}</details>`
];
const itemContent = (view, item) => typeof item === "string" ? html`<p class="text" part="text">${item}</p>` : html`${when(item.title, (title) => heading(view, "item-title", title))}${paragraph("text", item.description)}`;
const pairs = (entries) => when(
  entries.filter(([, value]) => value !== void 0 && value !== nothing),
  (entries2) => html`<dl class="facts" part="facts">${entries2.map(
    ([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  )}</dl>`
);
const actionLink = (action, part, id, about) => when(action, ({ label, href }) => {
  const safe = safeUrl(href);
  return safe === void 0 ? html`<span part=${part}>${label}</span>` : html`<a class=${part} part=${part} href=${safe} data-id=${id}>${label}${when(about, (about2) => html`<span class="unseen">${`: ${about2}`}</span>`)}</a>`;
});
const picture = (image) => when(image, ({ src, alt }) => {
  const safe = safeUrl(src);
  return safe === void 0 ? paragraph("text", alt || void 0) : html`<img class="image" part="image" loading="lazy" decoding="async" src=${safe} alt=${alt} />`;
});

export { actionLink, filled, folded, heading, itemContent, labelled, list, pairs, paragraph, picture, section, when };
