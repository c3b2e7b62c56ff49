import { expect } from '@open-wc/testing';
import { complaints } from '../../test/complaints.js';
import { decode, mend } from '../data/decode.js';
import type { Failure, Repair } from '../data/repair.js';
import { explain } from './explain.js';
import type { Issue, Problem } from './problem.js';

/** What is wrong with a text, as a widget would say it. */
async function issuesOf(text: string, origin: Partial<Problem> = {}): Promise<Issue[]> {
  expect(decode(text), 'strict JSON').to.equal(undefined);
  const { problems } = await mend(text);
  return problems.map((problem) => explain({ ...problem, ...origin }));
}
const fromFile = { at: ['src'], detail: '/careers/nurse.json' };

describe('a text that was mended', () => {
  const cases: [kind: string, text: string, place: string, words: RegExp][] = [
    [
      'entity',
      '{&quot;name&quot;: &quot;A&quot;}',
      '1:2',
      /HTML codes such as &quot;.* Write the characters/,
    ],
    ['quote', '{“name”: "A"}', '1:2', /straight double quotes.* Word processors curl/],
    ['quote', "{'name': 'A'}", '1:2', /\(here and in 1 more place\).* both ends of the text/],
    ['quote', '{“a”: “A”, “b”: 1}', '1:2', /\(here and in 2 more places\)/],
    ['space', '{"name":\u00a0"A"}', '1:9', /ordinary space.* press the space bar/],
    ['markup', '<p>{"name": "A"}', '1:1', /HTML tag.* Delete the tag/],
    ['comment', '{"name": "A" // who\n}', '1:14', /a comment.* no comments/],
    ['comma', '{"name": "A",\n}', '1:13', /after the last entry.* Delete this comma/],
    ['break', '{"name": "A\nB"}', '1:12', /on a single line.* Join the lines/],
    ['key', '{\n  name: "A"}', '2:3', /a name in quotes.* before and after the name/],
  ];
  for (const [kind, text, place, words] of cases) {
    it(`is warned of, with the place and what to change: ${kind} in ${JSON.stringify(text)}`, async () => {
      const { problems } = await mend(text);
      expect(problems.map(({ known }) => (known![0] as Repair).kind)).to.deep.equal([kind]);
      const issue = (await issuesOf(text))[0]!;
      expect(issue.code).to.equal('mended');
      expect(issue.severity).to.equal('warning');
      expect(`${issue.line}:${issue.column}`).to.equal(place);
      expect(`${issue.message} ${issue.suggestion}`).to.match(words);
      expect(issue.message).to.match(/it was read all the same/);
      expect(complaints(issue, text)).to.deep.equal([]);
    });
  }

  it('names each kind of repair once, in one file', async () => {
    const issues = await issuesOf("{'name': 'A', tagline: 'B',}", fromFile);
    expect(issues.length).to.equal(3);
    for (const issue of issues) {
      expect(issue.message).to.match(/^Src: line 1, column \d+ of “\/careers\/nurse\.json”: /);
      expect(complaints(issue)).to.deep.equal([]);
    }
  });
});

