import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { stories } from 'virtual:stories';
import { initialGlobals } from '../.storybook/choices.js';
import { snippetOf } from '../.storybook/paste.js';
// What needs mending is mended on demand; loaded before, it takes no longer than the rest. So do languages.
import '../src/data/repair.js';
import { upgrade } from '../src/placeholders.js';
import { loadWords } from '../src/words/languages.js';
import { careers } from '../stories/data/languages.js';

type Named = Record<string, StoryObj & { render?: Meta['render'] }>;

const files = await Promise.all(
  Object.entries(stories).map(async ([file, load]) => {
    const { default: meta, ...named } = (await load()) as { default: Meta };
    return { file, meta, named: named as unknown as Named };
  }),
);

/** What Storybook hands over: the story without what stands round it, as HTML. */
function sourceOf(meta: Meta, story: Named[string]): string {
  const args = { ...meta.args, ...story.args };
  const draw = (story.render ?? meta.render)!;
  const container = document.createElement('div');
  render(draw(args, { args, globals: {}, parameters: {} } as never), container);
  return container.innerHTML.replace(/<!--.*?-->/g, '');
}

/** The words that each widget in a piece of HTML shows, and what its tag says about looks. */
async function shown(source: string) {
  const container = document.createElement('div');
  document.body.append(container);
  try {
    container.innerHTML = source;
    upgrade(container);
    const widgets = [...container.querySelectorAll('*')].filter((it) => it.localName.startsWith('career-'));
    if (container.querySelector('[src^=examples]'))
      await waitUntil(() => widgets.some((it) => it.shadowRoot!.querySelector('.career')));
    for (let frame = 0; frame < 3; frame += 1) {
      await Promise.all(
        widgets.map((it) => (it as unknown as { updateComplete: Promise<unknown> }).updateComplete),
      );
      await nextFrame();
    }
    return widgets.map((it) => {
      const isOwn = it.shadowRoot!.querySelector('.career') !== null;
      const text = isOwn ? it.shadowRoot!.textContent : it.textContent;
      const looks = ['layout', 'level', 'theme', 'src'].map((name) => it.getAttribute(name));
      return [it.localName, words(text!), ...looks];
    });
  } finally {
    container.remove();
  }
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The data that a module of React holds. */
const constants = (code: string): unknown[] =>
  [...code.matchAll(/^const \w+ = (.*?);\n\n/gms)].map(([, json]) => JSON.parse(json!));

describe('what the code panel gives to paste', () => {
  before(() => Promise.all(Object.keys(careers).map((lang) => loadWords(lang))));

  for (const { file, meta, named } of files) {
    for (const [name, story] of Object.entries(named)) {
      it(`shows what ${file} › ${name} shows`, async () => {
        const source = sourceOf(meta, story);
        const expected = await shown(source);
        for (const paste of ['html', 'wordpress', 'markdown']) {
          const snippet = snippetOf(source, { ...initialGlobals, paste });
          expect(snippet, paste).to.include('career-elements.js');
          expect(await shown(snippet), paste).to.deep.equal(expected);
        }
        const react = snippetOf(source, { ...initialGlobals, paste: 'react' });
        const { body } = new DOMParser().parseFromString(
          snippetOf(source, { ...initialGlobals, paste: 'html' }),
          'text/html',
        );
        const given = [...body.querySelectorAll('[data-career]')].map((it) =>
          it.getAttribute('data-career')!,
        );
        expect(constants(react)).to.deep.equal(given.map(asJson));
      });
    }
  }

  const [card] = files.filter(({ file }) => file === 'role-card.stories.ts');
  const source = sourceOf(card!.meta, card!.named['Hero']!);
  const wanted = { ...initialGlobals, theme: 'dark', brand: '#6b2d5c', language: 'ar' };

  it('says what the toolbar says, on the tag and beside it', () => {
    const html = snippetOf(source, { ...wanted, paste: 'html' });
    expect(html).to.include('<style>:root { --career-brand: #6b2d5c; }</style>');
    expect(html).to.match(/<career-role-card [^>']*layout="hero"[^>']*>?/);
    for (const said of ['theme="dark"', 'lang="ar"', 'dir="rtl"']) expect(html).to.include(said);
    const wordpress = snippetOf(source, { ...wanted, paste: 'wordpress' });
    for (const said of ['data-theme="dark"', 'lang="ar"', 'dir="rtl"', '--career-brand: #6b2d5c'])
      expect(wordpress).to.include(said);
    const themed = snippetOf(source, { ...wanted, theme: 'civic', paste: 'html' });
    expect(themed).to.include('<link rel="stylesheet" href="/themes/civic.css">').and.not.include('theme=');
  });

  it('keeps markup in the words of an author as words', () => {
    const data = JSON.stringify({ name: '<img src=x onerror=alert(1)> "&" {x}' }).replaceAll('"', '&quot;');
    const tags = `<career-role-card data-career="${data}"></career-role-card>`.repeat(2);
    for (const paste of ['html', 'wordpress', 'markdown', 'react']) {
      const { body } = new DOMParser().parseFromString(
        snippetOf(tags, { ...initialGlobals, paste }),
        'text/html',
      );
      expect(body.querySelectorAll('img').length, paste).to.equal(0);
    }
  });

  it('stays on one line where a host breaks lines', () => {
    const [, value] = /data-career="([^"]*)"/.exec(snippetOf(source, { ...wanted, paste: 'wordpress' }))!;
    expect(value).to.match(/^[\w%.-]+$/);
  });
});

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
