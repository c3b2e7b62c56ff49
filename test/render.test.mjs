import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parse, parseFragment } from 'parse5';
import { filesUnder } from '../scripts/files.mjs';
import { loadTs } from '../scripts/load-ts.mjs';
import { readVectors, vectors } from './vectors.mjs';

const cli = resolve(process.env.CAREER_DIST ?? 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'career-render-'));
after(() => rmSync(folder, { recursive: true }));

const { career, full, markers } = await loadTs('src/model/career.ts', 'test/full-document.ts');
const FORMS = ['html', 'dsd', 'page'];
const WIDGETS = ['spotlight', 'role-card', 'certification-badge', 'pathway-timeline', 'day-schedule'];

/** Runs `render` as a shell would, in a folder of its own. */
function run(args, input) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'render', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
}

function save(name, content) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return name;
}

const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
const named = (name) => ({ role: { name } });

/** What stands in a form, as a browser reads it; an error of the markup fails. */
function read5(html, form) {
  const errors = [];
  const onParseError = ({ code, startLine, startCol }) => errors.push(`${code} ${startLine}:${startCol}`);
  const root = (form === 'page' ? parse : parseFragment)(html, { onParseError });
  assert.deepEqual(errors, []);
  return root;
}
const childrenOf = (node) => (node.content ?? node).childNodes ?? [];
function* elements(node) {
  for (const child of childrenOf(node)) {
    if (!child.tagName) continue;
    yield child;
    yield* elements(child);
  }
}
const attribute = (node, name) => node.attrs.find((attr) => attr.name === name)?.value;
/** What a reader sees, and hears of pictures: not what styles, scripts and comments hold, nor what is only drawn. */
const textOf = (node) => {
  if (node.nodeName === '#text') return node.value;
  if (/^(script|style|title|svg)$/.test(node.tagName)) return '';
  return (node.tagName === 'img' ? attribute(node, 'alt') : '') + childrenOf(node).map(textOf).join('');
};
/** Blanks as HTML has them, which are not all that there are: one that does not break is a letter. */
const spaced = (text) => text.replace(/[ \t\n\f\r]+/g, ' ').trim();
const lacks = (root, texts) => {
  const text = spaced(textOf(root));
  return texts.filter((each) => !text.includes(spaced(each)));
};

const CODES =
  /^(\$schema|lang|id|href|src|currency|status|requires|certification|timeZone|start|end|date|every)$/;