describe('a text that cannot be read', () => {
  const cases: [code: string, text: string, place: string, words: RegExp][] = [
    // What was refused, where, and words that say what to change.
    ['value', '{"name": }', '1:10', /Write the value after the colon/],
    ['value', '[1,,2]', '1:4', /found a comma.* Delete it/],
    ['value', '{"name": Ward Nurse}', '1:10', /found “Ward”.* double quotes: "Ward Nurse"\.$/],
    ['value', '{"name": Ünal}', '1:10', /double quotes: "Ünal"\.$/],
    ['value', '{"ordered": True}', '1:13', /small letters: true\.$/],
    ['value', '{"tagline": None}', '1:13', /Write null in its place/],
    ['value', '{"min": .5}', '1:9', /plain digits/],
    ['value', '{"name": constructor}', '1:10', /found “constructor”\. .*"constructor"/],
    ['comma', '{"min": 5 __proto__}', '1:11', /found “__proto__”/],
    ['value', '{"min": +5}', '1:9', /plain digits/],
    ['value', '{"min": $52}', '1:9', /double quotes: "\$52"\.$/],
    ['value', '{"name": &amp;quot;A&amp;quot;}', '1:10', /encoded twice.*&amp;quot;/],
    ['key', '{"a": 1,, "b": 2}', '1:9', /one comma is enough/],
    ['key', '{"min": 52,000}', '1:12', /without commas between their digits/],
    ['key', '{[1, 2]}', '1:2', /each entry has a name/],
    ['key', '{\\"name\\": \\"A\\"}', '1:2', /Delete the backslash/],
    ['key', '{"a": 1, ]', '1:10', /Each { is closed by a }/],
    ['colon', '{"name", "A"}', '1:8', /Write a name in quotes, a colon/],
    ['colon', '{"name" "A"}', '1:9', /found "A"\. Write a name in quotes, a colon/],
    ['colon', '{first name: "A"}', '1:8', /Write a name in quotes/],
    ['colon', '{name= "A"}', '1:6', /Write a colon in its place/],
    ['comma', '{\n  "a": 1\n  "b": 2\n}', '3:3', /found "b"\. Write a comma at the end of line 2/],
    ['comma', '{\n  "a": "x"\n\n  "b": 2\n}', '4:3', /a comma at the end of line 2/],
    ['comma', '{"a": 1; "b": 2}', '1:8', /found “;”\. Write a comma in its place/],
    ['comma', '["a": "x"]', '1:5', /Only in { } do values have names/],
    ['comma', '{"start": 7:30}', '1:12', /the whole into double quotes, like .*"07:30"/],
    ['comma', '{"per": 12 hours}', '1:12', /the whole into double quotes/],
    ['comma', '{"a": [1, 2}', '1:12', /each \[ by a \]/],
    ['comma', '{"a": "x" "b": 2}', '1:11', /comma before it\. If the quotes before it belong/],
    ['comma', '{&quot;a&quot;: 1 &quot;b&quot;: 2}', '1:19', /found a quote ".* a comma before it/],
    ['end', '{"a": 1} x', '1:10', /nothing after the last bracket.* Delete it/],
    ['end', '{"a": 1}}', '1:9', /a bracket too many/],
    ['end', '{"a": 1}\n{"b": 2}', '2:1', /several documents, put \[ \] round/],
    ['escape', '{"a": "C:\\data"}', '1:10', /two backslashes/],
    ['escape', '{"a": "x\u0007y"}', '1:9', /an invisible sign\. Delete it/],
    ['quote', '{"a": "the "big" one"}', '1:12', /after this quote, found “big”.* write \\" in its place/],
    ['quote', '{"name"= "A"}', '1:7', /a colon .*after this quote, found “=”/],
    ['quote', '{“a”: “the “big one”}', '1:20', /one way only.* Word processors curl quotes/],
    ['open', '{"role": {"name": ["A"', '1:23', /Write \]}} at the very end/],
    ['open', '{"role": {"name": ', '1:18', /Each { needs a } and each \[ a \]/],
    ['cut', '{"name": "A', '1:12', /the end after “{"name": "A”.* missing " where the words end/],
  ];
  for (const [code, text, place, words] of cases) {
    it(`is told with the place and what to change: ${code} in ${JSON.stringify(text)}`, async () => {
      const { problems } = await mend(text);
      expect((problems[0]!.known![0] as Failure).code).to.equal(code);
      const [issue, ...more] = (await issuesOf(text)) as [Issue];
      expect(more).to.deep.equal([]);
      expect(issue.code).to.equal('json');
      expect(issue.severity).to.equal('error');
      expect(`${issue.line}:${issue.column}`).to.equal(place);
      expect(`${issue.message} ${issue.suggestion}`).to.match(words);
      expect(complaints(issue, text)).to.deep.equal([]);
    });
  }

  const others: [name: string, text: string, origin: Partial<Problem>, words: RegExp][] = [
    ['an attribute cut at an apostrophe', '{"tagline": "The patient', {}, /&#39;.*&quot; for each "/],
    ['an attribute in double quotes', '{', {}, /data-career='{ "name": "Ward Nurse" }'/],
    ['an attribute in double quotes', '[{ ', {}, /put single quotes round the data/],
    ['a file cut in a text', '{"tagline": "The patient', fromFile, /see that the file is complete/],
    ['a file cut after its first bracket', '{', fromFile, /Write } at the very end/],
    ['nothing', '', fromFile, /found empty text\. Write the data there/],
    ['[object Object]', '[object Object]', {}, /JSON\.stringify\(data\).*property \.data/],
    ['another object of a program', '[object HTMLDivElement]', {}, /JSON\.stringify\(data\)/],
    ['the word of a program', 'undefined', {}, /Check the name of the variable/],
    [
      'the page of an error',
      '<!DOCTYPE html>\n<html><head><title>\n Page not found </title>',
      fromFile,
      /a web page \(HTML\) with the title “Page not found”.* error page or the login/,
    ],
    ['a page without a title', '<html><body>Log in', fromFile, /a web page \(HTML\)\. .*private window/],
    ['a page after a comment', '<!-- cached -->\n<!doctype html>', fromFile, /a web page \(HTML\)/],
    ['a page in an attribute', '<!doctype html><title>x</title>', {}, /Only the data belongs there/],
    ['a tag', '<career-role-card>', {}, /HTML tags\. Only the data/],
    ['XML', '<?xml version="1.0"?><career/>', {}, /an XML file\. Export the data as JSON/],
    ['a feed', '<rss version="2.0">', {}, /an XML file/],
    ['a script', 'var career = {"name": "A"};', {}, /JavaScript.* what stands before its first {/],
    ['a module', 'export default {"name": "A"}', {}, /JavaScript/],
    ['a call', 'callback({"name": "A"})', {}, /JavaScript/],
    ['an assignment', 'window.career = {"name": "A"};', {}, /JavaScript/],
    ['a placeholder of Liquid', '{{ career | json }}', {}, /placeholder.* template system/],
    ['a placeholder of PHP', '<?php echo $x ?>', {}, /placeholder/],
    ['an address', 'https://example.org/nurse.json', {}, /src="https:\/\/example\.org\/nurse\.json"/],
    ['an address of the site', '/careers/nurse', {}, /src="\/careers\/nurse"/],
    ['the name of a file', 'nurse.json', {}, /attribute src: src="nurse\.json"/],
    ['damaged percent-encoding', '%7B%22name%22%3A%2', {}, /encoded text.* Copy .* again/],
    ['damaged base64', 'eyJuYW1lIjoiTnVyc2UifQ extra', {}, /found the text “eyJ/],
    ['fields without brackets', '"name": "A", "tagline": "B"', {}, /Put a { before the first one/],
    ['YAML', 'name: Ward Nurse\ntagline: x', {}, /YAML.* brackets round all/],
    ['YAML with its mark', '---\nname: Ward Nurse', {}, /YAML/],
    ['a table', 'name,acronym\nWard Nurse,WN', {}, /CSV.* each row/],
    ['words', 'Ward Nurse', {}, /found the text “Ward Nurse”\. Write it as a named field/],
    ['a picture', '\ufffdPNG\r\n\u001a\n\0\0', fromFile, /signs that are no text.* UTF-8/],
    ['UTF-16', '\ufffd\ufffd{\0"\0n\0', fromFile, /another encoding.* UTF-8/],
  ];
  for (const [name, text, origin, words] of others) {
    it(`has a sentence of its own: ${name}, ${JSON.stringify(text.slice(0, 40))}${origin.detail ? ' from a file' : ''}`, async () => {
      const [issue, ...more] = (await issuesOf(text, origin)) as [Issue];
      expect(more).to.deep.equal([]);
      expect(`${issue.message} ${issue.suggestion}`).to.match(words);
      expect(complaints(issue, text)).to.deep.equal([]);
    });
  }

  it('never promises brackets that would not make it whole', async () => {
    for (const text of [
      '{"a": [1, {"b": "]"',
      '{"a": [',
      '{"a": [1,',
      '{"a": {}',
      '[[[[[[[[[1',
      '{"a": "\\""',
    ]) {
      const { suggestion } = (await issuesOf(text, fromFile))[0]!;
      const [, brackets] = /^Write ([\]}]+) at the very end/.exec(suggestion!) ?? [];
      if (brackets) expect(() => JSON.parse(text + brackets)).to.not.throw();
      else expect(suggestion).to.match(/^Each { needs a }/);
    }
  });

  it('says what to do when the tolerant parser could not be loaded', () => {
    const issue = explain({ at: [], code: 'json', given: '{"a": x}' });
    expect(issue.suggestion).to.match(/career-elements\.repair/);
    expect(issue).to.not.have.any.keys('line', 'column', 'excerpt');
    expect(complaints(issue)).to.deep.equal([]);
  });

  it('shows the line with a caret below the place, and 60 letters of a long one', async () => {
    const { excerpt } = (await issuesOf('{\n\t"name": "A"\n\t"b": 1\n}'))[0]!;
    expect(excerpt).to.equal(' "b": 1\n ^');
    const long = (await issuesOf(`{"a": "${'x'.repeat(500)}" 1, "b": "${'y'.repeat(500)}"}`))[0]!;
    const [shown, caret] = long.excerpt!.split('\n') as [string, string];
    expect(shown.length).to.equal(60);
    expect(shown[caret.length - 1]).to.equal('"');
  });
});
