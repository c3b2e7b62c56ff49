import { expect } from '@open-wc/testing';
import './elements/data/career-data.js';
import './elements/role-card/career-role-card.js';
import './elements/pathway-timeline/career-pathway-timeline.js';
import { expectFallback, put, settled, shown, until, watch as noting } from '../test/watch.js';
import { upgrade, watch } from './placeholders.js';

/** A part of a page, once everything in it that can become a widget is one. */
const upgraded = async (content: string, links?: string) => {
  const section = put<HTMLElement>(`<section>${content}</section>`);
  upgrade(section, { links });
  await settled();
  return section;
};

customElements.define('career-own', class extends HTMLElement {});

before(() => import('./leftovers.js'));

describe('a fence of Markdown', () => {
  const page = noting();

  const text = '{\n  "name": "Ward &amp; Nurse",\n  "tagline": "A &lt;b&gt; \\"calm\\" hand"\n}\n';
  const plain = `<pre><code class="language-career-role-card">${text}</code></pre>`;
  const spans = `<span class="line"><span style="color:#E1E4E8">{</span></span>
<span class="line"><span style="color:#79B8FF">  "name"</span><span style="color:#E1E4E8">: </span><span style="color:#9ECBFF">"Ward &#x26; Nurse"</span><span style="color:#E1E4E8">,</span></span>
<span class="line"><span style="color:#79B8FF">  "tagline"</span><span style="color:#E1E4E8">: </span><span style="color:#9ECBFF">"A &#x3C;b> </span><span style="color:#79B8FF">\\"</span><span style="color:#9ECBFF">calm</span><span style="color:#79B8FF">\\"</span><span style="color:#9ECBFF"> hand"</span></span>
<span class="line"><span style="color:#E1E4E8">}</span></span>`;

  /** What these made of the same fence: run, or else (marked *) put together from their sources and documentation. */
  const renderers: Record<string, string> = {
    'markdown-it, marked, commonmark.js, Python-Markdown, mistune, kramdown': plain,
    'remark, with Windows line ends':
      '<pre><code class="language-career-role-card">{\r\n  "name": "Ward &#x26; Nurse",\r\n  "tagline": "A &#x3C;b> \\"calm\\" hand"\r\n}\r\n</code></pre>',
    showdown: `<pre><code class="career-role-card language-career-role-card">${text}</code></pre>`,
    'rehype-highlight': `<pre><code class="hljs language-career-role-card"><span class="hljs-punctuation">{</span>
  <span class="hljs-attr">"name"</span><span class="hljs-punctuation">:</span> <span class="hljs-string">"Ward &#x26; Nurse"</span><span class="hljs-punctuation">,</span>
  <span class="hljs-attr">"tagline"</span><span class="hljs-punctuation">:</span> <span class="hljs-string">"A &#x3C;b> \\"calm\\" hand"</span>
<span class="hljs-punctuation">}</span>
</code></pre>`,
    'rehype-prism-plus': `<pre><code class="language-career-role-card code-highlight"><span class="code-line">{
</span><span class="code-line">  "name": "Ward &#x26; Nurse",
</span><span class="code-line">  "tagline": "A &#x3C;b> \\"calm\\" hand"
</span><span class="code-line">}
</span></code></pre>`,
    'Astro with Prism': `<pre class="language-career-role-card" data-language="career-role-card"><code class="language-career-role-card">${text}</code></pre>`,
    'Astro with Shiki and an alias': `<pre class="astro-code github-dark" style="background-color:#24292e;color:#e1e4e8; overflow-x: auto;" tabindex="0" data-language="career-role-card"><code>${spans}</code></pre>`,
    'Jekyll with a default language*': `<div class="language-career-role-card highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${text}</code></pre></div></div>`,
    'Jekyll’s highlight tag*': `<figure class="highlight"><pre><code class="language-career-role-card" data-lang="career-role-card">${text}</code></pre></figure>`,
    'Hugo*': `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-career-role-card" data-lang="career-role-card">${text}</code></pre></div>`,
    'GitHub*': `<pre lang="career-role-card" class="notranslate"><code class="notranslate">${text}</code></pre>`,
    'VitePress*': `<div class="language-career-role-card vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">career-role-card</span><pre class="shiki" tabindex="0"><code>${spans}</code></pre></div>`,
    'Docusaurus*': `<div class="language-career-role-card codeBlockContainer_x"><div class="codeBlockContent_x"><pre tabindex="0" class="prism-code language-career-role-card"><code class="codeBlockLines_x"><span class="token-line">{<br></span><span class="token-line">"name": "Ward &amp; Nurse",<br></span><span class="token-line">"tagline": "A &lt;b&gt; \\"calm\\" hand"<br></span><span class="token-line">}<br></span></code></pre><button>Copy</button></div></div>`,
    'Gatsby*': `<div class="gatsby-highlight" data-language="career-role-card"><pre class="language-career-role-card"><code class="language-career-role-card">${text}</code></pre></div>`,
    'Material for MkDocs*': `<div class="language-career-role-card highlight"><pre id="__code_0"><span></span><code>${text}</code></pre></div>`,
  };

  for (const [renderer, html] of Object.entries(renderers)) {
    it(`becomes one widget, with all of it inside: ${renderer}`, async () => {
      const section = await upgraded(html);
      expect(section.querySelectorAll('career-role-card')).to.have.length(1);
      const widget = section.firstElementChild!;
      expect(shown(widget)).to.equal('Ward & Nurse A <b> "calm" hand');
      expect(section.children).to.have.length(1);
      expect(widget.innerHTML).to.equal(put(html).outerHTML);
      expect([...widget.attributes].map(({ name }) => name)).to.deep.equal(['data-career']);
      expect(page.seen.groups).to.have.length(0);
    });
  }

  it('may be what is asked for, or a part of it', async () => {
    for (const asked of ['pre', 'code']) {
      const section = put<HTMLElement>(`<section>${plain}</section>`);
      upgrade(section.querySelector(asked)!);
      await settled();
      expect(section.firstElementChild!.localName, asked).to.equal('career-role-card');
    }
  });

  it('stays one widget, however often it is asked, and in a clone', async () => {
    const section = await upgraded(plain);
    const widget = section.firstElementChild!;
    const before = section.innerHTML;
    upgrade(section);
    upgrade();
    const clone = section.cloneNode(true) as HTMLElement;
    section.after(clone);
    upgrade(clone);
    await settled();
    expect(section.firstElementChild === widget).to.equal(true);
    expect(section.innerHTML).to.equal(before);
    expect(clone.innerHTML).to.equal(before);
    expect(shown(clone.firstElementChild!)).to.contain('Ward & Nurse');
    clone.remove();
  });

  for (const [what, data] of [
    ['no JSON', 'Ward Nurse'],
    ['cut', '{"name": "Ward'],
    ['of another kind', '[7]'],
  ] as const) {
    it(`whose data are ${what} stays readable, and the problem is said once`, async () => {
      const section = await upgraded(plain.replace(text, data));
      expectFallback(section.firstElementChild!);
      expect((section.firstElementChild as HTMLElement).innerText.trim()).to.equal(data);
      expect(page.seen.errors).to.have.length(1);
    });
  }

  it('without any text takes the document round it', async () => {
    const section = await upgraded(
      `<career-data data-career='{"role":{"name":"Manager"}}'>${plain.replace(text, '')}</career-data>`,
    );
    expect(shown(section.querySelector('career-role-card')!)).to.equal('Manager');
  });

  for (const [what, html] of [
    ['for <career-data>, which is of use only round widgets', plain.replace('role-card', 'data')],
    ['for a widget that nobody knows', plain.replace('role-card', 'nonsense')],
    ['in another language', plain.replace('language-career-role-card', 'language-json career-role-card')],
    ['whose language only looks like ours', plain.replace('language-', 'nolanguage-')],
    [
      'that is no block: code in a line',
      '<p><code class="language-career-role-card">{"name":"X"}</code></p>',
    ],
    ['that is no code: a page about it', '<div class="language-career-role-card"><p>Text</p></div>'],
    ['in a widget, which shows it in need', `<career-pathway-timeline>${plain}</career-pathway-timeline>`],
    ['that somebody is editing', `<div contenteditable>${plain}</div>`],
  ] as const) {
    it(`stays: ${what}`, async () => {
      const section = await upgraded(html);
      expect(section.innerHTML).to.equal(put(`<section>${html}</section>`).innerHTML);
    });
  }

  for (const [what, html] of [
    ['a caption', `${plain}<p>Caption</p>`],
    ['words', `Words ${plain}`],
    ['a picture', `${plain}<img alt="">`],
  ] as const) {
    it(`leaves a frame that holds ${what} as well`, async () => {
      const section = await upgraded(`<div class="highlight">${html}</div>`);
      const widget = section.querySelector('.highlight > career-role-card')!;
      expect(widget.innerHTML).to.equal(put(plain).outerHTML);
    });
  }
});

