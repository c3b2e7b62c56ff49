/** What the toolbar offers: the page round the widgets, never the widgets themselves. */
import { THEMES } from './themes.js';

const LANGUAGES: [string, string][] = [
  ['en', 'English'],
  ['es', 'Español'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['pt', 'Português'],
  ['ar', 'العربية'],
  ['he', 'עברית'],
  ['zh', '中文'],
  ['ja', '日本語'],
  ['hi', 'हिन्दी'],
  ['pseudo', 'Pseudo'],
];

/** Colours that have gone wrong somewhere: hard to read on, to tell from the text, or from the page. */
const BRANDS: [string, string][] = [
  ['', 'Brand'],
  ['#6b2d5c', 'Plum'],
  ['#1d4ed8', 'Blue'],
  ['#b91c1c', 'Red'],
  ['#ffd400', 'Yellow'],
  ['#7fe7c4', 'Mint'],
  ['#808080', 'Grey'],
  ['#000000', 'Black'],
  ['#ffffff', 'White'],
];

const items = (pairs: [string, string][], right = false) =>
  pairs.map(([value, title]) => ({ value, title, ...(right && value && { right: value }) }));

const tool = (name: string, description: string, icon: string, choices: object[]) => ({
  name,
  description,
  toolbar: { title: name, icon, items: choices, dynamicTitle: true },
});

export const globalTypes = {
  theme: tool('Theme', 'Light, dark, or one of the ready themes', 'mirror', [
    { value: 'follow', title: 'System' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
    ...THEMES.map((name) => ({ value: name, title: name[0]!.toUpperCase() + name.slice(1) })),
  ]),
  brand: tool('Brand colour', 'The value of --career-brand', 'paintbrush', items(BRANDS, true)),
  language: tool('Language', 'The language of the page round the widget', 'globe', [
    { value: '', title: 'Language' },
    ...items(LANGUAGES, true),
  ]),
  direction: tool('Direction', 'Of the language, or forced', 'transfer', [
    { value: '', title: 'Direction' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: tool('Width', 'How wide the container of the widget is', 'grow', [
    { value: 'full', title: 'Full' },
    ...['160px', '320px', '480px', '768px'].map((value) => ({ value, title: value.replace('px', ' px') })),
  ]),
  host: tool('Host page', 'The page that the widget is put into', 'browser', [
    { value: 'plain', title: 'Plain' },
    { value: 'dark', title: 'Dark page' },
    { value: 'bare', title: 'No reset' },
    { value: 'hostile', title: 'Hostile page' },
    { value: 'journal', title: 'Serif journal' },
    { value: 'sidebar', title: 'Narrow column' },
    { value: 'rtl', title: 'Arabic page' },
  ]),
  paste: tool('Paste into', 'What the code below is meant for', 'markup', [
    { value: 'html', title: 'HTML' },
    { value: 'wordpress', title: 'WordPress' },
    { value: 'markdown', title: 'Markdown' },
    { value: 'react', title: 'React' },
  ]),
};
