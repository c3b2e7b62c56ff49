import { expect } from '@open-wc/testing';
import { repair } from './repair.js';

/** Name of the group, then: what stands in the page, what it means, the repairs as `kind`, or `kind×count`. */
const MENDED: Record<string, [text: string, value: unknown, repairs: string][]> = {
  'commas after the last item': [
    ['{"a":1,}', { a: 1 }, 'comma'],
    ['[1,2,]', [1, 2], 'comma'],
    ['[[1,],[2,],]', [[1], [2]], 'comma×3'],
    ['{"a":[1,],}', { a: [1] }, 'comma×2'],
    ['[1, ]', [1], 'comma'],
    ['[1,\n]', [1], 'comma'],
    ['[1 , ]', [1], 'comma'],
    ['[1,// last\n]', [1], 'comma comment'],
    ['[1,/* 2, */]', [1], 'comma comment'],
    ['[1,<br />\n]', [1], 'comma markup'],
    ['["a,]",]', ['a,]'], 'comma'],
  ],
  comments: [
    ['{"a":1} // done', { a: 1 }, 'comment'],
    ['// first\n{"a":1}', { a: 1 }, 'comment'],
    ['{"a": /* one */ 1}', { a: 1 }, 'comment'],
    ['{/* one */"a"/* two */:/* three */1/* four */}', { a: 1 }, 'comment×4'],
    ['{"a":1 /* "b": 2 */}', { a: 1 }, 'comment'],
    ['/* a\nb */[]', [], 'comment'],
    ['[1, // one\n2]', [1, 2], 'comment'],
    ['[1, // one\r\n2]', [1, 2], 'comment'],
    ['[1, // one<br>2]', [1, 2], 'comment markup'],
    ['["a"/**/]', ['a'], 'comment'],
    ['["http://x.org/*y*/", 1,]', ['http://x.org/*y*/', 1], 'comma'],
    ['[/***/1]', [1], 'comment'],
    ['[1]//', [1], 'comment'],
    ['[1 // * /\n]', [1], 'comment'],
  ],
  'typographic quotes round a text': [
    ['{“a”:“b”}', { a: 'b' }, 'quote×2'],
    ['{”a”:”b”}', { a: 'b' }, 'quote×2'],
    ['{„a“:„b“}', { a: 'b' }, 'quote×2'],
    ['{„a”:‟b”}', { a: 'b' }, 'quote×2'],
    ['{“a”:”12″}', { a: '12' }, 'quote×2'],
    ['{″a″:″b″}', { a: 'b' }, 'quote×2'],
    ['{‘a’:‘b’}', { a: 'b' }, 'quote×2'],
    ['{‚a‘:‚b‘}', { a: 'b' }, 'quote×2'],
    ['{′a′:‛b’}', { a: 'b' }, 'quote×2'],
    ['{«a»:«b»}', { a: 'b' }, 'quote×2'],
    ['{»a«:»b«}', { a: 'b' }, 'quote×2'],
    ['{“a":"b"}', { a: 'b' }, 'quote'],
    ['{“a”:”x-“}', { a: 'x-' }, 'quote×2'],
    ['[“”,””,“a”]', ['', '', 'a'], 'quote×3'],
    ['“a”', 'a', 'quote'],
    ['[ “a” , “b” ]', ['a', 'b'], 'quote×2'],
  ],
  'typographic quotes within a text': [
    ['["“a”, he said",]', ['“a”, he said'], 'comma'],
    ['["the “big” one", "it’s", "«x»", "5′ 6″",]', ['the “big” one', 'it’s', '«x»', '5′ 6″'], 'comma'],
    ['{“a”: “the “big” one”}', { a: 'the “big” one' }, 'quote×2'],
    ['{„a“: „die „große“ Rolle“}', { a: 'die „große“ Rolle' }, 'quote×2'],
    ['[““big” and “small””]', ['“big” and “small”'], 'quote'],
    ['[“one (“1”) two”]', ['one (“1”) two'], 'quote'],
    ['[“the patient’s ‘hand’, «x» and ‹y›”]', ['the patient’s ‘hand’, «x» and ‹y›'], 'quote'],
    ['[‘the patient’s hand’]', ['the patient’s hand'], 'quote'],
    ['[‘the ‘nurse’s’ hand’]', ['the ‘nurse’s’ hand'], 'quote'],
    ['[‘“a”, b’]', ['“a”, b'], 'quote'],
    ['{“a”:”the \\”big\\” one”}', { a: 'the "big" one' }, 'quote×4'],
    ['[“it\\’s”]', ["it's"], 'quote×2'],
    ['[“a\\\\”, “b”]', ['a\\', 'b'], 'quote×2'],
    ['[«say "yes"»]', ['say "yes"'], 'quote'],
  ],
  'single quotes': [
    ["{'a':'b'}", { a: 'b' }, 'quote×2'],
    ["['']", [''], 'quote'],
    ["['it's']", ["it's"], 'quote'],
    ["['it\\'s']", ["it's"], 'quote×2'],
    ['["it\\\'s"]', ["it's"], 'quote'],
    ["['don't', 'won't']", ["don't", "won't"], 'quote×2'],
    ['[\'say "yes"\']', ['say "yes"'], 'quote'],
    ['[\'say \\"yes\\"\']', ['say "yes"'], 'quote'],
    ["['a', \"b's\"]", ['a', "b's"], 'quote'],
    ["['the patient’s, and ‘x’']", ['the patient’s, and ‘x’'], 'quote'],
    ["['\\n\\u0041']", ['\nA'], 'quote'],
  ],
  'names without quotes': [
    ['{a:1}', { a: 1 }, 'key'],
    ['{$schema:"x", _b2 : 1}', { $schema: 'x', _b2: 1 }, 'key×2'],
    ['{true:1,null:2}', { true: 1, null: 2 }, 'key×2'],
    ['{a:{b:[{c:1}]}}', { a: { b: [{ c: 1 }] } }, 'key×3'],
    ["{a:'b',}", { a: 'b' }, 'key quote comma'],
    ['{a/* x */:1}', { a: 1 }, 'key comment'],
  ],
  'line breaks and tabs within a text': [
    ['["a\nb"]', ['a\nb'], 'break'],
    ['["a\r\nb"]', ['a\nb'], 'break'],
    ['["a\tb"]', ['a\tb'], 'break'],
    ['["a\n\n\tb"]', ['a\n\n\tb'], 'break×3'],
    ['["\n"]', ['\n'], 'break'],
    ['{"a\n":1}', { 'a\n': 1 }, 'break'],
    ['["a<br />\nb"]', ['a\nb'], 'break'],
    ['["a<br>\r\nb"]', ['a\nb'], 'break'],
    ['["a<br/>\nb"]', ['a\nb'], 'break'],
    ['["a</p>\n<p>b"]', ['a\n\nb'], 'break'],
    ['["a<br />b",]', ['a<br />b'], 'comma'],
    ['["<p>a</p>", "USP <797>", "<",]', ['<p>a</p>', 'USP <797>', '<'], 'comma'],
  ],
  'tags between the parts': [
    ['<p>{"a":1}</p>', { a: 1 }, 'markup×2'],
    ['{<br />\n"a":1,<br />\n"b":2<br />\n}', { a: 1, b: 2 }, 'markup×3'],
    ['{"a"<br>:<BR/>1}', { a: 1 }, 'markup×2'],
    ['{"a":"b"<br />}', { a: 'b' }, 'markup'],
    ['[“a”<br />, “b”</p>\n<p>]', ['a', 'b'], 'quote×2 markup×3'],
    ['<p class="x" style="y">[1]</p>', [1], 'markup×2'],
    ['["a"</p><p>]', ['a'], 'markup×2'],
  ],
  'spaces that JSON does not know': [
    ['\ufeff{"a":1}', { a: 1 }, 'space'],
    ['{\xa0"a"\xa0:\xa01\xa0}', { a: 1 }, 'space×4'],
    ['[1,\u200b2\u2060]', [1, 2], 'space×2'],
    ['[\u20281\u2029]', [1], 'space×2'],
    ['[\f1\v]', [1], 'space×2'],
    ['[\u3000\u202f\u00ad1\u200e]', [1], 'space×2'],
    ['[“a”\xa0, “b”]', ['a', 'b'], 'quote×2 space'],
    ['["a\xa0b\u200b",]', ['a\xa0b\u200b'], 'comma'],
  ],
  'text that was encoded as HTML': [
    ['{&quot;a&quot;:&quot;b&quot;}', { a: 'b' }, 'entity'],
    ['{&#34;a&#34;:&#x22;b&#X22;}', { a: 'b' }, 'entity'],
    ['{&quot;a&quot;:1,}', { a: 1 }, 'entity comma'],
    ['[&quot;R&amp;D&quot;]', ['R&D'], 'entity'],
    ['[&quot;R&amp;amp;D&quot;]', ['R&amp;D'], 'entity'],
    ['[&quot;say &amp;quot;yes&amp;quot;&quot;]', ['say &quot;yes&quot;'], 'entity'],
    ['[&quot;say \\&quot;yes\\&quot;&quot;]', ['say "yes"'], 'entity'],
    ['[&quot;USP &lt;797&gt;&quot;]', ['USP <797>'], 'entity'],
    ['[&#039;it\\&#039;s&#039;]', ["it's"], 'entity quote×2'],
    ['[&apos;a&apos;]', ['a'], 'entity quote'],
    ['{&#8220;a&#8221;:&#8221;12&#8243;}', { a: '12' }, 'entity quote×2'],
    ['{&ldquo;a&rdquo;: &lsquo;it&rsquo;s&rsquo;}', { a: 'it’s' }, 'entity quote×2'],
    ['{"a":1,&nbsp;"b":"R&amp;D"}', { a: 1, b: 'R&D' }, 'entity space'],
    ['{"a":"b"&nbsp;}', { a: 'b' }, 'entity space'],
    ['{“a”:“b”&nbsp;}', { a: 'b' }, 'entity quote×2 space'],
    ['&#123;&quot;a&quot;:&#091;1&#093;&#125;', { a: [1] }, 'entity'],
    ['[&quot;&#x1F600;&#128512;&#233;&quot;]', ['😀😀é'], 'entity'],
    ['[&quot;a &ndash; b &mdash; c&hellip; &trade;&reg;&quot;]', ['a – b — c… ™®'], 'entity'],
    [
      '[&quot;&unknown; &; & &#; &#x; &constructor; &#9999999; &#x110000;&quot;]',
      ['&unknown; &; & &#; &#x; &constructor; &#9999999; &#x110000;'],
      'entity',
    ],
    ['[&quot;a&#10;b&quot;]', ['a\nb'], 'entity break'],
    ['[&quot;\\u0041\\\\n&quot;]', ['A\\n'], 'entity'],
    ['&lt;p&gt;[1]&lt;/p&gt;', [1], 'entity markup×2'],
    ['["R&amp;D &quot;x&quot;",]', ['R&amp;D &quot;x&quot;'], 'comma'],
    ["['R&amp;D']", ['R&amp;D'], 'quote'],
    ['[“the “Q” &amp; A”]', ['the “Q” &amp; A'], 'quote'],
  ],
  'names that objects have of themselves': [
    ['{"__proto__":{"x":1},}', JSON.parse('{"__proto__":{"x":1}}'), 'comma'],
    ['{__proto__:[]}', JSON.parse('{"__proto__":[]}'), 'key'],
    ['{constructor:1, toString:2}', JSON.parse('{"constructor":1,"toString":2}'), 'key×2'],
    ['{a:1,a:2}', { a: 2 }, 'key×2'],
  ],
  'much at once': [
    [
      '<p>{<br />\n  “name”: “Ward nurse”, // who<br />\n  settings: [&#8216;Ward&#8217;,],<br />\n}</p>\n',
      { name: 'Ward nurse', settings: ['Ward'] },
      'entity markup×5 quote×3 comment key comma×2',
    ],
    ["\ufeff{'a':'x\ny',\xa0b:[1,],}", { a: 'x\ny', b: [1] }, 'space×2 quote×2 break key comma×2'],
  ],
};

