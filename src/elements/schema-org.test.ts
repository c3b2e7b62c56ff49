import { expect } from '@open-wc/testing';
import assistant from '../../examples/careers/assistant-director-of-pharmacy-operations.json';
import director from '../../examples/careers/director-of-pharmacy-operations.json';
import manager from '../../examples/careers/pharmacy-operations-manager.json';
import nurse from '../../examples/careers/ward-nurse.json';
import { full } from '../../test/full-document.js';
import { show, spaced } from '../../test/reading.js';
import { career, type CareerDocument } from '../model/career.js';
import { structuredData } from './schema-org.js';
import './spotlight/career-spotlight.js';

/** What a reader does not read as it stands: addresses, codes of units and languages, names of nodes and types. */
const CODES = [
  'currency',
  'duration',
  'image',
  'inLanguage',
  'itemListOrder',
  'priceCurrency',
  'unitText',
  'url',
  'validFor',
];

/** Every text of a graph that stands there for a reader. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([term, inner]) =>
    term.startsWith('@') && term !== '@graph' ? [] : CODES.includes(term) ? [] : textsIn(inner),
  );
};

const described = (document: Partial<CareerDocument>) => structuredData(document)['@graph'];
const credentialsOf = (document: Partial<CareerDocument>) =>
  described(document).filter((node) => node['@type'] === 'EducationalOccupationalCredential');

describe('structured data of a document', () => {
  const documents = {
    assistant,
    director,
    manager,
    nurse,
    'something in every field': full(career, 'career'),
  };
  for (const [name, document] of Object.entries(documents)) {
    it(`holds no text that the page does not show: ${name}`, async () => {
      const { element } = await show('career-spotlight', document);
      const page = spaced(element.shadowRoot.textContent);
      const texts = textsIn(described(document as CareerDocument));
      expect(texts.length).to.be.greaterThan(10);
      const isShown = (text: string) => page.includes(spaced(text));
      // A title and its sentence stand in two lines.
      const missing = texts.filter((text) => !isShown(text) && !text.split(': ').every(isShown));
      expect(missing).to.deep.equal([]);
    });
  }

  it('leaves a certification’s own description out where each step tells it in other words', () => {
    const certification = { acronym: 'WPC', name: 'Ward Practice Certificate', description: 'General words' };
    const page = (description?: string) =>
      ({
        certifications: [certification],
        pathway: { steps: [{ certification: 'WPC', ...(description && { description }) }] },
      }) as Partial<CareerDocument>;
    expect(credentialsOf(page('Words for this role')).map((node) => node['description'])).to.deep.equal([
      undefined,
    ]);
    expect(JSON.stringify(described(page('Words for this role')))).to.include('Words for this role');
    expect(credentialsOf(page()).map((node) => node['description'])).to.deep.equal(['General words']);
  });

  it('numbers a path and no set', () => {
    const positions = (ordered: boolean) =>
      described({ pathway: { ordered, steps: [{ title: 'One' }, { title: 'Two' }] } }).flatMap((list) =>
        (list['itemListElement'] as { position?: number }[]).map(({ position }) => position),
      );
    expect(positions(true)).to.deep.equal([1, 2]);
    expect(positions(false)).to.deep.equal([undefined, undefined]);
  });

  it('puts certifications beside the steps in no order that nobody gave them', () => {
    const [way, ...others] = described({
      certifications: [{ name: 'Beside' }],
      pathway: { ordered: true, steps: [{ title: 'One' }] },
    });
    expect(way!['numberOfItems']).to.equal(1);
    expect(others.map(({ name }) => name)).to.deep.equal(['Beside']);
    const [alone] = described({ certifications: [{ name: 'Alone' }], pathway: { ordered: true, steps: [] } });
    expect([alone!['itemListOrder'], alone!['numberOfItems']]).to.deep.equal([
      'https://schema.org/ItemListUnordered',
      1,
    ]);
  });

  it('tells the day in the order in which it is drawn', () => {
    const [day] = described({
      day: {
        slots: [{ start: '14:00', title: 'Second' }, { start: '09:00', title: 'First' }, { start: '16:00' }],
      },
    });
    expect((day!['itemListElement'] as { name: string }[]).map(({ name }) => name)).to.deep.equal([
      'First',
      'Second',
    ]);
  });

  it('says the language of a certification’s page, unless its exam is held in others', () => {
    const exam = { languages: ['French'] };
    const languages = (lang?: string) =>
      credentialsOf({ ...(lang && { lang }), certifications: [{ name: 'A' }, { name: 'B', exam }] }).map(
        (node) => node['inLanguage'],
      );
    expect(languages('de_AT')).to.deep.equal(['de-AT', undefined]);
    expect(languages()).to.deep.equal([undefined, undefined]);
  });

  it('makes addresses whole, and leaves out what leads to no page', () => {
    const urls = (base?: string) =>
      structuredData(
        {
          certifications: [
            '/wpc',
            'https://example.org/x',
            'mailto:a@example.org',
            'javascript:alert(1)',
          ].map((href, i) => ({ name: `C${i}`, action: { label: 'More', href } })),
        },
        base,
      )['@graph'].flatMap((node) => node['url'] ?? []);
    expect(urls('https://example.com/careers/')).to.deep.equal([
      'https://example.com/wpc',
      'https://example.org/x',
    ]);
    expect(urls()).to.deep.equal(['https://example.org/x']);
    expect(urls('about:blank')).to.deep.equal(['https://example.org/x']);
  });
});
