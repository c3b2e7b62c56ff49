/**
 * What our widgets are measured against. To add a peer: its packages into bench/package.json, a folder with
 *
 * - `card.js`: `create(json)` gives an element that shows the role card as soon as it is in the page, `update(element, json)`
 *   writes other data into it, and where removing the element is not enough, `remove(element)` takes it away;
 * - `four.js`: `widgets`, a `create` for each of role, certification, pathway and day;
 *
 * and an entry here: `packages` whose versions are told, `css` that its pages link, a `rule` that its
 * documentation asks for, tags `around` all of its widgets. Every run checks that it shows each string of its data.
 */
export const PEERS = {
  vanilla: { label: 'vanilla, clones a template' },
  'custom-element': { label: 'vanilla custom element' },
  lit: { label: 'Lit', packages: ['lit'] },
  'web-awesome': {
    label: 'Web Awesome',
    packages: ['@awesome.me/webawesome'],
    css: ['@awesome.me/webawesome/dist/styles/themes/default.css'],
    isOwnLook: true,
  },
  shoelace: {
    label: 'Shoelace',
    packages: ['@shoelace-style/shoelace'],
    css: ['@shoelace-style/shoelace/dist/themes/light.css'],
    rule: 'sl-card { display: block }',
    isOwnLook: true,
  },
  'red-hat': {
    label: 'Red Hat',
    packages: ['@rhds/elements'],
    css: ['@rhds/tokens/css/global.css'],
    isOwnLook: true,
  },
  spectrum: {
    label: 'Spectrum',
    packages: ['@spectrum-web-components/card'],
    around: ['<sp-theme system="spectrum" color="light" scale="medium">', '</sp-theme>'],
    rule: 'sp-card { inline-size: 100% }',
    isOwnLook: true,
  },
  fast: { label: 'FAST', packages: ['@microsoft/fast-element'] },
  svelte: { label: 'Svelte', packages: ['svelte'] },
  preact: { label: 'Preact', packages: ['preact'], extension: 'jsx' },
  react: { label: 'React, a root per card', packages: ['react', 'react-dom'], extension: 'jsx' },
  vue: { label: 'Vue, an app per card', packages: ['vue'] },
  ours: { label: 'career-elements', isOwnLook: true },
};
