import { css } from 'lit';

/** The rhythm between the parts, and the closing. */
export const spotlightStyles = css`
  .spotlight {
    display: flex;
    flex-direction: column;
    gap: clamp(calc(var(--ce-u) * 12), 8 * var(--ce-cqi), calc(var(--ce-u) * 24));
  }
  /* The opening has the one filled button. */
  .role ~ * .button {
    border: 2px solid currentColor;
    background: none;
    color: var(--ce-accent);
  }
  .closing {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 4);
    padding-block-start: clamp(calc(var(--ce-u) * 6), 5 * var(--ce-cqi), calc(var(--ce-u) * 12));
    border-block-start: 1px solid var(--ce-border);
  }
`;
