import { css } from 'lit';

const dayScheduleStyles = css`
  .day {
    --ce-light: var(--ce-accent);
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 3);
  }
  .slots {
    margin-block-start: calc(var(--ce-u) * 5);
  }
  .slot {
    display: grid;
    grid-template: 'rail when' 'rail title' 'rail what' 1fr / auto minmax(0, 1fr);
    column-gap: calc(var(--ce-u) * 3);
    padding-block-end: var(--ce-rest, calc(var(--ce-u) * 8));
  }
  .slot::before,
  .slot > svg {
    grid-area: rail;
    forced-color-adjust: auto;
  }
  .slot::before,
  .bar {
    justify-self: center;
  }
  /* The rail reaches across the gap to the next slot. */
  .slot::before {
    margin-block-end: var(--ce-rest, calc(var(--ce-u) * -8));
    border: 1px solid color-mix(in oklab, var(--ce-light) 50%, transparent);
    content: '';
  }
  .glyph {
    inline-size: min(2.5em, 15 * var(--ce-cqi));
    margin-block-start: -0.25em;
    background: var(--ce-surface);
    color: var(--ce-light);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .bar {
    inline-size: 0;
    margin-block: 2em 1em;
    border: 3px solid var(--ce-light);
    border-radius: 3px;
  }
  .when {
    grid-area: when;
    align-self: baseline;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  time {
    white-space: nowrap;
  }
  .slot-title {
    grid-area: title;
    align-self: baseline;
    padding-block-end: var(--ce-u);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .what {
    grid-area: what;
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 3);
  }
  .slot:last-child {
    --ce-rest: 0px;
  }

  /* The hue of the hour, at the accent's lightness or above it: decoration only, no text is set in it. */
  @supports (color: oklch(from red l c h)) {
    .morning {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.18, 0.8) max(c, 0.13) 75);
    }
    .afternoon {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.18, 0.8) max(c, 0.13) 50);
    }
    .evening {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.1, 0.8) max(c, 0.13) 10);
    }
    .night {
      --ce-light: oklch(from var(--ce-accent) l max(c, 0.1) 275);
    }
  }

  @container career (inline-size >= 38em) {
    .slots:has(.kicker, .time) > .slot {
      grid-template: 'when rail title' 'when rail what' 1fr / 12em auto minmax(0, 1fr);
    }
    .columns {
      --ce-rest: 0px;
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
    }
    .slots.columns > .slot {
      grid-row: 1 / span 4;
      grid-template: subgrid / auto;
      grid-template-areas: 'rail' 'when' 'title' 'what';
      padding-inline-end: calc(var(--ce-u) * 6);
    }
    .columns > .slot > .when {
      margin-block-start: calc(var(--ce-u) * 3);
    }
    .columns > .slot::before {
      place-self: end stretch;
      margin-inline-end: calc(var(--ce-u) * -6);
    }
  }
`;

export { dayScheduleStyles };
