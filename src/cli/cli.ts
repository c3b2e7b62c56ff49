#!/usr/bin/env node
/** The command `career-elements`. Ends with 0: all is right; 1: something is to be changed; 2: not understood. */
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { HELP, RENDER_HELP, SNIPPET_HELP, VALIDATE_HELP } from './help.js';
import { HOSTS } from './hosts.js';
import { isWidget, WIDGETS, type Widget } from '../static/kinds.js';
import { layoutsOf } from '../static/widgets.js';
import { Misunderstood } from './misunderstood.js';
import { unwritable } from './output.js';
import { STANDARD_INPUT } from './files.js';
import { FORMS, type Form } from './pieces.js';
import { render, type Options as RenderOptions } from './render.js';
import { snippet } from './snippet.js';
import { print } from './terminal.js';
import { validate } from './validate.js';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

async function main(command: string, args: string[]): Promise<boolean> {
  switch (command) {
    case 'validate':
      return validateCommand(args);
    case 'snippet':
      return snippetCommand(args);
    case 'render':
      return renderCommand(args);
    case '--version':
    case '-v':
      return say(`${version()}\n`);
    case '':
      await print(process.stderr, HELP);
      throw new Misunderstood('Say what to do: validate, snippet or render.');
    case 'help':
    case '--help':
    case '-h':
      return say(HELP);
    default:
      throw new Misunderstood(`There is no command “${command}”. There are validate, snippet and render.`);
  }
}

async function validateCommand(args: string[]): Promise<boolean> {
  const { values, positionals } = read(args, { as: text, json: flag, help: { ...flag, short: 'h' } });
  if (values.help) return say(VALIDATE_HELP);
  const as = widget('--as', values.as);
  if (!positionals.length)
    throw new Misunderstood('Name at least one file, like: career-elements validate nurse.json');
  return validate(positionals, { as, json: values.json ?? false });
}

async function snippetCommand(args: string[]): Promise<boolean> {
  const { values, positionals } = read(args, {
    for: text,
    widget: text,
    ref: text,
    src: text,
    script: text,
    help: { ...flag, short: 'h' },
  });
  if (values.help) return say(SNIPPET_HELP);
  const { for: host, ref, src, script } = values;
  const known = `There are: ${Object.keys(HOSTS).join(', ')}.`;
  if (host === undefined) throw new Misunderstood(`Say where you paste it, like --for wordpress. ${known}`);
  if (!Object.hasOwn(HOSTS, host)) throw new Misunderstood(`There is no host “${host}”. ${known}`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length)
    throw new Misunderstood('Name one file, like: career-elements snippet nurse.json --for html');
  return snippet(file, { host, widget: widget('--widget', values.widget), ref, src, script });
}

async function renderCommand(args: string[]): Promise<boolean> {
  const { values, positionals } = read(args, {
    as: text,
    out: text,
    widget: text,
    ref: text,
    layout: text,
    level: text,
    lang: text,
    script: text,
    help: { ...flag, short: 'h' },
  });
  if (values.help) return say(RENDER_HELP);
  const { as: form, out, ref, script } = values;
  const known = `There are: ${Object.keys(FORMS).join(', ')}.`;
  if (form === undefined) throw new Misunderstood(`Say what to make of it, like --as page. ${known}`);
  if (!Object.hasOwn(FORMS, form)) throw new Misunderstood(`--as does not know “${form}”. ${known}`);
  const as = form as Form;
  if (script !== undefined && as !== 'page')
    throw new Misunderstood('--script is for --as page: the others have no script.');
  if (out?.trim() === '') throw new Misunderstood('Name the folder after --out, like --out site.');
  if (!positionals.length && process.stdin.isTTY)
    throw new Misunderstood('Name at least one file, like: career-elements render nurse.json --as page');
  return render(positionals.length ? positionals : [STANDARD_INPUT], {
    as,
    out,
    ref,
    ...drawing(values),
    script: script === 'none' ? false : script,
  });
}

/** The options that say how a widget is drawn. */
function drawing(
  given: Partial<Record<'widget' | 'layout' | 'level' | 'lang', string>>,
): Pick<RenderOptions, 'widget' | 'layout' | 'level' | 'lang'> {
  const { layout, level, lang } = given;
  const shown = widget('--widget', given.widget);
  const layouts = [...new Set((shown ? [shown] : WIDGETS).flatMap(layoutsOf))].filter(Boolean);
  if (layout !== undefined && !layouts.includes(layout))
    throw new Misunderstood(
      layouts.length
        ? `--layout does not know “${layout}”. There are: ${layouts.join(', ')}.`
        : `A ${shown} has one layout only: leave --layout away.`,
    );
  if (level !== undefined && !/^[2-6]$/.test(level))
    throw new Misunderstood(`--level is the level of the heading, 2 to 6, and not “${level}”.`);
  if (lang !== undefined && !isLanguage(lang))
    throw new Misunderstood(`--lang is a language like en, de or pt-BR, and not “${lang}”.`);
  return { widget: shown, layout, level: level && Number(level), lang } as ReturnType<typeof drawing>;
}

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-')).length === 1;
  } catch {
    return false;
  }
};

function read<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    // The first sentence says it; the next ones are about files whose names begin with a dash.
    const [message] = (error as Error).message.split('. ');
    throw new Misunderstood(`${message!.replace(/\.$/, '')}.`);
  }
}

function widget(option: string, name: string | undefined): Widget | undefined {
  if (name === undefined) return undefined;
  const short = name.replace(/^career-/, '');
  if (isWidget(short)) return short;
  throw new Misunderstood(`${option} does not know “${name}”. There are: ${WIDGETS.join(', ')}.`);
}

async function say(words: string): Promise<boolean> {
  await print(process.stdout, words);
  return true;
}

/** Taken alone, without its package, the file does not know. */
function version(): string {
  try {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    return version;
  } catch {
    return 'unknown';
  }
}

// `career-elements … | head` closes the pipe while we write: then there is nobody left to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`Standard output: ${unwritable(error)}\n`);
  process.exit(1);
});
// What is to be written is written, even where nobody listens.
process.stderr.on('error', () => undefined);

async function run(): Promise<void> {
  const [command = '', ...args] = process.argv.slice(2);
  try {
    process.exitCode = (await main(command, args)) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    process.exitCode = 2;
    const help = ['validate', 'snippet', 'render'].includes(command) ? `${command} --help` : '--help';
    process.stderr.write(`${error.message}\nMore: career-elements ${help}\n`);
  }
}

// Not awaited: in one file with this one, the languages stand below it, and would not be there yet.
void run();
