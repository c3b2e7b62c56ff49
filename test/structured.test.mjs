import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { loadTs } from '../scripts/load-ts.mjs';
import { site } from './site.mjs';

const { asScriptText, career, full, structuredData } = await loadTs(
  'src/static/schema-org.ts',
  'src/model/career.ts',
  'test/full-document.ts',
);
const careers = Object.fromEntries(
  readdirSync('examples/careers')
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(`examples/careers/${name}`, 'utf8'))]),
);
const BASE = 'https://example.org/careers/page.html';

/**
 * The vocabulary of schema.org 30.0, read out of the declarations that the package `schema-dts` generates from it: per type
 * its supertypes and properties, per property the types of its values; and the members of enumerations.
 */
const vocabulary = () => {
  const file = 'node_modules/schema-dts/dist/schema.d.ts';
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const types = {};
  const members = {};
  const typed = (name) => (types[name] ??= { supertypes: new Set(), properties: {} });
  const referred = (node) => node.typeName?.text ?? node.expression?.text ?? '';
  const union = (node) => (node.types ? [...node.types] : [node]);
  for (const node of source.statements) {
    const [, name, kind] = /^(\w+?)(Base|Leaf)?$/.exec(node.name?.text ?? '') ?? [];
    if (ts.isInterfaceDeclaration(node) && kind) {
      const { supertypes, properties } = typed(name);
      for (const clause of node.heritageClauses ?? [])
        for (const base of clause.types.map(referred))
          if (base.endsWith('Base') && base !== `${name}Base`) supertypes.add(base.slice(0, -4));
      for (const member of node.members) {
        if (member.name.text.startsWith('@')) continue;
        const range = union(member.type.typeArguments[0]).map(referred);
        const isSuperseded = ts.getJSDocDeprecatedTag(member) !== undefined;
        properties[member.name.text] = { range: range.filter((it) => it !== 'IdReference'), isSuperseded };
      }
    } else if (ts.isTypeAliasDeclaration(node)) {
      const texts = union(node.type).flatMap((it) => it.literal?.text ?? []);
      if (texts.length) members[name] = texts;
      // A type without terms of its own is only to be seen in the list of its subtypes.
      const [leaf, ...subtypes] = union(node.type).map(referred);
      if (leaf === `${name}Leaf`) for (const subtype of subtypes) typed(subtype).supertypes.add(name);
    }
  }
  return { types, members };
};
const { types, members } = vocabulary();

const lineage = (type) => [
  ...new Set([type, ...[...(types[type]?.supertypes ?? [])].flatMap((each) => lineage(each))]),
];
const propertyOf = (type, property) =>
  lineage(type)
    .map((each) => types[each]?.properties[property])
    .find((found) => found);

/** What schema.org takes for a value of its data types. */
const data = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Number: (value) => typeof value === 'number' && Number.isFinite(value),
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
  Duration: (value) =>
    /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(String(value)),
};

/** All that is wrong with a graph, by the vocabulary. */
function wrongIn(graph) {
  const wrong = [];
  const ids = new Map(graph['@graph'].map((node) => [node['@id'], node['@type']]));
  const visit = (node, at) => {
    const { '@type': type, '@id': id, ...rest } = node;
    if (!types[type]) return wrong.push(`${at}: no type ${type}`);
    if (id !== undefined && !/^_:\w+$/.test(id)) wrong.push(`${at}: ${id} is no blank node`);
    if (!Object.keys(rest).length) wrong.push(`${at}: nothing is said`);
    for (const [property, given] of Object.entries(rest)) {
      const here = `${at}.${property}`;
      const found = propertyOf(type, property);
      if (!found) wrong.push(`${here} is not for ${type}`);
      else if (found.isSuperseded) wrong.push(`${here} is superseded`);
      else {
        if (Array.isArray(given) && !given.length) wrong.push(`${here} is empty`);
        [given].flat().forEach((value, i) => check(value, found.range, `${here}.${i}`));
      }
    }
  };
  const check = (value, range, at) => {
    if (typeof value === 'object' && value !== null) {
      const isReference = Object.keys(value).join() === '@id';
      const type = isReference ? ids.get(value['@id']) : value['@type'];
      if (!lineage(type).some((each) => range.includes(each)))
        wrong.push(`${at}: ${type} is none of ${range.join()}`);
      if (!isReference) visit(value, at);
    } else if (!range.some((type) => data[type]?.(value) ?? members[type]?.includes(value)))
      wrong.push(`${at}: ${JSON.stringify(value)} is none of ${range.join()}`);
  };
  if (graph['@context'] !== 'https://schema.org') wrong.push('the context is another');
  graph['@graph'].forEach((node, i) => visit(node, String(i)));
  return wrong;
}