describe('a link that carries data', () => {
  const page = noting();

  const json = '{"name":"Ward Nurse","tagline":"Über 5 % – “calm”"}';
  const base64 = btoa(String.fromCharCode(...new TextEncoder().encode(json)));
  const base64url = base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const to = (fragment: string, more = 'class="career"') =>
    `<a href='https://example.org/careers#${fragment}' ${more}>Ward Nurse</a>`;
  const link = to(`career-role-card=${base64url}`);

  for (const [form, data] of [
    ['base64url', base64url],
    ['base64, percent-encoded', encodeURIComponent(base64)],
    ['percent-encoded JSON', encodeURIComponent(json)],
    ['JSON as Markdown renderers encode it', encodeURI(json).replace('{', '%7B').replace('}', '%7D')],
    ['JSON as a browser encodes it', encodeURI(json).replaceAll('%7B', '{').replaceAll('%7D', '}')],
    ['JSON as it is', json],
    ['JSON that ends in a percent sign', json.replace('calm', '5%')],
  ] as const) {
    it(`becomes the widget, with the link inside: ${form}`, async () => {
      const html = to(`career-role-card=${data}`);
      const section = await upgraded(`<p>${html}</p>`, 'a.career');
      const widget = section.querySelector('p > career-role-card')!;
      expect(shown(widget)).to.match(/^Ward Nurse Über 5 % – “(calm|5%)”$/);
      expect(widget.innerHTML).to.equal(put(html).outerHTML);
      expect([...widget.attributes].map(({ name }) => name)).to.deep.equal(['data-career']);
      expect(page.seen.groups).to.have.length(0);
    });
  }

  it('may lead to the page itself', async () => {
    const section = await upgraded(`<a href="#career-role-card=${base64url}">Ward Nurse</a>`, 'a');
    expect(shown(section.firstElementChild!)).to.contain('Ward Nurse');
  });

  it('stays a link where nobody named it', async () => {
    const section = await upgraded(link);
    expect(section.innerHTML).to.equal(link.replaceAll("'", '"'));
  });

  it('stays one widget, however often it is asked, and in a clone', async () => {
    const section = await upgraded(link, '.career');
    const before = section.innerHTML;
    const clone = section.cloneNode(true) as HTMLElement;
    section.after(clone);
    for (const root of [section, clone, document]) upgrade(root, { links: '.career' });
    await settled();
    expect(section.innerHTML).to.equal(before);
    expect(clone.innerHTML).to.equal(before);
    expect(shown(clone.firstElementChild!)).to.contain('Ward Nurse');
    clone.remove();
  });

  it('whose data are unusable stays a link, and the problem is said once', async () => {
    const section = await upgraded(to('career-role-card=eyJuYW1l'), '.career');
    expectFallback(section.firstElementChild!);
    expect(section.innerText).to.equal('Ward Nurse');
    expect(page.seen.errors).to.have.length(1);
  });

  it('is checked like all data: an address that runs a script is no link', async () => {
    const data = { name: 'Nurse', action: { label: 'Apply', href: 'javascript:alert(1)' } };
    const fragment = `career-role-card=${encodeURIComponent(JSON.stringify(data))}`;
    const section = await upgraded(to(fragment), '.career');
    const widget = section.firstElementChild!;
    expect(shown(widget)).to.contain('Nurse');
    expect(widget.shadowRoot!.querySelectorAll('a')).to.have.length(0);
  });

  for (const [what, html] of [
    ['that does not match', to(`career-role-card=${base64url}`, '')],
    ['without data', to('career-role-card=')],
    ['to another place', to('top')],
    ['for <career-data>', to(`career-data=${base64url}`)],
    ['for a widget that nobody knows', to(`career-nonsense=${base64url}`)],
    ['for an element of the page', to(`career-own=${base64url}`)],
    ['whose fragment only ends like one', to(`x#career-role-card=${base64url}`)],
    ['without an address', '<a class="career">Ward Nurse</a>'],
    [
      'with a broken address',
      `<a class="career" href="http://[#career-role-card=${base64url}">Ward Nurse</a>`,
    ],
    ['that is none', link.replace('<a', '<span').replace('</a', '</span')],
    ['in a drawing', `<svg>${link}</svg>`],
    ['in a widget', `<career-pathway-timeline>${link}</career-pathway-timeline>`],
    ['that somebody is editing', `<div contenteditable>${link}</div>`],
  ] as const) {
    it(`stays: one ${what}`, async () => {
      const section = await upgraded(html, '.career');
      expect(section.innerHTML).to.equal(put(`<section>${html}</section>`).innerHTML);
    });
  }

  for (const wrong of ['a[', 'a,', '..career', 'a:nonsense(']) {
    it(`named by ${wrong}, which is no selector, stays; that is said once, and all else goes on`, async () => {
      const others =
        '<div data-career-widget="role-card">A</div><pre><code class="language-career-role-card">{}</code></pre>';
      const section = await upgraded(link + others, wrong);
      upgrade(section, { links: wrong });
      await settled();
      expect([...section.children].map(({ localName }) => localName)).to.deep.equal([
        'a',
        'career-role-card',
        'career-role-card',
      ]);
      expect(page.seen.warnings.filter((text) => text.includes('selector'))).to.deep.equal([
        `career-elements: no link becomes a widget, because “${wrong}” is not a CSS selector.`,
      ]);
    });
  }
});

