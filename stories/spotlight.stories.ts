import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import assistant from '../examples/careers/assistant-director-of-pharmacy-operations.json';
import director from '../examples/careers/director-of-pharmacy-operations.json';
import manager from '../examples/careers/pharmacy-operations-manager.json';
import nurse from '../examples/careers/ward-nurse.json';
import '../src/career-elements.js';
import { arabic as arabicCertification, certifications } from './data/certifications.js';
import { arabic, long, partlyWrong, short, typical } from './data/roles.js';
import { attributes, column, commonControls, darkPage, rightToLeft, type Common } from './frame.js';

const meta: Meta<Common> = {
  title: 'Widgets/Spotlight',
  component: 'career-spotlight',
  argTypes: commonControls,
  args: { data: director },
  render: (args) =>
    html`<career-spotlight ${attributes(args)}>
      <h2>A career in pharmacy</h2>
      <p>Readable content of the page’s author.</p>
    </career-spotlight>`,
};
export default meta;

type Story = StoryObj<Common>;

export const WholePageDirector: Story = {
  name: 'Whole page: director of pharmacy operations',
};
export const WholePageAssistantDirector: Story = {
  name: 'Whole page: assistant director of pharmacy operations',
  args: { data: assistant },
};
/** Running prose: settings, qualifications, skills and regulations instead of certifications and a day. */
export const WholePageManager: Story = {
  name: 'Whole page: pharmacy operations manager',
  args: { data: manager },
};
/** Every part of a document: stages, choices, states, clock times, exam, fees. */
export const WholePageNurse: Story = { name: 'Whole page: ward nurse', args: { data: nurse } };

/** A role alone: the other parts leave no trace. */
export const Short: Story = { args: { data: { role: short } } };
export const Long: Story = {
  args: {
    data: {
      role: long,
      certifications,
      closing: {
        heading: 'A closing question that takes its time to come to the point, as such questions do?',
        text: long.overview!.paragraphs![0],
        action: {
          label: 'A label that hardly fits on any button of the whole wide page',
          href: 'https://www.example.org',
        },
      },
    },
  },
};
export const OneItem: Story = {
  args: {
    data: {
      role: typical,
      pathway: { heading: 'One to begin with', steps: [{ certification: certifications[0] }] },
      day: { heading: 'A day', slots: [{ label: 'Morning', title: 'Rounds' }] },
    },
  },
};
/** Certifications without a pathway. */
export const TwelveItems: Story = { args: { data: { role: typical, certifications } } };
export const MissingParts: Story = { args: { data: { role: typical, closing: director.closing } } };
/** What is right of each part shows; the rest is reported. */
export const PartlyWrong: Story = {
  args: {
    data: {
      role: partlyWrong,
      certifications: [{ acronym: 'X' }, certifications[1], 'CDP'],
      pathway: { steps: 'CPOM' },
      day: { heading: 'The day', slots: [{ start: '7:00', title: 'Early' }, 'Noon', { label: 'Evening' }] },
      closing: { heading: 'Ready?', action: { href: '/x' } },
    },
  },
};
/** A role needs a name: without it the author’s own children show. */
export const Wrong: Story = { args: { data: { ...director, role: { tagline: 'No name' } } } };
export const NoData: Story = { args: { data: undefined } };

export const DarkPage: Story = { args: { data: nurse }, decorators: [darkPage] };
export const DarkTheme: Story = { args: { data: assistant, theme: 'dark' } };
export const Narrow: Story = { args: { data: nurse }, decorators: [column(320)] };
export const Narrowest: Story = { args: { data: director }, decorators: [column(160)] };
export const Column: Story = { args: { data: assistant }, decorators: [column(768)] };

export const RightToLeft: Story = {
  args: {
    data: {
      lang: 'ar',
      role: arabic,
      certifications: [arabicCertification],
      day: {
        heading: 'يوم في الصيدلية',
        slots: [
          { label: 'الصباح', title: 'اجتماع الفريق', description: 'أرقام الأمس وخطة اليوم.' },
          { label: 'بعد الظهر', title: 'مراجعة المخزون' },
        ],
      },
      closing: {
        heading: 'هل أنت مستعد؟',
        action: { label: 'ابدأ من هنا', href: 'https://www.example.org/ar' },
      },
    },
  },
  decorators: [rightToLeft('ar')],
};