const nodesIn = (value) =>
  typeof value === 'object' && value !== null
    ? [...(value['@type'] ? [value] : []), ...Object.values(value).flatMap(nodesIn)]
    : [];
const count = (graph, type) => graph['@graph'].filter((node) => node['@type'] === type).length;

const everything = full(career, 'career');
const documents = {
  ...careers,
  'a document with something in every field': everything,
  'a document with an amount, a duration and an address in every field': {
    ...everything,
    role: { ...everything.role, salary: { min: 1, max: 2.5, median: 2, currency: 'EUR', per: 'Month' } },
    certifications: everything.certifications.map((each) => ({
      ...each,
      fees: [{ kind: 'Exam', amount: 99.5, currency: 'EUR', condition: 'Members' }],
      renewal: { every: 'P2Y' },
    })),
  },
  'a role with nothing but a name': { role: { name: 'Ward Nurse' } },
  'parts that say nothing': {
    role: { name: 'N', responsibilities: {}, skills: [], salary: { currency: 'EUR', per: 'shift' } },
    certifications: [],
    pathway: { steps: [{}], heading: 'Way' },
    day: { slots: [{ start: '07:00' }], heading: 'Day' },
  },
  'words where numbers and addresses are looked for': {
    lang: 'no language',
    role: {
      name: 'N',
      image: { src: 'javascript:alert(1)', alt: '' },
      salary: { min: 'from 52k', currency: 'USD', per: 'year' },
    },
    certifications: [
      {
        name: 'C',
        renewal: { every: 'every two years' },
        fees: [{ kind: 'Exam', amount: 'free', currency: 'USD' }],
        action: { label: 'Write', href: 'mailto:a@example.org' },
        issuer: { name: 'B', href: 'data:text/html,x' },
      },
      { name: 'D', renewal: { every: 'P' }, fees: [{ kind: 'Exam', amount: 5, currency: 'points' }] },
    ],
  },
  'no role at all': { day: { slots: [{ title: 'Rounds' }] } },
};

describe('by the vocabulary of schema.org 30', () => {
  test('the package holds release 30: Credential came with it, digital product passports after it', () => {
    assert.ok(types.Credential && propertyOf('JobPosting', 'jobDuration'));
    assert.ok(!types.DigitalProductPassport);
    assert.deepEqual(lineage('EducationalOccupationalCredential'), [
      'EducationalOccupationalCredential',
      'Credential',
      'CreativeWork',
      'Thing',
    ]);
    assert.deepEqual(propertyOf('Occupation', 'estimatedSalary').range, [
      'MonetaryAmount',
      'MonetaryAmountDistribution',
      'Number',
    ]);
  });

  for (const [name, document] of Object.entries(documents)) {
    test(`every term of ${name} is allowed where it stands, and so is its value`, () => {
      for (const base of [BASE, undefined]) {
        const graph = JSON.parse(asScriptText(structuredData(document, base)));
        assert.deepEqual(wrongIn(graph), []);
        assert.ok(nodesIn(graph).length > 0);
        const found = new Set(nodesIn(graph).map((node) => node['@type']));
        assert.ok(!found.has('JobPosting'));
        assert.equal(count(graph, 'Occupation'), document.role ? 1 : 0);
      }
    });
  }

  test('a document with everything uses every type that there is a word for', () => {
    const graph = structuredData(
      documents['a document with an amount, a duration and an address in every field'],
      BASE,
    );
    assert.deepEqual([...new Set(nodesIn(graph).map((node) => node['@type']))].sort(), [
      'CategoryCode',
      'CategoryCodeSet',
      'EducationalOccupationalCredential',
      'ItemList',
      'ListItem',
      'MonetaryAmount',
      'MonetaryAmountDistribution',
      'Occupation',
      'Offer',
      'Organization',
      'QuantitativeValue',
    ]);
  });

  const good = () => structuredData(careers['ward-nurse.json'], BASE);
  for (const [what, spoil, said] of [
    ['a made-up type', (nodes) => (nodes[0]['@type'] = 'Career'), /no type Career/],
    ['a made-up term', (nodes) => (nodes[0].salary = 'much'), /salary is not for Occupation/],
    ['a term of another type', (nodes) => (nodes[0].inLanguage = 'en'), /inLanguage is not for Occupation/],
    ['a superseded term', (nodes) => (nodes.at(-1).reviews = 'good'), /superseded/],
    ['a number where a text is due', (nodes) => (nodes[0].name = 5), /5 is none of Text/],
    [
      'a text where a node is due',
      (nodes) => (nodes.at(-1).recognizedBy = 'Board'),
      /is none of Organization/,
    ],
    [
      'a node of the wrong type',
      (nodes) => (nodes.at(-1).recognizedBy = { '@type': 'Place', name: 'X' }),
      /Place is none of/,
    ],
    ['words for a duration', (nodes) => (nodes.at(-1).validFor = 'two years'), /none of Duration/],
    ['a relative address', (nodes) => (nodes[0].image = '/ward.jpg'), /none of ImageObject,URL/],
    ['an empty text', (nodes) => (nodes[0].description = ' '), /none of Text/],
    ['an empty list', (nodes) => (nodes[0].skills = []), /is empty/],
    ['a reference into nothing', (nodes) => (nodes[0].subjectOf = { '@id': '_:gone' }), /undefined is none/],
  ]) {
    test(`the check would find ${what}`, () => {
      const graph = good();
      assert.deepEqual(wrongIn(graph), []);
      spoil(graph['@graph']);
      assert.match(wrongIn(graph).join('\n'), said);
    });
  }
});

