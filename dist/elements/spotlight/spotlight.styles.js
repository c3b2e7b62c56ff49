import { css } from 'lit';

const spotlightStyles = css`.spotlight{gap:clamp(calc(var(--ce-u) * 12), 8 * var(--ce-cqi), calc(var(--ce-u) * 24));flex-direction:column;display:flex}.role~* .button{color:var(--ce-accent);background:0 0;border:2px solid}.closing{gap:calc(var(--ce-u) * 4);border-block-start:1px solid var(--ce-border);flex-direction:column;padding-block-start:clamp(calc(var(--ce-u) * 6), 5 * var(--ce-cqi), calc(var(--ce-u) * 12));display:flex}`;

export { spotlightStyles };
