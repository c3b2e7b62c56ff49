/** The other three widgets as an author would write them by hand. */
export const markup = {
  badge: `<article class="badge">
    <h2 class="title"></h2>
    <p class="kicker"></p>
    <p class="text"></p>
    <a class="button"></a>
  </article>`,
  pathway: `<section class="pathway">
    <h2 class="title"></h2>
    <p class="lede"></p>
    <ol class="steps"></ol>
  </section>`,
  step: `<li>
    <h3 class="section-title"></h3>
    <p class="quiet"></p>
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
    <p class="text"></p>
    <ul class="bullets"></ul>
  </li>`,
};
