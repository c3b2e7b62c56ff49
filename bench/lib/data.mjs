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
const hours = ['Morning', 'Mid-Day', 'Afternoon', 'Evening'];

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

/** A document for the four widgets, with as much in it as every peer can show. */
export const career = (index) => ({
  role: role(index),
  certification: {
    acronym: 'CPW',
    name: `Certified in Practice on the Ward, level ${index + 1}`,
    description: 'Safe, independent care of a group of patients through a whole shift.',
    action: { label: 'See the details', href: `https://www.example.org/certifications/${index + 1}` },
  },
  pathway: {
    heading: 'From the first year on',
    intro: 'Each step builds on the one before it.',
    ordered: true,
    steps: some(trades, index, 4).map((trade, i) => ({
      title: `Year ${i + 1}: ${trade}`,
      duration: `${(i + 1) * 6} months`,
      description: `What a ${trade.toLowerCase()} does, seen from close by.`,
    })),
  },
  day: {
    heading: 'A day at work',
    intro: 'No two are alike, and yet they share a shape.',
    slots: hours.map((label, i) => ({
      label,
      title: duties[(index + i) % duties.length],
      description: `What the ${label.toLowerCase()} is for, and what may come in between.`,
      activities: some(skills, index + i, 2),
    })),
  },
});

/** JSON texts of `count` roles; another `start` gives others. */
export const roles = (count, start = 0) =>
  Array.from({ length: count }, (_, i) => JSON.stringify(role(start + i)));

const sentence = 'For people who notice first, and know what to do about it.';

/** A role whose height is its own: from a few lines to a screenful. */
const varied = (index) => {
  const plain = role(index);
  return {
    ...plain,
    tagline: Array.from({ length: 1 + ((index * 3) % 4) }, () => sentence).join(' '),
    responsibilities: {
      ...plain.responsibilities,
      items: Array.from(
        { length: 1 + ((index * 7) % 11) },
        (_, i) => `${duties[i % duties.length]}, ${i + 1}`,
      ),
    },
    skills: Array.from({ length: 1 + ((index * 5) % 9) }, (_, i) => `${skills[i % skills.length]}, ${i + 1}`),
  };
};

/** As `roles`, of very different heights. */
export const variedRoles = (count) => Array.from({ length: count }, (_, i) => JSON.stringify(varied(i)));
