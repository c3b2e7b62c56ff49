import { contentOf, type Wish } from './content.js';
import { nameOf, readBytes } from './files.js';
import { unreadable, whole } from './findings.js';
import { harmless } from '../model/quote.js';
import { HOSTS, type Host } from './hosts.js';
import { readText } from './inspect.js';
import { canonical } from '../words/language.js';
import { loadWords } from '../words/languages.js';
import { DEFAULT_SCRIPT, paste, scriptLine } from './paste.js';
import { painter, print } from './terminal.js';

export interface Options extends Wish {
  host: string;
  src?: string | undefined;
  script?: string | undefined;
}

/** Prints what to paste to standard output, and what to do with it to standard error; `true` when there is something. */
export async function snippet(file: string, { host: key, src, script, ...wish }: Options): Promise<boolean> {
  const host = HOSTS[key]!;
  const { content, notes } = await contentOfFile(file, wish);
  if (content) {
    await loadWords(canonical(content.lang ?? ''));
    await print(process.stdout, paste(host, { ...content, src, script }));
  }
  const paint = painter(process.stderr);
  const lines = content
    ? [...instructions(host, script), ...notes].map((note) => `${paint('dim', '›')} ${harmless(note)}`)
    : [`${paint('red', nameOf(file))}: ${harmless(notes.join(' '))}`];
  await print(process.stderr, `${lines.join('\n')}\n`);
  return Boolean(content);
}

async function contentOfFile(file: string, wish: Wish): Promise<ReturnType<typeof contentOf>> {
  try {
    const read = readText(await readBytes(file));
    if (!('problem' in read)) return contentOf(read.text, wish);
    return { notes: [read.problem.message, read.problem.suggestion!] };
  } catch (error) {
    const { message, suggestion } = whole(unreadable(error));
    return { notes: [message, suggestion!] };
  }
}

const instructions = ({ name, notes, script: way }: Host, script: string | undefined): string[] => {
  const line = scriptLine(script ?? DEFAULT_SCRIPT);
  return [
    `This is for ${name}.`,
    ...notes,
    ...(way === 'site' ? [`The site has to load the script once, in its template or theme: ${line}`] : []),
    ...(way === 'beside' && !script
      ? [`Put career-elements.js where the first line says it is: ${DEFAULT_SCRIPT}`]
      : []),
    ...(way === 'import'
      ? [
          script
            ? `The page has to load the script: ${line}`
            : 'Install the package first: npm install career-elements',
        ]
      : []),
  ];
};
