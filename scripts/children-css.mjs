import { transform } from 'esbuild';
import postcss from 'postcss';
import { loadTs } from './load-ts.mjs';

/**
 * `career-elements.css`: lays out what `render --as html` puts inside a tag or placeholder exactly as the widget will be laid
 * out, so that nothing moves when it comes. Made from the sheets of the widgets themselves, which look for their parts in a
 * shadow root; here the parts are children.
 */
export async function childrenSheet() {
  const { stylesOf, WIDGETS } = await loadTs('src/static/widgets.ts', 'src/static/kinds.ts');
  const sheets = [...new Set(WIDGETS.flatMap(stylesOf))];
  const hosts = [...WIDGETS.map((widget) => `career-${widget}`), '[data-career-widget]'].join();
  // A rule of the page about its own lists and headings must not reach in: an id weighs more than any of these.
  const css = `:is(${hosts},#career#career){${sheets.map(translate).join('\n')}${boxes}${heights}}`;
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
  });
  return `/* Lays out the content of career-elements' tags before their script has run. */\n${code}`;
}

function translate(sheet) {
  const tree = postcss.parse(sheet);
  tree.walkRules((rule) => {
    if (rule.parent.type === 'rule') return;
    rule.selectors = rule.selectors.flatMap(place);
  });
  // Drawings are left out of the children, an empty box stands for each; and sanitizers leave no `<time>`.
  tree.walkRules((rule) => {
    rule.selector = rule.selector
      .replaceAll('> svg', '> :is(.glyph, .bar)')
      .replace(/(?<= )time\b/, "[role='time']");
  });
  return tree.toString();
}

/** Where the parts that a selector is about stand among the children. */
function place(selector) {
  const [, inner = '', rest] = /^:host(?:\(((?:[^()]|\([^()]*\))*)\))?(.*)$/s.exec(selector) ?? [];
  if (rest !== undefined) return [onHost(inner) + rest.replace(/^\s+\.career/, '>.career')];
  if (selector.startsWith('.career')) return [`&>.career${selector.slice('.career'.length)}`];
  if (/^(\*|::)/.test(selector)) return [`&>.career${selector.replace('*', '')}`, `&>.career ${selector}`];
  return [`&>.career ${selector}`];
}

/** A placeholder has the attributes of the tag with `data-` before them; only a host with children of ours is laid out. */
const onHost = (inner) =>
  `&${inner.replaceAll(/\[(layout|theme)([^\]]*)\]/g, ':is([$1$2],[data-$1$2])')}:has(>.career)`;

/** Drawings have their proportions from `viewBox`, and their height from an attribute that no style can read. */
const boxes = '&>.career .glyph{aspect-ratio:32/25}';
const heights = Array.from({ length: 39 }, (_, i) => i / 2 + 1)
  .map((em) => `&>.career [data-height="${em}em"]{block-size:${em}em}`)
  .join('');