/** What stands in the page, why it is refused, and where. */
const REFUSED: Record<string, [text: string, code: string, place?: string][]> = {
  'a text that was cut': [
    ['{"name":"Director', 'cut', '1:18'],
    ['{"name":"Director\\', 'cut', '1:18'],
    ['{"name":"a",\n"b":"', 'cut', '2:6'],
    ['{“name”:“Director', 'cut'],
    ["{'name':'Director", 'cut'],
    ['{"na', 'cut'],
    ['"', 'cut', '1:2'],
    ['{&quot;name&quot;:&quot;Director', 'cut', '1:33'],
    ['{"name":"Director"', 'open', '1:19'],
    ['{"name":"Director",', 'open'],
    ['{"name":', 'open'],
    ['{"name"', 'open'],
    ['{name', 'open'],
    ['{', 'open', '1:2'],
    ['[[1]', 'open', '1:5'],
    ['[1,', 'open'],
    ['{"a":1 /* b }', 'comma', '1:8'],
    ['{"a":1 // b }', 'open', '1:14'],
    ['', 'open', '1:1'],
    [' \n ', 'open', '2:2'],
    ['// nothing', 'open'],
  ],
  'a quote that may end the text or belong to it': [
    ['["a "quoted" word"]', 'quote', '1:5'],
    ['{"a":"say "hi""}', 'quote', '1:11'],
    ['["He said "yes", then left"]', 'quote', '1:11'],
    ['[“He calls it “care”, and means it”]', 'quote', '1:20'],
    ['[“see “this”, “that” and more”]', 'quote', '1:12'],
    ['[“a “b”]', 'quote'],
    ['[“5″ x 7″ print”]', 'quote'],
    ['[“a”b”]', 'quote'],
    ["['the nurses' break']", 'quote', '1:13'],
    ['[‘the nurses’ break’]', 'quote'],
    ['[“5" pipe”]', 'quote'],
    ['["a"b"]', 'quote', '1:4'],
    ['{"a": "b, "c": 1}', 'quote', '1:11'],
    ['{&quot;a&quot;:&quot;say &quot;hi&quot;&quot;}', 'quote', '1:26'],
    ['{"a":"say &quot;hi&quot;", &quot;b&quot;:1}', 'quote', '1:11'],
    ['["x”, "y”]', 'quote'],
    ['["x”]', 'cut'],
  ],
  'something missing': [
    ['{"a":"b" "c":1}', 'comma', '1:10'],
    ['{"a":"b"\n "c":1}', 'comma', '2:2'],
    ['["a""b"]', 'comma', '1:5'],
    ['[“a” “b”]', 'comma', '1:6'],
    ['[1 2]', 'comma', '1:4'],
    ['[{} {}]', 'comma'],
    ['{"a" "b"}', 'colon', '1:6'],
    ['{"a" 1}', 'quote'],
    ['{a 1}', 'colon', '1:4'],
    ['{"a"}', 'colon'],
    ['{"a":}', 'value', '1:6'],
    ['{"a":,"b":1}', 'value', '1:6'],
    ['{:1}', 'key', '1:2'],
    ['"name":"x"', 'end', '1:7'],
    ['name: 1', 'value', '1:1'],
  ],
  'something too much': [
    ['[1,,2]', 'value', '1:4'],
    ['[1,,]', 'value'],
    ['[,1]', 'value', '1:2'],
    ['[,]', 'value'],
    ['{,}', 'key'],
    ['{"a":1,,}', 'key', '1:8'],
    ['{"a"::1}', 'value'],
    ['[1]]', 'end', '1:4'],
    ['[1],', 'end', '1:4'],
    ['{}{}', 'end'],
    ['{};', 'end', '1:3'],
    ['[1] x', 'end'],
    ['[1}', 'comma', '1:3'],
    ['{"a":1]', 'comma'],
  ],
  'what JSON does not have': [
    ['[hello]', 'value', '1:2'],
    ['[undefined]', 'value'],
    ['[NaN]', 'value'],
    ['[-Infinity]', 'value'],
    ['[+1]', 'value'],
    ['[.5]', 'value'],
    ['[1.]', 'comma', '1:3'],
    ['[012]', 'comma', '1:3'],
    ['[1_000]', 'comma'],
    ['[0x1F]', 'comma'],
    ['[True]', 'value'],
    ['["\\x41"]', 'escape', '1:3'],
    ['["\\u12"]', 'escape'],
    ['["\\N"]', 'escape'],
    ['["a\0"]', 'escape', '1:4'],
    ['[`a`]', 'value'],
    ['{1:2}', 'key', '1:2'],
    ['{a-b:1}', 'colon'],
    ['{é:1}', 'key'],
    ['[{a:1}.b]', 'comma'],
    ['[object Object]', 'value', '1:2'],
    ['<!doctype html><html><body>Not found</body></html>', 'value', '1:1'],
    ['<div>{}</div>', 'value'],
    ['&', 'value', '1:1'],
    ['{&amp;quot;a&amp;quot;:1}', 'key', '1:2'],
    ['{\\"a\\":1}', 'key', '1:2'],
    ['[1\u200b2]', 'comma', '1:4'],
    ['[tr/**/ue]', 'value'],
    ['[1/**/2]', 'comma'],
    ['[1/2]', 'comma'],
    ['["a"/* x */ b]', 'comma', '1:13'],
    ['[1]<p <br>', 'end', '1:4'],
  ],
};

