import type { ToolWords } from './tools.js';

/** What the widgets say of their own accord, in English. Everything else is the author's or `Intl`'s. */
export const en = {
  details: 'View details',
  responsibilities: 'Responsibilities',
  settings: 'Where you might work',
  qualifications: 'Qualifications',
  skills: 'Skills',
  facts: 'At a glance',
  salary: 'Salary',
  median: 'median',
  codes: 'Occupation codes',
  aliases: 'Also known as',
  certifications: 'Certifications',
  issuer: 'Issued by',
  status: 'Status',
  level: 'Level',
  exam: 'Exam',
  code: 'Code',
  items: 'Questions',
  duration: 'Duration',
  passMark: 'Pass mark',
  scale: 'Scale',
  languages: 'Languages',
  fees: 'Fees',
  eligibility: 'Eligibility',
  allOf: 'All of',
  anyOf: 'Any of',
  waivedIf: 'Waived if',
  renewal: 'Renewal',
  every: 'Every',
  credits: 'Credits',
  methods: 'By',
  replaces: 'Replaces',
  facets: 'Exam, fees and renewal',
  optional: 'Optional',
  requires: 'Requires',
  choose: 'Choose {count} of {total}',
  done: 'Done',
  current: 'Current',
  upcoming: 'To come',
  per: 'per {unit}',
  from: 'from {amount}',
  upTo: 'up to {amount}',
  about: 'about {time}',
  until: 'until {time}',
  nextDay: 'next day',
  timeZone: 'Time zone: {zone}',
  place: 'Place',
  more: '{count} more',
  /** Between a label and its value, and between two values. */
  colon: ': ',
  comma: ', ',
};

/** The values of a phrase, by the names in its braces. */
export type Values = Readonly<Record<string, string | number>>;

/** A phrase with values. Where its wording depends on one of them, it is a function that picks the words. */
export type Phrase = string | ((values: Values) => string);

/** What every language has; and what a page may say on buttons, which have words of their own. */
export type Words = {
  readonly [Name in keyof typeof en]: Name extends 'choose' | 'more' | 'per' ? Phrase : string;
} & Partial<ToolWords>;
