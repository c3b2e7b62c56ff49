import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import director from '../examples/careers/director-of-pharmacy-operations.json';
import '../src/career-elements.js';
import { arabic as arabicCertification } from './data/certifications.js';
import { arabic, partlyWrong, short } from './data/roles.js';
import { attributes, column, darkPage, rightToLeft } from './frame.js';

interface Args {
  data?: unknown;
  src?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Data provider',
  component: 'career-data',
  argTypes: { data: { control: 'object' }, src: { control: 'text' } },
  args: { data: director },
  render: (args) =>
    html`<career-data ${attributes(args)}>
      <career-role-card layout="compact"><p>The role, in the author’s own words.</p></career-role-card>
      <p>
        Between the widgets stands whatever the page has to say, for example of
        <career-certification-badge ref="CPOM" layout="inline">CPOM</career-certification-badge>.
      </p>
      <career-certification-badge
        ><p>A certification, in the author’s own words.</p></career-certification-badge
      >
    </career-data>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One document, three widgets, and the page’s own text between them. */
export const Default: Story = {};
/** Fetched once. */
export const FromAddress: Story = {
  args: { data: undefined, src: 'examples/careers/director-of-pharmacy-operations.json' },
};
export const OneWidget: Story = {
  render: (args) =>
    html`<career-data ${attributes(args)}>
      <career-role-card><p>The role, in the author’s own words.</p></career-role-card>
    </career-data>`,
};
export const AllWidgets: Story = {
  render: (args) =>
    html`<career-data ${attributes(args)}>
      <div style="display: grid; gap: 3rem">
        <career-role-card layout="hero"></career-role-card>
        <career-pathway-timeline></career-pathway-timeline>
        <career-day-schedule></career-day-schedule>
      </div>
    </career-data>`,
};
/** Each of twelve certifications of one document. */
export const TwelveItems: Story = {
  args: {
    data: {
      role: short,
      certifications: Array.from({ length: 12 }, (_, i) => ({
        acronym: `CERT-${i + 1}`,
        name: `Certificate number ${i + 1}`,
        action: { label: 'View details', href: `https://www.example.org/${i + 1}` },
      })),
    },
  },
  render: (args) =>
    html`<career-data ${attributes(args)}>
      ${Array.from(
        { length: 12 },
        (_, i) =>
          html`<career-certification-badge
            layout="compact"
            ref="CERT-${i + 1}"
          ></career-certification-badge>`,
      )}
    </career-data>`,
};
/** A widget that finds nothing for itself in the document shows its own children. */
export const MissingParts: Story = { args: { data: { role: short } } };
export const PartlyWrong: Story = {
  args: { data: { role: partlyWrong, certifications: director.certifications } },
};
/** Every widget shows its own children. */
export const NoData: Story = { args: { data: undefined } };
export const WrongData: Story = { args: { data: '{ "role": ' } };

export const DarkPage: Story = { decorators: [darkPage] };
export const Narrow: Story = { decorators: [column(320)] };
export const RightToLeft: Story = {
  args: { data: { role: arabic, certifications: [arabicCertification] } },
  decorators: [rightToLeft('ar')],
  render: (args) =>
    html`<career-data ${attributes(args)}>
      <career-role-card layout="compact"><p>الوظيفة بكلمات صاحب الصفحة.</p></career-role-card>
      <p>
        بين العناصر نص الصفحة نفسها، مثلًا عن شهادة
        <career-certification-badge ref="CPOM" layout="inline">CPOM</career-certification-badge>.
      </p>
      <career-certification-badge><p>شهادة بكلمات صاحب الصفحة.</p></career-certification-badge>
    </career-data>`,
};
