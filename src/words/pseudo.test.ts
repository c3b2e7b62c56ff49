import { expect } from '@open-wc/testing';
import { en } from './en.js';
import { pseudo, pseudoWords } from './pseudo.js';

describe('the language that nobody speaks', () => {
  it('marks every letter, keeps places for values, and is 40 % longer', () => {
    expect(pseudo('Done')).to.equal('[!! Đóñé ··!!]');
    expect(pseudo('Choose {count} of {total}')).to.include('{count}').and.include('{total}');
    for (const [name, word] of Object.entries(en)) {
      const marked = pseudoWords[name as keyof typeof en];
      if (!/[a-z]/i.test(word.replace(/\{\w+\}/g, ''))) expect(marked, name).to.equal(word);
      else {
        expect(marked.length, name).to.be.at.least(word.length * 1.4);
        expect(marked.replace(/\{\w+\}/g, ''), name).to.not.match(/[a-z]/i);
      }
    }
  });
});
