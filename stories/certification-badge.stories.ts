import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/career-elements.js';
import type { Certification } from '../src/model/career.js';
import { arabic, certifications, chpop, complete } from './data/certifications.js';
import { attributes, column, commonControls, darkPage, rightToLeft, type Common } from './frame.js';

type Layout = 'card' | 'compact' | 'inline';
interface Args extends Common {
  layout?: Layout;
  /** Id or acronym of one certification of a document. */
  ref?: string;
  acronym?: string;
  name?: string;
  href?: string;
}

const badge = (args: Args) =>
  html`<career-certification-badge ${attributes(args)}>A certification</career-certification-badge>`;
const badges = (data: readonly Certification[], args: Args) =>
  html`<div
    style="display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr))"
  >
    ${data.map((each) => badge({ ...args, data: each }))}
  </div>`;

const meta: Meta<Args> = {
  title: 'Widgets/Certification badge',
  component: 'career-certification-badge',
  argTypes: { ...commonControls, layout: { control: 'select', options: ['card', 'compact', 'inline'] } },
  args: { data: chpop },
  render: badge,
};
export default meta;

type Story = StoryObj<Args>;

export const Card: Story = {};
export const Compact: Story = { args: { layout: 'compact' } };
/** In the middle of a sentence. */
export const Inline: Story = {
  args: { layout: 'inline' },
  render: (args) =>
    html`<p style="max-inline-size: 34rem; line-height: 1.6">
      Most directors hold ${badge(args)} or ${badge({ ...args, data: certifications[4] })} before they apply;
      one without letters is called ${badge({ ...args, data: certifications[11] })}.
    </p>`,
};

/** Exam, fees, rules in rules and renewal, behind a fold. */
export const Complete: Story = { args: { data: complete } };
/** The same with the fold open. */
export const CompleteOpen: Story = {
  args: { data: complete },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('career-certification-badge')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('details')!.open = true;
  },
};

/** Five seals side by side: siblings, not clones. */
export const FiveSeals: Story = { render: (args) => badges(certifications.slice(0, 5), args) };
export const FiveSealsCompact: Story = {
  args: { layout: 'compact' },
  render: (args) => badges(certifications.slice(0, 5), args),
};
export const TwelveItems: Story = { render: (args) => badges(certifications, args) };

/** A name is all that a certification needs. */
export const Short: Story = { args: { data: { name: 'Ward Practice Certificate' } } };
export const Long: Story = {
  args: {
    data: {
      ...complete,
      acronym: 'WARDPRACTICE',
      name: 'Certified Specialist in the Compounding and Handling of Hazardous Sterile Preparations',
      description: 'It proves what one would expect of it, and then a little more. '.repeat(14),
    },
  },
};
export const OneItem: Story = {
  args: { data: { ...chpop, fees: [{ kind: 'Exam', amount: 395, currency: 'USD' }] } },
};
export const MissingFields: Story = {
  args: { data: { acronym: 'CDP', name: 'Certified Diabetes Practitioner' } },
};
/** The seal then holds the first letters of the name. */
export const WithoutAcronym: Story = { args: { data: certifications[11] } };
export const OwnPicture: Story = {
  args: { data: { ...chpop, image: { src: 'examples/images/seal.svg', alt: '' } } },
};
export const OwnPictureCompact: Story = { args: { ...OwnPicture.args, layout: 'compact' } };

/** No JSON at all. */
export const PlainAttributes: Story = {
  args: {
    data: undefined,
    acronym: 'CPOM',
    name: 'Certified Pharmacy Operations Manager',
    href: 'https://www.example.org/certifications/cpom',
  },
  render: (args) =>
    html`<career-certification-badge ${attributes(args)}>
      <a href="https://www.example.org/certifications/cpom">CPOM: Certified Pharmacy Operations Manager</a>
    </career-certification-badge>`,
};
/** One out of a whole document. */
export const PickedByAcronym: Story = {
  args: { data: { role: { name: 'Director' }, certifications }, ref: 'CCP-340B' },
};

/** What is right of it shows; the rest is reported. */
export const PartlyWrong: Story = {
  args: {
    data: { ...chpop, description: 12, fees: [{ kind: 'Exam' }, ...complete.fees!], renewal: 'often' },
  },
};
/** The author’s own children show. */
export const NoData: Story = { args: { data: undefined } };

export const DarkPage: Story = { args: { data: complete }, decorators: [darkPage] };
export const DarkSeals: Story = { ...FiveSeals, decorators: [darkPage] };
export const DarkTheme: Story = { args: { theme: 'dark' } };

export const Narrow: Story = { args: { data: complete }, decorators: [column(320)] };
export const NarrowCompact: Story = { args: { layout: 'compact' }, decorators: [column(320)] };
export const Narrowest: Story = { args: { data: complete }, decorators: [column(160)] };

export const RightToLeft: Story = { args: { data: arabic }, decorators: [rightToLeft('ar')] };
export const RightToLeftCompact: Story = {
  args: { data: arabic, layout: 'compact' },
  decorators: [rightToLeft('ar')],
};
