/**
 * What each field of a career document means to its author: the titles, descriptions and examples of the JSON Schemas,
 * and the descriptions of the attributes. Read by the build only; none of it reaches a browser.
 */
import type * as model from './career.js';
import type { Infer } from './schema.js';

export interface Doc {
  title: string;
  description: string;
  example: unknown;
}

/** Every field of every type, or it does not compile. */
export type Docs = { [T in keyof Types]: { [F in keyof Required<Types[T]>]: Doc } };

interface Types {
  CareerDocument: model.CareerDocument;
  Role: model.Role;
  Overview: Infer<typeof model.overview>;
  Responsibilities: Infer<typeof model.responsibilities>;
  Item: Infer<typeof model.item>;
  Skill: Infer<typeof model.skill>;
  Fact: model.Fact;
  Salary: model.Salary;
  Code: Infer<typeof model.code>;
  Image: model.Image;
  Action: model.Action;
  Certification: model.Certification;
  Issuer: Infer<typeof model.issuer>;
  Exam: Infer<typeof model.exam>;
  Fee: model.Fee;
  EligibilityRule: model.EligibilityRule;
  Renewal: Infer<typeof model.renewal>;
  Pathway: model.Pathway;
  Step: model.Step;
  Choice: model.Choice;
  Day: model.Day;
  Slot: model.Slot;
  Closing: model.Closing;
}

const doc = (title: string, description: string, example: unknown): Doc => ({ title, description, example });

const action = { label: 'See the certifications', href: '/certifications' };
const image = { src: '/images/ward.jpg', alt: 'Two nurses at a bedside' };

