#!/usr/bin/env node
/** The command `career-elements`. Ends with 0: all is right; 1: something is to be changed; 2: not understood. */
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { HELP, SNIPPET_HELP, VALIDATE_HELP } from './help.js';
import { HOSTS } from './hosts.js';
import { isWidget, WIDGETS, type Widget } from './kinds.js';
import { snippet } from './snippet.js';
import { print } from './terminal.js';
import { validate } from './validate.js';

/** What the person at the keyboard has to write differently. */
class Misunderstood extends Error {}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

async function main([command, ...args]: string[]): Promise<boolean> {
  switch (command) {
    case 'validate':
      return validateCommand(args);
    case 'snippet':
      return snippetCommand(args);
    case '--version':
    case '-v':
      return say(`${version()}\n`);
    case undefined:
      await print(process.stderr, HELP);
      throw new Misunderstood('Say what to do: validate or snippet.');
    case 'help':
    case '--help':
    case '-h':
      return say(HELP);
    default:
      throw new Misunderstood(`There is no command “${command}”. There are validate and snippet.`);
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
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Misunderstood)) throw error;
  process.exitCode = 2;
  const [command = ''] = process.argv.slice(2);
  const help = ['validate', 'snippet'].includes(command) ? `${command} --help` : '--help';
  process.stderr.write(`${error.message}\nMore: career-elements ${help}\n`);
}
