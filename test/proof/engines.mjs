import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';

/** Rules whose answer can change with style alone; all others look at the markup and at what is shown of it. */
const byColour = {
  axe: ['color-contrast-enhanced', 'link-in-text-block'],
  IBM: ['text_contrast_sufficient', 'style_color_misuse'],
};
const byRoom = {
  axe: ['target-size', 'scrollable-region-focusable'],
  IBM: [
    'target_spacing_sufficient',
    'element_scrollable_tabbable',
    'element_tabbable_visible',
    'element_tabbable_unobscured',
    'text_whitespace_valid',
  ],
};

const SAFARI = 'Safari takes a list without markers for layout unless its role is written down.';

/** Where an engine is wrong, or where its rule is not about what is shown here. */
export const accepted = [
  {
    engine: 'IBM',
    rule: 'aria_role_redundant',
    when: ({ message }) => /"list".*<(ul|ol)>/.test(message),
    why: SAFARI,
  },
  {
    engine: 'html-validate',
    rule: 'no-redundant-role',
    when: ({ message }) => /"list" on <(ul|ol)>/.test(message),
    why: SAFARI,
  },
  {
    engine: 'html-validate',
    rule: 'prefer-native-element',
    when: ({ message }) => message.includes('<ul>'),
    why: 'the same, of a numbered list.',
  },
  {
    engine: 'html-validate',
    rule: 'prefer-native-element',
    when: ({ message }) => message.includes('<hN>'),
    why: 'the list for authors changes the level of its heading without making it anew: it may have the focus.',
  },
  {
    engine: 'IBM',
    rule: 'element_attribute_deprecated',
    when: ({ message }) => message.includes('"start"'),
    why: '`start` of a numbered list is current HTML.',
  },
];

/** Runs in the page; without a list of rules, every rule. */
const runAxe = async (rules) => {
  const values = rules ?? axe.getRules().map(({ ruleId }) => ruleId);
  if (!values.length) return [];
  const { violations } = await axe.run(document, {
    runOnly: { type: 'rule', values },
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ rule: id, message: help, where: target.flat().join(' ') })),
  );
};

/** Runs in the page, as above. */
const runIbm = async (rules) => {
  if (rules && !rules.length) return [];
  const checker = new ace.Checker();
  const all = checker.getGuidelines().find(({ id }) => id === 'IBM_Accessibility');
  if (rules) {
    const checkpoints = all.checkpoints
      .map((point) => ({ ...point, rules: point.rules?.filter(({ id }) => rules.includes(id)) }))
      .filter((point) => point.rules?.length);
    checker.addGuideline({ ...all, id: 'SOME', checkpoints });
  }
  const { results } = await checker.check(document, [rules ? 'SOME' : all.id]);
  return results
    .filter(({ value }) => value[1] === 'FAIL')
    .map(({ ruleId, message, path }) => ({ rule: ruleId, message, where: path.dom }));
};

const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The serialised tree has no style of writing.
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-raw-characters': 'off',
  },
});

const known = new Map();

const runHtmlValidate = (html) => {
  const key = createHash('sha256').update(html).digest('hex');
  if (!known.has(key)) {
    const { results } = htmlValidate.validateStringSync(html);
    known.set(
      key,
      results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => ({ rule: ruleId, message, where: selector ?? '' })),
      ),
    );
  }
  return known.get(key);
};

/** Runs in the page: which rules of the engines stand for which success criterion. */
export const rulesByCriterion = () => {
  const rules = {};
  const add = (criterion, engine, count) => {
    rules[criterion] ??= { axe: 0, IBM: 0 };
    rules[criterion][engine] += count;
  };
  for (const { tags } of axe.getRules())
    for (const tag of tags) {
      const [, ...digits] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      if (digits.length) add(digits.join('.'), 'axe', 1);
    }
  const { checkpoints } = new ace.Checker().getGuidelines().find(({ id }) => id === 'IBM_Accessibility');
  for (const { num, rules = [] } of checkpoints)
    if (rules.length) add(num, 'IBM', new Set(rules.map(({ id }) => id)).size);
  return rules;
};

/**
 * The three engines on the page as it stands. `met` holds what they have seen of this story: where markup and what is shown
 * of it are the same again, only those rules run again that look at what the condition changes, colours or room.
 */
export async function runEngines(page, { recolours, rearranges }, met, used) {
  const seen = await page.evaluate(() => ({
    html: globalThis.proof.html(),
    shown: globalThis.proof.shown(),
  }));
  const key = seen.html + seen.shown;
  const again = met.has(key);
  met.add(key);
  const rules = (engine) =>
    again ? [...(recolours ? byColour[engine] : []), ...(rearranges ? byRoom[engine] : [])] : null;
  const results = [
    ...(await page.evaluate(runAxe, rules('axe'))).map((result) => ({ engine: 'axe', ...result })),
    ...(await page.evaluate(runIbm, rules('IBM'))).map((result) => ({ engine: 'IBM', ...result })),
    ...(again ? [] : runHtmlValidate(seen.html)).map((result) => ({ engine: 'html-validate', ...result })),
  ];
  return results
    .filter((result) => {
      const exception = accepted.find(
        ({ engine, rule, when }) => engine === result.engine && rule === result.rule && when(result),
      );
      if (exception) used?.add(exception);
      return !exception;
    })
    .map(({ engine, rule, message, where }) => ({ check: `${engine}: ${rule}`, where, says: message }));
}
