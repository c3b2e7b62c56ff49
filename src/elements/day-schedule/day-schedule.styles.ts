import { css } from 'lit';

/**
 * A rail with a segment per slot in that slot's light; on it a bar as long as a slot with two ends lasts. Segments are
 * borders, so that they survive print and forced colours.
 */
export const dayScheduleStyles = css`
  .day {
    --_glyph: clamp(1.75em, 1.25em + 6cqi, 2.5em);
    /* From the top of a glyph to its horizon, which is the rail itself where parts stand side by side. */
    --_horizon: calc(var(--_glyph) * 0.78);
    --_light: var(--_accent);
    display: grid;
    gap: calc(var(--_u) * 3);
  }
  .slots {
    --_rail: 1;
    margin-block-start: calc(var(--_u) * 5);
  }
  .slot {
    position: relative;
    display: grid;
    grid-template-columns: var(--_glyph) minmax(0, 1fr);
    align-content: start;
    align-items: baseline;
    column-gap: min(var(--_u) * 4, 4cqi);
    padding-block-end: calc(var(--_u) * 8);
    min-block-size: calc(var(--_bar, 0em) + 3.75em);
  }
  .slot:last-child {
    padding-block-end: 0;
  }
  .slot > * {
    grid-column: -2;
  }
  .slot > .glyph {
    grid-area: 1 / var(--_rail) / span 3;
  }
  .slot::before,
  .slot[data-length]::after {
    position: absolute;
    grid-column: var(--_rail) / calc(var(--_rail) + 1);
    inset-block: 0;
    inset-inline-start: calc(50% - 1px);
    border-inline-start: 2px solid color-mix(in oklab, var(--_light) 50%, var(--_surface));
    content: '';
  }
  .slot:last-child::before {
    display: none;
  }
  .slot[data-length]::after {
    inset-block: calc(var(--_horizon) + 0.35em) auto;
    inset-inline-start: calc(50% - 3px);
    block-size: var(--_bar);
    border: 0 solid var(--_light);
    border-inline-start-width: 6px;
    border-radius: 3px;
  }
  .glyph {
    position: relative;
    z-index: 1;
    align-self: start;
    inline-size: var(--_glyph);
    block-size: calc(var(--_horizon) + 0.35em);
    padding-block-end: 0.35em;
    background: var(--_surface);
    color: var(--_light);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    overflow: visible;
  }
  .glyph .way {
    stroke-width: 1;
    opacity: 0.5;
  }
  .glyph .body {
    fill: currentColor;
    stroke: none;
  }
  .glyph:dir(rtl) {
    transform: scaleX(-1);
  }
  .when,
  .slot > .slot-title {
    padding-block-start: 0.25em;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .kicker + .time {
    font-weight: 400;
  }
  .time .quiet {
    font-weight: 400;
    white-space: nowrap;
  }
  .time time {
    white-space: nowrap;
  }
  .slot-title {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .what {
    display: grid;
    gap: calc(var(--_u) * 3);
    padding-block-start: calc(var(--_u) * 1.5);
  }
  .slot .activities {
    display: grid;
    gap: calc(var(--_u) * 2);
  }
  .activities > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .activities > li::before {
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--_light);
    content: '';
  }
  .activities > li:has(> .item-title)::before {
    inset-block-start: 0.6em;
  }
  .place {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .place svg {
    flex: none;
    inline-size: 0.75em;
    block-size: 1em;
    transform: translateY(0.1em);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
  }

  [data-length='1'] {
    --_bar: 1em;
  }
  [data-length='2'] {
    --_bar: 2em;
  }
  [data-length='3'] {
    --_bar: 4em;
  }
  [data-length='4'] {
    --_bar: 6em;
  }
  [data-length='5'] {
    --_bar: 8em;
  }
  [data-length='6'] {
    --_bar: 11em;
  }
  [data-length='7'] {
    --_bar: 15em;
  }
  [data-length='8'] {
    --_bar: 20em;
  }

  /* The hue of the hour, at the accent's lightness or above it: decoration only, no text is set in it. */
  @supports (color: oklch(from red l c h)) {
    [data-light='morning'] {
      --_light: oklch(from var(--_accent) min(l + 0.2, 0.8) max(c, 0.13) 75);
    }
    [data-light='afternoon'] {
      --_light: oklch(from var(--_accent) min(l + 0.16, 0.76) max(c, 0.13) 50);
    }
    [data-light='evening'] {
      --_light: oklch(from var(--_accent) min(l + 0.08, 0.72) max(c, 0.1) 10);
    }
    [data-light='night'] {
      --_light: oklch(from var(--_accent) min(l, 0.68) max(c, 0.09) 275);
    }
  }

  @container career (inline-size >= 36em) {
    .marked {
      --_rail: 2;
    }
    .marked > .slot {
      grid-template-columns: minmax(9.5em, 22%) var(--_glyph) minmax(0, 1fr);
    }
    .marked > .slot > .when {
      grid-area: 1 / 1 / span 2;
    }
  }
  @container career (inline-size >= 42em) {
    .columns {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr;
    }
    .columns > .slot {
      grid-template: subgrid / minmax(0, 1fr);
      grid-row: 1 / 5;
      padding: 0;
      padding-inline-end: calc(var(--_u) * 8);
      min-block-size: 0;
    }
    .columns > .slot:last-child {
      padding: 0;
    }
    .columns > .slot > * {
      grid-area: 3 / 1;
    }
    .columns > .slot > .glyph {
      grid-area: 1 / 1;
      margin-block-end: calc(var(--_u) * 3);
      background: none;
    }
    .columns .ring {
      fill: var(--_surface);
      transform: translateY(8px);
    }
    .columns > .slot > .when {
      grid-area: 2 / 1;
    }
    .columns > .slot > .what {
      grid-area: 4 / 1;
    }
    .columns > .slot::before {
      display: block;
      grid-area: auto;
      inset: calc(var(--_horizon) - 2px) 0 auto;
      border: 0 solid color-mix(in oklab, var(--_light) 50%, var(--_surface));
      border-block-start-width: 2px;
    }
  }

  @media (forced-colors: active) {
    .glyph,
    .place svg {
      color: CanvasText;
      background: Canvas;
    }
  }
`;
