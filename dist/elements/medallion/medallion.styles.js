import { css } from 'lit';

const medallionStyles = css`.seal{inline-size:var(--ce-seal,6.5em);aspect-ratio:1;object-fit:contain;flex:none;max-inline-size:100%;display:block;overflow:visible}.engraved{color:var(--ce-accent);fill:none;stroke:currentColor;stroke-width:1.5px}.engraved .rim:first-child{fill:var(--ce-tint);stroke-width:3px}.engraved .ticks{stroke-width:7px;opacity:.55}.engraved .rosette{opacity:.5}.engraved .rosette ellipse{stroke-width:.9px}.engraved .band{fill:var(--ce-surface);stroke-width:2.5px;stroke-linejoin:round}.engraved text{fill:currentColor;stroke:none;font-family:var(--ce-heading);font-weight:700}.small .rosette{display:none}@media print{.engraved :is(.rim:first-child,.band){fill:none}.seal .rosette{display:none}}@media (forced-colors:active){.engraved{color:canvastext}.engraved :is(.rim:first-child,.band){fill:canvas}}`;

export { medallionStyles };