describe('one graph for one page', () => {
  const wards = careers['ward-nurse.json'];
  const director = careers['director-of-pharmacy-operations.json'];
  const assistant = careers['assistant-director-of-pharmacy-operations.json'];

  test('joins documents, with each certification once', () => {
    const graph = structuredData([director, assistant], BASE);
    assert.deepEqual(wrongIn(graph), []);
    assert.equal(count(graph, 'Occupation'), 2);
    const names = graph['@graph']
      .filter((node) => node['@type'] === 'EducationalOccupationalCredential')
      .map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
    const alone = [director, assistant].map((one) =>
      count(structuredData(one, BASE), 'EducationalOccupationalCredential'),
    );
    // They do have some in common.
    assert.ok(names.length < alone[0] + alone[1], `${names.length} of ${alone}`);
    const ids = graph['@graph'].flatMap((node) => node['@id'] ?? []);
    assert.equal(new Set(ids).size, names.length);
  });

  test('says once what two widgets show of one document', () => {
    assert.deepEqual(structuredData([wards, wards], BASE), structuredData(wards, BASE));
  });

  test('a bare acronym is the certification that another document describes', () => {
    const known = { certifications: [{ acronym: 'WPC', name: 'Ward Practice Certificate', level: 'First' }] };
    const refers = { pathway: { steps: [{ certification: 'wpc' }] } };
    for (const page of [
      [known, refers],
      [refers, known],
    ]) {
      const credentials = structuredData(page)['@graph'].filter((node) => node['@id']);
      assert.deepEqual(credentials, [
        {
          '@id': '_:credential1',
          '@type': 'EducationalOccupationalCredential',
          name: 'Ward Practice Certificate',
          alternateName: 'WPC',
          educationalLevel: 'First',
        },
      ]);
    }
  });

  test('two certifications that share an acronym, or a name, stay two', () => {
    const graph = structuredData({
      certifications: [
        { acronym: 'CDP', name: 'Certified Data Professional' },
        { acronym: 'CDP', name: 'Certified Dementia Practitioner' },
        { acronym: 'XDP', name: 'Certified Data Professional' },
      ],
    });
    assert.equal(count(graph, 'EducationalOccupationalCredential'), 3);
  });

  test('no text can end the script, nor begin a comment', () => {
    const name = '</script><!--<script>&amp;]]>\u2028\u2029"\\';
    const text = asScriptText(structuredData({ role: { name } }));
    assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
    assert.equal(JSON.parse(text)['@graph'][0].name, name);
  });
});

