/**
 * The geometry of a medallion, from nothing but an acronym: the same acronym always gives the same seal, and five
 * acronyms side by side give siblings and not clones. Pure numbers, in a field of 160 × 160 units.
 */
export interface Medallion {
  /** Engraved ticks round the rim. */
  readonly ticks: number;
  /** Ellipses that turn round the centre and make the rosette; their angles in degrees. */
  readonly petals: readonly number[];
  /** The shorter half-axis of each petal. */
  readonly petal: number;
  /** How far the ends of the band point outward; inward where negative. */
  readonly tip: number;
  readonly lines: readonly Line[];
}

/** One line of lettering, centred at `y`; `length` is its exact width, whatever the page's font. */
export interface Line {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly length: number;
}

/** Width of the lettering, and the largest type for one line and for two. */
const FIELD = 122;
const LARGEST = { 1: 46, 2: 35 } as const;
/** Up to this length an acronym stands on one line even if it has a hyphen to break at. */
const ONE_LINE = 6;

export function medallion(acronym: string): Medallion {
  const seed = hash(acronym);
  const petals = 5 + (seed % 5);
  return {
    ticks: 60 + 6 * ((seed >>> 4) % 9),
    petals: Array.from({ length: petals }, (_, i) => (180 / petals) * i),
    petal: 20 + 4 * ((seed >>> 9) % 6),
    tip: 6 * ((seed >>> 13) % 3) - 6,
    lines: lettering(acronym),
  };
}

/** Sets the acronym as large as fits: one line, or two where it is long and has a place to break. */
export function lettering(acronym: string): readonly Line[] {
  const [first, rest] = split(acronym);
  const texts = rest ? [first, rest] : [first];
  const widest = Math.max(...texts.map(width));
  const size = Math.min(LARGEST[rest ? 2 : 1], FIELD / widest);
  const top = 80 - ((texts.length - 1) * size * 1.02) / 2;
  return texts.map((text, i) => ({
    text,
    // Capitals stand on the baseline and reach 0.72 em up: half of it below the centre.
    y: round(top + i * size * 1.02 + size * 0.36),
    size: round(size),
    length: round(width(text) * size),
  }));
}

const split = (acronym: string): [string, string?] => {
  const letters = lettersOf(acronym);
  if (letters.length <= ONE_LINE) return [acronym];
  const parts = /^(.{2,}?)[-–/ ](.{2,})$/u.exec(acronym);
  if (parts) return [parts[1]!, parts[2]!];
  if (letters.length <= ONE_LINE + 2) return [acronym];
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle).join(''), letters.slice(middle).join('')];
};

/** What a reader counts as letters: an accent, or half of an emoji, is none. Most acronyms have neither; then it is quicker. */
const lettersOf = (text: string): string[] =>
  /[^ -~]/.test(text) ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];

/** Estimated width in em of a bold sans-serif text; `textLength` makes it exact in the drawing. */
const width = (text: string): number => lettersOf(text).reduce((sum, letter) => sum + advance(letter), 0);

const advance = (letter: string): number => {
  if (/[MWmw@™®]/.test(letter)) return 0.88;
  if (/[IJil1.,:;'’|!()-]/.test(letter)) return 0.4;
  return /[a-zß-ÿ0-9]/.test(letter) ? 0.6 : 0.72;
};

/** FNV-1a, 32 bit. */
const hash = (text: string): number => {
  let h = 0x811c9dc5;
  for (const letter of text) h = Math.imul(h ^ letter.codePointAt(0)!, 0x01000193);
  // The low bits of FNV are its weakest; fold the high ones in.
  return (h ^ (h >>> 15)) >>> 0;
};

const round = (n: number): number => Math.round(n * 100) / 100;
