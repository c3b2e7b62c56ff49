import { type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { type CareerDocument } from '../../model/career.js';
import type { Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
/**
 * @summary Loads one career document and hands it to every widget inside it; shows nothing itself.
 *
 * @tag career-data
 *
 * @slot - The page: widgets find the document from wherever they stand inside.
 *
 * @event {CareerReadyEvent} career-ready - The document is there.
 * @event {CareerErrorEvent} career-error - The document is missing or partly wrong; holds every issue.
 *
 * @example
 * <career-data src="/careers/director-of-pharmacy-operations.json">
 *   <career-role-card></career-role-card>
 *   <career-certification-badge ref="CHPOP"></career-certification-badge>
 * </career-data>
 */
export declare class CareerData extends CareerElement<Partial<CareerDocument>> {
    #private;
    static properties: PropertyDeclarations;
    /** Each widget inside needs only its own part, so no part is required here. */
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<import("../../model/schema.js").Fields, never>>;
    static styles: CSSResultGroup;
    /** Tells search engines what the widgets inside show: as structured data (schema.org, JSON-LD) in the page's head. */
    structured: boolean | undefined;
    protected slice(value: unknown): Slice;
    protected updated(): void;
    protected render(): import("lit-html").TemplateResult<1>;
    protected template(): unknown;
}
