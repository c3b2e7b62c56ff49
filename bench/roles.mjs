const trades = ['Pharmacist', 'Ward Nurse', 'Radiographer', 'Midwife', 'Paramedic', 'Librarian', 'Dietitian'];
const skills = [
  'Patience',
  'Clear writing',
  'Chart reading',
  'First aid',
  'Stock control',
  'Calm on the telephone',
];
const duties = ['Listen first', 'Check every dose', 'Explain it plainly', 'Plan the week', 'Follow up'];

/** `count` items of a list from place `start` on, around its end. */
const some = (list, start, count) => Array.from({ length: count }, (_, i) => list[(start + i) % list.length]);

/** A short role, as in a listing; no two are alike, and their lists differ in length. */
export const role = (index) => ({
  name: `${trades[index % trades.length]} ${index + 1}`,
  eyebrow: `Careers, group ${(index % 12) + 1}`,
  tagline: `Post ${index + 1} for people who notice first, and know what to do about it.`,
  responsibilities: { heading: 'What the work is', items: some(duties, index, 2 + (index % 3)) },
  facts: [{ label: 'Team', value: `${(index % 9) + 2} people` }],
  skills: some(skills, index, 2 + (index % 2)),
  action: { label: `See post ${index + 1}`, href: `https://www.example.org/posts/${index + 1}` },
});
