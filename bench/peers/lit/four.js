import { html } from 'lit';
import { create as role } from './card.js';
import { define } from './element.js';

const certification = define(
  'bench-badge',
  ({ acronym, name, description, action }) => html`
    <article class="badge">
      <h2 class="title">${name}</h2>
      <p class="kicker">${acronym}</p>
      <p class="text">${description}</p>
      <a class="button" href=${action.href}>${action.label}</a>
    </article>
  `,
);

const pathway = define(
  'bench-pathway',
  ({ heading, intro, steps }) => html`
    <section class="pathway">
      <h2 class="title">${heading}</h2>
      <p class="lede">${intro}</p>
      <ol class="steps">
        ${steps.map(
          ({ title, duration, description }) =>
            html`<li>
              <h3 class="section-title">${title}</h3>
              <p class="quiet">${duration}</p>
              <p class="text">${description}</p>
            </li>`,
        )}
      </ol>
    </section>
  `,
);

const day = define(
  'bench-day',
  ({ heading, intro, slots }) => html`
    <section class="day">
      <h2 class="title">${heading}</h2>
      <p class="lede">${intro}</p>
      <ol class="slots">
        ${slots.map(
          ({ label, title, description, activities }) =>
            html`<li>
              <p class="kicker">${label}</p>
              <h3 class="section-title">${title}</h3>
              <p class="text">${description}</p>
              <ul class="bullets">
                ${activities.map((text) => html`<li>${text}</li>`)}
              </ul>
            </li>`,
        )}
      </ol>
    </section>
  `,
);

export const widgets = { role, certification, pathway, day };
