/** What an author would paste to get what a story shows: the tags of the story, written as the command `snippet` does. */
import { contentOf } from '../src/cli/content.js';
import { ENCODINGS, literal } from '../src/cli/encodings.js';
import { HOSTS, type Host } from '../src/cli/hosts.js';
import { isWidget } from '../src/static/kinds.js';
import { DEFAULT_SCRIPT, paste, scriptLine, type Content } from '../src/cli/paste.js';
import { readable } from '../src/cli/readable.js';
import type { Certification } from '../src/model/career.js';
import { directionOf, langOf, type Choices } from './choices.js';

type Wanted = Pick<Choices, 'paste' | 'theme' | 'brand' | 'language' | 'direction'>;

/**
 * @param source the story as HTML, nothing round it
 * @param wanted of the toolbar, what an author has to write down for it
 */
export function snippetOf(source: string, wanted: Wanted): string {
  const host = HOSTS[wanted.paste]!;
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const [only, ...others] = [...body.childNodes].filter(
    (node) => node instanceof Element || node.textContent!.trim(),
  );
  const content = only instanceof Element && !others.length ? contentIn(only) : undefined;
  const code = content
    ? own(
        host,
        only as Element,
        wanted,
        paste(host, { ...content, ...(wanted.language && { lang: langOf(wanted) }) }),
      )
    : several(host, body, wanted);
  return `${surroundings(host, wanted)}${code.trim()}\n`;
}

/** The document in a tag and what a widget makes of it; none where there is no tag, or no use for its data. */
function contentIn(element: Element): Content | undefined {
  const widget = element.localName.replace(/^career-/, '');
  const text = element.getAttribute('data-career');
  return text !== null && isWidget(widget)
    ? contentOf(text, { widget, ref: element.getAttribute('ref') ?? '' }).content
    : undefined;
}

/** Adds to the snippet of one widget what else stands on its tag. */
function own({ carrier }: Host, element: Element, wanted: Wanted, snippet: string): string {
  const isPlaceholder = carrier === 'placeholder';
  const { localName: tag } = element;
  const open = isPlaceholder ? `<div data-career-widget="${tag.replace('career-', '')}"` : `<${tag}`;
  const { lang: _, ...more } = attributesOf(element, wanted);
  return snippet.replace(open, () => `${open}${written(more, isPlaceholder)}`);
}

/** What a tag says besides its data, in the story or by the toolbar. */
function attributesOf(element: Element, wanted: Wanted): Record<string, string> {
  const { theme } = wanted;
  const lang = langOf(wanted);
  const dir = directionOf(wanted);
  const given = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  delete given['data-career'];
  if (given['ref'] && contentIn(element)) delete given['ref'];
  return {
    ...given,
    ...((theme === 'light' || theme === 'dark') && !given['theme'] && { theme }),
    ...(lang && { lang }),
    ...((wanted.direction || dir === 'rtl') && { dir }),
  };
}

const GLOBAL = ['lang', 'dir', 'id', 'class'];

const written = (attributes: Record<string, string>, isPlaceholder: boolean): string =>
  Object.entries(attributes)
    .map(
      ([name, value]) =>
        ` ${isPlaceholder && !GLOBAL.includes(name) ? 'data-' : ''}${name}="${inHtml(value)}"`,
    )
    .join('');

const inHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)!};`);

/** And braces, which begin an expression in JSX. */
const inJsx = (text: string): string => text.replace(/[&<>"{}]/g, (char) => `&#${char.codePointAt(0)!};`);

