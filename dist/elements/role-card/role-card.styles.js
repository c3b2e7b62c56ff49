import { css } from 'lit';

const roleCardStyles = css`
  .role {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 8);
    padding: clamp(calc(var(--ce-u) * 5), 5 * var(--ce-cqi), calc(var(--ce-u) * 10));
    border: 1px solid var(--ce-border);
    border-radius: var(--ce-radius);

    .words,
    .head,
    .story,
    .aside {
      display: flex;
      flex-direction: column;
      gap: calc(var(--ce-u) * 8);
      min-inline-size: 0;
    }
    .words {
      gap: calc(var(--ce-u) * 3);
    }
    .abbreviation {
      color: var(--ce-muted);
      font-weight: 400;
      /* In one piece where it fits on a line, broken where it does not. */
      display: inline-block;
    }
    .lede {
      max-inline-size: 54ch;
    }
    section > * + * {
      margin-block-start: calc(var(--ce-u) * 3);
    }
    .columns {
      display: grid;
      gap: calc(var(--ce-u) * 5) calc(var(--ce-u) * 8);
    }
    .columns > li {
      padding-block-start: calc(var(--ce-u) * 3);
      border-block-start: 1px solid var(--ce-border);
    }
    .button {
      margin-block-start: calc(var(--ce-u) * 2);
    }
  }

  .hero {
    gap: clamp(calc(var(--ce-u) * 8), 5 * var(--ce-cqi), calc(var(--ce-u) * 14));
    padding: 0;
    border: 0;

    .head {
      position: relative;
      isolation: isolate;
      padding-block: clamp(calc(var(--ce-u) * 7), 6 * var(--ce-cqi), calc(var(--ce-u) * 20));
      border-block: 4px solid var(--ce-fill);
      border-block-end: 1px solid var(--ce-border);
    }
    .words {
      gap: calc(var(--ce-u) * 4);
      max-inline-size: 40em;
    }
    .title {
      font-size: clamp(min(1.75em, 15 * var(--ce-cqi)), 1.1em + 3.6 * var(--ce-cqi), 3.25em);
      letter-spacing: -0.022em;
    }
  }
  .field {
    position: absolute;
    z-index: -1;
    inset-block-start: 50%;
    inset-inline-end: -15em;
    display: none;
    inline-size: 36em;
    opacity: 0.55;
    translate: 0 -50%;

    * {
      vector-effect: non-scaling-stroke;
    }
  }

  .role.compact {
    gap: calc(var(--ce-u) * 2) calc(var(--ce-u) * 6);
    padding: calc(var(--ce-u) * 3) 0;
    border-width: 0 0 1px;
    border-radius: 0;

    .title {
      font-size: 1.0625em;
    }
    .lede {
      font-size: 1em;
    }
  }

  @container career (inline-size >= 34em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .role .aside {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    .role.compact {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  @container career (inline-size >= 46em) {
    .role.card:has(> .story + .aside) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(13em, 30%);

      .head {
        grid-column: 1 / -1;
      }
      .aside {
        grid-area: 2 / 2 / span 2;
        display: flex;
      }
    }
    .role .head:has(> .image) {
      display: grid;
      grid-template-columns: 3fr 2fr;

      > * {
        align-self: center;
      }
    }
  }
  /* As wide as a page: headings stand in a column of their own, as in a journal. */
  @container career (inline-size >= 60em) {
    .field {
      display: block;
    }
    .hero .head {
      overflow: clip;
    }
    /* Outside it would be cut off with the drawing. */
    .hero .head .button:focus-visible {
      /* Round a smaller area: 3 px make up for what the shorter line lacks. */
      outline: 3px solid currentColor;
      outline-offset: -7px;
      box-shadow: none;
    }
    .hero .story:has(.section-title) > section {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.6fr);
      column-gap: calc(var(--ce-u) * 8);

      > * {
        grid-column: 2;
      }
      > .section-title {
        grid-area: 1 / 1 / span 50;
      }
      > .section-title + * {
        margin-block-start: 0;
      }
    }
    .hero .aside {
      padding-block-start: calc(var(--ce-u) * 6);
      border-block-start: 1px solid var(--ce-border);
    }
  }

  @media print {
    .role .field {
      display: none;
    }
  }
`;

export { roleCardStyles };
