import type { Certification } from '../../src/model/career.js';

const details = (path: string) => ({
  label: 'View details',
  href: `https://www.example.org/certifications/${path}`,
});

/** Acronyms of every length and kind, most in their own words only. */
export const certifications: Certification[] = [
  {
    id: 'chpop',
    acronym: 'CHPOP',
    name: 'Certified Hospital Pharmacy Operations Pharmacist',
    description: 'How an institution’s pharmacy runs, from the loading dock to the ward.',
    action: details('chpop'),
  },
  {
    id: 'cpom',
    acronym: 'CPOM',
    name: 'Certified Pharmacy Operations Manager',
    description: 'People, projects and processes, and how to better each of them.',
    action: details('cpom'),
  },
  {
    id: 'cmso',
    acronym: 'CMSO',
    name: 'Certified Medication Safety Officer',
    description: 'A culture in which an error is told early and happens once.',
    action: details('cmso'),
  },
  {
    id: 'cpscm',
    acronym: 'CPSCM',
    name: 'Certified Pharmacy Supply Chain Manager',
    description: 'Buying, storing and never running out.',
    action: details('cpscm'),
  },
  {
    id: 'ccp-340b',
    acronym: 'CCP-340B',
    name: 'Certified Compliance Professional in Federal Drug Pricing',
    description: 'Audits without surprises.',
    action: details('ccp-340b'),
  },
  {
    id: 'cpht-adv',
    acronym: 'CPhT-Adv™',
    name: 'Advanced Pharmacy Technician',
    description: 'The bench, mastered.',
    action: details('cpht-adv'),
  },
  { acronym: 'CDP', name: 'Certified Diabetes Practitioner', action: details('cdp') },
  { acronym: 'CMCaP', name: 'Certified Managed Care Pharmacist', action: details('cmcap') },
  { acronym: 'BCPS', name: 'Board Certified Pharmacotherapy Specialist', action: details('bcps') },
  { acronym: 'WARDPRACTICE', name: 'Twelve Letters in One Word', action: details('wardpractice') },
  { acronym: 'AB', name: 'Two Letters', action: details('ab') },
  { name: 'A Certificate Without an Acronym', action: details('none') },
];

export const [chpop] = certifications as [Certification];

/** Something in every field, with a rule in a rule, and figures that contradict each other. */
export const complete: Certification = {
  ...chpop,
  issuer: { name: 'Example Board of Pharmacy Operations', href: 'https://www.example.org/board' },
  status: 'active',
  level: 'Advanced',
  exam: {
    code: 'OPS-301',
    items: 180,
    duration: 'PT3H',
    passMark: '70 %',
    scale: '200–800',
    languages: ['English', 'Spanish'],
  },
  fees: [
    { kind: 'Exam', amount: 395, currency: 'USD', condition: 'members' },
    { kind: 'Exam', amount: 4395, currency: 'USD', condition: 'as printed on another page' },
    { kind: 'Retake', amount: 'half of the exam fee', currency: 'USD' },
  ],
  eligibility: {
    all: [
      'Current license as a pharmacist',
      { any: ['Two years in a hospital', { all: ['A residency', 'A letter from its director'] }] },
    ],
    waivedIf: 'You were certified before 2015',
  },
  renewal: { every: 'P3Y', credits: 45, methods: ['Courses', 'Sitting the exam again'] },
  replaces: 'Certified Institutional Pharmacist (CIP)',
};

export const arabic: Certification = {
  acronym: 'CPOM',
  name: 'مدير عمليات الصيدلية المعتمد',
  description: 'الأفراد والمشاريع والعمليات، وكيف يتحسن كل منها.',
  issuer: { name: 'المجلس التجريبي لعمليات الصيدلية' },
  renewal: { every: 'P3Y', credits: 45 },
  action: { label: 'عرض التفاصيل', href: 'https://www.example.org/ar/cpom' },
};
