/** The other three widgets, as far as the library has components for them. */
export const markup = {
  badge: `<sl-card>
    <header slot="header" class="head">
      <h2 class="title"></h2>
      <sl-badge class="kicker"></sl-badge>
    </header>
    <p class="text"></p>
    <sl-button slot="footer" class="button"></sl-button>
  </sl-card>`,
  pathway: `<section class="pathway">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="steps"></ol>
  </section>`,
  step: `<li>
    <h3 class="section-title"></h3>
    <sl-tag class="quiet"></sl-tag>
    <p class="text"></p>
  </li>`,
  day: `<section class="day">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="slots"></ol>
  </section>`,
  slot: `<li>
    <p class="kicker"></p>
    <sl-details open>
      <h3 slot="summary" class="section-title"></h3>
      <p class="text"></p>
      <ul class="bullets"></ul>
    </sl-details>
  </li>`,
};
