/** The other three widgets, as far as the library has components for them. */
export const markup = {
  badge: `<wa-card with-header with-footer>
    <header slot="header" class="head">
      <h2 class="title"></h2>
      <wa-badge class="kicker"></wa-badge>
    </header>
    <p class="text"></p>
    <wa-button slot="footer" class="button"></wa-button>
  </wa-card>`,
  pathway: `<section class="pathway">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="steps"></ol>
  </section>`,
  step: `<li>
    <h3 class="section-title"></h3>
    <wa-tag class="quiet"></wa-tag>
    <p class="text"></p>
  </li>`,
  day: `<section class="day">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="slots"></ol>
  </section>`,
  slot: `<li>
    <p class="kicker"></p>
    <wa-details open>
      <h3 slot="summary" class="section-title"></h3>
      <p class="text"></p>
      <ul class="bullets"></ul>
    </wa-details>
  </li>`,
};
