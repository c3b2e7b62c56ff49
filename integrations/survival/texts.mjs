/** Roles that an author might well write, each full of what some host is known to spoil. */
const role = (name, tagline, sentences) => ({
  name,
  eyebrow: sentences[0],
  tagline,
  overview: { paragraphs: sentences },
  responsibilities: { items: sentences.map((title, i) => ({ title, description: sentences.at(-1 - i) })) },
});

const long = Array.from(
  { length: 6 },
  (_, i) =>
    `Paragraph ${i + 1}: ${'a ward keeps going because somebody counts, compares, asks again and writes it down; '.repeat(5)}and so on.`,
);

export const TEXTS = {
  plain: role('Ward Nurse', 'The person at the bedside who notices first.', [
    'Looks after the same six patients for a whole shift.',
    'Speaks for the patient.',
  ]),
  marks: role(`R&D “Pharmacist” — it's a 'dual' role`, `"Right dose" -- 5 < 6 > 4 & 3 x 4 = 12...`, [
    "USP <800>, AT&T, C:\\new\\table, 100% of 1/2, the ’90s and the 60's.",
    'Typed &amp; as five letters, and &copy without an end; a => b, a --> b.',
    `An odd quote " and an odd apostrophe ' and three dots…`,
  ]),
  templates: role('Lead {{ name }} of [gallery] wards', 'Costs ${x}, {% if %} and {# note #} stay words.', [
    '[caption]not a shortcode[/caption], [[double]], [link](#x), {curly}, {{{triple}}}',
    '*stars*, _lines_, `code`, ~~gone~~, # hash, @user, $math$, |table|, ^up^, ==mark==',
    '<b>bold</b> <!-- note --> <script>x</script> </div> are words too',
  ]),
  languages: role('صيدلي المستشفى Ærø İstanbul', '薬剤師は「正しい量」を確かめます。💊👩🏽‍⚕️', [
    'אחות במחלקה, नर्स, Ελληνικά, кириллица, naïve café (e\u0301)',
    'a\u00a0b\u202fc, soft\u00adhyphen, „unten“ «guillemets» ‘single’',
  ]),
  long: role('Director of Pharmacy Operations', 'A long page, as real pages are.', long),
};

/** Every sentence of a document. */
export const sentences = (value) => {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap(sentences);
};

/** The fields that a tag takes as plain attributes. */
export const attributesOf = ({ name, eyebrow, tagline }) => ({ name, eyebrow, tagline });
