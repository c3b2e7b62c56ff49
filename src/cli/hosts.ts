import type { Encoding } from './encodings.js';

/** A place where a widget is pasted: what it lets through, and what has to be done there besides. */
export interface Host {
  name: string;
  /**
   * `tag`: the widget's own tag. `placeholder`: a `<div>` that becomes the widget, where unknown tags are removed. Else
   * the way a framework writes it.
   */
  carrier: 'tag' | 'placeholder' | 'react' | 'vue' | 'svelte' | 'angular';
  encoding: Encoding;
  /** The script: a line beside the tag, loaded once by the whole site, or imported from the package. */
  script: 'beside' | 'site' | 'import';
  /** What to do with it, in the words of someone who works there. */
  notes: string[];
}

/*
 * Why percent-encoding in content systems: WordPress and Joomla take backslashes away, so JSON escapes do not survive;
 * WordPress reads a raw `>` as the end of the tag, and `[ ]` as a shortcode; editors rewrite quotes. Entities survive
 * too, but once only: a filter that decodes and stores them leaves raw JSON to the next.
 */
export const HOSTS: Readonly<Record<string, Host>> = {
  html: {
    name: 'a plain HTML page',
    carrier: 'tag',
    encoding: 'json',
    script: 'beside',
    notes: [
      'Paste it where the widget is to appear. You may edit the words between the quotes: write ’ for an apostrophe.',
    ],
  },
  wordpress: {
    name: 'WordPress',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: ['Add a “Custom HTML” block and paste it there. Do not switch that block to visual editing.'],
  },
  joomla: {
    name: 'Joomla',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: ['Switch the editor off (“Toggle Editor”) and paste it into the HTML of the article.'],
  },
  drupal: {
    name: 'Drupal',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: [
      'Press “Source” in the editor and paste it. The text format has to allow <div data-career-widget data-career data-src lang>.',
    ],
  },
  typo3: {
    name: 'TYPO3',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: ['Add a content element “HTML” and paste it there.'],
  },
  ghost: {
    name: 'Ghost',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: ['Type /html in the editor and paste it into the card.'],
  },
  ckeditor: {
    name: 'CKEditor',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: [
      'Press “Source” and paste it. CKEditor 5 needs General HTML Support that allows div with data-* attributes.',
    ],
  },
  tinymce: {
    name: 'TinyMCE',
    carrier: 'placeholder',
    encoding: 'percent',
    script: 'site',
    notes: ['Open “Source code” and paste it there.'],
  },
  markdown: {
    name: 'Markdown (Jekyll, Eleventy, Hugo, MkDocs …)',
    carrier: 'placeholder',
    encoding: 'line',
    script: 'site',
    notes: [
      'Paste it with an empty line before and after. HTML has to be allowed in Markdown (Hugo: unsafe = true).',
    ],
  },
  react: {
    name: 'React',
    carrier: 'react',
    encoding: 'json',
    script: 'import',
    notes: ['Works in React 18 and 19, and in Preact.'],
  },
  vue: {
    name: 'Vue',
    carrier: 'vue',
    encoding: 'json',
    script: 'import',
    notes: [
      'Set in the Vue plugin: compilerOptions: { isCustomElement: (tag) => tag.startsWith("career-") }.',
    ],
  },
  svelte: {
    name: 'Svelte',
    carrier: 'svelte',
    encoding: 'json',
    script: 'import',
    notes: [],
  },
  angular: {
    name: 'Angular',
    carrier: 'angular',
    encoding: 'json',
    script: 'import',
    notes: [],
  },
};
