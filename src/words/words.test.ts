import { expect } from '@open-wc/testing';
import { en } from './en.js';
import { fill, wordsFor } from './words.js';

describe('the interface words', () => {
  it('are there for every language, English where there is no other', () => {
    for (const lang of ['en', 'en-US', 'de', 'ar', 'tlh', '']) {
      const words = wordsFor(lang);
      expect(Object.keys(words)).to.have.members(Object.keys(en));
      for (const [name, word] of Object.entries(words)) expect(word.trim(), name).to.not.equal('');
    }
  });

  it('take their values by name', () => {
    expect(fill(en.choose, { count: 1, total: 3 })).to.equal('Choose 1 of 3');
    expect(fill('{b} before {a}, {b} again', { a: 'x', b: 0 })).to.equal('0 before x, 0 again');
  });

  it('take a value as it is, however much it looks like a pattern', () => {
    expect(fill('per {unit}', { unit: '$& {unit} $1' })).to.equal('per $& {unit} $1');
  });
});