/** Every text of a document that is for readers. */
function textsOf(document) {
  const replaced = new Set();
  const steps = (list = []) => {
    for (const { description, certification, choose } of list) {
      // A step that has words of its own about a certification says these.
      const known = document.certifications?.find(({ acronym, id }) => [acronym, id].includes(certification));
      if (description) replaced.add((known ?? certification)?.description);
      steps(choose?.of);
    }
  };
  steps(document.pathway?.steps);
  const walk = (value, key) => {
    if (typeof value === 'string') return CODES.test(key) || replaced.has(value) ? [] : [value];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => walk(inner, Array.isArray(value) ? key : name));
  };
  return walk(document);
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of taste, and what templates are indented with.
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // Safari takes a list without markers for layout unless its role is written down.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['list'] }],
  },
});
function assertValid(html) {
  const { results } = validator.validateStringSync(html);
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId} ${line}: ${message}`),
  );
  assert.deepEqual([...new Set(found)], []);
}

describe('render: the command', () => {
  test('explains itself, and stands in the list of commands', () => {
    const { code, out, err } = run(['--help']);
    assert.deepEqual([code, err], [0, '']);
    for (const option of 'as out widget ref layout level lang script'.split(' '))
      assert.match(out, new RegExp(`^ +--${option} `, 'm'));
    for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
    const all = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' }).stdout;
    assert.match(all, /^ {2}career-elements render FILE/m);
  });

  save('one.json', named('A'));
  save('two.json', named('B'));
  save('list.json', [named('A'), named('B')]);
  const misunderstood = [
    [['one.json'], /--as page\. There are: html, dsd, page\./],
    [['one.json', '--as', 'pdf'], /“pdf”\. There are: html, dsd, page\./],
    [['one.json', '--as', 'constructor'], /“constructor”/],
    [['one.json', '--as', 'page', '--frob'], /--frob/],
    [['one.json', '--as', 'page', '--widget', 'card'], /role-card/],
    [['one.json', '--as', 'page', '--layout', 'wide'], /“wide”\. There are: card, hero, compact, inline\./],
    [['one.json', '--as', 'page', '--widget', 'spotlight', '--layout', 'hero'], /one layout only/],
    [['one.json', '--as', 'page', '--level', '1'], /2 to 6/],
    [['one.json', '--as', 'page', '--lang', 'not a language'], /pt-BR/],
    [['one.json', '--as', 'html', '--script', 'x.js'], /--as page/],
    [['one.json', '--as', 'page', '--out', ''], /folder/],
    [['one.json', 'two.json', '--as', 'page'], /2 files.*--out/],
    [['list.json', '--as', 'page'], /2 documents.*--out/],
  ];
  for (const [args, words] of misunderstood) {
    test(`says what it did not understand, and ends with 2: ${args.join(' ')}`, () => {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, words);
      assert.match(err, /career-elements render --help/);
      assert.doesNotMatch(err, /\n {4}at /);
    });
  }

  for (const form of FORMS) {
    test(`prints the same to standard output as into a file, from standard input as from a file: ${form}`, () => {
      const printed = run(['one.json', '--as', form]);
      assert.deepEqual([printed.code, printed.err], [0, '']);
      assert.equal(run(['--as', form], read('one.json')).out, printed.out);
      assert.equal(run(['-', '--as', form], read('one.json')).out, printed.out);
      assert.equal(run(['one.json', '-', '--as', form, '--out', `as-${form}`], read('one.json')).code, 0);
      assert.equal(read(`as-${form}/one.html`), printed.out);
      assert.equal(read(`as-${form}/document.html`), printed.out);
    });
  }

  test('draws as it is told', () => {
    const document = {
      role: { name: 'A', skills: ['S'] },
      certifications: [
        { acronym: 'X', name: 'Ex' },
        { id: 'why', name: 'Why' },
      ],
    };
    const html = (...args) => run(['--as', 'html', ...args], JSON.stringify(document)).out;
    assert.match(html(), /<h2 class="title">A<\/h2>[^]*<h3[^>]*>Skills</);
    assert.match(html('--level', '4'), /<h4 class="title">A<\/h4>[^]*<h5[^>]*>Skills</);
    assert.match(html('--lang', 'de'), />Kompetenzen</);
    assert.doesNotMatch(html('--widget', 'role-card'), /Ex|Why/);
    assert.match(html('--widget', 'role-card', '--layout', 'compact'), /class="role compact"/);
    assert.match(html('--widget', 'career-certification-badge'), />Ex</);
    assert.match(html('--widget', 'certification-badge', '--ref', 'why'), />Why</);
    const badges = JSON.stringify(document.certifications);
    assert.match(
      run(['--as', 'html', '--widget', 'certification-badge', '--ref', 'why'], badges).out,
      />Why</,
    );
  });

  test('says which certification there is, when the one that it is told is not', () => {
    const { code, out, err } = run(
      ['--as', 'html', '--widget', 'certification-badge', '--ref', 'Z'],
      '{"certifications": [{"acronym": "AB", "name": "A"}]}',
    );
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /Write one of these instead: AB\./);
  });

  test('takes data for the widget that knows its names, and says so', () => {
    const { code, out, err } = run(['--as', 'dsd'], '{"name": "A", "tagline": "B"}');
    assert.equal(code, 0);
    assert.match(out, /^<career-role-card /);
    assert.match(err, /^Taken for: 1 role \(--widget role-card\)\..*\n$/);
  });

  test('leaves out a layout that a document of the many cannot have, and says so', () => {
    save('mixed/role.json', { name: 'A', tagline: 'B' });
    save('mixed/whole.json', named('C'));
    const { code, err } = run(['mixed', '--as', 'html', '--layout', 'compact', '--out', 'mixed-out']);
    assert.equal(code, 0);
    assert.match(read('mixed-out/role.html'), /class="role compact"/);
    assert.match(err, /^mixed.whole\.json:1:1 \(warning\)\n.*no layout/m);
  });
});

describe('render: what a reader finds', () => {
  const examples = readdirSync('examples/careers').filter((name) => name.endsWith('.json'));
  before(() => {
    for (const form of FORMS) {
      const { code, err } = run([resolve('examples/careers'), '--as', form, '--out', `examples-${form}`]);
      assert.equal(code, 0, err);
    }
  });

  for (const name of examples) {
    const document = JSON.parse(readFileSync(join('examples/careers', name), 'utf8'));
    for (const form of FORMS) {
      test(`every text of examples/careers/${name}, as ${form}`, () => {
        const texts = textsOf(document);
        assert.ok(texts.length > 20);
        const html = read(`examples-${form}`, name.replace('.json', '.html'));
        assert.deepEqual(lacks(read5(html, form), texts), []);
      });
    }
    test(`examples/careers/${name} is a valid page`, () => {
      assertValid(read('examples-page', name.replace('.json', '.html')));
    });
  }

  const everything = full(career, 'career');
  const { role, day, pathway, certifications } = everything;
  const shown = {
    spotlight: everything,
    'role-card': role,
    'certification-badge': certifications[0],
    'pathway-timeline': { pathway, certifications },
    'day-schedule': day,
  };
  for (const widget of WIDGETS) {
    for (const form of FORMS) {
      test(`a document with something in every field: ${widget}, as ${form}`, () => {
        const { code, out, err } = run(['--as', form, '--widget', widget], JSON.stringify(everything));
        assert.deepEqual([code, err], [0, '']);
        const texts = markers(shown[widget]).filter((mark) => textsOf(everything).includes(mark));
        assert.ok(texts.length > 10);
        assert.deepEqual(lacks(read5(out, form), texts), []);
        if (form === 'page') assertValid(out);
      });
    }
  }

  test('the structured data of a page can be read, and says what it is', () => {
    const root = read5(read('examples-page/ward-nurse.html'), 'page');
    const [script] = [...elements(root)].filter((node) => attribute(node, 'type') === 'application/ld+json');
    const { '@graph': graph } = JSON.parse(script.childNodes[0].value);
    assert.equal(graph[0]['@type'], 'Occupation');
  });
});

describe('render: hostile texts', () => {
  /** A document that says one text wherever it can. */
  const saying = (text) => ({
    role: {
      name: text,
      tagline: text,
      overview: { heading: text, paragraphs: [text] },
      skills: [text],
      facts: [{ label: text, value: text }],
      image: { src: '/a.svg', alt: text },
      action: { label: text, href: 'https://a.example/' },
    },
    certifications: [{ acronym: text, name: text, issuer: { name: text, href: 'https://b.example/' } }],
    pathway: { heading: text, steps: [{ title: text, stage: text }] },
    day: { slots: [{ label: text, title: text, activities: [text] }] },
  });
  /** As HTML can hold it. */
  const held = (text) =>
    spaced(text.replace(/(?![\t\n\f\r])[\p{Cc}\p{Cs}]|\p{Noncharacter_Code_Point}/gu, '\ufffd'));

  const own = [
    'a </script> b',
    '<!-- a --> <!--> a',
    ']]> a <![CDATA[ b',
    '</template></style></career-spotlight></main> a',
    `a "b" 'c' \`d\` =e x="y"`,
    '&amp; &lt;b&gt; &#60; &nbsp &copy',
    'a\0b\u0001c\u001bd\u007fe\u0085f\u009fg',
    'a\u00a0b\u202fc\u2028d\u2029e\ufefff',
    'a\ud800b \udfff c \ufffe\uffff 💊',
    '\u202e\u2066 a \u2069',
    "$& $1 $` $' %s {{ a }} ${b} {% c %} [d] <% e %>",
    'javascript:alert(1)',
    '<img src=x onerror=alert(1)> <svg/onload=alert(1)> <style>*{color:red}</style>',
    'a\r\nb\n\n\tc',
  ];
  const strings = vectors.skip ? own : [...own, ...JSON.parse(readVectors('naughty-strings/blns.json'))];
  const texts = strings.filter((text) => text.trim());
  /** The markup without its texts. A drawing is made of its text: more lines for a longer one. */
  const shape = (root) =>
    [...elements(root)].flatMap((node) => {
      if (/^(circle|ellipse|g|path|text)$/.test(node.tagName)) return [];
      return `${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`;
    });

  for (const form of FORMS) {
    test(`stay text, and leave the markup as it is: ${texts.length} of them, as ${form}`, () => {
      save('hostile.json', JSON.stringify(['plain', ...texts].map(saying)));
      const { code, err } = run(['hostile.json', '--as', form, '--out', `hostile-${form}`]);
      assert.deepEqual(
        [code, err.split('\n')[0]],
        [0, `${texts.length + 1} ${form === 'page' ? 'pages' : 'files'} written`],
      );
      const plain = read5(read(`hostile-${form}`, 'hostile-1.html'), form);
      const times = textOf(plain).split('plain').length;
      for (const [i, text] of texts.entries()) {
        const root = read5(read(`hostile-${form}`, `hostile-${i + 2}.html`), form);
        assert.deepEqual(shape(root), shape(plain), text);
        assert.equal(spaced(textOf(root)).split(held(text)).length >= times, true, JSON.stringify(text));
        const all = [...elements(root)];
        for (const node of all)
          for (const { name, value } of node.attrs)
            if (/^(href|src)$/.test(name))
              assert.match(value, /^(https:\/\/[ab]\.example\/|\/a\.svg|career-elements\.js)$/);
        if (form === 'html') continue;
        const tag = all.find(({ tagName }) => tagName === 'career-spotlight');
        assert.deepEqual(JSON.parse(attribute(tag, 'data-career')), saying(text));
      }
    });
  }
  if (vectors.skip) test('the strings of other projects', vectors);
});

