import { css } from 'lit';

/** Steps side by side: the spine turns. */
const flat = css`
  display: flex;
  & > li {
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: calc(2em + var(--ce-u) * 3);
    padding-inline: 0 calc(var(--ce-u) * 6);
  }
  & > li::before {
    inset-block: calc(1em - 1px) auto;
    inset-inline: 2em 0;
  }
`;

/** A set hangs from hairlines; a path runs along a spine; a choice stands in a bracket. */
export const pathwayTimelineStyles = css`
  .pathway {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 8);
  }
  .pathway > .title + .lede {
    margin-block-start: calc(var(--ce-u) * -4);
  }
  .pathway .lede {
    max-inline-size: 58ch;
  }
  .stage > .section-title {
    padding-block: calc(var(--ce-u) * 4);
    border-block-start: 2px solid var(--ce-accent);
  }

  /* The seal stands beside the first line; all else runs below both. */
  .step {
    --ce-seal: 4.5em;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--ce-u) * 2) calc(var(--ce-u) * 4);
  }
  .step > .stop {
    display: contents;
  }
  .stop > * {
    grid-column: 1 / -1;
  }
  .seal + .stop > :first-child {
    grid-column: auto;
    align-self: center;
  }
  .stop > .link {
    justify-self: start;
  }
  .step .item-title {
    font-size: 1.0625em;
  }
  .step .kicker {
    display: block;
  }
  .state {
    color: var(--ce-text);
    font-weight: 600;
  }

  /* A state as a shape, of borders: printers and forced colours leave backgrounds out. */
  .node {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 2.35em;
    block-size: 2.35em;
    border: 2px solid;
    border-radius: 50%;
    color: var(--ce-accent);
    font-size: 0.85em;
    font-weight: 650;
  }
  .current > .node {
    border: 6px double;
  }
  .optional > .node {
    border-style: dashed;
  }

  /* As many columns as have room, three at most, and two for what would leave a lone item in a row of three. */
  .set {
    --ce-least: 30%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(18em, var(--ce-least))), 1fr));
    column-gap: calc(var(--ce-u) * 8);
  }
  .of-1,
  .of-2,
  .of-4 {
    --ce-least: 40%;
  }
  .set > li {
    padding-block: calc(var(--ce-u) * 5);
    border-block-start: 1px solid var(--ce-border);
  }
  .set > .done {
    border-block-start: 2px solid var(--ce-accent);
  }
  .set > .current {
    border-block-start: 6px double var(--ce-accent);
  }
  .set > .optional {
    border-block-start: 1px dashed var(--ce-muted);
  }
  .set > :has(> * > .choice) {
    grid-column: 1 / -1;
  }

  /* The last step of a stage reaches across the gap to the next. */
  .path {
    margin-block-end: calc(var(--ce-u) * -8);
  }
  .path > li {
    padding-block: 0.3em calc(var(--ce-u) * 8);
    padding-inline-start: calc(2em + var(--ce-u) * 4);
  }
  .path > li::before {
    position: absolute;
    inset-block: 2em 0;
    inset-inline: calc(1em - 1px) auto;
    border: 1px solid var(--ce-border);
    content: '';
  }
  .path > .done::before {
    border-color: var(--ce-accent);
  }
  .stage:not(:has(+ .stage > .path)) > .path > :last-child::before {
    display: none;
  }

  .choice {
    position: relative;
    margin-block-start: calc(var(--ce-u) * 2);
    padding-block-start: calc(var(--ce-u) * 3);
    padding-inline-start: calc(var(--ce-u) * 5);
  }
  .choice::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--ce-u) * 3);
    border: 2px solid var(--ce-accent);
    border-inline-end: 0;
    border-start-start-radius: var(--ce-radius);
    border-end-start-radius: var(--ce-radius);
    content: '';
  }
  .choice > .kicker {
    margin-block-end: calc(var(--ce-u) * 3);
  }

  @container career (inline-size < 18em) {
    .step {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* Too narrow for a spine: the number stands above its step. */
  @container career (inline-size < 8em) {
    .path > li {
      padding: 2.5em 0 0;
    }
    .path > li::before {
      display: none;
    }
  }
  @container career (inline-size >= 34em) {
    .stop > .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
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
    .stage:has(> .section-title) {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: calc(var(--ce-u) * 8);
    }
    /* Steps without a stage stay on the spine of those with one. */
    .pathway:has(.section-title) .path:first-child:not(.flat) {
      margin-inline-start: calc(12em + var(--ce-u) * 8);
    }
  }
`;
