import { svg } from 'lit';

const engraving = ({ ticks, petals, petal }) => (
  // With `pathLength` the dashes count ticks, so that they close evenly whatever their number.
  svg`<circle class="rim" cx="80" cy="80" r="78"/><circle class="ticks" cx="80" cy="80" r="72" stroke-dasharray="1 2" pathLength=${ticks * 3} /><circle class="rim" cx="80" cy="80" r="66"/><g class="rosette">${petals.map((angle) => svg`<ellipse cx="80" cy="80" rx="58" ry=${petal} transform="rotate(${angle} 80 80)"/>`)}</g>`
);

export { engraving };
