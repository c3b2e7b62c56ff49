import nurse from '../../examples/careers/ward-nurse.json';
import type { Role } from '../../src/model/career.js';

/** Something in every field but a picture. */
export const wardNurse: Role = nurse.role;

export const short: Role = { name: 'Pharmacist' };

export const typical: Role = {
  id: 'medication-safety-officer',
  name: 'Medication Safety Officer',
  abbreviation: 'MSO',
  eyebrow: 'Career spotlight',
  tagline: 'Find the weak spot before it finds a patient.',
  description: 'Reads reports that nobody likes to write, and turns them into changes that nobody minds.',
  responsibilities: {
    heading: 'Core responsibilities',
    items: [
      {
        title: 'Listen',
        description: 'Make it easy and safe to report an error, above all one that was caught in time.',
      },
      {
        title: 'Look',
        description: 'Follow a medicine from the order to the bedside, and note each detour.',
      },
      { title: 'Change', description: 'Prefer a better process to another warning on the wall.' },
      { title: 'Check', description: 'Come back after a month and see whether it lasted.' },
    ],
  },
  qualifications: ['Pharm.D. degree', 'Active license', 'Three years in a hospital'],
  facts: [
    { label: 'Reports to', value: 'Director of Pharmacy' },
    { label: 'Standards', value: 'USP <797>, USP <800>' },
  ],
  action: { label: 'See the certifications', href: 'https://www.example.org/certifications/safety' },
};

const sentence =
  'Between the plan that somebody drew up and the day as it comes, there is a person who makes the two meet. ';

/** The longest that real pages have, and a little more. */
export const long: Role = {
  ...typical,
  name: 'Assistant Director of Pharmacy Operations and Clinical Services',
  abbreviation: 'ADPOCS',
  tagline: sentence.repeat(2).trim(),
  description: sentence.repeat(4).trim(),
  aliases: ['Associate director, pharmacy', 'Deputy head of pharmaceutical services', 'ADOP'],
  overview: {
    heading: 'What a hospital asks of those who stand between its strategy and its shifts',
    paragraphs: [sentence.repeat(9).trim(), sentence.repeat(6).trim()],
  },
  responsibilities: {
    heading: 'Core responsibilities, as far as they can be listed',
    items: [
      {
        title: 'A title that goes on for quite as long as a committee would like it to go on',
        description: sentence.repeat(5).trim(),
      },
      sentence.repeat(3).trim(),
      { description: sentence.trim() },
      { title: 'Pharmaceuticalcompoundingandsterilepreparationmanagement' },
    ],
  },
};

export const oneOfEach: Role = {
  name: 'Technician',
  overview: { paragraphs: ['Keeps the bench.'] },
  responsibilities: { items: ['Prepare what was ordered.'] },
  settings: ['Hospital'],
  qualifications: ['Certificate'],
  skills: ['Calm'],
  facts: [{ label: 'Shift', value: '8 hours' }],
};

const twelve = (text: (n: number) => string) => Array.from({ length: 12 }, (_, i) => text(i + 1));

export const twelveOfEach: Role = {
  ...typical,
  responsibilities: {
    items: twelve((n) => `Duty ${n}`).map((title) => ({ title, description: sentence.trim() })),
  },
  settings: twelve((n) => `Setting ${n}`),
  qualifications: twelve((n) => `Qualification ${n}`),
  skills: twelve((n) => `Skill ${n}`).map((name, i) => (i % 2 ? name : { name, level: 'Proven' })),
  facts: twelve((n) => `Fact ${n}`).map((label, value) => ({ label, value })),
};

/** Half of it is not what it should be. */
export const partlyWrong = {
  name: 'Pharmacist',
  tagline: ['not', 'text'],
  responsibilities: { items: ['A good duty', 7, { title: 'Another', sentence: 'unknown field' }] },
  settings: 'Hospital',
  facts: [{ label: 'No value' }, { label: 'Team', value: 12 }],
  action: { label: 'No address' },
};

export const arabic: Role = {
  name: 'مدير عمليات الصيدلية',
  eyebrow: 'مسارات مهنية',
  tagline: 'حيث تلتقي الخطة بيوم العمل.',
  overview: {
    heading: 'نظرة عامة',
    paragraphs: ['يربط هذا الدور بين الاستراتيجية وما يجري كل يوم في الصيدلية.'],
  },
  responsibilities: {
    heading: 'المسؤوليات',
    items: [
      { title: 'الموظفون', description: 'تنظيم المناوبات بحيث تكون كل ساعة مغطاة.' },
      { title: 'المخزون', description: 'لا نقص ولا هدر.' },
      { title: 'الامتثال', description: 'معايير USP <797> والقوانين المحلية.' },
    ],
  },
  settings: ['مستشفى', 'صيدلية مجتمعية'],
  salary: { min: 120000, max: 180000, currency: 'SAR', per: 'سنة' },
  action: { label: 'اطلع على الشهادات', href: 'https://www.example.org/ar' },
};
