import { html } from 'lit';
import { define } from './element.js';

export { update } from './element.js';

export const create = define(
  'bench-role-card',
  ({ name, eyebrow, tagline, responsibilities, facts, skills, action }) => html`
    <article class="card">
      <header class="head">
        <p class="kicker">${eyebrow}</p>
        <h2 class="title">${name}</h2>
        <p class="lede">${tagline}</p>
      </header>
      <div class="body">
        <section>
          <h3 class="section-title">${responsibilities.heading}</h3>
          <ul class="columns">
            ${responsibilities.items.map((text) => html`<li class="text">${text}</li>`)}
          </ul>
        </section>
        <div class="aside">
          <section>
            <h3 class="section-title">At a glance</h3>
            <dl class="facts">
              ${facts.map(
                ({ label, value }) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>
          </section>
          <section>
            <h3 class="section-title">Skills</h3>
            <ul class="bullets">
              ${skills.map((text) => html`<li>${text}</li>`)}
            </ul>
          </section>
        </div>
        <a class="button" href=${action.href}>${action.label}</a>
      </div>
    </article>
  `,
);
