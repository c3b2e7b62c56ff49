import { expect } from '@open-wc/testing';
import { resolvePointer } from './pointer.js';

describe('a JSON pointer', () => {
  // The document and the answers of RFC 6901, section 5.
  const rfc = {
    foo: ['bar', 'baz'],
    '': 0,
    'a/b': 1,
    'c%d': 2,
    'e^f': 3,
    'g|h': 4,
    'i\\j': 5,
    'k"l': 6,
    ' ': 7,
    'm~n': 8,
  };
  const answers: [string, unknown][] = [
    ['', rfc],
    ['/foo', rfc.foo],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/e^f', 3],
    ['/g|h', 4],
    ['/i\\j', 5],
    ['/k"l', 6],
    ['/ ', 7],
    ['/m~0n', 8],
  ];
  for (const [pointer, value] of answers) {
    it(`finds what RFC 6901 says at “${pointer}”`, () =>
      expect(resolvePointer(rfc, pointer)).to.equal(value));
  }

  it('unescapes in the order of the RFC: ~01 is ~1', () => {
    expect(resolvePointer({ '~1': 'right', '/': 'wrong' }, '/~01')).to.equal('right');
  });

  const document = {
    list: ['a', 'b', { c: null }],
    text: 'abc',
    number: 7,
    inner: { '0': 'zero', '-1': 'minus' },
  };
  const found: [string, unknown][] = [
    ['/list/1', 'b'],
    ['/list/2/c', null],
    ['/inner/0', 'zero'],
    ['/inner/-1', 'minus'],
    ['/number', 7],
  ];
  for (const [pointer, value] of found) {
    it(`finds ${JSON.stringify(value)} at “${pointer}”`, () =>
      expect(resolvePointer(document, pointer)).to.equal(value));
  }

  const missing = [
    '/none',
    '/list/3',
    '/list/-1',
    '/list/-',
    '/list/01',
    '/list/1.0',
    '/list/1e0',
    '/list/ 1',
    '/list/',
    '/list/length',
    '/list/map',
    '/text/0',
    '/text/length',
    '/number/toFixed',
    '/list/2/c/d',
    '/__proto__',
    '/constructor',
    '/constructor/prototype',
    '/inner/toString',
    '/list/4294967296',
    '/list/99999999999999999999',
    '//list',
    '/list//1',
  ];
  for (const pointer of missing) {
    it(`finds nothing at “${pointer}”`, () =>
      expect(resolvePointer(document, pointer) === undefined).to.equal(true));
  }

  it('finds nothing in nothing', () => {
    for (const value of [null, undefined, 7, 'text', true])
      expect(resolvePointer(value, '/a')).to.equal(undefined);
  });
});
