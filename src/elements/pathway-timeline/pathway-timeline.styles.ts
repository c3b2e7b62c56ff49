import { css } from 'lit';

/** Steps side by side: the spine turns. */
const flat = css`
  display: flex;
  & > li {
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--_u) * 3);
    padding-block-end: 0;
    padding-inline-end: calc(var(--_u) * 6);
  }
  & > li::before {
    inset-block: calc(1em - 1px) auto;
    inset-inline: 2em 0;
    border-block-start: 2px solid var(--_line, var(--_border));
    border-inline-start: 0;
  }
  & .words > .item-title {
    flex-basis: 100%;
  }
`;

/** A set hangs from hairlines; a path runs along a spine; a choice stands in a bracket. */
export const pathwayTimelineStyles = css`
  .pathway,
  .stop,
  .pathway .words {
    display: grid;
    align-content: start;
    min-inline-size: 0;
  }
  .pathway {
    gap: calc(var(--_u) * 8);
  }
  .pathway > .title + .lede {
    margin-block-start: calc(var(--_u) * -4);
  }
  .pathway .lede {
    max-inline-size: 58ch;
  }
  .pathway > .button {
    justify-self: start;
  }

  .stop {
    gap: calc(var(--_u) * 2);
  }
  .stop .item-title {
    font-size: 1.0625em;
  }
  .stop .item-title .kicker {
    display: block;
  }
  /* The seal stands beside the name while the name keeps room for a word, and above it in the narrowest places. */
  .stop .badge {
    --_seal: 4.5em;
    --_gap: calc(var(--_u) * 4);
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_u) * 2) var(--_gap);
    align-items: center;
  }
  .stop .words {
    display: contents;
  }
  .stop .words > * {
    flex: none;
    inline-size: 100%;
  }
  .stop .words > .item-title {
    flex: 1 1 max(8em, 100% - var(--_seal) - var(--_gap) - 1px);
    inline-size: auto;
    min-inline-size: 0;
  }
  .stop .words > .link {
    inline-size: auto;
    margin-inline-end: auto;
  }
  .stop * ~ .text {
    color: var(--_muted);
  }
  .state {
    color: var(--_text);
    font-weight: 600;
  }
  .node {
    display: block;
    inline-size: 2em;
    color: var(--_accent);
    overflow: visible;
  }
  .node .ring {
    fill: var(--_surface);
    stroke: currentColor;
    stroke-width: 2;
  }
  .node .disc {
    fill: currentColor;
  }
  .node path {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .node text {
    fill: currentColor;
    font-size: 13.5px;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .node .disc + text {
    fill: var(--_surface);
  }
  .state .node {
    display: inline-block;
    margin-inline-end: 0.4em;
    inline-size: 1.1em;
    vertical-align: -0.18em;
  }
  .steps > li > .stop > .quiet .node,
  .steps > li > .stop > .badge > .words > .quiet .node {
    display: none;
  }
  .upcoming > .node {
    color: var(--_muted);
  }
  .upcoming > .node .ring {
    stroke-width: 1.25;
  }

  .set {
    display: grid;
    gap: 0 calc(var(--_u) * 8);
  }
  .set > li {
    padding-block: calc(var(--_u) * 5);
    border-block-start: 1px solid var(--_border);
  }
  .set > .optional {
    border-block-start: 1px dashed var(--_muted);
  }
  .set > .fork {
    grid-column: 1 / -1;
  }
  .of-1 > :not(.fork) {
    max-inline-size: 44em;
  }

  .steps > li {
    position: relative;
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    gap: clamp(calc(var(--_u) * 2), 4cqi, calc(var(--_u) * 4));
    padding-block-end: calc(var(--_u) * 8);
  }
  .steps > li::before {
    position: absolute;
    inset-block: 2em 0;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_line, var(--_border));
    content: '';
  }
  .steps > .done {
    --_line: var(--_accent);
  }
  .steps > li > .stop {
    padding-block-start: 0.3em;
  }
  .steps > :last-child {
    padding-block-end: 0;
  }
  /* Across the gap to the next stage. */
  .steps > :last-child::before {
    inset-block-end: calc(var(--_u) * -8);
  }
  .end > :last-child::before {
    display: none;
  }

  .choice {
    position: relative;
    margin-block-start: calc(var(--_u) * 2);
    padding-block-start: calc(var(--_u) * 3);
    padding-inline-start: clamp(calc(var(--_u) * 4), 4cqi, calc(var(--_u) * 7));
  }
  .choice::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--_u) * 3);
    border: 2px solid var(--_accent);
    border-inline-end: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    content: '';
  }

  .choice > .kicker {
    margin-block-end: calc(var(--_u) * 3);
  }
  .choice .set > li {
    padding-block: calc(var(--_u) * 4);
  }

  .stage > .section-title {
    padding-block: calc(var(--_u) * 4);
    border-block-start: 2px solid var(--_accent);
  }

  @container career (inline-size >= 38em) {
    :is(.of-1, .path) > li > .stop > .badge {
      flex-wrap: nowrap;
      align-items: start;
    }
    :is(.of-1, .path) > li > .stop > .badge > .words {
      display: grid;
      flex: 1;
      gap: calc(var(--_u) * 2);
      align-content: center;
      min-block-size: var(--_seal);
      justify-items: normal;
    }
    .pathway > .of-1 > li > .stop > .badge {
      --_seal: 8em;
      --_gap: calc(var(--_u) * 6);
    }
    .stop .words > .link {
      justify-self: start;
    }
    .set:is(.of-2, .of-3) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container career (inline-size >= 44em) {
    .flat:not(:has(> :nth-child(4))) {
      ${flat}
    }
  }
  @container career (inline-size >= 60em) {
    .flat {
      ${flat}
    }
    .stage {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: calc(var(--_u) * 8);
    }
    .stage > .section-title {
      align-self: start;
    }
    .set.of-3 {
      grid-template-columns: repeat(3, 1fr);
    }
  }

  @media (forced-colors: active) {
    .node,
    .upcoming > .node {
      --_surface: Canvas;
      color: CanvasText;
    }
  }
`;
