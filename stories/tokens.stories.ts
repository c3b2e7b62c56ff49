import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import nurse from '../examples/careers/ward-nurse.json';
import '../src/career-elements.js';
import { base } from '../src/styles/base.js';
import { customProperties, resolve } from '../src/styles/resolve.js';
import { DERIVED, TOKENS } from '../src/styles/tokens.js';
import { certifications } from './data/certifications.js';
import { json } from './frame.js';

// Vite's server hands a sheet out as a module to who does not ask for CSS.
const textOf = async (url: URL): Promise<string> =>
  (await fetch(url, { headers: { accept: 'text/css' } })).text();
/** The ready themes, as a page would link them. */
const themes: Record<string, string> = {
  clinical: await textOf(new URL('../src/styles/themes/clinical.css', import.meta.url)),
  editorial: await textOf(new URL('../src/styles/themes/editorial.css', import.meta.url)),
  civic: await textOf(new URL('../src/styles/themes/civic.css', import.meta.url)),
  playful: await textOf(new URL('../src/styles/themes/playful.css', import.meta.url)),
};
const SCHEMES = ['light', 'dark'] as const;
const titled = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
/** Its dark side is a picture of its own. */
const inDark = { alsoDark: true };

const meta: Meta = { title: 'Design/Tokens' };
export default meta;

type Story = StoryObj;

const cellStyle =
  'padding-block: 0.5rem; padding-inline-end: 0.75rem; border-block-end: 1px solid color-mix(in srgb, currentColor 20%, transparent); text-align: start';

const table = (caption: string, head: readonly unknown[], rows: readonly (readonly unknown[])[]) =>
  html`<table style="border-collapse: collapse; overflow-wrap: anywhere; font-size: 0.9375rem">
    <caption style="padding-block-end: 0.5rem; text-align: start; font-size: 1.125rem; font-weight: 600">
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col" style=${cellStyle}>${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...cells]) =>
          html`<tr>
            <th scope="row" style=${cellStyle}>
              <code>${first}</code>
            </th>
            ${cells.map((cell) => html`<td style=${cellStyle}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

/** What an owner may set, and what counts where it is not set. */
export const PublicTokens: Story = {
  render: () =>
    html`<dl
      style="display: grid; gap: 2rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); margin: 0"
    >
      ${TOKENS.map(
        ({ name, description, otherwise }) =>
          html`<div>
            <dt style="font-weight: 600"><code>${name}</code></dt>
            <dd style="margin: 0.25rem 0 0">${description}</dd>
            <dd style="margin: 0.25rem 0 0; font-size: 0.9375rem">Without it: ${otherwise}</dd>
          </div>`,
      )}
    </dl>`,
};

const hexOf = (srgb: readonly number[]): string =>
  `#${srgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The colour beside its name: on it, not every name could be read. Drawn, so that it stays on paper and where colours are forced. */
const swatch = (colour: string) =>
  html`<span style="display: flex; align-items: center; gap: 0.375rem"
    ><svg width="20" height="20" style="flex: none" aria-hidden="true">
      <rect x="0.5" y="0.5" width="19" height="19" rx="3" fill=${colour} stroke="currentColor" /></svg
    ><code>${colour}</code></span
  >`;

/** What each look comes to: the same values are in `dist/tokens.json`, for design tools. */
export const Values: Story = {
  render: () => {
    const colours = [
      ...TOKENS.map(({ name, property }) => ({ name: name.replace('--career-', ''), property })),
      ...DERIVED,
    ].filter(({ property }) => property);
    const looks = Object.entries({ standard: '', ...themes });
    return html`<div
      style="display: grid; gap: 3rem 2rem; align-items: start; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr))"
    >
      ${looks.map(([name, css]) => {
        const properties = new Map([...customProperties(base.cssText), ...customProperties(css)]);
        const row = (property: string) =>
          SCHEMES.map((scheme) => swatch(hexOf(resolve(`var(${property})`, properties, scheme))));
        return table(
          titled(name),
          ['Colour', 'Light', 'Dark'],
          colours.map(({ name, property }) => [name, ...row(property!)]),
        );
      })}
    </div>`;
  },
};

/** A little of everything that a theme reaches. */
const page = {
  ...nurse,
  role: {
    name: nurse.role.name,
    eyebrow: nurse.role.eyebrow,
    tagline: nurse.role.tagline,
    responsibilities: nurse.role.responsibilities,
    facts: nurse.role.facts,
    action: nurse.role.action,
  },
  pathway: {
    ...nurse.pathway,
    heading: 'The first steps',
    intro: undefined,
    steps: nurse.pathway.steps.slice(2, 5),
  },
  day: { ...nurse.day, slots: nurse.day.slots.slice(0, 3) },
};

/** A theme for a part of a page is its rule with another selector. It follows the page’s scheme, as on a page. */
const look = (name: string) =>
  html`<style>
      ${themes[name]!.replace(':root', `.look-${name}`)}
    </style>
    <div class="look look-${name}">
      <career-spotlight data-career=${json(page)}></career-spotlight>
    </div>`;

/** The exactness of a chart. */
export const Clinical: Story = { render: () => look('clinical'), parameters: inDark };
/** A well-set magazine. */
export const Editorial: Story = { render: () => look('editorial'), parameters: inDark };
/** A public notice. */
export const Civic: Story = { render: () => look('civic'), parameters: inDark };
/** Round corners, soft panels, a bright brand. */
export const Playful: Story = { render: () => look('playful'), parameters: inDark };

const brands = (all: readonly string[]) =>
  html`<div style="display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr))">
    ${all.map((brand, i) => {
      const { acronym, name, description, action } = certifications[i]!;
      return html`<div style="--career-brand: ${brand}; padding: 1rem">
        <career-role-card
          layout="hero"
          data-career=${json({
            eyebrow: `Brand ${brand}`,
            name,
            tagline: description,
            action: { label: `About ${acronym}`, href: action!.href },
          })}
        ></career-role-card>
      </div>`;
    })}
  </div>`;

/** One colour is enough, dark or bright, loud or none at all; in the dark, another shade of it. */
export const AnyBrand: Story = {
  render: () =>
    brands(['#1d3557', '#ff7043', '#ffd400', '#00b37a', '#ff5fa2', '#6a27d4', '#ffffff', '#000000']),
  parameters: inDark,
};

/**
 * Neither black nor white has 7:1 on a brand of medium lightness; one of them has 4.5:1. All other text keeps 7:1, and so
 * does the button with a darker or lighter brand.
 */
export const MediumBrands: Story = {
  render: () => brands(['#e4572e', '#7a3cf0', '#808080']),
  parameters: { mistakes: ['color-contrast-enhanced'] },
};
