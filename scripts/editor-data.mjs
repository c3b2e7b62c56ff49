import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { format } from 'prettier';

/** What editors and type checkers read, each in its own words, by file name. */
export async function editorFiles(cem) {
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(cem, {}),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(cem, {}),
    'web-types.json': getWebTypesData(cem, {}),
    'types/jsx.d.ts': frameworkTypes(cem, jsx),
    'types/vue.d.ts': frameworkTypes(cem, vue),
    'types/svelte.d.ts': frameworkTypes(cem, svelte),
  };
  const formatted = Object.entries(files).map(async ([name, text]) => [
    name,
    await format(text, { filepath: name, singleQuote: true, printWidth: 110 }),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}

/*
 * How each framework writes a tag down. The generators on npm type events as `CustomEvent`s or leave their types out, and look
 * every attribute up on the class, where those that follow from the data are not. `ref` means something else in JSX and Vue.
 */
const jsx = {
  imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';`,
  scope: (tags) => `declare module 'react' { namespace JSX { interface IntrinsicElements { ${tags} } } }`,
  tag: (name, props) => `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${props}`,
  handler: (event) => `on${event}`,
  reserved: ['ref'],
};
const vue = {
  imports: `import type { DefineComponent, HTMLAttributes } from 'vue';`,
  scope: (tags) => `declare module 'vue' { interface GlobalComponents { ${tags} } }`,
  tag: (name, props) => `DefineComponent<HTMLAttributes & ${props}>`,
  handler: (event) => `on${event.replace(/(^|-)(\w)/g, (_, dash, letter) => letter.toUpperCase())}`,
  reserved: ['ref'],
};
const svelte = {
  imports: `import type { HTMLAttributes } from 'svelte/elements';`,
  scope: (tags) => `declare module 'svelte/elements' { interface SvelteHTMLElements { ${tags} } }`,
  tag: (name, props) => `HTMLAttributes<${name}> & ${props}`,
  handler: (event) => `on${event}`,
  reserved: [],
};

function frameworkTypes(cem, framework) {
  const elements = cem.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  const names = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
  const tags = elements.map((element) => {
    const type = framework.tag(element.name, props(element, framework));
    return `/** ${element.summary} */\n'${element.tagName}': ${type};`;
  });
  return `${framework.imports} import type { ${names} } from '../index.js'; ${framework.scope(tags.join('\n'))}`;
}

function props({ name, attributes, events }, { handler, reserved }) {
  const entries = [
    ...attributes.filter((it) => !reserved.includes(it.name)),
    {
      name: 'data',
      type: { text: `${name}['data']` },
      description: 'The data, where properties can be set.',
    },
    ...events.map((it) => ({
      name: handler(it.name),
      type: { text: `(event: ${it.type.text}) => void` },
      description: it.description,
    })),
  ];
  return `{ ${entries.map((it) => `/** ${it.description} */\n'${it.name}'?: ${it.type.text};`).join('\n')} }`;
}