describe('a page that is watched', () => {
  noting();
  const link = '<a href="#career-role-card=%7B%22name%22%3A%22Nurse%22%7D" class="named">Nurse</a>';
  const fence = '<pre><code class="language-career-role-card">{"name":"Nurse"}</code></pre>';
  const widgets = (root: ParentNode) => [...root.querySelectorAll('career-role-card')];
  before(() => watch());

  it('turns fences that come in later', async () => {
    const section = put<HTMLElement>('<section></section>');
    section.innerHTML = `<article>${fence}</article>`;
    await until(() => widgets(section).length, 'the widget');
    await settled();
    expect(widgets(section).map(shown)).to.deep.equal(['Nurse']);
  });

  it('takes no such name from anything but a script', async () => {
    const section = put<HTMLElement>(
      `<section data-career-links="a"><meta data-career-links="a"><a href="#career-role-card=e30">Nurse</a>${fence}</section>`,
    );
    upgrade(section);
    await settled();
    expect(widgets(section).map(({ textContent }) => textContent)).to.deep.equal(['{"name":"Nurse"}']);
  });

  it('turns the links that its script tag names: those that are there, and those that come in later', async () => {
    const section = put<HTMLElement>(`<section>${link}</section>`);
    await settled();
    expect(widgets(section)).to.have.length(0);
    const script = put(
      '<script type="module" src="data:text/javascript," data-career-links="a.named"></script>',
    );
    await until(() => widgets(section).length, 'the widget');
    section.insertAdjacentHTML('beforeend', `<p>${link}</p>`);
    await until(() => widgets(section).length > 1, 'the second widget');
    await settled();
    expect(widgets(section).map(shown)).to.deep.equal(['Nurse', 'Nurse']);
    script.remove();
  });
});
