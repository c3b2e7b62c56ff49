import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type Role } from '../../model/career.js';
import { type Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
declare const LAYOUTS: readonly ["card", "hero", "compact"];
/**
 * @summary One role of a career: name, tagline, overview, responsibilities, qualifications, facts and the next step.
 *
 * @tag career-role-card
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The card.
 * @csspart header - Name, tagline and picture.
 * @csspart kicker - The small line above the name.
 * @csspart title - The name.
 * @csspart lede - The tagline.
 * @csspart text - A paragraph.
 * @csspart image - The picture.
 * @csspart section - A section of the body.
 * @csspart section-title - The heading of a section.
 * @csspart item-title - The heading of a responsibility.
 * @csspart facts - A list of labels and values.
 * @csspart quiet - Where the salary is taken from.
 * @csspart button - The action.
 * @csspart link - The action in the compact layout.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows the action; cancelable.
 *
 * @example
 * <career-role-card data-career='{"name": "Pharmacist", "tagline": "Safe medicines for everyone."}'>
 *   <h2>Pharmacist</h2>
 * </career-role-card>
 */
export declare class RoleCard extends CareerElement<Role> {
    static properties: PropertyDeclarations;
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
        id: import("../../model/schema.js").PlainSchema<string>;
        name: import("../../model/schema.js").PlainSchema<string>;
        eyebrow: import("../../model/schema.js").PlainSchema<string>;
        tagline: import("../../model/schema.js").PlainSchema<string>;
        description: import("../../model/schema.js").PlainSchema<string>;
        image: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            src: import("../../model/schema.js").PlainSchema<string>;
            alt: import("../../model/schema.js").PlainSchema<string>;
        }, "src" | "alt">>;
        abbreviation: import("../../model/schema.js").PlainSchema<string>;
        aliases: import("../../model/schema.js").Schema<string[]>;
        overview: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            heading: import("../../model/schema.js").PlainSchema<string>;
            paragraphs: import("../../model/schema.js").Schema<string[]>;
        }, never>>;
        responsibilities: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            heading: import("../../model/schema.js").PlainSchema<string>;
            items: import("../../model/schema.js").Schema<(string | import("../../model/schema.js").Shape<{
                title: import("../../model/schema.js").PlainSchema<string>;
                description: import("../../model/schema.js").PlainSchema<string>;
            }, never>)[]>;
        }, never>>;
        settings: import("../../model/schema.js").Schema<string[]>;
        qualifications: import("../../model/schema.js").Schema<string[]>;
        skills: import("../../model/schema.js").Schema<(string | import("../../model/schema.js").Shape<{
            name: import("../../model/schema.js").PlainSchema<string>;
            level: import("../../model/schema.js").PlainSchema<string>;
        }, "name">)[]>;
        facts: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
            label: import("../../model/schema.js").PlainSchema<string>;
            value: import("../../model/schema.js").PlainSchema<string | number>;
        }, "label" | "value">[]>;
        salary: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            min: import("../../model/schema.js").PlainSchema<string | number>;
            max: import("../../model/schema.js").PlainSchema<string | number>;
            median: import("../../model/schema.js").PlainSchema<string | number>;
            currency: import("../../model/schema.js").PlainSchema<string>;
            per: import("../../model/schema.js").PlainSchema<string>;
            year: import("../../model/schema.js").PlainSchema<string | number>;
            source: import("../../model/schema.js").PlainSchema<string>;
        }, "currency" | "per">>;
        codes: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
            system: import("../../model/schema.js").PlainSchema<string>;
            value: import("../../model/schema.js").PlainSchema<string | number>;
        }, "value" | "system">[]>;
        action: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            label: import("../../model/schema.js").PlainSchema<string>;
            href: import("../../model/schema.js").PlainSchema<string>;
        }, "label" | "href">>;
    }, "name">>;
    static styles: CSSResultGroup;
    /** `card`, `hero` (the opening of a career page) or `compact` (one line of a listing). */
    layout: (typeof LAYOUTS)[number];
    protected slice(value: unknown): Slice;
    protected template(data: Role, view: View): unknown;
}
export {};
