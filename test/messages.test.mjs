import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'parse5';
import ts from 'typescript';
import { messagesPage } from '../scripts/messages.mjs';

const dist = resolve(process.env.CAREER_DIST ?? 'dist');
const html = await messagesPage();

function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}
const all = [...elements(parse(html))];
const attribute = (node, name) => node.attrs.find((attr) => attr.name === name)?.value;
const textOf = (node) => node.value ?? node.childNodes?.map(textOf).join('') ?? '';
const withId = new Map(all.flatMap((node) => (attribute(node, 'id') ? [[attribute(node, 'id'), node]] : [])));

/** The members of a union of strings, as it is declared. */
function union(file, name) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const { type } = source.statements.find(
    (node) => ts.isTypeAliasDeclaration(node) && node.name.text === name,
  );
  return type.types.map(({ literal }) => literal.text);
}
const codes = union('src/model/problem.ts', 'Code');
const fileCodes = union('src/cli/findings.ts', 'FileCode');

test('the page of messages has a heading for each code, and for nothing else', () => {
  assert.ok(codes.includes('json') && codes.length > 20);
  assert.deepEqual([...withId.keys()].sort(), [...codes, ...fileCodes].sort());
  for (const node of withId.values()) assert.equal(node.tagName, 'h3');
});

test('each of its sections has a message that says what to change, an example, and the same mended', () => {
  const rows = new Map();
  let code;
  let term;
  for (const node of all) {
    if (node.tagName === 'h3') code = attribute(node, 'id');
    if (node.tagName === 'dt') term = textOf(node);
    if (node.tagName === 'dd') rows.set(code, { ...rows.get(code), [term]: textOf(node) });
  }
  for (const name of [...codes, ...fileCodes]) {
    const { Wrong, Right, 'The message': message } = rows.get(name);
    assert.match(message, /expected .+, found .+\. [A-Z]/i, name);
    assert.ok(Wrong && Right && Wrong !== Right, name);
    assert.doesNotMatch(message, /undefined|NaN/);
  }
});

test('the page stands alone: no script, nothing to load, one language, every level of heading in turn', () => {
  const names = new Set(all.map(({ tagName }) => tagName));
  for (const name of ['script', 'link', 'img', 'iframe']) assert.ok(!names.has(name), name);
  assert.doesNotMatch(textOf(all.find(({ tagName }) => tagName === 'style')), /url\(|@import/);
  for (const { attrs } of all) assert.doesNotMatch(attrs.map(({ name }) => name).join(), /src|style|^on/);
  assert.equal(attribute(all[0], 'lang'), 'en');
  let level = 0;
  for (const { tagName } of all) {
    const [, digit] = /^h(\d)$/.exec(tagName) ?? [];
    if (!digit) continue;
    assert.ok(Number(digit) <= level + 1, tagName);
    level = Number(digit);
  }
  const links = all.filter(({ tagName }) => tagName === 'a').map((node) => attribute(node, 'href'));
  assert.deepEqual(links.map((href) => href.slice(1)).sort(), [...withId.keys()].sort());
});

test('the page in the package is that of these sources', () => {
  assert.equal(readFileSync(join(dist, 'messages.html'), 'utf8'), html);
});

const chunk = readdirSync(dist).find((name) => /^career-elements\.explain\..*\.js$/.test(name));
for (const path of [chunk, 'model/explain.js']) {
  test(`each message of ${path === chunk ? 'the drop-in' : 'the package'} links to its section`, async () => {
    const { explain } = await import(pathToFileURL(join(dist, path)));
    for (const code of codes) {
      const url = new URL(explain({ at: [], code, known: [] }).docs);
      assert.ok(withId.has(url.hash.slice(1)), url.href);
      url.hash = '';
      assert.equal(url.href, pathToFileURL(join(dist, 'messages.html')).href);
    }
  });
}
