import { css } from 'lit';

/** Role card: `card` and `hero` share their body; `hero` opens on a tinted field; `compact` is one line of a listing. */
export const roleCardStyles = css`
  .role {
    display: grid;
    gap: calc(var(--_u) * 8);
    padding: clamp(calc(var(--_u) * 5), 5cqi, calc(var(--_u) * 10));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .role .words {
    display: grid;
    justify-items: start;
    align-content: center;
    gap: calc(var(--_u) * 3);
  }
  .role .abbreviation {
    color: var(--_muted);
    font-weight: 400;
    white-space: nowrap;
  }
  .role .lede {
    max-inline-size: 54ch;
  }
  .role .story,
  .role .aside {
    display: grid;
    align-content: start;
    gap: calc(var(--_u) * 8);
    min-inline-size: 0;
  }
  .role .head {
    display: grid;
    gap: calc(var(--_u) * 6);
    min-inline-size: 0;
  }
  .role section > * + * {
    margin-block-start: calc(var(--_u) * 3);
  }
  .role .columns {
    display: grid;
    gap: calc(var(--_u) * 5) calc(var(--_u) * 8);
  }
  .role .columns > li {
    padding-block-start: calc(var(--_u) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .role .bullets {
    display: grid;
    gap: calc(var(--_u) * 1.5);
  }
  .role .bullets > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .role .bullets > li::before {
    position: absolute;
    inset-block-start: 0.7em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--_accent);
    content: '';
  }
  .role .pairs {
    display: grid;
    gap: calc(var(--_u) * 3);
  }
  .role dd,
  .role .salary .text {
    font-variant-numeric: tabular-nums;
  }
  .role.hero {
    gap: clamp(calc(var(--_u) * 8), 5cqi, calc(var(--_u) * 14));
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .role.hero .head {
    position: relative;
    isolation: isolate;
    overflow: hidden;
    padding-block: clamp(calc(var(--_u) * 7), 6cqi, calc(var(--_u) * 20));
    border-block: 4px solid var(--_brand);
    border-block-end: 1px solid var(--_border);
  }
  .role .field {
    position: absolute;
    z-index: -1;
    inset-block-start: 50%;
    inset-inline-end: -9em;
    inline-size: 30em;
    color: var(--_accent);
    opacity: 0.55;
    translate: 0 -50%;
  }
  .role .field .rim:first-child {
    fill: var(--_tint);
  }
  .role .field * {
    vector-effect: non-scaling-stroke;
  }
  .role.hero .words {
    max-inline-size: 40em;
    gap: calc(var(--_u) * 4);
  }
  .role.hero .title {
    font-size: clamp(1.75em, 1.1em + 3.6cqi, 3.25em);
    letter-spacing: -0.022em;
  }
  .role .button {
    margin-block-start: calc(var(--_u) * 2);
  }

  .role.compact {
    gap: calc(var(--_u) * 2) calc(var(--_u) * 6);
    padding: calc(var(--_u) * 3) 0;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  .role.compact .title {
    font-size: 1.0625em;
  }
  .role.compact .lede {
    font-size: 1em;
  }

  @container career (inline-size >= 34em) {
    .role .columns {
      grid-template-columns: 1fr 1fr;
    }
    .role.compact {
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  @container career (inline-size < 54em) {
    .role .field {
      display: none;
    }
  }
  @container career (inline-size >= 34em) {
    .role .aside {
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
  }
  @container career (inline-size >= 46em) {
    .role.card:has(> .story + .aside) {
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(13em, 30%);
    }
    .role.card > .story + .aside {
      grid-row: 2 / span 2;
      grid-column: 2;
      grid-template-columns: none;
    }
    .role > .head,
    .role.hero > .aside {
      grid-column: 1 / -1;
    }
    .role .head:has(> .image) {
      grid-template-columns: 3fr 2fr;
      align-items: center;
    }
  }

  /* As wide as a page: headings stand in a column of their own, as in a journal. */
  @container career (inline-size >= 60em) {
    .role.hero .story > section:has(> .section-title) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.6fr);
      column-gap: calc(var(--_u) * 8);
    }
    .role.hero .story > section > * {
      grid-column: 2;
    }
    .role.hero .story > section > .section-title {
      grid-column: 1;
      grid-row: 1 / span 50;
    }
    .role.hero .story > section > .section-title + * {
      margin-block-start: 0;
    }
    .role.hero .aside {
      padding-block-start: calc(var(--_u) * 6);
      border-block-start: 1px solid var(--_border);
    }
  }

  @media print {
    .role .field {
      display: none;
    }
  }
`;
