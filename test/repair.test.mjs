import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';

const { repair } = await loadTs('src/data/repair.ts');

const vectors = '../shared/vectors';
const skip = existsSync(vectors) ? false : `${vectors} is not on this machine`;
const suite = skip ? [] : readdirSync(`${vectors}/json-test-suite/test_parsing`);
const textOf = (name) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    readFileSync(`${vectors}/json-test-suite/test_parsing/${name}`),
  );

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts with everything in them that a mangling could stumble over, as an author would have written them. */
const hard = {
  name: 'Nurse “on call”, and more',
  quoted: 'the "big" one, "twice"',
  quotedWhole: '"all of it"',
  single: "the patient's hand, and the nurses' room",
  comma: 'a, b: c} d] e { [',
  url: 'https://example.org/a//b?c=d&e=f#g /* h */',
  markup: 'USP <797>, R&D, <br>, </p>',
  entity: 'R&amp;D &quot;x&quot; &nbsp;',
  lines: 'one\ntwo\n\nthree\tfour',
  backslash: 'C:\\new\\table\\',
  accents: 'Ärztin «à côté» „hier“ 看護師 😀',
  '': ['', ' ', '"', "'", '\\', 0, -1.5e-7, true, false, null, {}, []],
  true: { null: { $schema: 'x', _1: [[[]]] } },
};
const careers = readdirSync('examples/careers').map((name) => [
  name,
  readFileSync(`examples/careers/${name}`, 'utf8'),
]);
const documents = [
  ...careers,
  ...careers.map(([name, text]) => [`${name} on one line`, JSON.stringify(JSON.parse(text))]),
];
const hardDocuments = [JSON.stringify(hard), JSON.stringify(hard, null, 2), JSON.stringify(hard, null, '\t')];

/** What a browser makes of the character references in a text. */
const named = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\xa0' };
const browser = (text) =>
  text.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(code) : (named[name] ?? all),
  );

