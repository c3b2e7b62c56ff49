import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadTs } from './load-ts.mjs';

const THEMES = 'src/styles/themes';

/**
 * By file name: the ready themes as they are, and all looks as design tokens (format module 2025.10 of the W3C’s Design
 * Tokens Community Group), with what derives from the tokens worked out for light and for dark.
 */
export async function tokenFiles() {
  const source = await loadTs('src/styles/tokens.ts', 'src/styles/resolve.ts', 'src/styles/base.ts');
  const sheets = readdirSync(THEMES)
    .sort()
    .map((file) => [basename(file, '.css'), readFileSync(join(THEMES, file), 'utf8')]);
  const looks = [['standard', '/* Standard: what shows where nothing is set. */'], ...sheets];
  const tokens = {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    $description:
      'Looks of career-elements. Set the custom property that a description names; the rest follows.',
    ...Object.fromEntries(looks.map(([name, css]) => [name, look(css, source)])),
  };
  return {
    'tokens.json': `${JSON.stringify(tokens, null, 2)}\n`,
    ...Object.fromEntries(sheets.map(([name, css]) => [`themes/${name}.css`, css])),
  };
}

function look(css, { base, customProperties, DERIVED, resolve, TOKENS }) {
  const set = customProperties(css);
  const properties = new Map([...customProperties(base.cssText), ...set]);
  const described = ({ name, description }) => `${name}: ${description}`;
  const colours = (scheme) => {
    const value = (property) => colour(resolve(`var(${property})`, properties, scheme));
    return {
      $type: 'color',
      ...Object.fromEntries([
        ...TOKENS.filter(({ type }) => type === 'color').map((token) => [
          short(token.name),
          { $value: value(token.property), $description: described(token) },
        ]),
        ...DERIVED.map(({ name, property, description }) => [
          name,
          { $value: value(property), $description: description },
        ]),
      ]),
    };
  };
  const others = TOKENS.filter(({ type }) => type !== 'color').flatMap((token) => {
    const value = set.get(token.name) ?? token.otherwise;
    if (token.type === 'dimension') return [[token, { value: parseFloat(value), unit: 'px' }]];
    // A page’s own font has no name here.
    return set.has(token.name)
      ? [[token, value.split(',').map((name) => name.trim().replace(/^'|'$/g, ''))]]
      : [];
  });
  return {
    $description: /\/\*\s*(.*?)\s*\*\//s.exec(css)[1],
    ...Object.fromEntries(
      others.map(([token, $value]) => [
        short(token.name),
        { $type: token.type, $value, $description: described(token) },
      ]),
    ),
    light: colours('light'),
    dark: colours('dark'),
  };
}

const short = (name) => name.replace('--career-', '');

const colour = (srgb) => ({
  colorSpace: 'srgb',
  components: srgb.map((part) => Math.round(part * 10_000) / 10_000),
  hex: `#${srgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`,
});
