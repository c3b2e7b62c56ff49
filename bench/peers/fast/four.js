import { html, repeat } from '@microsoft/fast-element';
import { create as role } from './card.js';
import { define } from './element.js';

const certification = define(
  'bench-badge',
  html`
    <article class="badge">
      <h2 class="title">${({ data }) => data.name}</h2>
      <p class="kicker">${({ data }) => data.acronym}</p>
      <p class="text">${({ data }) => data.description}</p>
      <a class="button" href=${({ data }) => data.action.href}>${({ data }) => data.action.label}</a>
    </article>
  `,
);

const pathway = define(
  'bench-pathway',
  html`
    <section class="pathway">
      <h2 class="title">${({ data }) => data.heading}</h2>
      <p class="lede">${({ data }) => data.intro}</p>
      <ol class="steps">
        ${repeat(
          ({ data }) => data.steps,
          html`<li>
            <h3 class="section-title">${({ title }) => title}</h3>
            <p class="quiet">${({ duration }) => duration}</p>
            <p class="text">${({ description }) => description}</p>
          </li>`,
        )}
      </ol>
    </section>
  `,
);

const day = define(
  'bench-day',
  html`
    <section class="day">
      <h2 class="title">${({ data }) => data.heading}</h2>
      <p class="lede">${({ data }) => data.intro}</p>
      <ol class="slots">
        ${repeat(
          ({ data }) => data.slots,
          html`<li>
            <p class="kicker">${({ label }) => label}</p>
            <h3 class="section-title">${({ title }) => title}</h3>
            <p class="text">${({ description }) => description}</p>
            <ul class="bullets">
              ${repeat(({ activities }) => activities, html`<li>${(text) => text}</li>`)}
            </ul>
          </li>`,
        )}
      </ol>
    </section>
  `,
);

export const widgets = { role, certification, pathway, day };
