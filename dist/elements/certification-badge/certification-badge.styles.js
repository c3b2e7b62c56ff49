import { css } from 'lit';

const certificationBadgeStyles = css`
  :host([layout='inline']:not([hidden])) {
    display: inline;
  }
  .career:has(> .inline) {
    display: inline;
    container: none;
  }
  /* Part of a sentence, it has that sentence's colours, whatever the page is like; a forced theme brings its own. */
  :host(:not([theme])) .career:has(> .inline) {
    --_text: currentColor;
    --_accent: currentColor;
    --_surface: transparent;
  }
  :host([theme]) .career:has(> .inline) {
    padding: 0.25em 0.4em;
    border-radius: var(--_radius);
  }

  .badge.card {
    display: grid;
    gap: calc(var(--_u) * 4) calc(var(--_u) * 6);
    padding: clamp(calc(var(--_u) * 5), 4cqi, calc(var(--_u) * 7));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .badge .words {
    display: grid;
    justify-items: start;
    align-content: start;
    gap: calc(var(--_u) * 2);
    min-inline-size: 0;
  }
  .badge .title {
    display: grid;
    gap: var(--_u);
    font-size: clamp(1.0625em, 1em + 0.5cqi, 1.25em);
    line-height: 1.25;
  }
  .badge .text {
    color: var(--_muted);
  }
  .badge .facts .facts {
    gap: 0;
  }
  .badge .facts .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_u) * 2);
    align-items: baseline;
  }
  .badge.compact {
    --_seal: 3.25em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 calc(var(--_u) * 3);
    align-items: center;
  }
  .badge.compact .title {
    gap: 0;
    font-size: 1em;
  }
  .badge.compact .link {
    grid-column: 2;
    justify-self: start;
  }

  .badge.inline {
    --_seal: 1.5em;
    white-space: nowrap;
  }
  .badge.inline .seal {
    display: inline-block;
    margin-inline-end: 0.3em;
    vertical-align: -0.42em;
  }
  .badge.inline .acronym {
    font-weight: 600;
    /* The seal stays with the first letters; a name that stands in for an acronym may be longer than a line. */
    white-space: normal;
  }

  @container career (inline-size >= 34em) {
    .badge.compact {
      grid-template-columns: auto 1fr auto;
    }
    .badge.compact .link {
      grid-column: 3;
    }
    .badge .words > .facts {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
  }
  @container career (inline-size >= 24em) {
    .badge.card {
      grid-template-columns: auto 1fr;
    }
  }
`;

export { certificationBadgeStyles };
