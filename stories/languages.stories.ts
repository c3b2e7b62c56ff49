import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import nurse from '../examples/careers/ward-nurse.json';
import '../src/career-elements.js';
import { pseudoWords } from '../src/words/pseudo.js';
import { careers } from './data/languages.js';
import { column, commonControls, json, type Common } from './frame.js';

interface Args extends Common {
  lang: string;
  dir?: 'rtl';
  /** The page’s own words. */
  words?: object;
}

const meta: Meta<Args> = {
  title: 'Whole page/Languages',
  component: 'career-spotlight',
  argTypes: { ...commonControls, words: { control: 'object' } },
  render: ({ data, lang, dir, words, level, theme }) =>
    html`<div lang=${lang} dir=${dir ?? nothing} data-career-words=${words ? json(words) : nothing}>
      <career-spotlight
        data-career=${json(data ?? careers[lang as keyof typeof careers])}
        level=${level ?? nothing}
        theme=${theme ?? nothing}
      >
        <p>Readable content of the page’s author.</p>
      </career-spotlight>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;

export const English: Story = { args: { lang: 'en' } };
export const Spanish: Story = { args: { lang: 'es' } };
export const French: Story = { args: { lang: 'fr' } };
export const German: Story = { args: { lang: 'de' } };
export const Portuguese: Story = { args: { lang: 'pt' } };
export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' } };
export const Hebrew: Story = { args: { lang: 'he', dir: 'rtl' } };
export const Chinese: Story = { args: { lang: 'zh' } };
export const Japanese: Story = { args: { lang: 'ja' } };
export const Hindi: Story = { args: { lang: 'hi' } };

export const GermanNarrow: Story = { args: { lang: 'de' }, decorators: [column(320)] };
export const ArabicNarrow: Story = { args: { lang: 'ar', dir: 'rtl' }, decorators: [column(320)] };

/**
 * English texts on an Arabic page, by an author who does not say so: each keeps its own direction, and all stand on the
 * page’s side, but a screen reader takes them for Arabic.
 */
export const EnglishOnAnArabicPage: Story = {
  parameters: { mistakes: ['in the language that it is said to be in'] },
  args: { lang: 'ar', dir: 'rtl', data: { ...nurse, lang: undefined } },
};

/** A page may say it in its own words, all of them or a few. */
export const OwnWords: Story = {
  args: {
    lang: 'en',
    words: {
      responsibilities: 'What you will do',
      facts: 'In brief',
      per: { year: 'a year', other: 'per {unit}' },
    },
  },
};

/** Every interface word has marks and is 40 % longer: what has none is the author’s, or a mistake of ours. */
export const PseudoLocale: Story = { args: { lang: 'en', words: pseudoWords } };
export const PseudoLocaleNarrow: Story = { args: PseudoLocale.args!, decorators: [column(160)] };
export const PseudoLocaleRightToLeft: Story = {
  args: { ...PseudoLocale.args, dir: 'rtl' },
  decorators: [column(320)],
};
