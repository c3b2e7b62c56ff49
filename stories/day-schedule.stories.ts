import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Day, Slot } from '../src/model/career.js';
import '../src/career-elements.js';
import {
  attributes,
  column,
  commonControls,
  darkPage,
  inLanguage,
  rightToLeft,
  type Common,
} from './frame.js';

const meta: Meta<Common> = {
  title: 'Widgets/Day schedule',
  component: 'career-day-schedule',
  argTypes: commonControls,
  render: (args) =>
    html`<career-day-schedule ${attributes(args)}>
      <p>
        A day on the job, in the author’s own words: rounds in the morning, meetings at noon, reports in the
        afternoon.
      </p>
    </career-day-schedule>`,
};
export default meta;

type Story = StoryObj<Common>;

const parts: Day = {
  heading: 'A day in the life',
  intro: 'Meetings, numbers and people share the hours.',
  slots: [
    {
      label: 'Morning',
      title: 'Huddle and budget',
      description:
        'Report the pharmacy’s figures to the hospital’s leaders, then go through the month’s drug spend with the director.',
    },
    {
      label: 'Mid-Day',
      title: 'Projects and people',
      description:
        'Chair the automation meeting. On the way back, stop at the IV robot and help to get the queue moving again.',
    },
    {
      label: 'Afternoon',
      title: 'Safety review',
      description:
        'Look for patterns in last week’s events, and read the new policy with the regulation beside it.',
    },
  ],
};

/** Three parts of a day: words, and no invented times. */
export const PartsOfADay: Story = { args: { data: parts } };

/** Ranges, single and approximate times, prose between them, and a night that ends the next morning. */
export const ByTheClock: Story = {
  args: {
    data: {
      heading: 'Twenty-four hours on the ward',
      timeZone: 'America/Chicago',
      slots: [
        {
          start: '06:00',
          end: '06:30',
          title: 'Handover',
          activities: ['Hear how each patient slept', 'Check the trolley'],
          place: 'Nurses’ station',
        },
        { start: '07:15', approximate: true, title: 'Medication', description: 'Tablets before toast.' },
        {
          start: '09:00',
          end: '11:00',
          title: 'Ward round',
          activities: [
            { title: 'Report', description: 'What changed, in two sentences.' },
            { title: 'Ask' },
            'Rewrite the plan',
          ],
        },
        { description: 'Between the fixed points, the call bell decides.' },
        { label: 'Evening', start: '19:00', end: '20:30', title: 'Settling the ward' },
        { label: 'Night', start: '22:00', end: '06:00', title: 'Night shift', place: 'Whole ward' },
      ],
    } satisfies Day,
  },
};

/** Each bar is as long as its slot: half an hour to a whole day. */
export const Lengths: Story = {
  args: {
    data: [
      { start: '07:00', end: '07:30', title: 'Half an hour' },
      { start: '07:30', end: '08:30', title: 'One hour' },
      { start: '08:30', end: '10:30', title: 'Two hours' },
      { start: '10:30', end: '14:30', title: 'Four hours' },
      { start: '14:30', end: '22:30', title: 'Eight hours' },
      { start: '23:00', end: '23:00', title: 'On call, round the clock' },
    ] satisfies Slot[],
  },
};

/** Written down in no order; the schedule puts the night where it belongs. */
export const Jumbled: Story = {
  args: {
    data: [
      { start: '14:00', title: 'Visitors' },
      { start: '22:00', end: '06:00', title: 'Night shift' },
      { start: '09:00', title: 'Ward round' },
    ] satisfies Slot[],
  },
};

/** A night worker's day begins in the evening; its author's order stands. */
export const OnCall: Story = {
  args: {
    data: {
      heading: 'On call',
      intro: 'One telephone, one night.',
      slots: [
        { start: '20:00', title: 'The telephone changes hands' },
        { start: '23:00', end: '05:00', title: 'Sleep, if it lets you', place: 'At home' },
        { start: '07:30', title: 'A call to the day team' },
        { end: '08:00', approximate: true, title: 'Breakfast' },
      ],
    } satisfies Day,
  },
};

