import { html, repeat } from '@microsoft/fast-element';
import { define } from './element.js';

export { update } from './element.js';

export const create = define(
  'bench-role-card',
  html`
    <article class="card">
      <header class="head">
        <p class="kicker">${({ data }) => data.eyebrow}</p>
        <h2 class="title">${({ data }) => data.name}</h2>
        <p class="lede">${({ data }) => data.tagline}</p>
      </header>
      <div class="body">
        <section>
          <h3 class="section-title">${({ data }) => data.responsibilities.heading}</h3>
          <ul class="columns">
            ${repeat(({ data }) => data.responsibilities.items, html`<li class="text">${(text) => text}</li>`)}
          </ul>
        </section>
        <div class="aside">
          <section>
            <h3 class="section-title">At a glance</h3>
            <dl class="facts">
              ${repeat(
                ({ data }) => data.facts,
                html`<div>
                  <dt>${({ label }) => label}</dt>
                  <dd>${({ value }) => value}</dd>
                </div>`,
              )}
            </dl>
          </section>
          <section>
            <h3 class="section-title">Skills</h3>
            <ul class="bullets">
              ${repeat(({ data }) => data.skills, html`<li>${(text) => text}</li>`)}
            </ul>
          </section>
        </div>
        <a class="button" href=${({ data }) => data.action.href}>${({ data }) => data.action.label}</a>
      </div>
    </article>
  `,
);
