import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { type CareerDocument } from '../../model/career.js';
import type { Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
/**
 * @summary A whole career page from one document: opening, overview, responsibilities, pathway, day and closing.
 *
 * @tag career-spotlight
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element; inside it stand the parts of the role card, the pathway and the day.
 * @csspart closing - The last section.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows a link; cancelable.
 *
 * @example
 * <career-spotlight src="/careers/director-of-pharmacy-operations.json">
 *   <h2>Director of Pharmacy Operations</h2>
 * </career-spotlight>
 */
export declare class CareerSpotlight extends CareerElement<CareerDocument> {
    static properties: PropertyDeclarations;
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
        lang: import("../../model/schema.js").PlainSchema<string>;
        role: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
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
        certifications: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
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
        }, "name">[]>;
        pathway: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            heading: import("../../model/schema.js").PlainSchema<string>;
            intro: import("../../model/schema.js").PlainSchema<string>;
            ordered: import("../../model/schema.js").PlainSchema<boolean>;
            steps: import("../../model/schema.js").Schema<import("../../model/career.js").Step[]>;
            action: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
                label: import("../../model/schema.js").PlainSchema<string>;
                href: import("../../model/schema.js").PlainSchema<string>;
            }, "label" | "href">>;
        }, "steps">>;
        day: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            heading: import("../../model/schema.js").PlainSchema<string>;
            intro: import("../../model/schema.js").PlainSchema<string>;
            date: import("../../model/schema.js").PlainSchema<string>;
            timeZone: import("../../model/schema.js").PlainSchema<string>;
            slots: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
                label: import("../../model/schema.js").PlainSchema<string>;
                start: import("../../model/schema.js").PlainSchema<string>;
                end: import("../../model/schema.js").PlainSchema<string>;
                approximate: import("../../model/schema.js").PlainSchema<boolean>;
                title: import("../../model/schema.js").PlainSchema<string>;
                description: import("../../model/schema.js").PlainSchema<string>;
                activities: import("../../model/schema.js").Schema<(string | import("../../model/schema.js").Shape<{
                    title: import("../../model/schema.js").PlainSchema<string>;
                    description: import("../../model/schema.js").PlainSchema<string>;
                }, never>)[]>;
                place: import("../../model/schema.js").PlainSchema<string>;
            }, never>[]>;
        }, "slots">>;
        closing: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            heading: import("../../model/schema.js").PlainSchema<string>;
            text: import("../../model/schema.js").PlainSchema<string>;
            action: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
                label: import("../../model/schema.js").PlainSchema<string>;
                href: import("../../model/schema.js").PlainSchema<string>;
            }, "label" | "href">>;
        }, never>>;
    }, "role">>;
    static styles: CSSResultGroup;
    /** Tells search engines what the page shows: as structured data (schema.org, JSON-LD) in its head. */
    structured: boolean | undefined;
    protected slice(value: unknown): Slice;
    protected updated(): void;
    protected template(data: CareerDocument, view: View): unknown;
}