/** Script, theme and colour: in the snippet where that is possible, else said in a comment. */
function surroundings(host: Host, { theme, brand }: Wanted): string {
  const rule = brand && `:root { --career-brand: ${brand}; }`;
  const sheet = /^(follow|light|dark)$/.test(theme) ? '' : `/themes/${theme}.css`;
  if (host.script === 'beside') {
    const lines = [sheet && `<link rel="stylesheet" href="${sheet}">`, rule && `<style>${rule}</style>`];
    return lines
      .filter(Boolean)
      .map((line) => `${line}\n`)
      .join('');
  }
  const style = [sheet && `${sheet} as a style sheet`, rule].filter(Boolean).join(' and ');
  const lines = [
    ...host.notes,
    host.script === 'site'
      ? `The site loads once: ${scriptLine(DEFAULT_SCRIPT)}`
      : 'npm install career-elements',
    style && `The page has ${style}`,
  ].filter(Boolean);
  return host.script === 'site'
    ? `<!-- ${lines.join('\n     ')} -->\n\n`
    : lines.map((line) => `// ${line}\n`).join('');
}

/** Several tags, or tags in other markup. */
function several(host: Host, body: Element, wanted: Wanted): string {
  const isReact = host.carrier === 'react';
  const constants: string[] = [];
  const imports = new Set<string>();
  const escape = isReact ? inJsx : inHtml;

  const widgetTag = (
    element: Element,
    isInline: boolean,
  ): [open: string, children: string[], close: string] => {
    const kind = element.localName.replace('career-', '');
    const isPlaceholder = host.carrier === 'placeholder';
    const content = contentIn(element);
    const text = element.getAttribute('data-career');
    const value: unknown = content?.value ?? (text === null ? undefined : parsed(text));
    imports.add(`import 'career-elements/elements/${kind}/career-${kind}.js';`);
    const open = isPlaceholder ? `<div data-career-widget="${kind}"` : `<${element.localName}`;
    return [
      `${open}${written(attributesOf(element, wanted), isPlaceholder)}${value === undefined ? '' : data(value)}>`,
      content ? fallback(content, isInline) : inside(element),
      isPlaceholder ? '</div>' : `</${element.localName}>`,
    ];
  };

  const data = (value: unknown): string => {
    if (isReact) {
      const name = `data${constants.length || ''}`;
      constants.push(`const ${name} = ${literal(value)};`);
      return ` data-career={JSON.stringify(${name})}`;
    }
    const { quote, encode } = ENCODINGS[host.encoding];
    return ` data-career=${quote}${encode(value)}${quote}`;
  };

  /** In a line of text, words: a heading there would end the paragraph. */
  const fallback = ({ widget, data }: Content, isInline: boolean): string[] =>
    isInline
      ? [escape((data as Certification).acronym ?? (data as Certification).name)]
      : readable({ widget, data } as Content, host.carrier);

  const elementTag = (element: Element, isInline: boolean): [string, string[], string] => {
    if (element.localName.startsWith('career-')) return widgetTag(element, isInline);
    const attributes = [...element.attributes].filter(({ name }) => !isReact || name !== 'style');
    const given = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
    return [`<${element.localName}${written(given, false)}>`, inside(element), `</${element.localName}>`];
  };

  /** The lines inside an element; of text mixed with tags, one. */
  const inside = (element: Element): string[] => {
    const nodes = [...element.childNodes];
    if (!nodes.some((node) => node instanceof Text && node.data.trim()))
      return [...element.children].flatMap((child) => {
        const [open, lines, close] = elementTag(child, false);
        return lines.length > 1 || lines.join('').startsWith('<')
          ? [open, ...lines.map((line) => `  ${line}`), close]
          : [`${open}${lines.join('')}${close}`];
      });
    const line = nodes.map((node) =>
      node instanceof Element ? elementTag(node, true).flat().join('') : escape(node.textContent!),
    );
    return [line.join('').replace(/\s+/g, ' ').trim()];
  };

  const lines = inside(body);
  if (!isReact)
    return `${host.script === 'beside' ? `${scriptLine(DEFAULT_SCRIPT)}\n\n` : ''}${lines.join('\n')}`;
  return [
    [...imports].join('\n'),
    ...constants,
    `export function Careers() {\n  return (\n    <>\n${lines.map((line) => `      ${line}`).join('\n')}\n    </>\n  );\n}`,
  ].join('\n\n');
}

/** What is not JSON goes into the snippet as it stands. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