const kinds = (text: string) => {
  const result = repair(text);
  if (result.failure) return { failed: result.failure.code };
  const repairs = result.repairs.map(({ kind, count }) => (count > 1 ? `${kind}×${count}` : kind));
  return { value: result.value, repairs: repairs.sort().join(' ') };
};

describe('tolerant parse', () => {
  for (const [group, rows] of Object.entries(MENDED)) {
    describe(`mends ${group}`, () => {
      for (const [text, value, repairs] of rows) {
        it(JSON.stringify(text), () => {
          expect(() => JSON.parse(text) as unknown).to.throw();
          expect(kinds(text)).to.deep.equal({ value, repairs: repairs.split(' ').sort().join(' ') });
        });
      }
    });
  }

  for (const [group, rows] of Object.entries(REFUSED)) {
    describe(`refuses ${group}`, () => {
      for (const [text, code, place] of rows) {
        it(`${JSON.stringify(text)}: ${code}`, () => {
          const result = repair(text);
          expect(result).to.have.property('failure');
          const { line, column, index, code: found } = result.failure!;
          expect(found).to.equal(code);
          if (place) expect(`${line}:${column}`).to.equal(place);
          const before = text.slice(0, index).split('\n');
          expect([before.length, before.at(-1)!.length + 1]).to.deep.equal([line, column]);
        });
      }
    });
  }

  it('gives each repair the place where it was first', () => {
    const result = repair('{\n  “a”: 1,\n  b: [\n    ‘c’,\n  ],\n}');
    expect(result.repairs).to.deep.equal([
      { kind: 'quote', count: 2, line: 2, column: 3, index: 4 },
      { kind: 'key', count: 1, line: 3, column: 3, index: 14 },
      { kind: 'comma', count: 2, line: 4, column: 8, index: 26 },
    ]);
  });

  it('counts places in the text as it was given, not as it was decoded', () => {
    const text = '{&quot;a&quot;:\n&quot;&amp;&quot;, b: 1}';
    const result = repair(text);
    expect(result.repairs).to.deep.equal([
      { kind: 'entity', count: 1, line: 1, column: 2, index: 1 },
      { kind: 'key', count: 1, line: 2, column: 20, index: text.indexOf('b:') },
    ]);
  });

  it('leaves the prototype alone', () => {
    const result = repair('{"__proto__":{"polluted":1},}');
    if (result.failure) throw new Error('refused');
    expect(Object.getPrototypeOf(result.value)).to.equal(Object.prototype);
    expect(Object.keys(result.value as object)).to.deep.equal(['__proto__']);
  });

  for (const text of [
    '{"a":[1,-0,1.5e3,"b\\n\\u00e9/\\/",true,false,null,{}]}',
    ' [ ] ',
    '"“a” // b"',
    '0',
    '"\u2028"',
  ]) {
    it(`leaves ${JSON.stringify(text)} as JSON reads it`, () => {
      expect(repair(text)).to.deep.equal({ value: JSON.parse(text), repairs: [] });
    });
  }
});