describe('render: what is written where', () => {
  const filesIn = (out) => filesUnder(join(folder, out));

  test('names files after the documents, and keeps the folders below the one in common', () => {
    for (const name of ['a/nurse', 'a/deep/nurse', 'b/nurse', 'b/x.y'])
      save(`names/${name}.json`, named(name));
    const made = (...args) => {
      rmSync(join(folder, 'names-out'), { recursive: true, force: true });
      const { code, err } = run([...args, '--as', 'html', '--out', 'names-out/new/one']);
      assert.equal(code, 0, err);
      return filesIn('names-out/new/one');
    };
    assert.deepEqual(made('names'), ['a/deep/nurse.html', 'a/nurse.html', 'b/nurse.html', 'b/x.y.html']);
    assert.match(read('names-out/new/one/a/deep/nurse.html'), /a\/deep\/nurse/);
    assert.deepEqual(made('names/a/deep/nurse.json'), ['nurse.html']);
    assert.deepEqual(made('names/a/nurse.json', 'names/b/nurse.json'), ['a/nurse.html', 'b/nurse.html']);
    assert.deepEqual(made('names/*/nurse.json'), ['a/nurse.html', 'b/nurse.html']);
    assert.deepEqual(made('names/a/deep', 'names/b/x.y.json'), ['a/deep/nurse.html', 'b/x.y.html']);
    assert.deepEqual(made('names/b/x.y.json', './names/b/../b/x.y.json', join(folder, 'names/b/x.y.json')), [
      'x.y.html',
    ]);
  });

  test('names the documents of a list by number, or by an id that is a name and is there once', () => {
    const ids = ['../../out', 'bee', undefined, 'TWICE', 'twice', '2', 'a/b', 'c\\d', '.', 'é-1', 7, 'con.'];
    save('ids/list.json', [
      ...ids.map((id) => ({ role: { name: 'A', id } })),
      { acronym: 'X', name: 'Y', id: 'badge' },
    ]);
    const { err } = run(['ids', '--as', 'html', '--out', 'ids-out/below']);
    // A number is no text: that is wrong with it.
    assert.match(err, /^13 files written \(1 without what is wrong there\): see above$/m);
    const numbers = [1, 3, 4, 5, 6, 7, 8, 9, 11, 12];
    assert.deepEqual(
      filesIn('ids-out'),
      ['bee', 'badge', 'é-1', ...numbers].map((ending) => `below/list-${ending}.html`).sort(),
    );
  });

  test('overwrites neither what another document has become, nor a document', () => {
    save('same/a.json', named('json'));
    save('same/a.txt', named('text'));
    save('same/list.json', [named('first'), named('second')]);
    save('same/list-1.json', named('alone'));
    save('same/page.html', named('document'));
    const args = ['same/*', '--as', 'html', '--out', 'same'];
    const { code, err } = run(args);
    assert.equal(code, 1);
    assert.match(read('same/a.html'), /json/);
    assert.match(read('same/list-1.html'), /alone/);
    assert.match(read('same/list-2.html'), /second/);
    assert.deepEqual(JSON.parse(read('same/page.html')), named('document'));
    assert.match(err, /^same.a\.html\n {2}same.a\.json has become this file already\./m);
    assert.match(err, /^same.list-1\.html\n {2}same.list-1\.json has become this file already\./m);
    assert.match(err, /^same.page\.html\n {2}This is the name of a document/m);
    assert.match(err, /^3 files written, 3 not: see above$/m);
  });

  test('leaves what would not change alone', () => {
    save('dates/a.json', named('A'));
    save('dates/b.json', named('B'));
    const make = () => run(['dates', '--as', 'html', '--out', 'dates-out']).err;
    assert.equal(make(), '2 files written\n');
    const old = new Date('2001-02-03');
    for (const name of ['a', 'b']) utimesSync(join(folder, 'dates-out', `${name}.html`), old, old);
    save('dates/b.json', named('C'));
    assert.equal(make(), '1 file written, 1 the same as before\n');
    const dateOf = (name) => statSync(join(folder, 'dates-out', name)).mtimeMs;
    assert.equal(dateOf('a.html'), old.getTime());
    assert.notEqual(dateOf('b.html'), old.getTime());
    assert.match(read('dates-out/b.html'), /C/);
  });

  test('writes what can be read, what is right of the rest, and says what is not', () => {
    save('some/right.json', named('Right'));
    save('some/mended.json', '{"role": {"name": "Mended",}}');
    save('some/partly.json', '{\n"role": {"name": "Partly", "tagline": 7}}');
    save('some/nameless.json', '{"role": {}}');
    save('some/broken.json', '{"role": {"name"');
    save('some/empty.json', '{"steps": []}');
    save('some/list.json', [named('First'), {}, { role: { name: 'Third', tagline: 7 } }]);
    save('some/none.json', '[]');
    save('some/picture.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]));
    mkdirSync(join(folder, 'some/hollow.json'));
    const { code, out, err } = run([
      'some',
      'absent.json',
      '--as',
      'page',
      '--script',
      'none',
      '--out',
      'some-out',
    ]);
    assert.deepEqual([code, out], [1, '']);
    assert.deepEqual(filesIn('some-out'), [
      'some/list-1.html',
      'some/list-3.html',
      'some/mended.html',
      'some/partly.html',
      'some/right.html',
    ]);
    assert.match(err, /^some.mended\.json:1:\d+ \(warning\)\n {2}Line 1, .*expected no comma/m);
    assert.match(
      err,
      /^some.partly\.json:2:39\n {2}Role › Tagline: expected text in quotes, found the number 7\.\n {2}Put it in quotes: "7"\.$/m,
    );
    assert.match(err, /^some.nameless\.json:1:10\n/m);
    assert.match(err, /^some.broken\.json:1:\d+\n {2}Line 1/m);
    assert.match(err, /^some.empty\.json:1:1\n {2}Expected something to show/m);
    assert.match(err, /^some.list\.json:1:\d+\n {2}Document 2 /m);
    assert.match(err, /^some.list\.json:1:\d+\n {2}Document 3 › Role › Tagline/m);
    assert.match(err, /^some.none\.json:1:1\n {2}Expected a career document, found an empty list/m);
    assert.match(err, /^some.picture\.json:1:1\n.*another kind/m);
    assert.match(err, /^absent\.json:1:1\n {2}Expected a file/m);
    assert.match(err, /\n5 pages written \(2 without what is wrong there\), 7 not: see above\n$/);
    assert.doesNotMatch(err, /some.right\.json|\r|\x1b/);
  });

  test('writes several hundred in one call', () => {
    for (let i = 0; i < 300; i++) save(`many/${i}.json`, i % 100 ? named(`Nurse ${i}`) : { role: {} });
    const { code, err } = run(['many', '--as', 'page', '--script', 'none', '--out', 'many-out']);
    assert.equal(code, 1);
    assert.match(err, /\n297 pages written, 3 not: see above\n$/);
    for (let i = 0; i < 300; i++)
      if (i % 100) assert.match(read(`many-out/${i}.html`), new RegExp(`>Nurse ${i}<`));
    assert.equal(filesIn('many-out').length, 297);
  });

  test('refers to one script from all folders, and says that it has to be there', () => {
    save('depth/a.json', named('A'));
    save('depth/b/c/d.json', named('D'));
    const script = (...args) => {
      const { err } = run(['depth', '--as', 'page', '--out', 'depth-out', ...args]);
      const pages = ['depth-out/a.html', 'depth-out/b/c/d.html'].map((name) => read(name));
      return { err, srcs: pages.map((page) => / src="([^"]*)"/.exec(page)?.[1]) };
    };
    const { err, srcs } = script();
    assert.deepEqual(srcs, ['career-elements.js', '../../career-elements.js']);
    assert.match(err, /^Put career-elements\.js into depth-out/m);
    assert.deepEqual(script('--script', 'js/x.js').srcs, ['js/x.js', '../../js/x.js']);
    for (const address of ['/x.js', 'https://a.example/x.js', '//a.example/x.js'])
      assert.deepEqual(script('--script', address).srcs, [address, address]);
    assert.deepEqual(script('--script', 'none'), { err: '2 pages written\n', srcs: [undefined, undefined] });
    save('depth-out/career-elements.js', '');
    assert.doesNotMatch(script().err, /Put/);
  });
});

describe('render: when something is in the way', () => {
  save('one.json', named('A'));
  save('taken/one.html/x', '');
  save('file', '');
  const places = [
    ['a folder where a file should be', 'taken', /^taken.one\.html\n {2}There is a folder of this name\./],
    ['a file where the folder should be', 'file', /^file\n {2}What should be a folder is a file\./],
    ['a file on the way to it', 'file/below', /^file.below\n {2}What should be a folder is a file\./],
    ...(process.platform === 'linux'
      ? [
          [
            'a disk that takes no folders',
            '/proc/career',
            /^\/proc\/career\n {2}No folder can be made here\./,
          ],
        ]
      : []),
  ];
  for (const [name, out, words] of places) {
    test(`says so in a sentence, and ends with 1: ${name}`, () => {
      const { code, err } = run(['one.json', '--as', 'html', '--out', out]);
      assert.equal(code, 1);
      assert.match(err, words);
      assert.doesNotMatch(err, /\n {4}at |Error/);
    });
  }

  const large = { role: { name: 'A', description: 'x <b> & "y" '.repeat(8e5) } };
  const hostile = [
    ['250,000 open brackets', '['.repeat(250_000), 1],
    [
      '250,000 brackets in a field that nobody knows',
      `{"role": {"name": "A", "x": ${'['.repeat(250_000)}${']'.repeat(250_000)}}}`,
      1,
    ],
    ['250,000 objects', '{"role":'.repeat(250_000) + '1' + '}'.repeat(250_000), 1],
    ['a million items', JSON.stringify({ role: { name: 'A', aliases: Array(1e6).fill('x') } }), 1],
    ['10 MB of one text', JSON.stringify(large), 0],
  ];
  for (const [name, text, expected] of hostile) {
    for (const form of FORMS) {
      test(`ends in time and in words: ${name}, as ${form}`, { timeout: 60_000 }, () => {
        const { code, err } = run(['--as', form], text);
        assert.equal(code, expected);
        assert.doesNotMatch(err, /\n {4}at |RangeError|Maximum/);
        if (expected) assert.match(err, /^standard input:1:/);
      });
    }
  }

  test('goes on with the others after one that is too deep', () => {
    save('deep/a.json', hostile[1][1]);
    save('deep/b.json', named('B'));
    const { code, err } = run(['deep', '--as', 'dsd', '--out', 'deep-out']);
    assert.equal(code, 1);
    assert.match(err, /brackets within brackets/);
    assert.ok(existsSync(join(folder, 'deep-out/b.html')));
  });

  const begin = (...args) => spawn(process.execPath, [cli, 'render', ...args], { cwd: folder });
  const ended = (child) => new Promise((resolve) => child.on('close', (...how) => resolve(how)));

  test('ends without a word when nobody reads on (| head)', async () => {
    save('large.json', large);
    const child = begin('large.json', '--as', 'page');
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    assert.deepEqual([await ended(child), err], [[0, null], '']);
  });

  test('writes all there is to write when nobody hears what it says', async () => {
    for (let i = 0; i < 40; i++) save(`unheard/${i}.json`, { role: { name: 'A', x: 'y' } });
    const child = begin('unheard', '--as', 'html', '--out', 'unheard-out');
    child.stderr.destroy();
    assert.deepEqual(await ended(child), [1, null]);
    assert.equal(filesUnder(join(folder, 'unheard-out')).length, 40);
  });

  test('says that a disk is full', { skip: !existsSync('/dev/full') && 'there is no /dev/full' }, () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" render one.json --as html > /dev/full', process.execPath, cli],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.deepEqual([status, stderr], [1, 'Standard output: The disk is full. Make room, and try again.\n']);
  });

  for (const signal of ['SIGKILL', 'SIGTERM']) {
    test(
      `leaves no half of a file behind when it is stopped: ${signal}`,
      {
        skip: process.platform === 'win32' && 'Windows has no signals',
      },
      async () => {
        const out = join(folder, `stopped-${signal}`);
        save(`stopped-${signal}/large.html`, 'of before');
        save('large.json', large);
        const child = begin('large.json', '--as', 'page', '--out', out);
        // Stopped in the middle: something is there, and not all of it.
        const isWriting = () =>
          readdirSync(out).length > 1 || statSync(join(out, 'large.html')).size !== 'of before'.length;
        while (!isWriting() && child.exitCode === null) await new Promise(setImmediate);
        child.kill(signal);
        assert.deepEqual(await ended(child), [null, signal]);
        const html = readFileSync(join(out, 'large.html'), 'utf8');
        assert.ok(html === 'of before' || html.endsWith('</html>\n'), `${html.length} characters`);
        if (signal === 'SIGTERM') assert.deepEqual(readdirSync(out), ['large.html']);
      },
    );
  }
});
