import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/career-elements.js';
import { attributes, column, commonControls, darkPage, rightToLeft, type Common } from './frame.js';

const certifications = [
  {
    id: 'chpop',
    acronym: 'CHPOP',
    name: 'Certified Hospital Pharmacy Operations Pharmacist',
    description: 'How an institution’s pharmacy runs, from the dock to the ward.',
    action: { label: 'View details', href: 'https://www.example.org/certifications/chpop' },
  },
  {
    id: 'cpom',
    acronym: 'CPOM',
    name: 'Certified Pharmacy Operations Manager',
    description: 'People, projects and processes, and how to better each of them.',
    action: { label: 'View details', href: 'https://www.example.org/certifications/cpom' },
  },
  {
    id: 'cmso',
    acronym: 'CMSO',
    name: 'Certified Medication Safety Officer',
    description: 'A culture in which an error is told early and happens once.',
    issuer: { name: 'Example Board', href: 'https://www.example.org/board' },
    status: 'active',
    exam: { items: 120, duration: 'PT2H30M', languages: ['English', 'Spanish'] },
    fees: [{ kind: 'Exam', amount: 395, currency: 'USD' }],
    renewal: { every: 'P3Y', credits: 45 },
    action: { label: 'View details', href: 'https://www.example.org/certifications/cmso' },
  },
  {
    id: 'ccp-340b',
    acronym: 'CCP-340B',
    name: 'Certified Compliance Professional in Drug Pricing',
    description: 'Audits without surprises.',
    action: { label: 'View details', href: 'https://www.example.org/certifications/ccp-340b' },
  },
  {
    id: 'cpht-adv',
    acronym: 'CPhT-Adv™',
    name: 'Advanced Pharmacy Technician',
    action: { label: 'View details', href: 'https://www.example.org/certifications/cpht-adv' },
  },
];
const role = { name: 'Pharmacy Operations Manager' };
const all = certifications.map(({ acronym }) => ({ certification: acronym }));

const meta: Meta<Common> = {
  title: 'Widgets/Pathway timeline',
  component: 'career-pathway-timeline',
  args: {
    data: {
      role,
      certifications,
      pathway: {
        heading: 'Certifications toward the manager’s desk',
        intro: 'Each stands on its own. Take them in whichever order your work asks for them.',
        steps: all,
        action: { label: 'Compare all certifications', href: 'https://www.example.org/certifications' },
      },
    },
  },
  argTypes: commonControls,
  render: (args) =>
    html`<career-pathway-timeline ${attributes(args)}>
      <h2>The way to the role</h2>
      <p>Ask the certification office which certifications lead there.</p>
    </career-pathway-timeline>`,
};
export default meta;

type Story = StoryObj<Common>;

/** An unordered set: five certifications, no false order. */
export const Default: Story = {};

export const Short: Story = {
  args: {
    data: { ordered: true, steps: [{ title: 'Apply' }, { title: 'Start' }] },
  },
};

export const Long: Story = {
  args: {
    data: {
      heading: 'Everything that a hospital asks of those who want to lead its pharmacy, told without haste',
      intro: 'Nobody walks all of it. '.repeat(24),
      ordered: true,
      steps: [
        {
          title: 'A title that goes on for quite as long as a committee would like it to go on',
          description: 'One sentence follows the other until the paragraph is full. '.repeat(15),
          duration: 'between eighteen months and two and a half years, depending on the shift plan',
          requires: ['a degree', 'an entry in the register', 'a letter from the director of the department'],
        },
        {
          certification: {
            acronym: 'CCP-340B-EXT',
            name: 'Certified Compliance Professional in Federal Drug Pricing Programs',
            description: 'Everything about one statute. '.repeat(20),
          },
        },
      ],
    },
  },
};

export const OneCertification: Story = {
  args: {
    data: {
      role,
      certifications: certifications.slice(0, 1),
      pathway: { heading: 'One to begin with', steps: [{ certification: 'CHPOP' }] },
    },
  },
};

/** A career without a pathway: its certifications are the set. */
export const CertificationsOnly: Story = {
  args: { data: { role, certifications: certifications.slice(0, 4) } },
};

export const TwelveItems: Story = {
  args: {
    data: {
      role,
      certifications,
      pathway: {
        heading: 'Twelve ways to grow',
        steps: [
          ...all,
          ...['Board', 'Clinic', 'Depot', 'Finance', 'Research', 'Teaching', 'Wards'].map((title) => ({
            title,
            description: `A rotation of four weeks: ${title.toLowerCase()}.`,
            duration: 'P4W',
          })),
        ],
      },
    },
  },
};

