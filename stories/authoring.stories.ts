import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { waitFor } from 'storybook/test';
import director from '../examples/careers/director-of-pharmacy-operations.json';
import '../src/career-elements.js';
import { chpop } from './data/certifications.js';
import { arabic, partlyWrong, short } from './data/roles.js';
import { column, commonControls, darkPage, json, rightToLeft, type Common } from './frame.js';

interface Args extends Common {
  /** Lists what is wrong with the data in the widget itself. */
  authoring?: boolean;
}

const meta: Meta<Args> = {
  title: 'Widgets/Authoring',
  component: 'career-role-card',
  argTypes: { ...commonControls, authoring: { control: 'boolean' } },
  args: { authoring: true, data: partlyWrong },
  render: ({ authoring, data, level, theme }) =>
    html`<career-role-card
      ?authoring=${authoring}
      data-career=${json(data)}
      level=${level ?? nothing}
      theme=${theme ?? nothing}
      ><p>The role, in the author’s own words.</p></career-role-card
    >`,
};
export default meta;

type Story = StoryObj<Args>;

/** The list loads on demand. */
const listed: NonNullable<Story['play']> = ({ canvasElement }) =>
  waitFor(() => {
    for (const { localName, shadowRoot } of canvasElement.querySelectorAll('[authoring]'))
      if (!shadowRoot?.lastElementChild?.shadowRoot) throw new Error(`<${localName}> lists nothing`);
  });

/** What is right of the data shows; below it stands what is wrong. */
export const PartlyWrong: Story = { play: listed };
export const OneProblem: Story = { args: { data: { ...short, tagline: 7 } }, play: listed };
/** The author’s own children show, and the place in the text where reading ended. */
export const Unreadable: Story = {
  args: { data: '{\n  "name": "Pharmacist",\n  "tagline" "Safe medicines for everyone."\n}' },
  play: listed,
};
/** What a word processor made of it was read all the same. */
export const OnlyNotes: Story = { args: { data: '{“name”: “Pharmacist”,}' }, play: listed };
export const ProblemsAndNotes: Story = {
  args: { data: '{“name”: “Pharmacist”, “taglin”: “Safe medicines for everyone.”,}' },
  play: listed,
};
/** The first eight; the others are behind a fold. */
export const OneHundred: Story = {
  args: { data: { ...short, settings: Array.from({ length: 120 }, (_, i) => i) } },
  play: listed,
};
/** No attribute or no problem: no list. */
export const NotAuthoring: Story = { args: { authoring: false } };
export const NothingWrong: Story = { args: { data: short } };

/** Several widgets, each with its own list. */
export const SeveralWidgets: Story = {
  render: ({ authoring }) =>
    html`<div style="display: grid; gap: 2rem">
      <career-role-card
        layout="compact"
        ?authoring=${authoring}
        data-career=${json({ name: 'Pharmacist', taglin: 'Safe medicines for everyone.' })}
      ></career-role-card>
      <career-certification-badge
        ?authoring=${authoring}
        data-career=${json({ ...chpop, description: 12 })}
      ></career-certification-badge>
      <career-pathway-timeline
        ?authoring=${authoring}
        data-career=${json({ steps: [{ title: 'Learn the ward', duration: 6 }, 'Qualify', {}] })}
      ></career-pathway-timeline>
      <career-day-schedule
        ?authoring=${authoring}
        data-career=${json({ slots: [{ title: 'Handover', start: '7 am' }, { title: 'Round' }] })}
      ></career-day-schedule>
    </div>`,
  play: listed,
};
/** The sentence goes on below the list. */
export const InASentence: Story = {
  render: ({ authoring }) =>
    html`<p style="max-inline-size: 34rem; line-height: 1.6">
      Most directors hold
      <career-certification-badge
        layout="inline"
        ?authoring=${authoring}
        data-career=${json({ ...chpop, fees: 'many' })}
        >CHPOP</career-certification-badge
      >
      or another one before they apply.
    </p>`,
  play: listed,
};
/** The list stands after the page inside. */
export const Provider: Story = {
  render: ({ authoring }) =>
    html`<career-data
      ?authoring=${authoring}
      data-career=${json({ role: partlyWrong, certifications: director.certifications, days: [] })}
    >
      <career-role-card layout="compact"></career-role-card>
    </career-data>`,
  play: listed,
};

export const DarkPage: Story = { decorators: [darkPage], play: listed };
export const DarkTheme: Story = { args: { theme: 'dark' }, play: listed };
export const Narrow: Story = { decorators: [column(320)], play: listed };
export const Narrowest: Story = { decorators: [column(160)], play: listed };
/** Our sentences are English; the author’s words in them stand by themselves. */
export const RightToLeft: Story = {
  args: { data: { ...arabic, settings: 'مستشفى', مهام: ['ممرضة'] } },
  decorators: [rightToLeft('ar')],
  play: listed,
};
