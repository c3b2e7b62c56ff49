import { loadTs } from '../../scripts/load-ts.mjs';
import { attributesOf, sentences } from './texts.mjs';

// The elements are classes also where there is no page.
globalThis.HTMLElement ??= class {};
globalThis.document ??= { createTreeWalker() {} };
const { paste, readable, portion, ENCODINGS } = await loadTs(
  'src/cli/paste.ts',
  'src/cli/readable.ts',
  'src/static/portion.ts',
  'src/cli/encodings.ts',
);

const widget = 'role-card';
const contentOf = (role) => ({ widget, value: role, data: portion(widget, role, '').data });

/** How the command writes a snippet. */
const pasted = (carrier, encoding, src) => (role) =>
  paste({ carrier, encoding, script: 'site' }, { ...contentOf(role), src }).trim();

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const semantic = (role) => readable(contentOf(role), 'tag').join('\n');
const tag = (role, attributes, inside = '') =>
  `<career-role-card${attributes}>\n${inside}${semantic(role)}\n</career-role-card>`;
const json = (value) => JSON.stringify(value);
const { percent, base64url } = ENCODINGS;

/**
 * The ways to write a widget into a page: `html`, and where Markdown has its own, `markdown`. `part`: what of the role it
 * can carry, where that is not all. `readable`: the words that show without script, where they are not all of the role.
 */
export const CARRIERS = {
  'tag, JSON': { html: pasted('tag', 'json') },
  'tag, percent-encoded': { html: pasted('tag', 'percent') },
  'tag, plain attributes': {
    part: attributesOf,
    html: (role) =>
      tag(
        role,
        Object.entries(role)
          .map(([name, text]) => ` ${name}="${escaped(text)}"`)
          .join(''),
      ),
  },
  'tag, script inside': {
    html: (role) =>
      tag(role, '', `<script type="application/json">${json(role).replaceAll('<', '\\u003c')}</script>\n`),
  },
  'tag, pre inside': {
    html: (role) => tag(role, '', `<pre><code>${escaped(json(role))}</code></pre>\n`),
  },
  'tag, src': { html: pasted('tag', 'json', 'SRC') },
  'div, JSON': {
    html: (role) =>
      `<div data-career-widget="role-card" data-career="${escaped(json(role))}">\n${semantic(role)}\n</div>`,
  },
  'div, JSON on a line': { html: pasted('placeholder', 'line') },
  'div, percent-encoded': { html: pasted('placeholder', 'percent') },
  'div, base64url': { html: pasted('placeholder', 'base64url') },
  'div, data-src': { html: pasted('placeholder', 'percent', 'SRC') },
  'code block': {
    readable: () => '',
    html: (role) =>
      `<pre><code class="language-career-role-card">${escaped(JSON.stringify(role, null, 2))}</code></pre>`,
    markdown: (role) => `\`\`\`career-role-card\n${JSON.stringify(role, null, 2)}\n\`\`\``,
  },
  link: {
    readable: () => 'Ward',
    html: (role) => `<p><a href="/careers#career-role-card=${percent.encode(role)}">Ward</a></p>`,
    markdown: (role) => `[Ward](/careers#career-role-card=${percent.encode(role)})`,
  },
  iframe: {
    readable: () => '',
    html: (role) =>
      `<iframe class="career" title="Ward" sandbox="allow-scripts allow-popups" src="/dist/embed.html#career-role-card=${base64url.encode(role)}"></iframe>`,
  },
};

/** What a carrier is for a role: to hand to a host, and what must come out. */
export function write(name, role, src) {
  const carrier = CARRIERS[name];
  const part = carrier.part?.(role) ?? role;
  const html = carrier.html(part).replaceAll('SRC', src);
  return {
    html,
    markdown: carrier.markdown?.(part) ?? html,
    sentences: sentences(part),
    readable: carrier.readable?.() ?? semantic(part),
  };
}

/** What links a page must name, for `link`. */
export const LINKS = 'a[href*="#career-"]';
