/** The other three widgets, as far as the library has components for them. */
export const markup = {
  badge: `<sp-card>
    <h2 slot="heading" class="title"></h2>
    <sp-badge slot="subheading" class="kicker"></sp-badge>
    <p slot="description" class="text"></p>
    <sp-button slot="footer" class="button"></sp-button>
  </sp-card>`,
  pathway: `<section class="pathway">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="steps"></ol>
  </section>`,
  step: `<li>
    <h3 class="section-title"></h3>
    <sp-badge class="quiet"></sp-badge>
    <p class="text"></p>
  </li>`,
  day: `<section class="day">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="slots"></ol>
  </section>`,
  slot: `<li>
    <p class="kicker"></p>
    <h3 class="section-title"></h3>
    <sp-divider size="s"></sp-divider>
    <p class="text"></p>
    <ul class="bullets"></ul>
  </li>`,
};