export const docs: Docs = {
  CareerDocument: {
    lang: doc('Language', 'Language of the texts, as a BCP 47 tag.', 'en'),
    role: doc('Role', 'The role that the page is about.', { name: 'Ward Nurse' }),
    certifications: doc(
      'Certifications',
      'Certifications that matter for the role; steps of the pathway refer to them by id or acronym.',
      [{ acronym: 'WPC', name: 'Ward Practice Certificate' }],
    ),
    pathway: doc('Pathway', 'The steps, or the set of certifications, that lead to the role.', {
      steps: [{ certification: 'WPC' }],
    }),
    day: doc('Day', 'A day in the life.', { slots: [{ label: 'Morning', title: 'Handover' }] }),
    closing: doc('Closing', 'The last words of the page, with the action to take.', {
      heading: 'Ready?',
      action,
    }),
  },
  Role: {
    id: doc('Id', 'A short name for links and events.', 'ward-nurse'),
    name: doc('Name', 'What the role is called.', 'Ward Nurse'),
    eyebrow: doc('Eyebrow', 'A small line above the name.', 'Career spotlight'),
    tagline: doc(
      'Tagline',
      'One sentence that says why the role matters.',
      'The person at the bedside who notices first.',
    ),
    description: doc(
      'Description',
      'A short paragraph, for listings and search engines.',
      'Plans and gives nursing care on a hospital ward.',
    ),
    image: doc('Image', 'A picture for the opening.', image),
    abbreviation: doc('Abbreviation', 'How the role is abbreviated.', 'WN'),
    aliases: doc('Aliases', 'Other names of the same role.', ['Staff Nurse']),
    overview: doc('Overview', 'What the role is, in a few paragraphs.', {
      heading: 'The first to notice',
      paragraphs: ['Nurses keep watch.'],
    }),
    responsibilities: doc('Responsibilities', 'What somebody in the role answers for.', {
      items: ['Give medicines safely.'],
    }),
    settings: doc('Settings', 'Where people in the role work.', ['Hospital', 'Clinic']),
    qualifications: doc('Qualifications', 'Degrees, licences and experience.', ['Nursing degree']),
    skills: doc('Skills', 'What one should be good at; with a level where it matters.', [
      'Calm',
      { name: 'Spanish', level: 'Conversational' },
    ]),
    facts: doc('Facts', 'Short facts as label and value.', [{ label: 'Shift', value: '12 hours' }]),
    salary: doc('Salary', 'What the role earns.', { min: 52000, max: 78000, currency: 'USD', per: 'year' }),
    codes: doc('Codes', 'Codes of the role in occupation systems.', [
      { system: 'O*NET-SOC', value: '29-1141.00' },
    ]),
    action: doc('Action', 'The one thing to do next.', action),
  },
  Overview: {
    heading: doc('Heading', 'Heading of the overview.', 'The first to notice'),
    paragraphs: doc('Paragraphs', 'One text per paragraph.', ['Nurses keep watch.']),
  },
  Responsibilities: {
    heading: doc('Heading', 'Heading of the list; “Responsibilities” without it.', 'Core responsibilities'),
    items: doc('Items', 'One responsibility each: a sentence, or a title with a sentence.', [
      { title: 'Medicines', description: 'Give them safely.' },
    ]),
  },
  Item: {
    title: doc('Title', 'A few words.', 'Medicines'),
    description: doc('Description', 'A sentence or two.', 'Give them safely.'),
  },
  Skill: {
    name: doc('Name', 'The skill.', 'Spanish'),
    level: doc('Level', 'How much of it.', 'Conversational'),
  },
  Fact: {
    label: doc('Label', 'What the fact is about.', 'Shift'),
    value: doc('Value', 'The fact: text or a number.', '12 hours'),
  },
  Salary: {
    min: doc('Minimum', 'Lower end, as a number or as you word it.', 52000),
    max: doc('Maximum', 'Upper end, as a number or as you word it.', 78000),
    median: doc('Median', 'Half earn more, half earn less.', 63000),
    currency: doc('Currency', 'Currency code of ISO 4217.', 'USD'),
    per: doc('Per', 'The unit of time that the amounts are for.', 'year'),
    year: doc('Year', 'The year of the figures.', 2026),
    source: doc('Source', 'Who published the figures.', 'National wage survey'),
  },
  Code: {
    system: doc('System', 'Name of the system.', 'O*NET-SOC'),
    value: doc('Value', 'The code in it.', '29-1141.00'),
  },
  Image: {
    src: doc('Source', 'Address of the picture.', image.src),
    alt: doc(
      'Alternative text',
      'What the picture shows, for those who do not see it; empty for mere decoration.',
      image.alt,
    ),
  },
  Action: {
    label: doc('Label', 'The words of the link.', action.label),
    href: doc('Address', 'Where it leads: http, https, mailto, tel, or relative to the page.', action.href),
  },
  Certification: {
    id: doc('Id', 'A short name that steps and `ref` can use.', 'wpc'),
    acronym: doc('Acronym', 'The letters in the medallion; steps and `ref` can use them too.', 'WPC'),
    name: doc('Name', 'The full name.', 'Ward Practice Certificate'),
    description: doc(
      'Description',
      'What the certification proves.',
      'Safe, independent care through a whole shift.',
    ),
    issuer: doc('Issuer', 'Who awards it.', { name: 'Example Board of Ward Nursing' }),
    image: doc('Image', 'Your own badge picture, instead of the drawn medallion.', image),
    action: doc('Action', 'Link to the details.', { label: 'View details', href: '/certifications/wpc' }),
    status: doc('Status', 'Whether it is offered, retired, planned.', 'active'),
    level: doc('Level', 'Where it stands among others.', 'Foundation'),
    exam: doc('Exam', 'What the exam is like.', { items: 120, duration: 'PT3H' }),
    fees: doc('Fees', 'What it costs.', [{ kind: 'Exam', amount: 395, currency: 'USD' }]),
    eligibility: doc('Eligibility', 'Who may sit: text, or rules of all, any and waived if.', {
      any: ['Nursing degree', 'Two years on a ward'],
    }),
    renewal: doc('Renewal', 'How it is kept.', { every: 'P2Y', credits: 20 }),
    replaces: doc('Replaces', 'The certification that this one follows.', 'Basic Ward Certificate'),
  },
  Issuer: {
    name: doc('Name', 'Name of the organization.', 'Example Board of Ward Nursing'),
    href: doc('Address', 'Its website.', 'https://www.example.org'),
  },
  Exam: {
    code: doc('Code', 'Code of the exam.', 'WPC-1'),
    items: doc('Questions', 'How many questions.', 120),
    duration: doc('Duration', 'How long, as an ISO 8601 duration or as you word it.', 'PT3H'),
    passMark: doc('Pass mark', 'What is needed to pass.', '70 %'),
    scale: doc('Scale', 'What the mark is measured on.', '200–800'),
    languages: doc('Languages', 'Languages in which it can be taken.', ['English', 'Spanish']),
  },
  Fee: {
    kind: doc('Kind', 'What is paid for.', 'Exam'),
    amount: doc('Amount', 'How much: a number, or as you word it.', 395),
    currency: doc('Currency', 'Currency code of ISO 4217.', 'USD'),
    condition: doc('Condition', 'For whom or when.', 'members'),
  },
  EligibilityRule: {
    all: doc('All of', 'Every one of these is needed.', ['Nursing degree', 'Licence']),
    any: doc('Any of', 'One of these is enough.', ['Nursing degree', 'Two years on a ward']),
    waivedIf: doc(
      'Waived if',
      'The rule does not apply to those of whom this is true.',
      'Licensed before 2015',
    ),
  },
  Renewal: {
    every: doc('Every', 'How often, as an ISO 8601 duration or as you word it.', 'P2Y'),
    credits: doc('Credits', 'How many credits it takes.', 20),
    methods: doc('Methods', 'How it can be renewed.', ['Courses', 'Exam']),
  },
  Pathway: {
    heading: doc('Heading', 'Heading of the pathway.', 'Your way to the ward'),
    intro: doc('Introduction', 'A sentence or two below the heading.', 'Four certificates, in any order.'),
    ordered: doc('Ordered', 'Whether the order of the steps matters; without it they are a set.', true),
    steps: doc('Steps', 'The steps, or the certifications, of the pathway.', [
      { title: 'Qualify', certification: 'WPC' },
    ]),
    action: doc('Action', 'Where to start.', action),
  },
  Step: {
    id: doc('Id', 'A short name that other steps can require.', 'qualify'),
    title: doc('Title', 'What is done in this step.', 'Qualify'),
    certification: doc(
      'Certification',
      'The id or acronym of a certification of this document, or a whole certification.',
      'WPC',
    ),
    description: doc(
      'Description',
      'What the step means for this role; shown instead of the certification’s own description.',
      'Shows that you can run a shift.',
    ),
    stage: doc('Stage', 'Steps with the same stage stand under it.', 'Foundation'),
    duration: doc('Duration', 'How long, as an ISO 8601 duration or as you word it.', 'P6M'),
    optional: doc('Optional', 'Whether the step can be left out.', true),
    status: doc('Status', '“done”, “current” or “upcoming”, or your own word.', 'current'),
    requires: doc('Requires', 'Ids of the steps that come before.', ['qualify']),
    choose: doc('Choose', 'Alternatives: how many of which steps are to be taken.', {
      count: 1,
      of: [{ title: 'Acute care' }, { title: 'Long-term care' }],
    }),
  },
  Choice: {
    count: doc('Count', 'How many of them.', 1),
    of: doc('Of', 'The alternatives.', [{ title: 'Acute care' }, { title: 'Long-term care' }]),
  },
  Day: {
    heading: doc('Heading', 'Heading of the day.', 'A day in the life'),
    intro: doc('Introduction', 'A sentence or two below the heading.', 'Twelve hours on a surgical ward.'),
    date: doc('Date', 'The day, where it is one of the calendar and no typical one.', '2027-03-09'),
    timeZone: doc('Time zone', 'IANA name of the zone of the times, where it matters.', 'America/Chicago'),
    slots: doc('Slots', 'The parts of the day, in order.', [{ label: 'Morning', title: 'Handover' }]),
  },
  Slot: {
    label: doc('Label', 'A part of the day, in your words.', 'Morning'),
    start: doc('Start', 'Clock time from "00:00" to "24:00".', '07:00'),
    end: doc(
      'End',
      'Clock time from "00:00" to "24:00"; earlier than the start means the next day.',
      '07:30',
    ),
    approximate: doc('Approximate', 'Whether the times are rough.', true),
    title: doc('Title', 'What happens, in a few words.', 'Handover'),
    description: doc(
      'Description',
      'What happens, in a few sentences.',
      'The night team says how everybody slept.',
    ),
    activities: doc(
      'Activities',
      'Several things that happen in this slot: a sentence each, or a title with a sentence.',
      ['Round with the doctors'],
    ),
    place: doc('Place', 'Where it happens.', 'Nurses’ station'),
  },
  Closing: {
    heading: doc('Heading', 'Heading of the closing.', 'Ready for the ward?'),
    text: doc('Text', 'The last words.', 'The first step is shorter than you think.'),
    action: doc('Action', 'The one thing to do next.', action),
  },
};
