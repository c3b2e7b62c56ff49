import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type Certification } from '../../model/career.js';
import { type Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
declare const LAYOUTS: readonly ["card", "compact", "inline"];
/**
 * @summary One certification: a medallion drawn from its acronym, its full name, what it proves, and a link to the details.
 *
 * @tag career-certification-badge
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The badge.
 * @csspart image - The medallion, or the author's own picture.
 * @csspart title - Acronym and name.
 * @csspart kicker - The acronym.
 * @csspart text - What the certification proves.
 * @csspart facts - A list of labels and values.
 * @csspart details - The fold with exam, fees, eligibility and renewal.
 * @csspart link - The link to the details.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows the link; cancelable.
 *
 * @example
 * <career-certification-badge acronym="CHPOP" name="Certified Hospital Pharmacy Operations Pharmacist" href="/chpop">
 *   <a href="/chpop">CHPOP: Certified Hospital Pharmacy Operations Pharmacist</a>
 * </career-certification-badge>
 */
export declare class CertificationBadge extends CareerElement<Certification> {
    static properties: PropertyDeclarations;
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
        id: import("../../model/schema.js").PlainSchema<string>;
        acronym: import("../../model/schema.js").PlainSchema<string>;
        name: import("../../model/schema.js").PlainSchema<string>;
        description: import("../../model/schema.js").PlainSchema<string>;
        issuer: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            name: import("../../model/schema.js").PlainSchema<string>;
            href: import("../../model/schema.js").PlainSchema<string>;
        }, "name">>;
        image: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            src: import("../../model/schema.js").PlainSchema<string>;
            alt: import("../../model/schema.js").PlainSchema<string>;
        }, "src" | "alt">>;
        action: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            label: import("../../model/schema.js").PlainSchema<string>;
            href: import("../../model/schema.js").PlainSchema<string>;
        }, "label" | "href">>;
        status: import("../../model/schema.js").PlainSchema<string>;
        level: import("../../model/schema.js").PlainSchema<string>;
        exam: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            code: import("../../model/schema.js").PlainSchema<string | number>;
            items: import("../../model/schema.js").PlainSchema<string | number>;
            duration: import("../../model/schema.js").PlainSchema<string | number>;
            passMark: import("../../model/schema.js").PlainSchema<string | number>;
            scale: import("../../model/schema.js").PlainSchema<string | number>;
            languages: import("../../model/schema.js").Schema<string[]>;
        }, never>>;
        fees: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
            kind: import("../../model/schema.js").PlainSchema<string>;
            amount: import("../../model/schema.js").PlainSchema<string | number>;
            currency: import("../../model/schema.js").PlainSchema<string>;
            condition: import("../../model/schema.js").PlainSchema<string>;
        }, "currency" | "kind" | "amount">[]>;
        eligibility: import("../../model/schema.js").Schema<import("../../model/career.js").Eligibility>;
        renewal: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            every: import("../../model/schema.js").PlainSchema<string | number>;
            credits: import("../../model/schema.js").PlainSchema<string | number>;
            methods: import("../../model/schema.js").Schema<string[]>;
        }, never>>;
        replaces: import("../../model/schema.js").PlainSchema<string>;
    }, "name">>;
    static styles: CSSResultGroup;
    /** `card`, `compact` (medallion, name, link) or `inline` (in running text). */
    layout: (typeof LAYOUTS)[number];
    /** Picks one certification of a document by its id or acronym. */
    ref: string | undefined;
    protected slice(value: unknown): Slice;
    protected template(data: Certification, view: View): unknown;
}
export {};
