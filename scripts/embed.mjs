import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const TEMPLATE = 'src/embed/embed.html';

/** Puts a script into the page of the embed, whose policy allows this script, this style and nothing else. */
export const asPage = () => ({
  name: 'as-page',
  generateBundle(_, bundle) {
    const [chunk, ...more] = Object.values(bundle);
    if (more.length) this.error('The embed is one file');
    chunk.code = page(readFileSync(TEMPLATE, 'utf8'), chunk.code.trim());
  },
});

function page(template, code) {
  // Words that would end the script, or turn the parser's reading of it; they only stand in strings.
  const script = code.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
  const [, style] = /<style>([^]*?)<\/style>/.exec(template);
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    'img-src http: https:',
    'connect-src http: https:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types career-elements',
  ].join('; ');
  // As functions: a `$` in the script is one.
  return template
    .replace('%policy%', () => policy)
    .replace('<script></script>', () => `<script>${script}</script>`);
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
