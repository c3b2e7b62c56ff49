import type { ToolWords } from './tools.js';
/** What the widgets say of their own accord, in English. Everything else is the author's or `Intl`'s. */
export declare const en: {
    details: string;
    responsibilities: string;
    settings: string;
    qualifications: string;
    skills: string;
    facts: string;
    salary: string;
    median: string;
    codes: string;
    aliases: string;
    certifications: string;
    issuer: string;
    status: string;
    level: string;
    exam: string;
    code: string;
    items: string;
    duration: string;
    passMark: string;
    scale: string;
    languages: string;
    fees: string;
    eligibility: string;
    allOf: string;
    anyOf: string;
    waivedIf: string;
    renewal: string;
    every: string;
    credits: string;
    methods: string;
    replaces: string;
    facets: string;
    optional: string;
    requires: string;
    choose: string;
    done: string;
    current: string;
    upcoming: string;
    per: string;
    from: string;
    upTo: string;
    about: string;
    until: string;
    nextDay: string;
    timeZone: string;
    place: string;
    more: string;
    /** Between a label and its value, and between two values. */
    colon: string;
    comma: string;
};
/** The values of a phrase, by the names in its braces. */
export type Values = Readonly<Record<string, string | number>>;
/** A phrase with values. Where its wording depends on one of them, it is a function that picks the words. */
export type Phrase = string | ((values: Values) => string);
/** What every language has; and what a page may say on buttons, which have words of their own. */
export type Words = {
    readonly [Name in keyof typeof en]: Name extends 'choose' | 'more' | 'per' ? Phrase : string;
} & Partial<ToolWords>;
