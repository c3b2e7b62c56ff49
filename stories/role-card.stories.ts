import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/career-elements.js';
import {
  arabic,
  long,
  oneOfEach,
  partlyWrong,
  short,
  twelveOfEach,
  typical,
  wardNurse,
} from './data/roles.js';
import { attributes, column, commonControls, darkPage, rightToLeft, type Common } from './frame.js';

interface Args extends Common {
  layout?: 'card' | 'hero' | 'compact';
}

const meta: Meta<Args> = {
  title: 'Widgets/Role card',
  component: 'career-role-card',
  argTypes: { ...commonControls, layout: { control: 'select', options: ['card', 'hero', 'compact'] } },
  args: { data: typical },
  render: (args) =>
    html`<career-role-card ${attributes(args)}>
      <h2>A role in the pharmacy</h2>
      <p>Readable content of the page’s author.</p>
    </career-role-card>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Card: Story = {};
/** The opening of a career page. */
export const Hero: Story = { args: { layout: 'hero' } };
/** With the author’s picture. */
export const HeroWithPicture: Story = {
  args: {
    layout: 'hero',
    data: { ...typical, image: { src: 'examples/images/ward.svg', alt: 'A ward with six beds at dawn' } },
  },
};
/** One line of a listing. */
export const Compact: Story = { args: { layout: 'compact' } };
/** Several lines make a listing; each link says which role it leads to. */
export const Listing: Story = {
  args: { layout: 'compact' },
  render: (args) =>
    html`${[typical, wardNurse, { ...short, action: typical.action }].map(
      (role) =>
        html`<career-role-card
          ${attributes({ ...args, data: { ...role, action: { ...role.action, label: 'Read more' } } })}
        ></career-role-card>`,
    )}`,
};

/** Something in every field. */
export const Complete: Story = {
  args: { data: { ...wardNurse, image: { src: 'examples/images/ward.svg', alt: 'A ward at dawn' } } },
};
export const CompleteHero: Story = { args: { ...Complete.args, layout: 'hero' } };

/** A name is all that a role needs. */
export const Short: Story = { args: { data: short } };
export const ShortHero: Story = { args: { data: short, layout: 'hero' } };
export const ShortCompact: Story = { args: { data: short, layout: 'compact' } };

export const Long: Story = { args: { data: long } };
export const LongHero: Story = { args: { data: long, layout: 'hero' } };
export const LongCompact: Story = { args: { data: long, layout: 'compact' } };

export const OneItem: Story = { args: { data: oneOfEach } };
export const TwelveItems: Story = { args: { data: twelveOfEach } };

/** Facts without a story, and a story without facts: neither leaves a gap. */
export const MissingFields: Story = {
  args: { data: { name: 'Pharmacist', facts: typical.facts, settings: wardNurse.settings } },
};
export const MissingFacts: Story = { args: { data: { name: 'Pharmacist', overview: wardNurse.overview } } };

/** What is right of it shows; the rest is reported. */
export const PartlyWrong: Story = { args: { data: partlyWrong } };
/** An address that is not safe to follow is shown as text. */
export const UnsafeLink: Story = {
  args: { data: { ...typical, action: { label: 'Apply now', href: 'javascript:alert(1)' } } },
};
/** The author’s own children show. */
export const NoData: Story = { args: { data: undefined } };

/** The page is dark, and the card with it. */
export const DarkPage: Story = { args: { data: wardNurse }, decorators: [darkPage] };
export const DarkHero: Story = { args: { data: typical, layout: 'hero' }, decorators: [darkPage] };
/** The page is light, the card is dark. */
export const DarkTheme: Story = { args: { theme: 'dark' } };
/** The page is dark, the card is light. */
export const LightTheme: Story = { args: { theme: 'light' }, decorators: [darkPage] };

export const Narrow: Story = { args: { data: wardNurse }, decorators: [column(320)] };
export const NarrowHero: Story = { args: { data: wardNurse, layout: 'hero' }, decorators: [column(320)] };
export const NarrowCompact: Story = { args: { layout: 'compact' }, decorators: [column(320)] };
export const Narrowest: Story = { args: { data: long }, decorators: [column(160)] };

export const RightToLeft: Story = { args: { data: arabic }, decorators: [rightToLeft('ar')] };
export const RightToLeftHero: Story = {
  args: { data: arabic, layout: 'hero' },
  decorators: [rightToLeft('ar')],
};
