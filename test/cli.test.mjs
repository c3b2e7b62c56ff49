import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { parse, parseFragment, serialize } from 'parse5';
import { loadTs } from '../scripts/load-ts.mjs';

const cli = resolve(process.env.CAREER_DIST ?? 'dist', 'cli.js');
const folder = mkdtempSync(join(tmpdir(), 'career-cli-'));
after(() => rmSync(folder, { recursive: true }));

const { decode, mend, explain } = await loadTs('src/data/decode.ts', 'src/model/explain.ts');

/** Runs the command as a shell would, in a folder of its own. */
function run(args, input) {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
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

/** The problems of one file, as other programs get them. */
function problemsOf(content, ...args) {
  const { code, out, err } = run(['validate', save('one.json', content), '--json', ...args]);
  assert.equal(err, '');
  const [{ issues }] = JSON.parse(out);
  assert.equal(code, issues.some(({ severity }) => severity === 'error') ? 1 : 0);
  return issues;
}

/** Where the page of messages lies. */
const page = pathToFileURL(join(dirname(cli), 'messages.html')).href;

const places = (issues) => issues.map(({ pointer, line, column }) => `${pointer} ${line}:${column}`);

describe('the command', () => {
  test('is a file that a shell can run', () => {
    assert.match(readFileSync(cli, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    if (process.platform !== 'win32') assert.ok(statSync(cli).mode & 0o100);
  });

  for (const args of [['--help'], ['help'], ['validate', '--help'], ['snippet', '-h']]) {
    test(`explains itself on request: ${args.join(' ')}`, () => {
      const { code, out, err } = run(args);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /^career-elements/);
      for (const line of out.split('\n')) assert.ok(line.length <= 120, line);
    });
  }

  const misunderstood = [
    [[], /validate, snippet or render/],
    [['frobnicate'], /no command “frobnicate”/],
    [['validate'], /at least one file/],
    [['validate', 'a.json', '--frob'], /--frob/],
    [['validate', 'a.json', '--as', 'role'], /role-card, certification-badge/],
    [['validate', 'a.json', '--as'], /--as/],
    [['snippet', 'a.json'], /wordpress/],
    [['snippet', '--for', 'html'], /one file/],
    [['snippet', 'a.json', 'b.json', '--for', 'html'], /one file/],
    [['snippet', 'a.json', '--for', 'geocities'], /“geocities”.*html, wordpress/],
    [['snippet', 'a.json', '--for', 'constructor'], /“constructor”/],
    [['snippet', 'a.json', '--for', 'html', '--widget', 'card'], /role-card/],
  ];
  for (const [args, words] of misunderstood) {
    test(`says what it did not understand, and ends with 2: ${args.join(' ')}`, () => {
      const { code, out, err } = run(args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, words);
      assert.match(err, /--help/);
      assert.doesNotMatch(err, /\n {4}at /);
    });
  }
});

describe('validate', () => {
  test('is silent about what is right, but for a summary, and ends with 0', () => {
    const { code, out, err } = run(['validate', save('right.json', { role: { name: 'Nurse' } })]);
    assert.deepEqual([code, out, err], [0, '1 document: right\n', '']);
  });

  test('names file, line, column, place, problem and remedy, and shows the line with a caret below the place', () => {
    save('wrong.json', '{\n  "role": {\n\t"name": "日本", "tagline": 7\n  }\n}\n');
    const { code, out, err } = run(['validate', 'wrong.json']);
    assert.deepEqual([code, err], [1, '']);
    assert.equal(
      out,
      [
        'wrong.json:3:27',
        '  Role › Tagline: expected text in quotes, found the number 7.',
        '  Put it in quotes: "7".',
        '    1 | {',
        '    2 |   "role": {',
        '  > 3 |  "name": "日本", "tagline": 7',
        // Two signs, each as wide as two letters.
        `      | ${' '.repeat(26 + 2)}^`,
        '    4 |   }',
        '',
        '1 document: 0 right, 1 with problems',
        `More about each message: ${page}`,
        '',
      ].join('\n'),
    );
  });

  const document = [
    '{',
    '  "role": { "name": "Nurse", "facts": [ { "label": "Pay" } ] },',
    '  "certifications": [ { "acronym": 5, "name": "A" }, { "nam": "B" } ],',
    '  "day": { "slots": [ { "start": "7:00" } ] , "slots/~": 1 }',
    '}',
  ].join('\n');
  for (const [ending, text] of [
    ['line feeds', document],
    ['the line ends of Windows', document.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${document}`],
  ]) {
    test(`places a wrong value, an unknown name and a missing one, in a text with ${ending}`, () => {
      assert.deepEqual(places(problemsOf(text)), [
        // What is missing is missing from its object.
        '/role/facts/0/value 2:41',
        '/certifications/0/acronym 3:36',
        '/certifications/1/name 3:54',
        // An unknown name is the name's fault.
        '/certifications/1/nam 3:56',
        '/day/slots/0/start 4:34',
        '/day/slots~1~0 4:47',
      ]);
    });
  }

  test('reports with --json all that a program needs', () => {
    const [issue] = problemsOf({ role: { name: 'Nurse', responsibilites: {} } });
    assert.deepEqual(issue, {
      code: 'name',
      path: 'Role › Responsibilites',
      pointer: '/role/responsibilites',
      message: 'Role › Responsibilites: expected a known name, found “responsibilites”.',
      expected: 'a known name',
      received: '“responsibilites”',
      suggestion: 'Did you mean “responsibilities”?',
      severity: 'error',
      docs: `${page}#name`,
      line: 1,
      column: 25,
    });
    const [unread] = problemsOf('{"role": {"name": "A"\n "tagline": "B"}}');
    assert.deepEqual(unread, {
      code: 'json',
      path: '',
      pointer: '',
      message: 'Line 2, column 2: expected a comma, or a closing bracket, found "tagline".',
      expected: 'a comma, or a closing bracket',
      received: '"tagline"',
      suggestion: 'Write a comma at the end of line 1.',
      severity: 'error',
      docs: `${page}#json`,
      line: 2,
      column: 2,
      excerpt: ' "tagline": "B"}}\n ^',
    });
  });

  test('gives each problem a code that the page of messages explains', () => {
    const explained = readFileSync(new URL(page), 'utf8');
    const texts = [
      '',
      '[]',
      '{}',
      '{"role": {"name": 5, "x": 1}}',
      '{role: {"name": "A"}}',
      Buffer.from('\xe9', 'latin1'),
    ];
    const issues = [
      ...texts.flatMap((text) => problemsOf(text)),
      ...problemsOf('{"role": {"name": "A", "name": "B"}}'),
      ...JSON.parse(run(['validate', 'nobody.json', '--json']).out)[0].issues,
    ];
    const codes = new Set(issues.map(({ code }) => code));
    assert.deepEqual(
      [...codes].sort(),
      'absent encoding file json mended missing name text twice'.split(' '),
    );
    for (const { code, docs } of issues) {
      assert.equal(docs, `${page}#${code}`);
      assert.ok(explained.includes(`id="${code}"`), code);
    }
  });

  test('says the same as a widget', async () => {
    for (const text of [
      '{"role": {"name": "A",}}',
      '{"role": {"name": "A"',
      '[object Object]',
      '<!doctype html>',
    ]) {
      const [issue, ...more] = problemsOf(text);
      assert.deepEqual(more, []);
      const [problem] = (await mend(text)).problems;
      const { docs, ...said } = explain({ ...problem, detail: '' });
      assert.equal(`${page}${docs.slice(docs.indexOf('#'))}`, issue.docs);
      assert.deepEqual({ ...said, docs: issue.docs }, issue);
    }
  });

  test('ends with 0 on a file with warnings only, and says that there are some', () => {
    save('warned.json', '{"role": {"name": "A",}}');
    save('twice.json', '{"role": {"name": "A", "name": "B"}}');
    const { code, out } = run(['validate', 'warned.json', 'twice.json']);
    assert.equal(code, 0);
    assert.match(out, /^warned\.json:1:22 \(warning\)\n {2}Line 1, column 22: expected no comma/m);
    assert.match(out, /^twice\.json:1:24 \(warning\)$/m);
    assert.match(out, /^2 documents: all right, 2 warnings$/m);
    save('both.json', '{"role": {"name": 5,}}');
    const both = run(['validate', 'both.json']);
    assert.equal(both.code, 1);
    assert.match(both.out, /^1 document: 0 right, 1 with problems, 1 warning$/m);
  });

  test('reports a name that stands twice in one object, which JSON.parse passes over', () => {
    const issues = problemsOf('{"role": {"name": "A", "n\\u0061me": "B"}}');
    assert.deepEqual(places(issues), ['/role/name 1:24']);
    assert.equal(issues[0].severity, 'warning');
  });

  const mended = [
    ['{"role": {"name": "A",}}', /comma/, '1:22'],
    ['{"role": {\n // so\n "name": "A"}}', /comment/, '2:2'],
    ['{"role": {“name”: "A"}}', /straight double quotes/, '1:11'],
    ['{"role": {name: "A"}}', /name in quotes/, '1:11'],
    ['{"role": {"name": "A\nB"}}', /line break/, '1:21'],
    ['{&quot;role&quot;: {&quot;name&quot;: &quot;A&quot;}}', /HTML codes/, '1:2'],
    ['{"role":\u00a0{"name": "A"}}', /space/, '1:9'],
    ['<p>{"role": {"name": "A"}}</p>', /HTML tag/, '1:1'],
  ];
  for (const [text, words, place] of mended) {
    test(`warns of what a widget reads all the same, and other programs do not: ${JSON.stringify(text)}`, () => {
      const issues = problemsOf(text);
      assert.deepEqual(
        issues.map(({ severity, line, column }) => `${severity} ${line}:${column}`),
        [`warning ${place}`],
      );
      assert.match(issues[0].message, words);
      assert.ok(issues[0].suggestion);
    });
  }

  test('checks the data of a mended text, too', () => {
    const issues = problemsOf("{'role': {name: 'A', tagline: 5,},}");
    assert.ok(places(issues).includes('/role/tagline 1:31'), places(issues).join());
  });

  const refused = [
    ['{"role": {"name": "A"}', /closing bracket/, '1:23'],
    ['{"role": {"name": "A}}', /closing quote/, '1:23'],
    ['{"role"\n {"name": "A"}}', /quote/, '1:7'],
    ['{"role": {"name": "A"\n "tagline": "B"}}', /comma/, '2:2'],
    ['{"role": {"name": }}', /a value/, '1:19'],
    ['{"role": {"name": "A"}} x', /nothing after the last bracket/, '1:25'],
    ['{"role": {"name": "a\\q"}}', /backslash/, '1:21'],
  ];
  for (const [text, words, place] of refused) {
    test(`places what cannot be read: ${JSON.stringify(text)}`, () => {
      const issues = problemsOf(text);
      assert.deepEqual(
        issues.map(({ severity, line, column }) => `${severity} ${line}:${column}`),
        [`error ${place}`],
      );
      assert.match(issues[0].message, words);
      assert.ok(issues[0].suggestion);
    });
  }

  const others = [
    ['an empty file', '', /empty text/],
    ['spaces', ' \n ', /empty text/],
    ['a byte order mark', '\ufeff', /empty text/],
    ['a web page', '<!doctype html><title>404</title>', /web page/],
    ['[object Object]', '[object Object]', /JSON\.stringify/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0xff]), /another kind/],
    ['UTF-16', Buffer.from('\ufeff{"role": {"name": "A"}}', 'utf16le'), /UTF-8/],
    ['Latin-1', Buffer.from('{"role": {"name": "Pfl\xe9ge"}}', 'latin1'), /UTF-8/],
    ['an empty list', '[]', /empty list/],
    ['a number', '7', /found the number 7/],
    ['null', 'null', /found nothing/],
  ];
  for (const [name, content, words] of others) {
    test(`says in a sentence of its own when the file is something else: ${name}`, () => {
      const [issue, ...more] = problemsOf(content);
      assert.deepEqual(more, []);
      assert.match(`${issue.message} ${issue.suggestion}`, words);
    });
  }

  test('reads the encodings that content systems need', () => {
    const text = JSON.stringify({ role: { name: 'Pflegekraft ‘A’' } });
    assert.deepEqual(problemsOf(encodeURIComponent(text)), []);
    assert.deepEqual(problemsOf(Buffer.from(text).toString('base64url')), []);
  });

  test('checks each document of a list, and says which is meant', () => {
    save('list.json', '[\n{"role": {"name": "A"}},\n{"role": {}},\n{"acronym": "C", "name": 4}]');
    const { code, out } = run(['validate', 'list.json']);
    assert.equal(code, 1);
    assert.match(out, /^list\.json:3:10\n {2}Document 2 › Role › Name: /m);
    assert.match(out, /^list\.json:4:26\n {2}Document 3 › Name: /m);
    assert.match(out, /^3 documents: 1 right, 2 with problems$/m);
    const { documents } = JSON.parse(run(['validate', 'list.json', '--json']).out)[0];
    assert.deepEqual(
      documents.map(({ pointer, as }) => `${pointer} ${as}`),
      ['/0 spotlight', '/1 spotlight', '/2 certification-badge'],
    );
  });

  const kinds = [
    ['role-card', { name: 'Nurse', tagline: 'Notices first.' }],
    ['role-card', { name: 'Nurse', description: 'x' }],
    ['certification-badge', { name: 'A', acronym: 'B', issuer: { name: 'C' } }],
    ['pathway-timeline', { steps: [{ title: 'Learn' }] }],
    ['pathway-timeline', [{ certification: 'A', stage: 'First' }]],
    ['day-schedule', { slots: [{ label: 'Morning' }], heading: 'A day' }],
    ['day-schedule', [{ label: 'Morning', title: 'Round' }, { start: '12:00' }]],
  ];
  for (const [widget, value] of kinds) {
    test(`takes data for the widget that knows its names, and says so: ${JSON.stringify(value)}`, () => {
      const { code, out } = run(['validate', save('part.json', value)]);
      assert.equal(code, 0, out);
      assert.match(out, new RegExp(`\\(--as ${widget}\\)`));
    });
  }

  test('takes data for what --as says', () => {
    assert.deepEqual(places(problemsOf({ name: 'A', description: 'B' }, '--as', 'certification-badge')), []);
    assert.equal(problemsOf({ name: 'A', tagline: 'B' }, '--as', 'certification-badge').length, 1);
    assert.deepEqual(places(problemsOf({ role: { name: 4 }, day: { slots: 3 } }, '--as', 'day-schedule')), [
      '/day/slots 1:35',
    ]);
    assert.deepEqual(
      places(problemsOf({ certifications: [{ name: 'A' }, {}] }, '--as', 'career-certification-badge')),
      ['/certifications/1/name 1:33'],
    );
    assert.deepEqual(places(problemsOf([{ title: 'A' }, { title: 4 }], '--as', 'pathway-timeline')), [
      '/1/title 1:25',
    ]);
  });

  test('reads standard input, folders and patterns, each file once', () => {
    for (const name of ['b', 'a', 'deep/c']) save(`set/${name}.json`, { role: { name } });
    save('set/note.txt', 'no document');
    save('set/node_modules/x/package.json', '{}');
    save('set/[odd].json', '{}');
    const files = (...args) =>
      JSON.parse(run(['validate', '--json', ...args], '{}').out).map(({ file }) => file);
    assert.deepEqual(files('set'), ['set/[odd].json', 'set/a.json', 'set/b.json', 'set/deep/c.json']);
    assert.deepEqual(files('set/?.json', 'set/a.json'), ['set/a.json', 'set/b.json']);
    assert.deepEqual(files('set/**/*.json').length, 4);
    assert.deepEqual(files('set/{a,b}.json').length, 2);
    assert.deepEqual(files('set/[odd].json'), ['set/[odd].json']);
    assert.deepEqual(files('-'), ['-']);
  });

  test('goes on after a file that cannot be read', () => {
    save('good.json', { role: { name: 'A' } });
    mkdirSync(join(folder, 'hollow'), { recursive: true });
    const { code, out, err } = run(['validate', 'absent.json', 'none/*.json', 'hollow', 'good.json']);
    assert.deepEqual([code, err], [1, '']);
    assert.match(out, /^absent\.json:1:1\n {2}Expected a file, found no file of this name\.$/m);
    assert.match(out, /^none\/\*\.json:1:1$/m);
    assert.match(out, /^4 documents: 1 right, 3 with problems$/m);
  });

  test('counts several hundred files in one line', () => {
    for (let i = 0; i < 300; i++) save(`many/${i}.json`, { role: i % 100 ? { name: 'A' } : {} });
    const { code, out, err } = run(['validate', 'many/*.json']);
    assert.deepEqual([code, err], [1, ''], 'no progress where no terminal is');
    assert.match(out, /\n300 documents: 297 right, 3 with problems\nMore .*\n$/);
  });

  test('prints nothing that a terminal would obey, and no colour into a file', () => {
    const { out } = run(
      ['validate', '-'],
      '{"role": {"name": "A"}, "\\u001b[2J\\u202e": "\u001b]0;x\u0007"}',
    );
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test('shows a piece of a long line', () => {
    const { out } = run(['validate', '-'], JSON.stringify({ role: { name: 'A'.repeat(1e6), tagline: 7 } }));
    for (const line of out.split('\n')) assert.ok(line.length < 130);
    const [shown, caret] = out.split('\n').slice(3, 5);
    assert.equal(shown[caret.indexOf('^')], '7');
  });

  const hostile = [
    ['250,000 open brackets', '['.repeat(250_000)],
    ['250,000 brackets', '['.repeat(250_000) + ']'.repeat(250_000)],
    ['250,000 objects', '{"role":'.repeat(250_000) + '1' + '}'.repeat(250_000)],
    ['10 MB of one text', `{"role": {"name": "${'x'.repeat(1e7)}", "tagline": 1}}`],
    ['10 MB of quotes', '"'.repeat(1e7)],
    ['a million items', JSON.stringify({ role: { name: 'A', aliases: Array(1e6).fill('x') } })],
    ['names of Object', '{"role": {"name": "A", "__proto__": {"tagline": 1}, "constructor": 1}}'],
  ];
  for (const [name, text] of hostile) {
    test(`ends in time and in words: ${name}`, { timeout: 60_000 }, () => {
      const { code, out, err } = run(['validate', '-'], text);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /1 document: 0 right, 1 with problems/);
    });
  }

  test('ends without a word when nobody reads on (| head)', async () => {
    save('big.json', Array(20_000).fill({ role: {} }));
    const child = spawn(process.execPath, [cli, 'validate', 'big.json', '--json'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => (err += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual([err, code], ['', 0]);
  });
});

const hostsTs = await loadTs('src/cli/hosts.ts');
const hosts = Object.keys(hostsTs.HOSTS);
const placeholders = hosts.filter((host) => hostsTs.HOSTS[host].carrier === 'placeholder');

/** Everything that some host, template or language would read as its own. */
const NASTY =
  'it\'s > < & "q" \\ \\n [gallery ids="1"] {{ x }} {% y %} {# z #} ${v} @if (a) { } </script> <!-- --> `c` &quot; &amp; %41 *a* _b_ | “c” …\n\nnew \u2028 \ud800 \u0007 é 💊';

/** The richest example, with all that in each of its texts. */
const nastyDocument = (function nasty(value, key) {
  if (typeof value === 'string')
    return ['lang', 'href', 'src', 'start', 'end', 'certification', 'acronym'].includes(key)
      ? value
      : `${value} ${NASTY}`;
  if (Array.isArray(value)) return value.map((item) => nasty(item));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, nasty(item, name)]));
})(JSON.parse(readFileSync('examples/careers/ward-nurse.json', 'utf8')));

