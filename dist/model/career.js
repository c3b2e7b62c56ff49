import { object, text, list, date, flag, value, textOr, alt, time, number } from './schema.js';

const action = object({ label: text, href: text }, "label", "href");
const image = object({ src: text, alt }, "src", "alt");
const item = object({ title: text, description: text });
const overview = object({ heading: text, paragraphs: list(text) });
const responsibilities = object({ heading: text, items: list(textOr(item)) });
const skill = object({ name: text, level: text }, "name");
const fact = object({ label: text, value }, "label", "value");
const salary = object(
  { min: value, max: value, median: value, currency: text, per: text, year: value, source: text },
  "currency",
  "per"
);
const code = object({ system: text, value }, "system", "value");
const role = object(
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
    action
  },
  "name"
);
const issuer = object({ name: text, href: text }, "name");
const exam = object({
  code: value,
  items: value,
  duration: value,
  passMark: value,
  scale: value,
  languages: list(text)
});
const fee = object(
  { kind: text, amount: value, currency: text, condition: text },
  "kind",
  "amount",
  "currency"
);
const renewal = object({ every: value, credits: value, methods: list(text) });
const eligibilityRule = object({
  get all() {
    return list(eligibility);
  },
  get any() {
    return list(eligibility);
  },
  get waivedIf() {
    return eligibility;
  }
});
const eligibility = textOr(eligibilityRule);
const certification = object(
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
    replaces: text
  },
  "name"
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
  requires: list(text)
};
const step = object({
  ...stepFields,
  get choose() {
    return choice;
  }
});
const choice = object({ count: number, of: list(step) }, "count", "of");
const pathway = object(
  { heading: text, intro: text, ordered: flag, steps: list(step), action },
  "steps"
);
const slot = object({
  label: text,
  start: time,
  end: time,
  approximate: flag,
  title: text,
  description: text,
  activities: list(textOr(item)),
  place: text
});
const day = object({ heading: text, intro: text, date, timeZone: text, slots: list(slot) }, "slots");
const closing = object({ heading: text, text, action });
const career = object(
  { lang: text, role, certifications: list(certification), pathway, day, closing },
  "role"
);

export { action, career, certification, choice, closing, code, day, eligibility, eligibilityRule, exam, fact, fee, image, issuer, item, overview, pathway, renewal, responsibilities, role, salary, skill, slot, step };
