import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import nurse from '../../../examples/careers/ward-nurse.json';
import { read, type Widget } from '../../../test/reading.js';
import { say } from '../../model/say.js';
import type { CareerErrorEvent } from '../events.js';
import '../certification-badge/career-certification-badge.js';
import '../role-card/career-role-card.js';
import '../spotlight/career-spotlight.js';
import './career-data.js';

const json = JSON.stringify(nurse);
const src = '/examples/careers/ward-nurse.json';

const settled = async (root: ParentNode) => {
  const widgets = () =>
    root.querySelectorAll<Widget>(
      'career-data, career-role-card, career-certification-badge, career-spotlight',
    );
  await Promise.all([...widgets()].map(({ updateComplete }) => updateComplete));
  await aTimeout(0);
  await Promise.all([...widgets()].map(({ updateComplete }) => updateComplete));
  // The sentences of problems load on demand; the event waits for them.
  await say([{ at: [], code: 'absent' }]);
  await aTimeout(0);
};
const page = async (content: unknown) => {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  await settled(root);
  return root;
};
const find = (root: ParentNode, selector: string) => root.querySelector<Widget>(selector)!;
/** Whether a widget shows the author’s own children. */
const showsFallback = (widget: Widget) => !!widget.shadowRoot.querySelector('slot');