const { role, day, pathway, certifications } = nastyDocument;
const expected = {
  spotlight: nastyDocument,
  'role-card': role,
  'certification-badge': certifications[0],
  'pathway-timeline': { pathway, certifications },
  'day-schedule': day,
};

/** A text as a page shows it: blanks are one, and what no HTML can hold is a sign for the unknown. */
const shown = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}]/gu, '\ufffd')
    .trim();
const shows = (node, text) =>
  assert.ok(shown(textOf(node)).includes(shown(text)), textOf(node).slice(0, 600));
const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;
const textOf = (node) => node.value ?? (node.content ?? node).childNodes?.map(textOf).join('') ?? '';
function* elements(node) {
  for (const child of (node.content ?? node).childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

const printed = new Map();
function snippet(host, ...args) {
  const key = [host, ...args].join(' ');
  if (!printed.has(key)) {
    const { code, out, err } = run(['snippet', 'nasty.json', '--for', host, ...args]);
    assert.equal(code, 0, err);
    printed.set(key, out);
  }
  return printed.get(key);
}

/** The one element that carries the widget. */
function carrier(html, widget) {
  const found = [...elements(parseFragment(html))].filter(
    (node) => node.tagName === `career-${widget}` || attribute(node, 'data-career-widget') === widget,
  );
  assert.equal(found.length, 1, html);
  return found[0];
}

function assertCarries(html, widget) {
  const node = carrier(html, widget);
  assert.deepEqual(decode(attribute(node, 'data-career')).value, expected[widget]);
  assert.equal(attribute(node, 'lang'), 'en');
  return node;
}

/** What the field notes say that content systems do, one by one. */
const mangles = {
  'backslashes are taken away (Joomla, WordPress)': (html) => html.replaceAll('\\', ''),
  'quotes outside tags are curled, and a tag ends at the first > (WordPress)': (html) =>
    html.replace(/(<[^>]*>)|"|'/g, (found, tag) => tag ?? '”'),
  'shortcodes are taken away (WordPress)': (html) => html.replace(/\[[^\]]*\]/g, ''),
  'the block is wrapped in a paragraph (WordPress)': (html) => `<p>${html}</p>`,
  'marks of templates are run (Jekyll, Eleventy, Hugo)': (html) =>
    html.replace(/\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^]*?#\}/g, ''),
  'the page is parsed and written anew, twice (TinyMCE, DOMPurify)': (html) =>
    serialize(parseFragment(serialize(parseFragment(html)))),
  'unknown tags, scripts, other attributes and empty boxes are removed (CKEditor, sanitizers)': (html) => {
    const known = /^(div|h\d|p|ul|ol|li|a)$/;
    const clean = (node) => {
      node.childNodes = node.childNodes.filter(
        (child) => child.nodeName === '#text' || (known.test(child.tagName) && textOf(child).trim()),
      );
      for (const child of node.childNodes.filter((child) => child.tagName)) {
        child.attrs = child.attrs.filter(({ name }) => /^(data-[a-z-]+|href|lang)$/.test(name));
        clean(child);
      }
    };
    const page = parseFragment(html);
    clean(page);
    return serialize(page);
  },
  'lines end as on Windows, and are cut of spaces': (html) => html.replace(/[ \t]*\n[ \t]*/g, '\r\n'),
};

describe('snippet', () => {
  save('nasty.json', nastyDocument);

  for (const widget of Object.keys(expected)) {
    for (const host of ['html', ...placeholders]) {
      test(`gives ${host} the document and readable HTML: ${widget}`, () => {
        const html = snippet(host, '--widget', widget);
        const errors = [];
        const page = `<!doctype html><html lang="en"><head><title>x</title></head><body>${html}</body></html>`;
        parse(page, { onParseError: ({ code }) => errors.push(code) });
        assert.deepEqual(errors, []);

        const node = assertCarries(html, widget);
        const inside = [...elements(node)];
        assert.ok(inside.length > 1);
        for (const { tagName, attrs } of inside) {
          assert.match(
            tagName,
            /^(div|article|section|header|h[2-6]|p|[uo]l|li|d[ltd]|details|summary|span|abbr|a|img)$/,
          );
          for (const { name } of attrs)
            assert.match(name, /^(class|lang|dir|role|href|src|alt|loading|start|data-height|aria-[a-z]+)$/);
        }
        // The hostile text stands there as text, letter for letter.
        shows(node, NASTY);
      });
    }
  }

  for (const host of placeholders) {
    test(`holds nothing that ${host} would take for its own`, () => {
      const html = snippet(host);
      assert.doesNotMatch(html, /<script|<career-/);
      const isMarkdown = host === 'markdown';
      const [, quote, raw] = /data-career=(["'])(.*?)\1>\n/.exec(html);
      if (isMarkdown) assert.doesNotMatch(raw, /[<>&'`\n]|\{\{|\}\}|\{%|\{#|\[\[/);
      else assert.match(quote + raw, /^"[\w.%-]+$/);
      const rest = html.replace(raw, '').replace(/<\/?\w[^>]*>/g, '');
      assert.doesNotMatch(rest, /["'{}[\]\\`$@*_|]|&quot(?!;)/);
      // An empty line ends a block of HTML in Markdown.
      assert.doesNotMatch(html, /\n[ \t]*\n/);
      // On the first line of a block there is the whole tag.
      assert.match(html.split('\n')[0], /^<div [^\n]*>$/);
    });

    for (const [name, mangle] of Object.entries(mangles)) {
      // What takes backslashes and brackets away is no Markdown tool.
      if (host === 'markdown' && /backslash|shortcode/.test(name)) continue;
      test(`comes through in ${host}: ${name}`, () => {
        for (const widget of Object.keys(expected))
          assertCarries(mangle(snippet(host, '--widget', widget)), widget);
      });
    }
  }

  test('would not come through in those hosts as plain HTML: the filters above do filter', () => {
    const html = snippet('html', '--widget', 'role-card');
    const [slashes, , shortcodes, , templates, , sanitizer] = Object.values(mangles);
    for (const mangle of [slashes, shortcodes, templates, sanitizer])
      assert.throws(() => assertCarries(mangle(html), 'role-card'));
  });

  test('brings the script to a plain page, and names it elsewhere', () => {
    assert.match(snippet('html'), /^<script type="module" src="\/career-elements\.js"><\/script>\n/);
    assert.match(snippet('html', '--script', 'https://a.b/?c&d"'), /src="https:\/\/a\.b\/\?c&amp;d&quot;"/);
    const { err } = run(['snippet', 'nasty.json', '--for', 'drupal']);
    assert.match(err, /load the script once/);
  });

  for (const host of hosts) {
    test(`refers to the document on request, and does not repeat it: ${host}`, () => {
      const address = '/careers/nurse.json?a=1&b="2"#/role';
      const text = snippet(host, '--widget', 'role-card', '--src', address);
      assert.doesNotMatch(text, /data-career[\]=}]|JSON\.stringify|%7B/);
      const template =
        host === 'angular'
          ? /template: `([^`]*)`/.exec(text)[1]
          : text.replace(/^.*return \(|^ {2}\);[^]*/gms, '');
      const node = carrier(template.replace(/<\/?template>/g, ''), 'role-card');
      assert.equal(attribute(node, 'src') ?? attribute(node, 'data-src'), address);
    });
  }

  test('shows what the file holds, unless told otherwise', () => {
    const widgetOf = (value, ...args) =>
      /<career-([\w-]+)/.exec(run(['snippet', save('x.json', value), '--for', 'html', ...args]).out)?.[1];
    assert.equal(widgetOf(nastyDocument), 'spotlight');
    assert.equal(widgetOf({ name: 'A', tagline: 'B' }), 'role-card');
    assert.equal(widgetOf({ acronym: 'A', name: 'B' }), 'certification-badge');
    assert.equal(widgetOf([{ label: 'Morning', title: 'Round' }]), 'day-schedule');
    assert.equal(
      widgetOf({ name: 'A', tagline: 'B' }, '--widget', 'certification-badge'),
      'certification-badge',
    );
    assert.equal(widgetOf([{ role: { name: 'A' } }]), 'spotlight');
  });

  test('takes a bare list as its widget does', () => {
    const slots = [{ label: 'Morning', title: 'Round' }];
    const { out } = run(['snippet', '-', '--for', 'wordpress'], JSON.stringify(slots));
    assert.deepEqual(decode(attribute(carrier(out, 'day-schedule'), 'data-career')).value, slots);
    assert.match(shown(textOf(parseFragment(out))), /^Morning Round$/);
  });

  test('picks a certification by its acronym', () => {
    const ref = certifications[1].acronym;
    const html = snippet('typo3', '--widget', 'certification-badge', '--ref', ref);
    assert.deepEqual(
      decode(attribute(carrier(html, 'certification-badge'), 'data-career')).value,
      certifications[1],
    );
    const { code, out, err } = run(
      ['snippet', '-', '--for', 'html', '--widget', 'certification-badge', '--ref', 'X'],
      '{"certifications": [{"acronym": "AB", "name": "A"}]}',
    );
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /Write one of these instead: AB\./);
  });

  test('counts the alternatives of a step as part of it', () => {
    const steps = [
      { title: 'Learn' },
      { title: 'Choose', choose: { count: 1, of: [{ title: 'A' }, { title: 'B' }] } },
    ];
    const { out } = run(['snippet', '-', '--for', 'html'], JSON.stringify({ ordered: true, steps }));
    assert.match(shown(textOf(parseFragment(out))), /Learn.* Choose .*A B$/);
  });

  test('writes no link that a browser should not follow', () => {
    const { out } = run(
      ['snippet', '-', '--for', 'html'],
      '{"name": "A", "tagline": "B", "action": {"label": "Go", "href": " java\\tscript:alert(1)"}}',
    );
    shows(parseFragment(out), 'Go');
    assert.doesNotMatch(out, /<a /);
  });

  const unusable = [
    ['{"role": {}}', /Add "name": "Ward Nurse"/],
    ['{"role": {"name"', /closing bracket/],
    ['', /empty text/],
    ['[{"role": {"name": "A"}}, {"role": {"name": "B"}}]', /2 documents/],
    [`{"role": {"name": "A", "x": ${'['.repeat(50_000)}${']'.repeat(50_000)}}}`, /deeper/],
    ['{"certifications": []}', /Add "role":/],
  ];
  for (const [text, words] of unusable) {
    test(`prints nothing to paste, and why, when nothing would show: ${text.slice(0, 50)}`, () => {
      const { code, out, err } = run(['snippet', '-', '--for', 'html'], text);
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, words);
      assert.equal(err.trim().split('\n').length, 1);
    });
  }

  test('works with what is right of a document, and says that something is not', () => {
    const { code, out, err } = run(
      ['snippet', '-', '--for', 'html'],
      '{"role": {"name": "A", "tagline": 7}}',
    );
    assert.equal(code, 0);
    assert.match(out, /<h2 class="title">A<\/h2>/);
    assert.match(err, /a problem in the document/);
  });
});

describe('snippet for a framework', () => {
  /** The module that a snippet's script is, with what it would import. */
  const evaluate = (code, loader, scope = {}) => {
    const options = { loader, format: 'iife', globalName: 'result', jsxFactory: 'h' };
    const tsconfigRaw = { compilerOptions: { experimentalDecorators: true } };
    const js = transformSync(code.replace(/^\s*import .*$/gm, ''), { ...options, tsconfigRaw }).code;
    return new Function(...Object.keys(scope), `${js}; return result`)(...Object.values(scope));
  };
  const h = (tag, props, ...children) => ({ tag, props, children });
  const words = (node) => (typeof node === 'string' ? node : node.children.map(words).join(' '));
  const widget = 'role-card';

  test('react: a component whose element has the document as JSON', () => {
    const code = snippet('react', '--widget', widget);
    assert.match(code, /^import 'career-elements\/elements\/role-card\/career-role-card\.js';\n/);
    const node = evaluate(code, 'jsx', { h }).RoleCard();
    assert.equal(node.tag, 'career-role-card');
    assert.deepEqual(JSON.parse(node.props['data-career']), role);
    assert.ok(shown(words(node)).includes(shown(NASTY)), words(node));
  });

  test('vue: a single-file component', () => {
    const code = snippet('vue', '--widget', widget);
    const [script, template] = parseFragment(code).childNodes.filter((node) => node.tagName);
    assert.equal(attribute(script, 'setup'), '');
    assert.deepEqual(evaluate(`${textOf(script)}; export { data }`, 'js').data, role);
    const node = [...elements(template)][0];
    assert.equal(attribute(node, ':data-career'), 'JSON.stringify(data)');
    shows(node, NASTY);
    assert.doesNotMatch(code.slice(code.indexOf('<template>')), /\{\{/);
  });

  test('svelte: a component', () => {
    const code = snippet('svelte', '--widget', widget);
    const [script] = parseFragment(code).childNodes;
    assert.deepEqual(evaluate(`${textOf(script)}; export { data }`, 'js').data, role);
    const markup = code.slice(code.indexOf('</script>') + 9);
    assert.deepEqual(markup.match(/[{}][^{}]*/g), [
      '{JSON.stringify(data)',
      markup.slice(markup.indexOf('}')),
    ]);
    shows(parseFragment(markup), NASTY);
  });

  test('angular: a component with its template', () => {
    const code = snippet('angular', '--widget', widget);
    let meta;
    const Component = (given) => (type) => void (meta = given) ?? type;
    const { RoleCardComponent } = evaluate(code, 'ts', { Component, CUSTOM_ELEMENTS_SCHEMA: 'schema' });
    assert.deepEqual(JSON.parse(new RoleCardComponent().data), role);
    assert.deepEqual(meta.schemas, ['schema']);
    const node = carrier(meta.template, widget);
    assert.equal(attribute(node, '[attr.data-career]'), 'data');
    shows(node, NASTY);
    assert.doesNotMatch(meta.template, /[{}@`$\\]/);
  });
});
