/** A plain string, which the build makes smaller as it does with Lit's own. */
const css = String.raw;

/**
 * An errata slip: the system's font, hairlines, nothing of the page's and of the brand's colours, so that nobody takes it
 * for a part of the widget.
 */
export const issueListStyles = css`
  :host {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 10em;
    /* Where <career-data> stands in a grid, the list is an item of it. */
    grid-column: 1 / -1;
    color-scheme: inherit;
    visibility: inherit;
  }
  [role='group'] {
    --ce-line: 1px solid color-mix(in oklab, CanvasText 18%, Canvas);
    --ce-mark: CanvasText;
    display: grid;
    gap: 12px;
    margin-block: 16px;
    padding: 16px clamp(12px, 4cqi, 24px) 4px;
    border: 1px dashed color-mix(in oklab, CanvasText 50%, Canvas);
    background: color-mix(in oklab, CanvasText 3%, Canvas);
    color: CanvasText;
    font:
      max(0.875rem, 14px) / 1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [role='group'] {
      --ce-mark: light-dark(#a4161a, #ff9d94);
    }
    .calm {
      --ce-mark: light-dark(#6b4a00, #f2c14e);
    }
  }
  * {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  b {
    display: block;
  }
  b,
  summary {
    font-weight: 600;
  }
  .quiet {
    color: color-mix(in oklab, CanvasText 68%, Canvas);
  }
  [role='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
  }
  [role='heading']::before {
    display: inline-block;
    margin-inline: 2px 0.6em;
    border: 0.3em solid var(--ce-mark);
  }
  li,
  summary,
  .quiet:last-child {
    padding-block: 12px;
    border-block-start: var(--ce-line);
  }
  .quiet:last-child {
    margin-block-start: -8px;
  }
  li {
    display: grid;
    gap: 4px 24px;
  }
  li p,
  pre {
    max-inline-size: 68ch;
  }
  b + ul {
    margin-block-start: 8px;
  }
  pre {
    margin-block: 8px;
    padding: 4px 12px 8px;
    border: var(--ce-line);
    background: Canvas;
    line-height: 2;
    white-space: pre-wrap;
  }
  pre,
  code {
    font-family: ui-monospace, monospace;
  }
  mark {
    position: relative;
    background: none;
    color: var(--ce-mark);
    font-weight: 700;
  }
  mark::after {
    position: absolute;
    inset-block-start: 1.35em;
    inset-inline-start: 0.1em;
    inline-size: 0.35em;
    aspect-ratio: 1;
    border-block-start: 2px solid var(--ce-mark);
    border-inline-start: 2px solid var(--ce-mark);
  }
  [role='heading']::before,
  mark::after {
    rotate: 45deg;
    content: '';
  }
  a {
    position: relative;
    display: inline-block;
    margin-block: -10px;
    padding-block: 12px;
    min-block-size: 44px;
    color: inherit;
    text-underline-offset: 0.22em;
  }
  a span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid CanvasText;
    outline-offset: 2px;
  }
  @container (inline-size > 36em) {
    li {
      grid-template-columns: minmax(12em, 2fr) 5fr;
    }
  }
  /* Browsers give marked text a colour for the ground that it has no longer. */
  @media (forced-colors: active) {
    mark,
    mark::after {
      border-color: CanvasText;
      color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
