import { base } from './base.js';

/** The public tokens: what an owner may set, and what then follows. Their literal defaults stand in the sheet that uses them. */
export interface Token {
  readonly name: `--career-${string}`;
  /** As the Design Tokens format calls it. */
  readonly type: 'color' | 'dimension' | 'fontFamily';
  readonly description: string;
  /** What counts where it is not set. */
  readonly otherwise: string;
  /** Of a colour: the private property of the sheet that holds what it comes to. */
  readonly property?: `--ce-${string}`;
}

/** What the sheet falls back to: `var(--career-radius, 6px)`. */
const literal = (name: string): string =>
  new RegExp(`var\\(\\s*${name},\\s*([^()]+?)\\s*\\)`).exec(base.cssText)![1]!;

export const TOKENS: readonly Token[] = [
  {
    name: '--career-brand',
    type: 'color',
    description:
      'The one colour that is enough: it fills the button, and what is set in colour, drawn or tinted derives from it.',
    otherwise: literal('--career-brand'),
    property: '--ce-fill',
  },
  {
    name: '--career-on-brand',
    type: 'color',
    description: 'Text on the brand.',
    otherwise: 'black or white, whichever stands out more',
    property: '--ce-on',
  },
  {
    name: '--career-surface',
    type: 'color',
    description: 'What a widget stands on; light in a light scheme, dark in a dark one.',
    otherwise: `${literal('--career-surface')}: the page’s white, or its black`,
    property: '--ce-surface',
  },
  {
    name: '--career-text',
    type: 'color',
    description: 'Text, and the ring round what has the focus.',
    otherwise: 'nearly black or nearly white, with a trace of the brand',
    property: '--ce-text',
  },
  {
    name: '--career-muted',
    type: 'color',
    description: 'Quiet text: taglines, labels, notes.',
    otherwise: 'the text, a quarter of the way to the surface',
    property: '--ce-muted',
  },
  {
    name: '--career-border',
    type: 'color',
    description: 'Hairlines.',
    otherwise: 'the surface with a seventh of the text',
    property: '--ce-border',
  },
  {
    name: '--career-radius',
    type: 'dimension',
    description: 'Corners of cards, buttons and pictures.',
    otherwise: literal('--career-radius'),
  },
  {
    name: '--career-space',
    type: 'dimension',
    description: 'The unit that every distance is a multiple of.',
    otherwise: literal('--career-space'),
  },
  {
    name: '--career-font',
    type: 'fontFamily',
    description: 'The typeface.',
    otherwise: 'the page’s',
  },
  {
    name: '--career-heading-font',
    type: 'fontFamily',
    description: 'The typeface of headings and of the letters in a seal.',
    otherwise: 'that of the text',
  },
];

/** What follows from the tokens and has no name outside: of use to designers who draw with the same colours. */
export const DERIVED: readonly { name: string; property: `--ce-${string}`; description: string }[] = [
  {
    name: 'accent',
    property: '--ce-accent',
    description:
      'The brand as text and line: links, eyebrows, marks, seals; 7:1 on the surface whatever the brand.',
  },
  {
    name: 'tint',
    property: '--ce-tint',
    description: 'The surface with a trace of the brand: the disc of a seal.',
  },
];