describe('in a page', () => {
  const pages = {};
  const web = site(pages);

  const attribute = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  const spotlight = (attributes, document) =>
    `<career-spotlight ${attributes} data-career='${attribute(document)}'></career-spotlight>`;
  const scripts = {
    module: '<script type="module" src="/dist/career-elements.js"></script>',
    classic: '<script src="/dist/career-elements.iife.js"></script>',
  };
  const policies = {
    'Trusted Types':
      "default-src 'none'; img-src *; script-src 'self'; require-trusted-types-for 'script'; trusted-types career-elements",
    'no inline script': "default-src 'none'; img-src *; script-src 'self'",
    'no policy of ours':
      "default-src 'none'; img-src *; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  };
  const BLOCKS = 'script[type="application/ld+json"]';
  const blocks = (page) =>
    page.evaluate(
      (selector) => [...document.querySelectorAll(selector)].map((block) => block.textContent),
      BLOCKS,
    );

  async function visit(body, { policy = 'Trusted Types', script = scripts.module, head = '' } = {}, use) {
    pages['/page.html'] = {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${head}${script}<body>${body}</body></html>`,
      headers: { 'content-security-policy': policies[policy] },
    };
    const page = await web.newPage();
    const complaints = [];
    const chunks = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      const [, chunk] = /career-elements\.(\w+)\.[\w-]{8}\.js$/.exec(request.url()) ?? [];
      if (chunk) chunks.push(chunk);
    });
    try {
      await page.goto(`${web.origin}/page.html`, { waitUntil: 'networkidle0' });
      return { ...(await use?.(page)), complaints, chunks };
    } finally {
      await page.close();
    }
  }
  const written = (page, count = 1) =>
    page.waitForFunction(
      (selector, count) => document.querySelectorAll(selector).length === count,
      { timeout: 20_000 },
      BLOCKS,
      count,
    );
  const ward = careers['ward-nurse.json'];

  for (const policy of ['Trusted Types', 'no inline script']) {
    for (const [name, script] of Object.entries(scripts)) {
      test(`the ${name} script writes the graph under a policy of ${policy}, without a message`, async () => {
        const body = spotlight('structured', ward);
        const { texts, complaints, chunks, where } = await visit(body, { policy, script }, async (page) => {
          await written(page);
          return {
            texts: await blocks(page),
            where: await page.evaluate(
              () => document.querySelector('[data-career-structured]').parentNode.localName,
            ),
          };
        });
        assert.deepEqual([complaints, chunks, where], [[], ['structured'], 'head']);
        assert.deepEqual(texts, [asScriptText(structuredData(ward, `${web.origin}/page.html`))]);
        assert.deepEqual(wrongIn(JSON.parse(texts[0])), []);
      });
    }
  }

  test('a page that does not ask for it loads nothing and gets nothing', async () => {
    const body = spotlight('', ward) + spotlight('structured="false"', ward);
    const { texts, complaints, chunks } = await visit(body, {}, async (page) => {
      await page.waitForFunction(() => document.querySelector('career-spotlight').shadowRoot);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { texts: await blocks(page) };
    });
    assert.deepEqual([texts, complaints], [[], []]);
    // `structured="false"` is a word about it, so the question is asked; the answer is no.
    assert.ok(chunks.every((chunk) => chunk === 'structured'));
  });

  test('a page that refuses our policy keeps what its author wrote, and nothing throws', async () => {
    const body = `<career-spotlight structured data-career='{"role":{"name":"N"}}'><p>Readable</p></career-spotlight>`;
    const { texts, shown, faults } = await visit(body, { policy: 'no policy of ours' }, async (page) => {
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        texts: await blocks(page),
        faults,
        shown: await page.evaluate(() => document.querySelector('p').getBoundingClientRect().height > 0),
      };
    });
    assert.deepEqual([texts, shown, faults], [[], true, []]);
  });

  test('what is in it is data: hostile text neither runs nor reaches the page', async () => {
    const name = '</script><script>globalThis.ran = true</script><!--<script>';
    const body = spotlight('structured', { role: { name } });
    const { read, ran, complaints } = await visit(body, {}, async (page) => {
      await written(page);
      return {
        read: JSON.parse((await blocks(page))[0])['@graph'][0].name,
        ran: await page.evaluate(() => globalThis.ran),
      };
    });
    assert.deepEqual([read, ran, complaints], [name, undefined, []]);
  });

  test('the block follows its elements out of the page and back', async () => {
    const { counts, complaints } = await visit(spotlight('structured', ward), {}, async (page) => {
      await written(page);
      await page.evaluate(() => {
        globalThis.widget = document.querySelector('career-spotlight');
        globalThis.widget.remove();
      });
      await written(page, 0);
      await page.evaluate(() => document.body.append(globalThis.widget));
      await written(page);
      await page.evaluate(() => globalThis.widget.removeAttribute('structured'));
      await written(page, 0);
      return { counts: (await blocks(page)).length };
    });
    assert.deepEqual([counts, complaints], [0, []]);
  });

  test('the block that a server wrote becomes that of the page', async () => {
    const head = '<script type="application/ld+json" data-career-structured>{"old":true}</script>';
    const { texts } = await visit(spotlight('structured', ward), { head }, async (page) => {
      await page.waitForFunction(
        (selector) => !document.querySelector(selector).textContent.includes('"old":true'),
        {},
        BLOCKS,
      );
      return { texts: await blocks(page) };
    });
    assert.deepEqual(texts, [asScriptText(structuredData(ward, `${web.origin}/page.html`))]);
  });
});
