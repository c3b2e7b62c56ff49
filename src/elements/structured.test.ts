import { expect } from '@open-wc/testing';
import '../career-elements.js';
import { box, career, put, settled, until, watch, type Widget } from '../../test/watch.js';
import { asScriptText, structuredData } from './schema-org.js';
import { RoleCard } from './role-card/role-card.js';

type Node = Record<string, unknown>;
const json = (value: unknown) => JSON.stringify(value);
const blocks = () => [...document.querySelectorAll('script[type="application/ld+json"]')];
const graph = (): Node[] => {
  const [block, ...others] = blocks();
  expect(others.length).to.equal(0);
  return block ? (JSON.parse(block.textContent) as { '@graph': Node[] })['@graph'] : [];
};
/** Type and name of each node, in few words. */
const told = () => graph().map((node) => [node['@type'], node['name'] ?? ''].join(' ').trim());
const tells = (...expected: string[]) =>
  until(() => told().join() === expected.join(), `${expected.join()} instead of ${told().join()}`);
const spotlight = (name: string, attributes = 'structured') =>
  `<career-spotlight ${attributes} data-career='${json({ role: { name } })}'><p>Readable</p></career-spotlight>`;

describe('structured data in a page', () => {
  const page = watch();
  // What one test leaves to be written, the next must not find.
  afterEach(() => until(() => !blocks().length, 'the last element takes the block with it'));

  it('stands in the head, as data, with the graph of the document', async () => {
    put(`<career-spotlight structured data-career='${json(career)}'></career-spotlight>`);
    await until(() => blocks().length, 'a block');
    const [block] = blocks();
    expect([
      block!.parentElement!.localName,
      (block as HTMLElement).dataset['careerStructured'],
    ]).to.deep.equal(['head', '']);
    expect(block!.textContent).to.equal(
      asScriptText(structuredData(career as Parameters<typeof structuredData>[0], document.baseURI)),
    );
    expect(page.problems).to.deep.equal([]);
  });

  it('is for those who ask for it', async () => {
    put(spotlight('No', ''));
    put(spotlight('Off', 'structured="false"'));
    put(spotlight('Yes'));
    await tells('Occupation Yes');
  });

  it('is one block for all of them, which goes with the last', async () => {
    const one = put(spotlight('One'));
    const two = put(spotlight('Two'));
    await tells('Occupation One', 'Occupation Two');
    const [block] = blocks();
    one.remove();
    await tells('Occupation Two');
    expect(block!.isConnected).to.equal(true);
    two.remove();
    await until(() => !blocks().length, 'no block');
    document.body.append(one);
    await tells('Occupation One');
    one.remove();
  });

  it('follows the data, the attribute and a move', async () => {
    const widget = put<Widget & { structured: boolean }>(spotlight('One'));
    await tells('Occupation One');
    widget.setAttribute('data-career', json({ role: { name: 'Two' } }));
    await tells('Occupation Two');
    box().append(widget);
    await settled(100);
    await tells('Occupation Two');
    widget.structured = false;
    await until(() => !blocks().length, 'no block');
    widget.structured = true;
    await tells('Occupation Two');
    widget.setAttribute('data-career', 'no JSON');
    await until(() => !blocks().length, 'no block while the author’s children show');
  });

  it('takes over the block that a server wrote', async () => {
    const block = document.createElement('script');
    block.type = 'application/ld+json';
    block.dataset['careerStructured'] = '';
    block.textContent = '{"@graph":[]}';
    document.head.append(block);
    put(spotlight('One'));
    await tells('Occupation One');
    expect(blocks()[0] === block).to.equal(true);
  });

  it('is empty of what another document shows: one in a frame has a head of its own', async () => {
    const widget = put(spotlight('One'));
    await tells('Occupation One');
    const frame = document.createElement('iframe');
    box().append(frame);
    frame.contentDocument!.body.append(widget);
    await until(() => !blocks().length, 'no block');
    frame.remove();
  });
});

describe('structured data of a <career-data>', () => {
  watch();
  afterEach(() => until(() => !blocks().length, 'the last element takes the block with it'));
  const data = (inside: string, document: unknown = career) =>
    put<HTMLElement>(`<career-data structured data-career='${json(document)}'>${inside}</career-data>`);

  it('is what the widgets inside show of it, and nothing else of it', async () => {
    const outer = data('<main><career-role-card></career-role-card></main>');
    await tells('Occupation Ward Nurse');
    outer
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<career-day-schedule></career-day-schedule>');
    await tells('Occupation Ward Nurse', 'ItemList');
    outer
      .querySelector('main')!
      .insertAdjacentHTML('beforeend', '<career-certification-badge ref="WPC"></career-certification-badge>');
    await tells(
      'Occupation Ward Nurse',
      'ItemList',
      'EducationalOccupationalCredential Ward Practice Certificate',
    );
    outer.querySelector('career-role-card')!.remove();
    await tells('ItemList', 'EducationalOccupationalCredential Ward Practice Certificate');
    outer.replaceChildren();
    await until(() => !blocks().length, 'no block');
  });

  it('names a certification once, however many widgets show it', async () => {
    data(
      '<career-certification-badge></career-certification-badge><career-pathway-timeline></career-pathway-timeline><career-spotlight structured></career-spotlight>',
    );
    await until(() => told().includes('Occupation Ward Nurse'), 'all of it');
    const certificates = told().filter((node) => node.startsWith('Educational'));
    expect(certificates).to.deep.equal([...new Set(certificates)]);
    expect(certificates.length).to.equal(2);
  });

  it('tells no more than the layout shows', async () => {
    const role = { ...career.role, description: 'Only in the whole card' };
    const certifications = [{ ...career.certifications[0], description: 'Only on the whole badge' }];
    const outer = data(
      '<career-role-card layout="compact"></career-role-card><career-certification-badge layout="inline"></career-certification-badge>',
      { role, certifications },
    );
    await until(() => told().length === 2, 'both');
    expect(graph().flatMap((node) => node['description'] ?? [])).to.deep.equal(['Notices first.']);
    for (const widget of outer.children) widget.removeAttribute('layout');
    await until(() => json(graph()).includes('whole badge'), 'the whole badge');
    expect(graph().flatMap((node) => node['description'] ?? [])).to.deep.equal([
      'Only in the whole card',
      'Only on the whole badge',
    ]);
  });

  it('reaches into shadow roots, and to tags that are defined late', async () => {
    const outer = data('<div></div><late-role-card></late-role-card>', { ...career, lang: 'en' });
    const root = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><career-day-schedule></career-day-schedule></section>';
    await tells('ItemList');
    customElements.define('late-role-card', class extends RoleCard {});
    await tells('ItemList', 'Occupation Ward Nurse');
    root.replaceChildren();
    await tells('Occupation Ward Nurse');
  });

  it('follows the document, and what its attributes override', async () => {
    const outer = data('<career-role-card></career-role-card>');
    await tells('Occupation Ward Nurse');
    outer.setAttribute('data-career', json({ role: { name: 'Head Nurse' } }));
    await tells('Occupation Head Nurse');
    outer.firstElementChild!.setAttribute('name', 'Charge Nurse');
    await tells('Occupation Charge Nurse');
  });
});
