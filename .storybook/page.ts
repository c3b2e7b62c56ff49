import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { pseudoWords } from '../src/words/pseudo.js';
import './page.css';
import { themeOf } from './themes.js';
import { directionOf, langOf, type Choices } from './choices.js';

/**
 * The toolbar’s choices as what an author would write on a page: two elements, one in the other, and what stands on them.
 * `look` is a ready theme whatever the toolbar says; it then is light or dark as that says.
 */
export function pageOf({ theme, brand, language, direction, width, host }: Choices, look = theme) {
  const lang = langOf({ language }) || (host === 'rtl' ? 'ar' : '');
  const forced = theme === 'light' || theme === 'dark';
  return {
    outer: {
      class: `page page-${host} page-in-${look}`,
      style: { colorScheme: host === 'dark' ? 'dark' : forced ? theme : 'light dark' },
    },
    inner: {
      class: 'page-container',
      lang,
      words: language === 'pseudo' ? JSON.stringify(pseudoWords) : undefined,
      dir: directionOf({ direction, language: lang }),
      style: {
        ...(forced && { colorScheme: theme }),
        ...(brand && { '--career-brand': brand }),
        ...(width !== 'full' && { inlineSize: width }),
      },
    },
    sheet: themeOf(look, `.page-in-${look}`),
  };
}

/** Puts a story into a page as the toolbar asks; the widgets themselves are left alone. */
export const inPage: Decorator = (story, { args, globals, viewMode }) => {
  const choices = { ...(globals as Choices), ...(args['brand'] ? { brand: String(args['brand']) } : {}) };
  const { outer, inner, sheet } = pageOf(choices);
  const words = WORDS[choices.host];
  const isArabic = choices.host === 'rtl';
  return html`<div
    class=${outer.class}
    data-view=${viewMode}
    dir=${isArabic ? 'rtl' : nothing}
    lang=${isArabic ? 'ar' : nothing}
    style=${styleMap(outer.style)}
  >
    ${
      sheet
        ? html`<style>
            ${sheet}
          </style>`
        : nothing
    }
    ${words ? html`<p>${words[0]}</p>` : nothing}
    <div
      class=${inner.class}
      lang=${inner.lang || nothing}
      data-career-words=${inner.words ?? nothing}
      dir=${inner.dir || nothing}
      style=${styleMap(inner.style)}
    >
      ${story() as TemplateResult}
    </div>
    ${words ? html`<p>${words[1]}</p>` : nothing}
  </div>`;
};

/** What stands before and after the widget on a page that has words of its own. */
const WORDS: Record<string, [string, string]> = {
  dark: ['The page’s own text, light on dark.', 'And on it goes.'],
  bare: ['The page’s own text. Nothing here has been reset.', 'And on it goes.'],
  hostile: ['The page’s own text: root at 62.5 %, giant lines, wide letters.', 'And on it goes.'],
  journal: [
    'The page’s own text is set in a serif, on paper that is not quite white, in a measure that suits reading.',
    'And on it goes, in the same quiet voice.',
  ],
  sidebar: ['A column beside the text.', 'And on it goes.'],
  rtl: ['نص الصفحة نفسها، من اليمين إلى اليسار.', 'ويستمر النص.'],
};
