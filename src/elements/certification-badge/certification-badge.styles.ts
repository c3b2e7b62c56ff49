import { css } from 'lit';

/** The three ways to set a certification beside its seal. */
export const certificationBadgeStyles = css`
  :host([layout='inline']:not([hidden])) {
    display: inline;
  }
  .career:has(> .inline) {
    display: inline;
    container: none;
  }
  /* Part of a sentence, it has that sentence's colours, whatever the page is like; a forced theme brings its own. */
  :host(:not([theme])) .career:has(> .inline) {
    --ce-text: currentColor;
    --ce-accent: currentColor;
    --ce-surface: transparent;
  }
  :host([theme]) .career:has(> .inline) {
    padding: 0.25em 0.4em;
    border-radius: var(--ce-radius);
  }

  .badge.card {
    display: grid;
    gap: calc(var(--ce-u) * 4) calc(var(--ce-u) * 6);
    padding: clamp(calc(var(--ce-u) * 5), 4 * var(--ce-cqi), calc(var(--ce-u) * 7));
    border: 1px solid var(--ce-border);
    border-radius: var(--ce-radius);
  }
  .badge .words {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 2);
    min-inline-size: 0;
  }
  .badge .title {
    display: flex;
    flex-direction: column;
    gap: var(--ce-u);
    font-size: clamp(1.0625em, 1em + 0.5 * var(--ce-cqi), 1.25em);
    line-height: 1.25;
  }
  .badge .words > .link {
    align-self: start;
  }
  .badge .text {
    color: var(--ce-muted);
  }
  .badge .facts .facts {
    gap: 0;
  }
  .badge .facts .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-u) * 2);
    align-items: baseline;
  }
  .badge.compact {
    --ce-seal: 3.25em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 calc(var(--ce-u) * 3);
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
    --ce-seal: 1.5em;
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
  }
  @container career (inline-size >= 24em) {
    .badge.card {
      grid-template-columns: auto 1fr;
    }
  }
`;
