/**
 * What a browser makes of the colours in our own sheet: no more of CSS than that sheet and the ready themes use. It is for
 * what is published besides the sheet; a test compares it with a real browser.
 */
export type Scheme = 'light' | 'dark';
/** Linear sRGB; outside of 0 to 1 where sRGB has no such colour. */
type Rgb = readonly [number, number, number];

const NAMED: Record<string, Record<Scheme, string>> = {
  Canvas: { light: '#ffffff', dark: '#121212' },
  CanvasText: { light: '#000000', dark: '#ffffff' },
};

/** The custom properties that a sheet declares; of several declarations the last counts. */
export const customProperties = (css: string): Map<string, string> =>
  new Map(
    Array.from(css.matchAll(/(?<=[{;\s])(--[\w-]+):\s*([^;{}]+);/g), ([, name, value]) => [
      name!,
      value!.replace(/\s+/g, ' ').trim(),
    ]),
  );

/** A colour in sRGB, 0 to 1, as a screen shows it. */
export function resolve(value: string, properties: ReadonlyMap<string, string>, scheme: Scheme): number[] {
  return evaluate(substitute(value, properties), scheme).map((part) => gamma(Math.min(1, Math.max(0, part))));
}

/** Puts the values in the place of `var()`. */
function substitute(value: string, properties: ReadonlyMap<string, string>): string {
  const at = value.indexOf('var(');
  if (at < 0) return value;
  const end = closing(value, at + 3);
  const [name, ...fallback] = split(value.slice(at + 4, end), ',');
  const found = properties.get(name!) ?? fallback.join(', ');
  if (!found) throw new Error(`${name} has no value`);
  return substitute(value.slice(0, at) + found + value.slice(end + 1), properties);
}

function evaluate(value: string, scheme: Scheme): Rgb {
  if (value in NAMED) return evaluate(NAMED[value]![scheme], scheme);
  const hex = /^#(..)(..)(..)$/.exec(value);
  if (hex) return hex.slice(1).map((part) => linear(parseInt(part, 16) / 255)) as unknown as Rgb;
  const [, name, inner] = /^([\w-]+)\((.*)\)$/.exec(value) ?? [];
  const parts = split(inner ?? '', ',');
  if (name === 'light-dark') return evaluate(parts[scheme === 'light' ? 0 : 1]!, scheme);
  if (name === 'color-mix' && parts[0] === 'in oklab') {
    const [, first, share] = /^(.*) (\d+)%$/.exec(parts[1]!)!;
    const [one, other] = [first!, parts[2]!].map((each) => toOklab(evaluate(each, scheme)));
    return fromOklab(
      one!.map((part, i) => part + (other![i]! - part) * (1 - Number(share) / 100)) as unknown as Rgb,
    );
  }
  const [from, origin, ...rest] = split(inner ?? '', ' ');
  const space = name === 'color' ? rest.shift()! : name!;
  const convert = SPACES[space];
  if (from !== 'from' || !convert) throw new Error(`${value} is more than is understood here`);
  const channels = convert.to(evaluate(origin!, scheme));
  const known = Object.fromEntries([...convert.channels].map((channel, i) => [channel, channels[i]!]));
  return convert.from(rest.slice(0, 3).map((part) => compute(part, known)) as unknown as Rgb);
}

/** A calculation with the channels of a colour: numbers, brackets, `calc()`, `min()`, `max()`, `clamp()`. */
function compute(text: string, channels: Record<string, number>): number {
  const tokens = text.match(/[\w.]+(?:e\d+)?|[-+*/(),]/g)!;
  const take = (token: string) => tokens[0] === token && tokens.shift();
  const sum = (): number => {
    let value = product();
    for (let sign; (sign = take('+') || take('-'));) value += (sign === '+' ? 1 : -1) * product();
    return value;
  };
  const product = (): number => {
    let value = atom();
    for (let sign; (sign = take('*') || take('/'));) value *= sign === '*' ? atom() : 1 / atom();
    return value;
  };
  const atom = (): number => {
    if (take('(')) return list()[0]!;
    const token = tokens.shift()!;
    if (!take('(')) return channels[token] ?? Number(token);
    const args = list();
    const [least, value, most] = args;
    if (token === 'clamp') return Math.max(least!, Math.min(value!, most!));
    return token === 'min' ? Math.min(...args) : Math.max(...args);
  };
  const list = (): number[] => {
    const values = [sum()];
    while (take(',')) values.push(sum());
    take(')');
    return values;
  };
  return sum();
}

/** Splits at a character, but not in brackets. */
function split(text: string, at: ',' | ' '): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === at && !depth) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    if (!depth) return at;
  }
  throw new Error(`${text} has an open bracket`);
}

const each = (change: (part: number) => number) => (colour: Rgb) => colour.map(change) as unknown as Rgb;
const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const gamma = (part: number): number =>
  part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;

/** Björn Ottosson, “A perceptual color space for image processing”, 2020; the matrices of CSS Color 4. */
const times = (rows: readonly Rgb[], colour: Rgb): Rgb =>
  rows.map((row) => row.reduce((sum, weight, i) => sum + weight * colour[i]!, 0)) as unknown as Rgb;
const toOklab = (colour: Rgb): Rgb =>
  times(
    [
      [0.210454268309314, 0.7936177747023054, -0.0040720430116193],
      [1.9779985324311684, -2.4285922420485799, 0.450593709617411],
      [0.0259040424655478, 0.7827717124575296, -0.8086757549230774],
    ],
    times(
      [
        [0.4122214694707629, 0.5363325372617349, 0.0514459932675022],
        [0.2119034958178251, 0.6806995506452344, 0.1073969535369405],
        [0.0883024591900564, 0.2817188391361215, 0.6299787016738222],
      ],
      colour,
    ).map(Math.cbrt) as unknown as Rgb,
  );
const fromOklab = (colour: Rgb): Rgb =>
  times(
    [
      [4.0767416360759583, -3.3077115392580629, 0.2309699031821043],
      [-1.2684379732850315, 2.6097573492876882, -0.341319376002657],
      [-0.0041960761386756, -0.7034186179359362, 1.7076146940746117],
    ],
    times(
      [
        [1, 0.3963377773761749, 0.2158037573099136],
        [1, -0.1055613458156586, -0.0638541728258133],
        [1, -0.0894841775298119, -1.2914855480194092],
      ],
      colour,
    ).map((part) => part ** 3) as unknown as Rgb,
  );

const SPACES: Record<string, { channels: string; to: (colour: Rgb) => Rgb; from: (colour: Rgb) => Rgb }> = {
  srgb: { channels: 'rgb', to: each(gamma), from: each(linear) },
  xyz: {
    channels: 'xyz',
    to: (colour) =>
      times(
        [
          [506752 / 1228815, 87881 / 245763, 12673 / 70218],
          [87098 / 409605, 175762 / 245763, 12673 / 175545],
          [7918 / 409605, 87881 / 737289, 1001167 / 1053270],
        ],
        colour,
      ),
    from: (colour) =>
      times(
        [
          [12831 / 3959, -329 / 214, -1974 / 3959],
          [-851781 / 878810, 1648619 / 878810, 36519 / 878810],
          [705 / 12673, -2585 / 12673, 705 / 667],
        ],
        colour,
      ),
  },
  oklch: {
    channels: 'lch',
    to: (colour) => {
      const [l, a, b] = toOklab(colour);
      return [l, Math.hypot(a, b), Math.atan2(b, a)];
    },
    from: ([l, c, h]) => fromOklab([l, c * Math.cos(h), c * Math.sin(h)]),
  },
};