export const Short: Story = {
  args: {
    data: [
      { label: 'Morning', title: 'Rounds' },
      { label: 'Afternoon', title: 'Desk' },
    ],
  },
};

export const Long: Story = {
  args: {
    data: {
      ...parts,
      slots: [
        {
          ...parts.slots[0],
          description:
            'Walk the units where beds are tight, ask what can wait, and write it down for the next shift. '.repeat(
              9,
            ),
        },
        ...parts.slots.slice(1),
        {
          label: 'Whenever there is a quiet quarter of an hour',
          title: 'Correspondence with wholesalers, manufacturers and auditors',
        },
      ],
    },
  },
};

export const OneItem: Story = {
  args: { data: [{ label: 'Evening', title: 'Reading room', place: 'Library' }] },
};

export const TwelveItems: Story = {
  args: {
    data: {
      heading: 'Hour by hour',
      slots: Array.from({ length: 12 }, (_, i) => ({
        start: `${String(7 + i).padStart(2, '0')}:00`,
        title: ['Rounds', 'Meeting with the wholesaler', 'Mail'][i % 3],
        description: i % 2 ? 'One sentence on what this hour is for.' : '',
      })),
    },
  },
};

/** Labels without titles, titles without labels, prose alone. */
export const MissingFields: Story = {
  args: {
    data: [
      { label: 'Morning', description: 'A part of the day and a sentence.' },
      { title: 'A title, at no stated time' },
      {},
      { description: 'Only prose.' },
      { start: '16:00', description: 'Only a time and a sentence.' },
    ],
  },
};

/** What is right still shows; the console names what is not. */
export const PartlyWrong: Story = {
  args: {
    data: {
      heading: 'A day',
      slots: [
        'Morning rounds',
        { start: '9 o’clock', title: 'Ward round' },
        { start: '14:00', title: 'Clinic' },
      ],
    },
  },
};

/** No data: the author's own words stay. */
export const NoData: Story = {};

/** The page is dark, and the schedule with it. */
export const DarkPage: Story = { args: { data: parts }, decorators: [darkPage] };

export const DarkByTheClock: Story = { ...ByTheClock, decorators: [darkPage] };

/** The page is light, the schedule is dark. */
export const DarkTheme: Story = { args: { data: parts, theme: 'dark' } };

export const Narrow: Story = { args: { data: parts }, decorators: [column(320)] };

export const NarrowByTheClock: Story = { ...ByTheClock, decorators: [column(320)] };

/** 24-hour times, worded by the page's language. */
export const German: Story = {
  decorators: [inLanguage('de')],
  args: {
    data: {
      heading: 'Ein Tag auf Station',
      timeZone: 'Europe/Berlin',
      slots: [
        { start: '06:00', end: '06:30', title: 'Übergabe', place: 'Dienstzimmer' },
        {
          start: '07:15',
          approximate: true,
          title: 'Medikamente',
          description: 'Erst die Tabletten, dann das Frühstück.',
        },
        {
          start: '09:00',
          end: '11:00',
          title: 'Visite',
          activities: ['Berichten', 'Fragen', 'Den Plan ändern'],
        },
        { start: '22:00', end: '06:00', title: 'Nachtwache' },
      ],
    } satisfies Day,
  },
};

export const RightToLeft: Story = {
  decorators: [rightToLeft('ar')],
  args: {
    data: {
      heading: 'يوم في الصيدلية',
      slots: [
        { label: 'الصباح', title: 'اجتماع الفريق', description: 'نراجع أرقام اليوم السابق.' },
        { label: 'الظهر', title: 'جولة في الأقسام' },
        { label: 'بعد الظهر', title: 'الاستعداد لشهادة CHPOP' },
      ],
    },
  },
};

export const RightToLeftByTheClock: Story = {
  decorators: [rightToLeft('he')],
  args: {
    data: [
      { start: '09:00', end: '11:00', title: 'סבב', activities: ['דיווח', 'תוכנית'], place: 'מחלקה א' },
      { start: '22:00', end: '06:00', title: 'משמרת לילה' },
    ],
  },
};