/** WordPress 6: wptexturize(), in the parts that a text without shortcodes meets. */
const wptexturize = (text) => {
  const opening = (quote, sign) => [new RegExp(String.raw`(?<=^|[([{"\-]|&lt;|\s)${quote}(?!\s)`, 'g'), sign];
  const rules = [
    [/\.\.\./g, '&#8230;'],
    [/''/g, '&#8221;'],
    [/\s\(tm\)/g, ' &#8482;'],
    [/'(?=\d\d(?:$|(?![%\d]|[.,]\d)))/g, '&#8217;'],
    opening("'", '&#8216;'),
    [/(?<!\s)'(?!$|[.,:;!?"'(){}[\]-]|&[lg]t;|\s)/g, '&#8217;'],
    [/(?<=\d)'/g, '&#8242;'],
    [/'/g, '&#8217;'],
    [/(?<=^|\s)"(\d[.,\d]*)"/g, '&#8220;$1&#8221;'],
    [/(?<=^|[([{-]|&lt;|\s)"(?!\s)/g, '&#8220;'],
    // Of quotes after a digit, those that cannot close become primes; which ones depends on the sentence.
    [/(?<=\d)"(?![.,:;!?)}\-\]\s]|$)/g, '&#8243;'],
    [/"/g, '&#8221;'],
    [/---/g, '&#8212;'],
    [/(?<!xn)--/g, '&#8211;'],
    [/(?<=^|\s)-(?=$|\s)/g, '&#8211;'],
    [/\b(\d[\d.,]*)x(\d[\d.,]*)\b/g, '$1&#215;$2'],
    [/&(?!#(?:\d+|x[a-f0-9]+);|[a-z1-4]{1,8};)/gi, '&#038;'],
  ];
  // Tags are left as they are.
  return text
    .split(/(<[^>]*>)/)
    .map((part, i) => (i % 2 ? part : rules.reduce((sum, [from, to]) => sum.replace(from, to), part)))
    .join('');
};

/** WordPress 6: wpautop() of a text without blocks. */
const wpautop = (text) =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\s*\n/g, '<br />\n')}</p>\n`)
    .join('');

/** Word, as one types: straight quotes, dashes and dots become typographic ones. */
const word = (text) =>
  text
    .replace(/(?<=^|[\s([{–—-])"/gm, '“')
    .replaceAll('"', '”')
    .replace(/(?<=^|[\s([{–—“-])'/gm, '‘')
    .replaceAll("'", '’')
    .replaceAll('...', '…');

const htmlspecialchars = (text) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#039;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const hex = (text) => text.replace(/[&"'<>]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
const innerHTML = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\xa0', '&nbsp;');

/** Only between the parts: `change` gets what is outside of double quotes. */
const between = (text, change) =>
  text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
const within = (text, change) =>
  text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) => (i % 2 ? change(part) : part))
    .join('');

const richText = (text) =>
  between(text, (part) => part.replaceAll('\n', '<br>').replace(/ {2}/g, '\xa0 ')).replace(/$/, '<br>');
const paragraphs = (text) => `<p>${between(text, (part) => part.replace(/\n/g, '</p>\n<p>'))}</p>`;
const trailing = (text) => between(text, (part) => part.replace(/(?<![[{]\s*)(\s*[\]}])/g, ',$1'));
const commented = (text) => between(text, (part) => part.replace(/([,:])/g, '/* "x", */$1 // “y”:\n'));
const unquoted = (text) => text.replace(/"([a-z_$][\w$]*)"(?=\s*:)/gi, '$1');
const zeroWidth = (text) => between(text, (part) => part.replace(/([[{,:])/g, '$1\u200b'));
const guillemets = (text) => within(text, (part) => `«${part.slice(1, -1)}»`);
const low = (text) => within(text, (part) => `„${part.slice(1, -1)}“`);
const singleQuoted = (text) =>
  within(text, (part) => `'${part.slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`);
const rawBreaks = (text) =>
  within(text, (part) =>
    part.replace(/\\\\|\\[nt]/g, (escape) => ({ '\\n': '\n', '\\t': '\t' })[escape] ?? escape),
  );

/** Those that lose nothing: the value must come back as it was, whatever the texts hold. */
const lossless = {
  'a byte order mark': (text) => `\ufeff${text}`,
  'trailing commas': trailing,
  comments: commented,
  'names without quotes': unquoted,
  'zero-width spaces': zeroWidth,
  'single quotes': singleQuoted,
  'raw line breaks': rawBreaks,
  'htmlspecialchars()': htmlspecialchars,
  'hexadecimal entities': hex,
  'the DOM, after a rich text editor': (text) => innerHTML(richText(text)),
  'a rich text editor': richText,
  paragraphs,
  'htmlspecialchars(), after a rich text editor': (text) => htmlspecialchars(richText(text)),
  'names without quotes, single quotes, commas and comments': (text) =>
    singleQuoted(unquoted(commented(trailing(text)))),
};

/** Those that change the texts, too: they come back but for their typography. */
const typographic = {
  Word: word,
  'Word and a rich text editor': (text) => word(richText(text)),
  'low quotes': low,
  guillemets,
  'wptexturize(), as the browser reads it': (text) => browser(wptexturize(text)),
  'wptexturize(), stored once more': (text) => wptexturize(text),
  'wpautop()': (text) => wpautop(rawBreaks(text)),
  'wptexturize() and wpautop()': (text) => browser(wpautop(wptexturize(text))),
  'wptexturize() and wpautop(), encoded': (text) => htmlspecialchars(wpautop(browser(wptexturize(text)))),
};

const plain = (value) =>
  JSON.stringify(value)
    .replace(/[“”„‟″]|\\"/g, "'")
    .replace(/[‘’‚‛′]/g, "'")
    .replaceAll('…', '...')
    .replace(/[–—×]/g, '-')
    .replace(/--+/g, '-');

const valueOf = (text) => {
  const result = repair(text);
  assert.ok(!result.failure, result.failure && `${JSON.stringify(result.failure)}\n${text.slice(0, 2000)}`);
  return result.value;
};

for (const [name, mangle] of Object.entries(lossless)) {
  test(`a document comes back whole after ${name}`, () => {
    const texts = [...documents.map(([, text]) => text), ...hardDocuments];
    let mangled = 0;
    for (const text of texts) {
      const changed = mangle(text);
      if (isJson(changed)) continue;
      mangled++;
      assert.deepEqual(valueOf(changed), JSON.parse(text));
    }
    assert.ok(mangled > 0, 'nothing was mangled');
  });
}

for (const [name, mangle] of Object.entries(typographic)) {
  test(`a career comes back but for its typography after ${name}`, () => {
    let mangled = 0;
    for (const [, text] of documents) {
      const changed = mangle(text);
      if (isJson(changed)) continue;
      mangled++;
      assert.equal(plain(valueOf(changed)), plain(JSON.parse(text)));
    }
    assert.ok(mangled > 0, 'nothing was mangled');
  });

  test(`hard texts come back but for their typography, or not at all, after ${name}`, () => {
    for (const [key, value] of Object.entries(hard)) {
      const text = JSON.stringify({ [key]: value, end: 1 });
      const result = repair(mangle(text));
      if (!result.failure) assert.equal(plain(result.value), plain(JSON.parse(text)));
    }
  });
}

test('a text without its backslashes is refused where that shows', () => {
  for (const text of hardDocuments) {
    assert.equal(repair(text.replaceAll('\\', '')).failure?.code, 'quote');
    assert.ok(repair(trailing(text.replaceAll('\\"', '"'))).failure);
  }
});

test('a text that was cut is refused, wherever it was cut', () => {
  for (const [, text] of documents) {
    const end = text.trimEnd().length;
    for (const changed of [
      text,
      word(text),
      htmlspecialchars(text),
      singleQuoted(unquoted(trailing(text))),
    ]) {
      const length = Math.min(end, 1500);
      for (let at = 0; at < length; at++) {
        const result = repair(changed.slice(0, at));
        assert.ok(result.failure, `${changed.slice(0, at)} → ${JSON.stringify(result)}`);
      }
    }
  }
});

test('every document comes out as JSON reads it, without a repair', () => {
  for (const text of [...documents.map(([, text]) => text), ...hardDocuments]) {
    assert.deepEqual(repair(text), { value: JSON.parse(text), repairs: [] });
  }
});

test('what JSON accepts comes out the same, without a repair', { skip }, () => {
  const accepted = suite.map((name) => [name, textOf(name)]).filter(([, text]) => isJson(text));
  assert.ok(accepted.filter(([name]) => name.startsWith('y_')).length > 90);
  for (const [name, text] of accepted) {
    assert.deepEqual(repair(text), { value: JSON.parse(text), repairs: [] }, name);
  }
});

test('what JSON refuses is refused too, or mended as everybody would', { skip }, () => {
  const mended = Object.fromEntries(
    suite
      .map((name) => [name, textOf(name)])
      .filter(([, text]) => !isJson(text))
      .map(([name, text]) => [name, repair(text)])
      .filter(([, { failure }]) => !failure)
      .map(([name, { value, repairs }]) => [
        name.slice(0, -5),
        [value, repairs.map(({ kind }) => kind).join(' ')],
      ]),
  );
  assert.deepEqual(mended, {
    'i_structure_UTF-8_BOM_empty_object': [{}, 'space'],
    n_array_extra_comma: [[''], 'comma'],
    n_array_number_and_comma: [[1], 'comma'],
    n_object_key_with_single_quotes: [{ key: 'value' }, 'key quote'],
    n_object_lone_continuation_byte_in_key_and_trailing_comma: [{ '\ufffd': '0' }, 'comma'],
    n_object_repeated_null_null: [{ null: null }, 'key'],
    n_object_single_quote: [{ a: 0 }, 'quote'],
    n_object_trailing_comma: [{ id: 0 }, 'comma'],
    n_object_trailing_comment: [{ a: 'b' }, 'comment'],
    n_object_trailing_comment_slash_open: [{ a: 'b' }, 'comment'],
    n_object_unquoted_key: [{ a: 'b' }, 'key'],
    n_string_single_quote: [['single quote'], 'quote'],
    n_string_unescaped_newline: [['new\nline'], 'break'],
    n_string_unescaped_tab: [['\t'], 'break'],
    'n_structure_U+2060_word_joined': [[], 'space'],
    n_structure_object_with_comment: [{ a: 'b' }, 'comment'],
    'n_structure_whitespace_U+2060_word_joiner': [[], 'space'],
    n_structure_whitespace_formfeed: [[], 'space'],
  });
});

test('hostile strings come back from every mangling that loses nothing', { skip }, () => {
  const strings = JSON.parse(readFileSync(`${vectors}/naughty-strings/blns.json`, 'utf8'));
  assert.ok(strings.length > 500);
  for (const string of strings) {
    for (const [name, mangle] of Object.entries(lossless)) {
      const text = mangle(JSON.stringify({ string, [string]: [string], end: 1 }));
      if (!isJson(text)) {
        assert.deepEqual(valueOf(text), { string, [string]: [string], end: 1 }, `${name}: ${text}`);
      }
    }
  }
});

/** Numbers that look random, the same at each run. */
const random = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
const signs = [
  ...'{}[]:,"\'\\/*&;#<>“”„‟″‘’‚‛′«»\n\t\xa0\u200b\ufeff 01-.eEtfna$_',
  '//',
  '/*',
  '*/',
  '<br />',
  '<p>',
  '</p>',
  '&quot;',
  '&amp;',
  '&#8220;',
  '\\"',
  '\\u00e9',
  'null',
];

test('one wrong character is mended where it is, or refused', () => {
  const next = random(1);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const single = signs.filter(({ length }) => length === 1);
  let accepted = 0;
  for (let run = 0; run < 6000; run++) {
    const [, text] = pick(documents);
    const at = Math.floor(next() * text.length);
    const kind = Math.floor(next() * 3);
    const changed = text.slice(0, at) + (kind ? pick(single) : '') + text.slice(at + (kind === 1 ? 0 : 1));
    if (isJson(changed)) continue;
    const result = repair(changed);
    if (result.failure) continue;
    accepted++;
    // Whatever it was, the rest of the document is as it was.
    const before = JSON.stringify(JSON.parse(text));
    const after = JSON.stringify(result.value);
    let start = 0;
    while (start < before.length && before[start] === after[start]) start++;
    let end = 0;
    while (
      end < before.length - start &&
      end < after.length - start &&
      before.at(-1 - end) === after.at(-1 - end)
    )
      end++;
    const local = before.length - start - end <= 24 && after.length - start - end <= 24;
    assert.ok(
      local,
      `${JSON.stringify(changed.slice(at - 60, at + 60))}\n${before.slice(start, before.length - end)}\n${after.slice(start, after.length - end)}`,
    );
  }
  assert.ok(accepted > 50, `only ${accepted} were mended`);
});

test('no text throws, however wrong', () => {
  const next = random(2);
  const pick = (list) => list[Math.floor(next() * list.length)];
  for (let run = 0; run < 4000; run++) {
    let text = run % 2 ? pick(hardDocuments) : '';
    text = pick([...Object.values(lossless), ...Object.values(typographic)])(text);
    for (let changes = next() * 30; changes > 0; changes--) {
      const at = Math.floor(next() * (text.length + 1));
      text = text.slice(0, at) + pick(signs) + text.slice(at + Math.floor(next() * 2));
    }
    const result = repair(text);
    if (result.failure) {
      const { line, column, index } = result.failure;
      const lines = text.slice(0, index).split('\n');
      assert.ok(index >= 0 && index <= text.length, text);
      assert.deepEqual([line, column], [lines.length, lines.at(-1).length + 1], text);
    } else {
      assert.deepEqual(JSON.parse(JSON.stringify(result.value)), result.value, text);
    }
  }
});

const long = 250_000;
for (const part of [
  ...[
    '[',
    '{',
    '"',
    "'",
    '“',
    '‘',
    '&',
    '&amp;',
    '&a',
    '&#',
    '/*',
    '//',
    '/',
    '<',
    '<p ',
    '<br>',
    '\\',
    '\\"',
    ',',
    ':',
  ],
  ...[
    '{"a":',
    '[“a ',
    ' “a”',
    ' “/*',
    ' “a”<br>',
    "a'",
    '1',
    'a',
    ' ',
    '\n',
    '\xa0',
    '//\n',
    '/**/',
    '[1,',
    '“ ',
    '”/',
  ],
]) {
  test(`${JSON.stringify(part)} a quarter of a million times is refused`, () => {
    for (const start of ['', '["', '[“', '{&quot;a&quot;:[']) {
      assert.ok(repair(start + part.repeat(long)).failure || start + part === '1', start);
    }
  });
}

test('an entity with a quarter of a million letters is text', () => {
  const name = `&${'a'.repeat(long)};`;
  assert.deepEqual(valueOf(`[&quot;${name}&quot;]`), [name]);
});

test('a quarter of a million levels are read', () => {
  const result = repair(`${'['.repeat(long)}${']'.repeat(long - 1)},]`);
  assert.equal(result.failure, undefined);
});
