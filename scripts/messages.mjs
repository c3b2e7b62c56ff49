import { loadTs } from './load-ts.mjs';
import { GROUPS } from './messages-examples.mjs';

/**
 * The page to which each message links: what it means, an example that goes wrong, the same mended. Every message on it comes
 * from running its example; an example that has another code, or whose remedy does not help, fails the build.
 */
export async function messagesPage() {
  const source = await loadTs(
    'src/data/decode.ts',
    'src/model/check.ts',
    'src/model/career.ts',
    'src/model/explain.ts',
    'src/cli/findings.ts',
  );
  const sections = [];
  for (const group of GROUPS) {
    sections.push(`<h2>${inHtml(group.title)}</h2>`, ...(group.intro ? [paragraph(group.intro)] : []));
    for (const [code, entry] of Object.entries(group.codes))
      sections.push(await section(code, entry, source));
  }
  const contents = GROUPS.flatMap(({ codes }) => Object.entries(codes)).map(
    ([code, { title }]) => `<li><a href="#${code}">${inHtml(title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Messages of career-elements</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<h1>Messages of career-elements</h1>
<p>When something is wrong with the data of a widget, the console of the browser says what, the event <code>career-error</code> carries the same, and with the attribute <code>authoring</code> the widget shows it. Each message says what was expected, what was found, and what to change. “Certifications › 2 › Acronym” is the field “acronym” of the second of the certifications.</p>
<nav aria-label="All messages">
<ul>
${contents.join('\n')}
</ul>
</nav>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

async function section(code, { title, meaning, examples }, source) {
  const parts = [`<h3 id="${code}">${inHtml(title)} <code>${code}</code></h3>`, paragraph(meaning)];
  for (const example of examples) {
    const [issue] = await issuesOf(example, source);
    if (issue?.code !== code)
      throw new Error(`The example of ${code} gives ${issue?.code}: ${example.wrong}`);
    const { message, suggestion, excerpt } = issue;
    if (example.title) parts.push(`<h4>${inHtml(example.title)}</h4>`);
    if (example.note) parts.push(paragraph(example.note));
    parts.push(
      '<dl>',
      row('Wrong', pre(example.wrong)),
      row(
        'The message',
        `<p>${inHtml(capital(message))} ${inHtml(suggestion)}</p>${excerpt ? `<pre class="place" tabindex="0">${inHtml(excerpt)}</pre>` : ''}`,
      ),
      row('Right', pre(example.right)),
      '</dl>',
    );
    if (!example.problem && !example.file) {
      const [left] = await issuesOf({ ...example, wrong: example.right }, source);
      if (left) throw new Error(`The remedy of ${code} does not help: ${left.message}`);
    }
  }
  return parts.join('\n');
}

async function issuesOf(
  { wrong, as, from, problem, file },
  { decode, mend, check, explain, whole, ...source },
) {
  if (file) return [whole(file(source))];
  if (problem) return [explain(problem)];
  const { value, problems } = decode(wrong) ?? (await mend(wrong));
  const found = problems.map((it) => (from ? { ...it, at: ['src'], detail: from } : it));
  return [...found, ...(as ? check(source[as], value).problems : [])].map(explain);
}

const row = (term, description) => `<dt>${term}</dt>\n<dd>${description}</dd>`;
const pre = (text) => `<pre>${inHtml(text)}</pre>`;
const paragraph = (text) => `<p>${inHtml(text)}</p>`;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const inHtml = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** `Canvas` and `CanvasText` follow the light or dark scheme of whoever reads. */
const STYLE = `:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 2rem 1.25rem 6rem; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h2 { margin-block: 4rem 1rem; padding-block-start: 1rem; border-block-start: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); }
h3 { margin-block: 3rem 0.5rem; scroll-margin-block-start: 1rem; }
h3:target { outline: 2px solid; outline-offset: 0.4rem; }
h4 { margin-block: 2rem 0; }
h3 code { font-weight: 400; }
h3 code::before { content: '· '; }
nav ul { columns: 17rem; padding-inline-start: 1.25rem; }
dl { margin-block: 0.75rem 2rem; }
dt { font-size: 0.875rem; color: color-mix(in srgb, CanvasText 75%, Canvas); }
dd { margin: 0 0 0.75rem; }
dd p { margin: 0; padding-inline-start: 0.75rem; border-inline-start: 3px solid; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { margin: 0.25rem 0 0; padding: 0.6rem 0.75rem; white-space: pre-wrap; background: color-mix(in srgb, CanvasText 6%, Canvas); }
.place { white-space: pre; overflow-x: auto; }
`;