describe('<career-data>', () => {
  it('hands one document to every widget inside it, however deep', async () => {
    const root = await page(html`
      <career-data data-career=${json}>
        <main>
          <div><career-role-card></career-role-card></div>
          <career-certification-badge ref="ACW-R"></career-certification-badge>
          <career-spotlight></career-spotlight>
        </main>
      </career-data>
    `);
    expect(read(find(root, 'career-role-card'))).to.include('Ward Nurse');
    expect(read(find(root, 'career-certification-badge'))).to.include('Acute Care on the Ward: Respiratory');
    expect(read(find(root, 'career-spotlight'))).to.include('Could you be the one who notices?');
  });

  it('hands it through the shadow roots of other elements', async () => {
    const root = await page(html`<career-data data-career=${json}><div></div></career-data>`);
    const shadow = root.querySelector('career-data > div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<career-role-card></career-role-card>';
    await settled(shadow);
    expect(read(find(shadow, 'career-role-card'))).to.include('Ward Nurse');
  });

  it('takes no space of its own: its children lie in the page as if it were not there', async () => {
    const root = await page(
      html`<career-data data-career=${json}
        ><p>First</p>
        <p>Second</p></career-data
      >`,
    );
    const data = find(root, 'career-data');
    expect(getComputedStyle(data).display).to.equal('contents');
    expect(root.innerText).to.match(/^First\s+Second$/);
    root.style.display = 'flex';
    const [first, second] = root.querySelectorAll('p');
    expect(first!.getBoundingClientRect().top).to.equal(second!.getBoundingClientRect().top);
  });

  it('shows its children while it has no document, or a wrong one', async () => {
    for (const text of ['', '{', '{"role": 7}', '[]']) {
      const root = await page(html`<career-data data-career=${text}><p>Children</p></career-data>`);
      expect(root.innerText.trim()).to.equal('Children');
    }
  });

  it('does not show the JSON that it reads from a script or from preformatted text', async () => {
    for (const carrier of ['script type="application/json"', 'pre', 'code']) {
      const root = await page(html`<div></div>`);
      const [tag] = carrier.split(' ');
      root.innerHTML = `<career-data><${carrier}>${json}</${tag}><career-role-card></career-role-card><p>Children</p></career-data>`;
      await settled(root);
      expect(read(find(root, 'career-role-card'))).to.include('Ward Nurse');
      expect(root.innerText.includes('"role"'), carrier).to.equal(false);
      expect(root.innerText).to.include('Children');
    }
  });

  it('hides its children when it is hidden', async () => {
    const root = await page(html`<career-data hidden data-career=${json}><p>Children</p></career-data>`);
    expect(root.innerText.trim()).to.equal('');
  });

  it('loads the document of `src` once for all the widgets inside', async () => {
    const before = performance.getEntriesByName(new URL(src, location.href).href).length;
    const root = await page(html`
      <career-data src=${src}>
        <career-role-card><p>Fallback</p></career-role-card>
        <career-certification-badge ref="WPC"></career-certification-badge>
      </career-data>
    `);
    const card = find(root, 'career-role-card');
    await waitUntil(() => card.shadowRoot.querySelector('h2'));
    expect(read(card)).to.include('Ward Nurse');
    expect(read(find(root, 'career-certification-badge'))).to.include('Ward Practice Certificate');
    const after = performance.getEntriesByName(new URL(src, location.href).href).length;
    expect(after - before).to.equal(1);
  });

  it('lets a widget’s own data win', async () => {
    const root = await page(html`
      <career-data data-career=${json}>
        <career-role-card data-career='{"name": "Pharmacist"}'></career-role-card>
      </career-data>
    `);
    expect(read(find(root, 'career-role-card'))).to.equal('Pharmacist');
  });

  it('gives way to a nearer one', async () => {
    const root = await page(html`
      <career-data data-career=${json}>
        <career-data data-career='{"role": {"name": "Pharmacist"}}'>
          <career-role-card></career-role-card>
        </career-data>
      </career-data>
    `);
    expect(read(find(root, 'career-role-card'))).to.equal('Pharmacist');
  });

  it('hands down a document that changes', async () => {
    const root = await page(
      html`<career-data data-career=${json}><career-role-card></career-role-card></career-data>`,
    );
    find(root, 'career-data').setAttribute('data-career', '{"role": {"name": "Pharmacist"}}');
    await settled(root);
    expect(read(find(root, 'career-role-card'))).to.equal('Pharmacist');
  });

  it('takes the document back when it is taken away, or turns wrong', async () => {
    for (const text of [null, '{', '7']) {
      const root = await page(
        html`<career-data data-career=${json}
          ><career-role-card><p>Fallback</p></career-role-card></career-data
        >`,
      );
      const data = find(root, 'career-data');
      if (text === null) data.removeAttribute('data-career');
      else data.setAttribute('data-career', text);
      await settled(root);
      expect(showsFallback(find(root, 'career-role-card')), String(text)).to.equal(true);
    }
  });

  it('serves widgets that come or move in later, and no longer those that leave', async () => {
    const root = await page(html`<career-data data-career=${json}></career-data>`);
    const card = document.createElement('career-role-card') as Widget;
    find(root, 'career-data').append(card);
    await settled(root);
    expect(read(card)).to.include('Ward Nurse');
    root.append(card);
    await settled(root);
    expect(showsFallback(card)).to.equal(true);
  });

  it('needs no part in particular: a document of certifications alone will do', async () => {
    let errors = 0;
    const root = await fixture<HTMLElement>(html`<div @career-error=${() => errors++}></div>`);
    root.innerHTML = `<career-data data-career='{"certifications": [{"acronym": "CDP", "name": "Diabetes"}]}'>
      <career-certification-badge></career-certification-badge></career-data>`;
    await settled(root);
    expect(read(find(root, 'career-certification-badge'))).to.include('Diabetes');
    expect(errors).to.equal(0);
  });

  it('hands down what is right of a document that is partly wrong, and says what is wrong once', async () => {
    const said: [string, string][] = [];
    const root = await fixture<HTMLElement>(
      html`<div
        @career-error=${({ target, issues }: CareerErrorEvent) =>
          said.push([(target as Element).localName, issues.map(({ pointer }) => pointer).join()])}
      ></div>`,
    );
    root.innerHTML = `<career-data data-career='{"role": {"name": "Nurse", "tagline": 7}}'>
      <career-role-card></career-role-card></career-data>`;
    await settled(root);
    expect(read(find(root, 'career-role-card'))).to.equal('Nurse');
    expect(said).to.deep.equal([['career-data', '/role/tagline']]);
  });

  it('says when it has no document; the widgets inside do not repeat it', async () => {
    const said: string[] = [];
    const root = await fixture<HTMLElement>(
      html`<div @career-error=${({ target }: Event) => said.push((target as Element).localName)}></div>`,
    );
    root.innerHTML = `<career-data data-career='{'><career-role-card><p>Fallback</p></career-role-card></career-data>`;
    await settled(root);
    expect(said).to.deep.equal(['career-data']);
    expect(root.innerText.trim()).to.equal('Fallback');
  });
});
