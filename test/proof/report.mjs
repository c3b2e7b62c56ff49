import { readFileSync } from 'node:fs';
import { conditions } from './conditions.mjs';
import { criteria } from './criteria.mjs';
import { accepted } from './engines.mjs';

export const REPORT = 'docs/accessibility.md';

/** The conformance report, from what a run of the whole proof found. */
export function report({ stories, scores, checks, rules }) {
  const found = stories.flatMap(({ findings }) => findings);
  const faults = (name) => found.filter(({ check }) => check === name).length;
  const runs = ({ conditions }) => stories.length * conditions.length;
  const engines = conditions.filter(({ probesOnly }) => !probesOnly).length;

  const verdictOf = ({ number, none, page, open, part }) => {
    const own = checks.filter(({ criteria }) => criteria.includes(number));
    const failed = own.reduce((sum, { name }) => sum + faults(name), 0);
    const { axe = 0, IBM = 0 } = rules[number] ?? {};
    const proof = [
      ...own.map(({ name }) => `check ${checks.findIndex((it) => it.name === name) + 1}`),
      axe && `${axe} axe ${axe === 1 ? 'rule' : 'rules'}`,
      IBM && `${IBM} IBM ${IBM === 1 ? 'rule' : 'rules'}`,
    ].filter(Boolean);
    if (page) return ['Not applicable', 'the business of the page, or of its author'];
    if (open) return ['Not evaluated', open];
    if (failed) return ['Does not support', `${failed} faults: ${proof.join(', ')}`];
    if (none) return ['Not applicable', `${none}: ${proof.join(', ')}`];
    if (!proof.length) return ['Not evaluated', part ?? 'no check stands for it'];
    return [part ? 'Supports, in part' : 'Supports', `${proof.join(', ')}${part ? `; ${part}` : ''}`];
  };

  const table = (level) => {
    const rows = criteria
      .filter((it) => it.level === level)
      .map((it) => `| ${it.number} ${it.name} | ${verdictOf(it).join(' | ')} |`);
    return `| Criterion | Result | Shown by |\n| --- | --- | --- |\n${rows.join('\n')}`;
  };
  const results = ['Supports', 'Supports, in part', 'Does not support', 'Not applicable', 'Not evaluated'];
  const tally = ['A', 'AA', 'AAA'].map((level) => {
    const own = criteria.filter((it) => it.level === level).map((it) => verdictOf(it)[0]);
    return `| ${level} | ${results.map((result) => own.filter((it) => it === result).length).join(' | ')} |`;
  });
  const missed = scores.filter(({ by }) => !by.length);
  const files = new Set(stories.map(({ file }) => file)).size;
  const axe = versionOf('axe-core');
  const ibm = versionOf('accessibility-checker-engine');
  const validator = versionOf('html-validate');

  return `<!-- Written by test/proof/report.mjs: npm run proof -- --update. Do not edit. -->

# Accessibility conformance report

What the tests found when they looked at career-elements against WCAG 2.2, in the structure of a VPAT. It is written by a
test and checked by it: a result that no longer holds fails the build.

- **Seen**: ${stories.length} stories in ${files} files, each on a page of its own, in ${conditions.length} conditions: ${stories.length * conditions.length} views, in Chromium.
- **Found**: ${found.length ? `${found.length} faults` : 'no fault'}.
- **Of ${scores.length} planted defects** the gate found ${scores.length - missed.length}${missed.length ? `; it missed: ${missed.map(({ name }) => name).join('; ')}` : ''}.
- **Transcripts**: what Chromium's accessibility tree says of each story is in [test/proof/transcripts](../test/proof/transcripts),
  to be reviewed like code.

| Level | ${results.join(' | ')} |
| --- | ${results.map(() => '---').join(' | ')} |
${tally.join('\n')}

## Limits

- No person with a screen reader took part, and no real screen reader ran. The transcripts are the browser's tree, which
  screen readers read; each words it in its own way.
- One browser engine, on a desktop. No phone, no switch, no voice control, no screen magnifier.
- What authors write (whether a link's words describe, whether a text is plain) is not in our hands. Stories stand in for it.
- The page round a widget is ours in the tests and as plain as can be. A page's own style can undo what a widget does.
- A rule that passes is no proof that a thing is good; a planted defect that is found is none that the next one will be.

## Conditions

${conditions.map(({ name }) => `- **${name}**: ${meaning[name]}`).join('\n')}

## Success criteria, level A

${table('A')}

## Success criteria, level AA

${table('AA')}

## Success criteria, level AAA

${table('AAA')}

## Engines

| Engine | Views | Faults |
| --- | --- | --- |
| axe-core ${axe}, every rule | ${stories.length * engines} | ${found.filter(({ check }) => check.startsWith('axe:')).length} |
| IBM Equal Access ${ibm}, every rule that can fail | ${stories.length * engines} | ${found.filter(({ check }) => check.startsWith('IBM:')).length} |
| html-validate ${validator}, on the tree as it is drawn | ${stories.length * engines} | ${found.filter(({ check }) => check.startsWith('html-validate:')).length} |

Where markup and what is shown of it are the same as before in the same story, only those rules run again that look at what
the condition changes, colours or room: the answer of the others is known.

Findings that are set aside, because the rule is wrong here:

${accepted.map(({ engine, rule, why }) => `- ${engine} \`${rule}\`: ${why}`).join('\n')}

## Own checks

| | What holds | Criteria | Views | Faults |
| --- | --- | --- | --- | --- |
${checks.map((check, i) => `| ${i + 1} | ${check.name} | ${check.criteria.length > 12 ? 'those that are not applicable' : check.criteria.join(', ')} | ${runs(check)} | ${faults(check.name)} |`).join('\n')}
`;
}

const meaning = {
  default: 'as it comes, 1,280 px wide, folds closed; what the keyboard does is pressed for real.',
  'default, unfolded': 'every fold open, reduced motion asked for, as in all that follow.',
  dark: 'the visitor prefers dark.',
  'forced colours': 'a contrast theme of the system, dark.',
  'right to left': 'the page runs from right to left.',
  '320 px': 'the window is 320 px wide: 1,280 px at 400 %.',
  '200 % text': 'the page’s text is twice as large.',
  'text spacing': 'the reader’s own spacing of criterion 1.4.12, in every shadow root.',
  'pointed at': 'every rule for the pointer and for a press holds at once.',
  print: 'paper, 190 mm wide; the widget has to open its folds itself.',
};

const versionOf = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