/** Titles alone, a sentence alone, an empty step, a certification nobody defined. */
export const MissingFields: Story = {
  args: {
    data: {
      ordered: true,
      steps: [
        { title: 'Only a title' },
        { description: 'Only a sentence.' },
        {},
        { certification: 'NEW-1' },
        { title: 'Last', optional: true },
      ],
    },
  },
};

/** What is right still shows. */
export const PartlyWrong: Story = {
  args: {
    data: {
      heading: 'Half right',
      steps: [
        { title: 'A good step' },
        'not a step',
        { title: 42, description: 'Its title is a number.' },
        { title: 'Another', choose: { of: [] } },
      ],
    },
  },
};

/** The author’s own children stay. */
export const NoData: Story = { args: { data: undefined } };

const stages = {
  role,
  certifications,
  pathway: {
    heading: 'From technician to manager',
    intro: 'The order counts. The marks show somebody in the middle of it.',
    ordered: true,
    steps: [
      { id: 'school', title: 'Technician training', stage: 'Enter', duration: 'P1Y', status: 'done' },
      {
        id: 'adv',
        certification: 'CPhT-Adv™',
        stage: 'Enter',
        status: 'done',
        requires: ['school'],
        description: 'The door to every later step.',
      },
      {
        title: 'Shift lead',
        stage: 'Lead a shift',
        status: 'current',
        duration: '2–3 years',
        description: 'Six people, one counter, and the telephone.',
      },
      { title: 'Budget course', stage: 'Lead a shift', optional: true, duration: '2 days' },
      {
        id: 'field',
        title: 'Choose a field',
        stage: 'Lead a department',
        status: 'upcoming',
        choose: {
          count: 1,
          of: [
            { certification: 'CMSO', duration: '9 months' },
            {
              title: 'Compliance',
              choose: {
                count: 2,
                of: [
                  { certification: 'CCP-340B' },
                  { title: 'Audit course' },
                  { title: 'Law course', optional: true },
                ],
              },
            },
          ],
        },
      },
      { certification: 'CPOM', stage: 'Lead a department', status: 'upcoming', requires: ['field', 'adv'] },
    ],
  },
};

/** Stages, states, an optional step, and a choice within a choice; what no step mentions follows. */
export const StagesAndChoices: Story = { args: { data: stages } };

/** Few plain steps lie side by side where there is room. */
export const SideBySide: Story = {
  args: {
    data: {
      heading: 'Up from the bench',
      ordered: true,
      steps: [
        { title: 'Apprentice', duration: 'P1Y', status: 'done', description: 'Learn the bench.' },
        { title: 'Technician', duration: 'P2Y', status: 'current', description: 'Keep the bench.' },
        { title: 'Supervisor', status: 'upcoming', description: 'Answer for the bench.' },
      ],
    },
  },
};

export const StagedSet: Story = {
  args: {
    data: {
      role,
      certifications,
      pathway: {
        heading: 'Grouped, not ordered',
        steps: [
          { certification: 'CHPOP', stage: 'Operations', status: 'done' },
          { certification: 'CMSO', stage: 'Safety', status: 'current' },
          { certification: 'CPOM', stage: 'Operations', status: 'next' },
          { certification: 'CCP-340B', stage: 'Safety', optional: true },
          { certification: 'CPhT-Adv™', stage: 'Operations', status: 'On hold' },
        ],
      },
    },
  },
};

/** Any two of five, without more ado. */
export const ChooseFromSet: Story = {
  args: {
    data: {
      role,
      certifications,
      pathway: { heading: 'Any two will do', steps: [{ choose: { count: 2, of: all } }] },
    },
  },
};

export const DarkPage: Story = {
  args: { data: stages },
  decorators: [darkPage],
};

export const Narrow: Story = {
  args: { data: stages },
  decorators: [column(320)],
};

export const Narrowest: Story = {
  args: { data: stages },
  decorators: [column(160)],
};

export const RightToLeft: Story = {
  args: {
    data: {
      heading: 'من فني إلى مدير',
      intro: 'الترتيب مهم هنا، وكل خطوة تبنى على ما قبلها.',
      ordered: true,
      steps: [
        { title: 'التدريب', stage: 'البداية', duration: 'P1Y', status: 'done' },
        {
          certification: {
            acronym: 'CPOM',
            name: 'مدير عمليات الصيدلية المعتمد',
            description: 'الأفراد والمشاريع والعمليات.',
          },
          stage: 'القيادة',
          status: 'current',
        },
        {
          title: 'اختر مجالاً',
          stage: 'القيادة',
          choose: { count: 1, of: [{ title: 'السلامة' }, { title: 'الامتثال', optional: true }] },
        },
      ],
    },
  },
  decorators: [rightToLeft('ar')],
};
