/** The other three widgets, as far as the library has components for them. */
export const markup = {
  badge: `<rh-card>
    <header slot="header" class="head">
      <h2 class="title"></h2>
      <rh-badge class="kicker"></rh-badge>
    </header>
    <p class="text"></p>
    <rh-cta slot="footer"><a class="button"></a></rh-cta>
  </rh-card>`,
  pathway: `<section class="pathway">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="steps"></ol>
  </section>`,
  step: `<li>
    <h3 class="section-title"></h3>
    <rh-tag class="quiet"></rh-tag>
    <p class="text"></p>
  </li>`,
  day: `<section class="day">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="slots"></ol>
  </section>`,
  slot: `<li>
    <p class="kicker"></p>
    <rh-accordion>
      <rh-accordion-header expanded><h3 class="section-title"></h3></rh-accordion-header>
      <rh-accordion-panel>
        <p class="text"></p>
        <ul class="bullets"></ul>
      </rh-accordion-panel>
    </rh-accordion>
  </li>`,
};
