/**
 * What a career document is. Names follow schema.org `Occupation` and `EducationalOccupationalCredential`, Open Badges
 * `Achievement` and CTDL where those have a word. Little past the names is required, because real pages leave
 * everything out somewhere. What each field means to an author stands in docs.ts.
 */
import { type Infer, type ObjectSchema, type Schema, type Shape } from './schema.js';
export declare const action: ObjectSchema<Shape<{
    label: import("./schema.js").PlainSchema<string>;
    href: import("./schema.js").PlainSchema<string>;
}, "label" | "href">>;
export declare const image: ObjectSchema<Shape<{
    src: import("./schema.js").PlainSchema<string>;
    alt: import("./schema.js").PlainSchema<string>;
}, "src" | "alt">>;
/** One line of a list: a sentence, or a title with a sentence. */
export declare const item: ObjectSchema<Shape<{
    title: import("./schema.js").PlainSchema<string>;
    description: import("./schema.js").PlainSchema<string>;
}, never>>;
export declare const overview: ObjectSchema<Shape<{
    heading: import("./schema.js").PlainSchema<string>;
    paragraphs: Schema<string[]>;
}, never>>;
export declare const responsibilities: ObjectSchema<Shape<{
    heading: import("./schema.js").PlainSchema<string>;
    items: Schema<(string | Shape<{
        title: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
    }, never>)[]>;
}, never>>;
export declare const skill: ObjectSchema<Shape<{
    name: import("./schema.js").PlainSchema<string>;
    level: import("./schema.js").PlainSchema<string>;
}, "name">>;
export declare const fact: ObjectSchema<Shape<{
    label: import("./schema.js").PlainSchema<string>;
    value: import("./schema.js").PlainSchema<string | number>;
}, "label" | "value">>;
export declare const salary: ObjectSchema<Shape<{
    min: import("./schema.js").PlainSchema<string | number>;
    max: import("./schema.js").PlainSchema<string | number>;
    median: import("./schema.js").PlainSchema<string | number>;
    currency: import("./schema.js").PlainSchema<string>;
    per: import("./schema.js").PlainSchema<string>;
    year: import("./schema.js").PlainSchema<string | number>;
    source: import("./schema.js").PlainSchema<string>;
}, "currency" | "per">>;
export declare const code: ObjectSchema<Shape<{
    system: import("./schema.js").PlainSchema<string>;
    value: import("./schema.js").PlainSchema<string | number>;
}, "value" | "system">>;
export declare const role: ObjectSchema<Shape<{
    id: import("./schema.js").PlainSchema<string>;
    name: import("./schema.js").PlainSchema<string>;
    eyebrow: import("./schema.js").PlainSchema<string>;
    tagline: import("./schema.js").PlainSchema<string>;
    description: import("./schema.js").PlainSchema<string>;
    image: ObjectSchema<Shape<{
        src: import("./schema.js").PlainSchema<string>;
        alt: import("./schema.js").PlainSchema<string>;
    }, "src" | "alt">>;
    abbreviation: import("./schema.js").PlainSchema<string>;
    aliases: Schema<string[]>;
    overview: ObjectSchema<Shape<{
        heading: import("./schema.js").PlainSchema<string>;
        paragraphs: Schema<string[]>;
    }, never>>;
    responsibilities: ObjectSchema<Shape<{
        heading: import("./schema.js").PlainSchema<string>;
        items: Schema<(string | Shape<{
            title: import("./schema.js").PlainSchema<string>;
            description: import("./schema.js").PlainSchema<string>;
        }, never>)[]>;
    }, never>>;
    settings: Schema<string[]>;
    qualifications: Schema<string[]>;
    skills: Schema<(string | Shape<{
        name: import("./schema.js").PlainSchema<string>;
        level: import("./schema.js").PlainSchema<string>;
    }, "name">)[]>;
    facts: Schema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        value: import("./schema.js").PlainSchema<string | number>;
    }, "label" | "value">[]>;
    salary: ObjectSchema<Shape<{
        min: import("./schema.js").PlainSchema<string | number>;
        max: import("./schema.js").PlainSchema<string | number>;
        median: import("./schema.js").PlainSchema<string | number>;
        currency: import("./schema.js").PlainSchema<string>;
        per: import("./schema.js").PlainSchema<string>;
        year: import("./schema.js").PlainSchema<string | number>;
        source: import("./schema.js").PlainSchema<string>;
    }, "currency" | "per">>;
    codes: Schema<Shape<{
        system: import("./schema.js").PlainSchema<string>;
        value: import("./schema.js").PlainSchema<string | number>;
    }, "value" | "system">[]>;
    action: ObjectSchema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        href: import("./schema.js").PlainSchema<string>;
    }, "label" | "href">>;
}, "name">>;
export declare const issuer: ObjectSchema<Shape<{
    name: import("./schema.js").PlainSchema<string>;
    href: import("./schema.js").PlainSchema<string>;
}, "name">>;
export declare const exam: ObjectSchema<Shape<{
    code: import("./schema.js").PlainSchema<string | number>;
    items: import("./schema.js").PlainSchema<string | number>;
    duration: import("./schema.js").PlainSchema<string | number>;
    passMark: import("./schema.js").PlainSchema<string | number>;
    scale: import("./schema.js").PlainSchema<string | number>;
    languages: Schema<string[]>;
}, never>>;
export declare const fee: ObjectSchema<Shape<{
    kind: import("./schema.js").PlainSchema<string>;
    amount: import("./schema.js").PlainSchema<string | number>;
    currency: import("./schema.js").PlainSchema<string>;
    condition: import("./schema.js").PlainSchema<string>;
}, "currency" | "kind" | "amount">>;
export declare const renewal: ObjectSchema<Shape<{
    every: import("./schema.js").PlainSchema<string | number>;
    credits: import("./schema.js").PlainSchema<string | number>;
    methods: Schema<string[]>;
}, never>>;
/** Who may sit: text, or a rule made of rules. */
export type Eligibility = string | EligibilityRule;
export interface EligibilityRule {
    all?: Eligibility[];
    any?: Eligibility[];
    waivedIf?: Eligibility;
}
export declare const eligibilityRule: ObjectSchema<EligibilityRule>;
export declare const eligibility: Schema<Eligibility>;
export declare const certification: ObjectSchema<Shape<{
    id: import("./schema.js").PlainSchema<string>;
    acronym: import("./schema.js").PlainSchema<string>;
    name: import("./schema.js").PlainSchema<string>;
    description: import("./schema.js").PlainSchema<string>;
    issuer: ObjectSchema<Shape<{
        name: import("./schema.js").PlainSchema<string>;
        href: import("./schema.js").PlainSchema<string>;
    }, "name">>;
    image: ObjectSchema<Shape<{
        src: import("./schema.js").PlainSchema<string>;
        alt: import("./schema.js").PlainSchema<string>;
    }, "src" | "alt">>;
    action: ObjectSchema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        href: import("./schema.js").PlainSchema<string>;
    }, "label" | "href">>;
    status: import("./schema.js").PlainSchema<string>;
    level: import("./schema.js").PlainSchema<string>;
    exam: ObjectSchema<Shape<{
        code: import("./schema.js").PlainSchema<string | number>;
        items: import("./schema.js").PlainSchema<string | number>;
        duration: import("./schema.js").PlainSchema<string | number>;
        passMark: import("./schema.js").PlainSchema<string | number>;
        scale: import("./schema.js").PlainSchema<string | number>;
        languages: Schema<string[]>;
    }, never>>;
    fees: Schema<Shape<{
        kind: import("./schema.js").PlainSchema<string>;
        amount: import("./schema.js").PlainSchema<string | number>;
        currency: import("./schema.js").PlainSchema<string>;
        condition: import("./schema.js").PlainSchema<string>;
    }, "currency" | "kind" | "amount">[]>;
    eligibility: Schema<Eligibility>;
    renewal: ObjectSchema<Shape<{
        every: import("./schema.js").PlainSchema<string | number>;
        credits: import("./schema.js").PlainSchema<string | number>;
        methods: Schema<string[]>;
    }, never>>;
    replaces: import("./schema.js").PlainSchema<string>;
}, "name">>;
declare const stepFields: {
    id: import("./schema.js").PlainSchema<string>;
    title: import("./schema.js").PlainSchema<string>;
    certification: Schema<string | Shape<{
        id: import("./schema.js").PlainSchema<string>;
        acronym: import("./schema.js").PlainSchema<string>;
        name: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
        issuer: ObjectSchema<Shape<{
            name: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "name">>;
        image: ObjectSchema<Shape<{
            src: import("./schema.js").PlainSchema<string>;
            alt: import("./schema.js").PlainSchema<string>;
        }, "src" | "alt">>;
        action: ObjectSchema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "label" | "href">>;
        status: import("./schema.js").PlainSchema<string>;
        level: import("./schema.js").PlainSchema<string>;
        exam: ObjectSchema<Shape<{
            code: import("./schema.js").PlainSchema<string | number>;
            items: import("./schema.js").PlainSchema<string | number>;
            duration: import("./schema.js").PlainSchema<string | number>;
            passMark: import("./schema.js").PlainSchema<string | number>;
            scale: import("./schema.js").PlainSchema<string | number>;
            languages: Schema<string[]>;
        }, never>>;
        fees: Schema<Shape<{
            kind: import("./schema.js").PlainSchema<string>;
            amount: import("./schema.js").PlainSchema<string | number>;
            currency: import("./schema.js").PlainSchema<string>;
            condition: import("./schema.js").PlainSchema<string>;
        }, "currency" | "kind" | "amount">[]>;
        eligibility: Schema<Eligibility>;
        renewal: ObjectSchema<Shape<{
            every: import("./schema.js").PlainSchema<string | number>;
            credits: import("./schema.js").PlainSchema<string | number>;
            methods: Schema<string[]>;
        }, never>>;
        replaces: import("./schema.js").PlainSchema<string>;
    }, "name">>;
    description: import("./schema.js").PlainSchema<string>;
    stage: import("./schema.js").PlainSchema<string>;
    duration: import("./schema.js").PlainSchema<string | number>;
    optional: import("./schema.js").PlainSchema<boolean>;
    status: import("./schema.js").PlainSchema<string>;
    requires: Schema<string[]>;
};
export interface Choice {
    /** How many of the steps below are to be taken. */
    count: number;
    of: Step[];
}
export type Step = Shape<typeof stepFields, never> & {
    choose?: Choice;
};
export declare const step: ObjectSchema<Step>;
export declare const choice: ObjectSchema<Choice>;
export declare const pathway: ObjectSchema<Shape<{
    heading: import("./schema.js").PlainSchema<string>;
    intro: import("./schema.js").PlainSchema<string>;
    ordered: import("./schema.js").PlainSchema<boolean>;
    steps: Schema<Step[]>;
    action: ObjectSchema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        href: import("./schema.js").PlainSchema<string>;
    }, "label" | "href">>;
}, "steps">>;
export declare const slot: ObjectSchema<Shape<{
    label: import("./schema.js").PlainSchema<string>;
    start: import("./schema.js").PlainSchema<string>;
    end: import("./schema.js").PlainSchema<string>;
    approximate: import("./schema.js").PlainSchema<boolean>;
    title: import("./schema.js").PlainSchema<string>;
    description: import("./schema.js").PlainSchema<string>;
    activities: Schema<(string | Shape<{
        title: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
    }, never>)[]>;
    place: import("./schema.js").PlainSchema<string>;
}, never>>;
export declare const day: ObjectSchema<Shape<{
    heading: import("./schema.js").PlainSchema<string>;
    intro: import("./schema.js").PlainSchema<string>;
    date: import("./schema.js").PlainSchema<string>;
    timeZone: import("./schema.js").PlainSchema<string>;
    slots: Schema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        start: import("./schema.js").PlainSchema<string>;
        end: import("./schema.js").PlainSchema<string>;
        approximate: import("./schema.js").PlainSchema<boolean>;
        title: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
        activities: Schema<(string | Shape<{
            title: import("./schema.js").PlainSchema<string>;
            description: import("./schema.js").PlainSchema<string>;
        }, never>)[]>;
        place: import("./schema.js").PlainSchema<string>;
    }, never>[]>;
}, "slots">>;
export declare const closing: ObjectSchema<Shape<{
    heading: import("./schema.js").PlainSchema<string>;
    text: import("./schema.js").PlainSchema<string>;
    action: ObjectSchema<Shape<{
        label: import("./schema.js").PlainSchema<string>;
        href: import("./schema.js").PlainSchema<string>;
    }, "label" | "href">>;
}, never>>;
export declare const career: ObjectSchema<Shape<{
    lang: import("./schema.js").PlainSchema<string>;
    role: ObjectSchema<Shape<{
        id: import("./schema.js").PlainSchema<string>;
        name: import("./schema.js").PlainSchema<string>;
        eyebrow: import("./schema.js").PlainSchema<string>;
        tagline: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
        image: ObjectSchema<Shape<{
            src: import("./schema.js").PlainSchema<string>;
            alt: import("./schema.js").PlainSchema<string>;
        }, "src" | "alt">>;
        abbreviation: import("./schema.js").PlainSchema<string>;
        aliases: Schema<string[]>;
        overview: ObjectSchema<Shape<{
            heading: import("./schema.js").PlainSchema<string>;
            paragraphs: Schema<string[]>;
        }, never>>;
        responsibilities: ObjectSchema<Shape<{
            heading: import("./schema.js").PlainSchema<string>;
            items: Schema<(string | Shape<{
                title: import("./schema.js").PlainSchema<string>;
                description: import("./schema.js").PlainSchema<string>;
            }, never>)[]>;
        }, never>>;
        settings: Schema<string[]>;
        qualifications: Schema<string[]>;
        skills: Schema<(string | Shape<{
            name: import("./schema.js").PlainSchema<string>;
            level: import("./schema.js").PlainSchema<string>;
        }, "name">)[]>;
        facts: Schema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            value: import("./schema.js").PlainSchema<string | number>;
        }, "label" | "value">[]>;
        salary: ObjectSchema<Shape<{
            min: import("./schema.js").PlainSchema<string | number>;
            max: import("./schema.js").PlainSchema<string | number>;
            median: import("./schema.js").PlainSchema<string | number>;
            currency: import("./schema.js").PlainSchema<string>;
            per: import("./schema.js").PlainSchema<string>;
            year: import("./schema.js").PlainSchema<string | number>;
            source: import("./schema.js").PlainSchema<string>;
        }, "currency" | "per">>;
        codes: Schema<Shape<{
            system: import("./schema.js").PlainSchema<string>;
            value: import("./schema.js").PlainSchema<string | number>;
        }, "value" | "system">[]>;
        action: ObjectSchema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "label" | "href">>;
    }, "name">>;
    certifications: Schema<Shape<{
        id: import("./schema.js").PlainSchema<string>;
        acronym: import("./schema.js").PlainSchema<string>;
        name: import("./schema.js").PlainSchema<string>;
        description: import("./schema.js").PlainSchema<string>;
        issuer: ObjectSchema<Shape<{
            name: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "name">>;
        image: ObjectSchema<Shape<{
            src: import("./schema.js").PlainSchema<string>;
            alt: import("./schema.js").PlainSchema<string>;
        }, "src" | "alt">>;
        action: ObjectSchema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "label" | "href">>;
        status: import("./schema.js").PlainSchema<string>;
        level: import("./schema.js").PlainSchema<string>;
        exam: ObjectSchema<Shape<{
            code: import("./schema.js").PlainSchema<string | number>;
            items: import("./schema.js").PlainSchema<string | number>;
            duration: import("./schema.js").PlainSchema<string | number>;
            passMark: import("./schema.js").PlainSchema<string | number>;
            scale: import("./schema.js").PlainSchema<string | number>;
            languages: Schema<string[]>;
        }, never>>;
        fees: Schema<Shape<{
            kind: import("./schema.js").PlainSchema<string>;
            amount: import("./schema.js").PlainSchema<string | number>;
            currency: import("./schema.js").PlainSchema<string>;
            condition: import("./schema.js").PlainSchema<string>;
        }, "currency" | "kind" | "amount">[]>;
        eligibility: Schema<Eligibility>;
        renewal: ObjectSchema<Shape<{
            every: import("./schema.js").PlainSchema<string | number>;
            credits: import("./schema.js").PlainSchema<string | number>;
            methods: Schema<string[]>;
        }, never>>;
        replaces: import("./schema.js").PlainSchema<string>;
    }, "name">[]>;
    pathway: ObjectSchema<Shape<{
        heading: import("./schema.js").PlainSchema<string>;
        intro: import("./schema.js").PlainSchema<string>;
        ordered: import("./schema.js").PlainSchema<boolean>;
        steps: Schema<Step[]>;
        action: ObjectSchema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "label" | "href">>;
    }, "steps">>;
    day: ObjectSchema<Shape<{
        heading: import("./schema.js").PlainSchema<string>;
        intro: import("./schema.js").PlainSchema<string>;
        date: import("./schema.js").PlainSchema<string>;
        timeZone: import("./schema.js").PlainSchema<string>;
        slots: Schema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            start: import("./schema.js").PlainSchema<string>;
            end: import("./schema.js").PlainSchema<string>;
            approximate: import("./schema.js").PlainSchema<boolean>;
            title: import("./schema.js").PlainSchema<string>;
            description: import("./schema.js").PlainSchema<string>;
            activities: Schema<(string | Shape<{
                title: import("./schema.js").PlainSchema<string>;
                description: import("./schema.js").PlainSchema<string>;
            }, never>)[]>;
            place: import("./schema.js").PlainSchema<string>;
        }, never>[]>;
    }, "slots">>;
    closing: ObjectSchema<Shape<{
        heading: import("./schema.js").PlainSchema<string>;
        text: import("./schema.js").PlainSchema<string>;
        action: ObjectSchema<Shape<{
            label: import("./schema.js").PlainSchema<string>;
            href: import("./schema.js").PlainSchema<string>;
        }, "label" | "href">>;
    }, never>>;
}, "role">>;
export type Action = Infer<typeof action>;
export type Image = Infer<typeof image>;
export type Item = string | Infer<typeof item>;
export type Skill = string | Infer<typeof skill>;
export type Fact = Infer<typeof fact>;
export type Salary = Infer<typeof salary>;
export type Role = Infer<typeof role>;
export type Fee = Infer<typeof fee>;
export type Certification = Infer<typeof certification>;
export type Pathway = Infer<typeof pathway>;
export type Slot = Infer<typeof slot>;
export type Day = Infer<typeof day>;
export type Closing = Infer<typeof closing>;
export type CareerDocument = Infer<typeof career>;
export {};
