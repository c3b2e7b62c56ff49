import { css } from 'lit';

const base = css`
  :host {
    /* Where an owner has given what is no colour, and the browser knows that it should be one: register.ts. */
    --ce-surface: Canvas;
    --ce-text: CanvasText;
    --ce-muted: CanvasText;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * A size container counts as empty to a parent that shrinks to fit. There it is 24em wide, together with the width of
   * the container itself, and less where there is less room: a float without height disturbs nothing.
   */
  :host(:not([layout='inline']))::before {
    float: inline-start;
    display: grid;
    grid-template-columns: minmax(0, 14em);
    content: '';
  }
  /* On a page with many widgets: elements/crowd.ts. */
  :host(:state(skipped)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 24em auto 25em;
    /* Focus rings reach over the edge. */
    overflow-clip-margin: 8px;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  .career {
    --ce-u: var(--career-space, 4px);
    --ce-radius: var(--career-radius, 6px);
    --ce-brand: var(--career-brand, #0b5c66);
    --ce-surface: var(--career-surface, Canvas);
    --ce-text: var(--career-text, CanvasText);
    --ce-muted: var(--career-muted, color-mix(in oklab, var(--ce-text) 74%, var(--ce-surface)));
    --ce-border: var(--career-border, color-mix(in oklab, var(--ce-text) 14%, var(--ce-surface)));
    --ce-tint: color-mix(in oklab, var(--ce-brand) 7%, var(--ce-surface));
    --ce-accent: color-mix(in oklab, var(--ce-brand) 30%, var(--ce-text));
    --ce-heading: var(--career-heading-font, inherit);
    --ce-small: max(0.8125em, 12px);

    container: career / inline-size;
    contain-intrinsic-inline-size: 10em;
    display: block;
    color: var(--ce-text);
    background: var(--ce-surface);
    font-family: var(--career-font, inherit);
    font-size: 1em;
    font-style: normal;
    font-variant-caps: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  /* Were the brand no colour, text would be in that of the page, which is for the other scheme. */
  :host([theme]) .career {
    color: CanvasText;
  }
  :host([theme]) .career > * {
    color: var(--ce-text);
  }
  /* A surface of its own needs an edge of its own. */
  :host([theme]) .career:not(:has(> .card, > .inline)) {
    padding: calc(var(--ce-u) * 5);
  }
  /*
   * The brand itself fills; what is set in it is as dark, or in the dark as light, as 7:1 asks for whatever the hue. On it
   * stands black or white, by its luminance: one of them always has 4.5:1. Alpha, and what sRGB lacks, would upset both.
   */
  @supports (color: oklch(from light-dark(red, red) l c h)) {
    .career {
      --ce-fill: color(from var(--ce-brand) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
      --ce-accent: light-dark(
        oklch(from var(--ce-fill) min(l, 0.44) calc(c * min(1, 0.44 / l)) h),
        oklch(from var(--ce-fill) max(l, 0.76) min(c, 0.12) h)
      );
      --ce-text: var(
        --career-text,
        light-dark(
          oklch(from var(--ce-fill) 0.22 min(c, 0.03) h),
          oklch(from var(--ce-fill) 0.93 min(c, 0.012) h)
        )
      );
      /* In xyz, 1.1 of each is more than the white of sRGB. */
      --ce-y: clamp(0, (0.179 - y) * 1e9, 1.1);
      --ce-on: var(--career-on-brand, color(from var(--ce-fill) xyz var(--ce-y) var(--ce-y) var(--ce-y)));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* Each text runs its own way; lines of several parts run as the page does, and all align as the page does. */
  :not(.career, .time, .inline, .inline a, .meta, summary) {
    unicode-bidi: plaintext;
  }
  .career > * {
    --ce-cqi: 1cqi;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ul,
  ol {
    list-style: none;
  }
  :is(h2, h3, h4, h5, h6) {
    font-family: var(--ce-heading);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.15;
    text-wrap: balance;
    break-after: avoid;
  }
  .title {
    /* Between pages’ margins of a sidebar a long word still fits. */
    font-size: clamp(min(1.375em, 12 * var(--ce-cqi)), 1.1em + 1.6 * var(--ce-cqi), 1.875em);
    letter-spacing: -0.012em;
  }
  .section-title {
    font-size: clamp(1.125em, 1.02em + 0.6 * var(--ce-cqi), 1.3125em);
    letter-spacing: -0.006em;
  }
  .item-title {
    line-height: 1.3;
  }
  p {
    /* A character of running text is narrower than the zero that the unit measures: 65 to 74 of them. */
    max-inline-size: 54ch;
  }
  dt {
    color: var(--ce-muted);
    font-size: var(--ce-small);
  }
  .kicker {
    color: var(--ce-accent);
    font-size: var(--ce-small);
    font-weight: 600;
    letter-spacing: 0.05em;
    line-height: 1.4;
  }
  .lede {
    color: var(--ce-muted);
    font-size: clamp(1.0625em, 1em + 0.5 * var(--ce-cqi), 1.25em);
    line-height: 1.45;
  }
  .item-title + .text {
    margin-block-start: var(--ce-u);
    color: var(--ce-muted);
  }
  .facts,
  .bullets {
    display: flex;
    flex-direction: column;
    font-variant-numeric: tabular-nums;
  }
  .facts {
    gap: calc(var(--ce-u) * 3) calc(var(--ce-u) * 6);
  }
  .bullets {
    gap: calc(var(--ce-u) * 1.5);
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .bullets > li::before {
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--ce-accent);
    content: '';
  }
  .more {
    inline-size: 100%;
  }
  .more > summary {
    display: list-item;
    padding-block: calc(var(--ce-u) * 2.5);
    color: var(--ce-text);
    font-weight: 600;
    cursor: pointer;
  }
  .more > .facts {
    padding-block: calc(var(--ce-u) * 2) calc(var(--ce-u) * 4);
  }
  .quiet {
    color: var(--ce-muted);
    font-size: var(--ce-small);
  }

  a {
    color: var(--ce-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--ce-text);
    outline-offset: 2px;
    /* The gap has the surface's colour, where the ring lies over another. */
    box-shadow: 0 0 0 2px var(--ce-surface);
  }
  .button,
  .image {
    align-self: start;
  }
  .link {
    display: inline-flex;
    align-items: center;
    margin-block: calc(var(--ce-u) * -2);
    min-inline-size: 44px;
    min-block-size: 44px;
    font-weight: 600;
  }
  .button {
    display: inline-block;
    padding: calc(var(--ce-u) * 2.75) calc(var(--ce-u) * 6);
    min-block-size: 44px;
    /* Where the brand is the colour of the page, the edge still shows. */
    border: 1px solid;
    border-color: var(--ce-accent);
    border-radius: var(--ce-radius);
    background: var(--ce-fill);
    color: var(--ce-on);
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline 2px;
  }
  /* In the button this would be the colour of its own text. */
  @container style(--career-brand: currentColor) or style(--career-brand: currentcolor) {
    .button {
      background: none;
      color: inherit;
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .image {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--ce-radius);
  }

  :is(:dir(rtl), :lang(hi), :lang(ja), :lang(zh)) {
    letter-spacing: normal !important;
  }

  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    :host(:state(skipped)) {
      content-visibility: visible;
    }
    /* Chromium lets what follows a grid that breaks over pages lie on top of it. */
    .career :is(.spotlight, .role, .story, .pathway, .day) {
      display: block;

      > * + * {
        margin-block-start: calc(var(--ce-u) * 6) !important;
      }
    }
    /* What holds more than one of these may be as long as a page. */
    :is(li, section):not(:has(li, details)),
    .facts > div,
    .lede {
      break-inside: avoid;
    }
    .lede,
    summary {
      break-after: avoid;
    }
    .button {
      background: none;
      color: var(--ce-accent);
    }
    :is(.button, .link)[href^='http']:not(dd *)::after {
      content: '\\a0(' attr(href) ')';
      font-weight: 400;
    }
    /* What is folded would be lost on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export { base };
