import { readFileSync, readdirSync } from 'node:fs';
import { renderShadow } from '../../dist/static/index.js';
import { role } from './data.mjs';

/** The drop-in files as they were when the run began: a build that runs meanwhile changes nothing. */
export const dropIn = new Map(
  readdirSync('dist')
    .filter((name) => /^career-elements\..*(js|css)$/.test(name))
    .map((name) => [name, readFileSync(`dist/${name}`)]),
);

const FILLED = ['kicker', 'title', 'lede', 'section-title', 'columns', 'text', 'facts', 'bullets', 'button'];

/** How our role card looks without us: its sheet, and its markup with one item in each list. */
export async function ownLook() {
  const { html } = await renderShadow(
    { ...role(0), responsibilities: { heading: '–', items: ['–'] }, skills: ['–'] },
    { widget: 'role-card' },
  );
  const [, css, card] = /<style>([^]*)<\/style>([^]*)<\/template>/.exec(html);
  for (const name of FILLED)
    if (!new RegExp(`class="([^"]* )?${name}[ "]`).test(card))
      throw new Error(
        `Our role card has no .${name} any more, by which peers/vanilla/fill.js fills its markup.`,
      );
  return { css, card };
}
