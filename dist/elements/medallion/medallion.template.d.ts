import { type TemplateResult } from 'lit';
import type { Medallion } from './medallion.js';
/** Rim, ticks and rosette, in a field of 160 × 160 units. */
export declare const engraving: ({ ticks, petals, petal }: Medallion) => TemplateResult;
