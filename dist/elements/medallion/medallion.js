const FIELD = 122;
const LARGEST = { 1: 46, 2: 35 };
const ONE_LINE = 6;
function medallion(acronym) {
  const seed = hash(acronym);
  const petals = 5 + seed % 5;
  return {
    ticks: 60 + 6 * ((seed >>> 4) % 9),
    petals: Array.from({ length: petals }, (_, i) => 180 / petals * i),
    petal: 20 + 4 * ((seed >>> 9) % 6),
    tip: 6 * ((seed >>> 13) % 3) - 6,
    lines: lettering(acronym)
  };
}
function lettering(acronym) {
  const [first, rest] = split(acronym);
  const texts = rest ? [first, rest] : [first];
  const widest = Math.max(...texts.map(width));
  const size = Math.min(LARGEST[rest ? 2 : 1], FIELD / widest);
  const top = 80 - (texts.length - 1) * size * 1.02 / 2;
  return texts.map((text, i) => ({
    text,
    // Capitals stand on the baseline and reach 0.72 em up: half of it below the centre.
    y: round(top + i * size * 1.02 + size * 0.36),
    size: round(size),
    length: round(width(text) * size)
  }));
}
const split = (acronym) => {
  const letters = lettersOf(acronym);
  if (letters.length <= ONE_LINE) return [acronym];
  const parts = /^(.{2,}?)[-–/ ](.{2,})$/u.exec(acronym);
  if (parts) return [parts[1], parts[2]];
  if (letters.length <= ONE_LINE + 2) return [acronym];
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle).join(""), letters.slice(middle).join("")];
};
const lettersOf = (text) => /[^ -~]/.test(text) ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];
const width = (text) => lettersOf(text).reduce((sum, letter) => sum + advance(letter), 0);
const advance = (letter) => {
  if (/[MWmw@™®]/.test(letter)) return 0.88;
  if (/[IJil1.,:;'’|!()-]/.test(letter)) return 0.4;
  return /[a-zß-ÿ0-9]/.test(letter) ? 0.6 : 0.72;
};
const hash = (text) => {
  let h = 2166136261;
  for (const letter of text) h = Math.imul(h ^ letter.codePointAt(0), 16777619);
  return (h ^ h >>> 15) >>> 0;
};
const round = (n) => Math.round(n * 100) / 100;

export { lettering, medallion };
