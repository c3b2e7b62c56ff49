import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTs } from '../scripts/load-ts.mjs';
import { readVectors, vectors } from './vectors.mjs';

const { safeUrl } = await loadTs('src/safety/url.ts');
const allowed = ['http:', 'https:', 'mailto:', 'tel:'];
const inputs = () =>
  JSON.parse(readVectors('url/urltestdata.json')).filter((entry) => typeof entry === 'object');
const protocol = (address) => new URL(address, 'https://base.invalid/').protocol;

test(
  'of every address of the web platform tests, only http, https, mailto, tel and relative ones pass',
  vectors,
  () => {
    const all = inputs();
    assert.ok(all.length > 500);
    for (const { input } of all) {
      const passed = safeUrl(input);
      if (passed !== undefined) assert.ok(allowed.includes(protocol(passed)), JSON.stringify(input));
    }
  },
);

test('no whole http or https address that parses is refused, nor changed in what it means', vectors, (t) => {
  const whole = inputs().filter(
    ({ input, base, failure }) => !failure && base === null && /^\s*https?:/i.test(input),
  );
  assert.ok(whole.length > 50, `${whole.length} addresses`);
  // Engines differ in which `xn--` labels of a host they take for valid.
  const foreign = whole.filter(({ input }) => !URL.canParse(input));
  t.diagnostic(`${foreign.length} of ${whole.length} do not parse in this version of Node`);
  assert.ok(foreign.length < 20 && foreign.every(({ input }) => /xn--/i.test(input)));
  for (const { input, href } of whole.filter((it) => !foreign.includes(it))) {
    const passed = safeUrl(input);
    assert.notEqual(passed, undefined, JSON.stringify(input));
    assert.equal(new URL(passed).href, href, JSON.stringify(input));
  }
});

test('hostile strings pass only as relative addresses', vectors, () => {
  const strings = JSON.parse(readVectors('naughty-strings/blns.json'));
  for (const string of strings) {
    const passed = safeUrl(string);
    if (passed !== undefined) assert.ok(allowed.includes(protocol(passed)), JSON.stringify(string));
  }
});

test('no character round a scheme uncovers it', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    for (const address of [
      `${character}javascript:alert(1)`,
      `java${character}script:alert(1)`,
      `javascript${character}:alert(1)`,
    ]) {
      const passed = safeUrl(address);
      if (passed !== undefined) assert.equal(protocol(passed), 'https:', JSON.stringify(address));
    }
  }
});
