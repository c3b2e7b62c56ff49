/**
 * What a career document is. Names follow schema.org `Occupation` and `EducationalOccupationalCredential`, Open Badges
 * `Achievement` and CTDL where those have a word. Little past the names is required, because real pages leave
 * everything out somewhere. What each field means to an author stands in docs.ts.
 */
import {
  alt,
  date,
  flag,
  list,
  number,
  object,
  text,
  textOr,
  time,
  value,
  type Infer,
  type ObjectSchema,
  type Schema,
  type Shape,
} from './schema.js';

export const action = object({ label: text, href: text }, 'label', 'href');
export const image = object({ src: text, alt }, 'src', 'alt');
/** One line of a list: a sentence, or a title with a sentence. */
export const item = object({ title: text, description: text });
export const overview = object({ heading: text, paragraphs: list(text) });
export const responsibilities = object({ heading: text, items: list(textOr(item)) });
export const skill = object({ name: text, level: text }, 'name');
export const fact = object({ label: text, value }, 'label', 'value');
export const salary = object(
  { min: value, max: value, median: value, currency: text, per: text, year: value, source: text },
  'currency',
  'per',
);
export const code = object({ system: text, value }, 'system', 'value');

export const role = object(
  {
    id: text,
    name: text,
    eyebrow: text,
    tagline: text,
    description: text,
    image,
    abbreviation: text,
    aliases: list(text),
    overview,
    responsibilities,
    settings: list(text),
    qualifications: list(text),
    skills: list(textOr(skill)),
    facts: list(fact),
    salary,
    codes: list(code),
    action,
  },
  'name',
);

export const issuer = object({ name: text, href: text }, 'name');
export const exam = object({
  code: value,
  items: value,
  duration: value,
  passMark: value,
  scale: value,
  languages: list(text),
});
export const fee = object(
  { kind: text, amount: value, currency: text, condition: text },
  'kind',
  'amount',
  'currency',
);
export const renewal = object({ every: value, credits: value, methods: list(text) });

/** Who may sit: text, or a rule made of rules. */
export type Eligibility = string | EligibilityRule;
export interface EligibilityRule {
  all?: Eligibility[];
  any?: Eligibility[];
  waivedIf?: Eligibility;
}
export const eligibilityRule: ObjectSchema<EligibilityRule> = object({
  get all(): Schema<Eligibility[]> {
    return list(eligibility);
  },
  get any(): Schema<Eligibility[]> {
    return list(eligibility);
  },
  get waivedIf(): Schema<Eligibility> {
    return eligibility;
  },
});
export const eligibility: Schema<Eligibility> = textOr(eligibilityRule);

export const certification = object(
  {
    id: text,
    acronym: text,
    name: text,
    description: text,
    issuer,
    image,
    action,
    status: text,
    level: text,
    exam,
    fees: list(fee),
    eligibility,
    renewal,
    replaces: text,
  },
  'name',
);

const stepFields = {
  id: text,
  title: text,
  certification: textOr(certification),
  description: text,
  stage: text,
  duration: value,
  optional: flag,
  status: text,
  requires: list(text),
};
export interface Choice {
  /** How many of the steps below are to be taken. */
  count: number;
  of: Step[];
}
export type Step = Shape<typeof stepFields, never> & { choose?: Choice };
export const step: ObjectSchema<Step> = object({
  ...stepFields,
  get choose(): Schema<Choice> {
    return choice;
  },
});
export const choice: ObjectSchema<Choice> = object({ count: number, of: list(step) }, 'count', 'of');

export const pathway = object(
  { heading: text, intro: text, ordered: flag, steps: list(step), action },
  'steps',
);

export const slot = object({
  label: text,
  start: time,
  end: time,
  approximate: flag,
  title: text,
  description: text,
  activities: list(textOr(item)),
  place: text,
});
export const day = object({ heading: text, intro: text, date, timeZone: text, slots: list(slot) }, 'slots');

export const closing = object({ heading: text, text, action });

export const career = object(
  { lang: text, role, certifications: list(certification), pathway, day, closing },
  'role',
);

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
