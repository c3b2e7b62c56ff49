import { css } from 'lit';

const spotlightStyles = css`
  .spotlight {
    display: grid;
    gap: clamp(calc(var(--_u) * 12), 8cqi, calc(var(--_u) * 24));
  }
  .spotlight > * {
    min-inline-size: 0;
  }
  /* The opening has the one filled button. */
  .role ~ * .button {
    border: 2px solid currentColor;
    background: none;
    color: var(--_accent);
  }
  .closing {
    display: grid;
    gap: calc(var(--_u) * 4);
    justify-items: start;
    padding-block-start: clamp(calc(var(--_u) * 6), 5cqi, calc(var(--_u) * 12));
    border-block-start: 1px solid var(--_border);
  }
`;

export { spotlightStyles };
