import { expect } from '@open-wc/testing';
import { decode, mend } from '../data/decode.js';
import type { Problem } from '../model/problem.js';
import { de } from './de.js';
import { en } from './en.js';
import { fill, wordsOf } from './words.js';

describe('a phrase', () => {
  it('takes its values by name', () => {
    expect(fill(en.choose, { count: 1, total: 3 })).to.equal('Choose 1 of 3');
    expect(fill('{b} before {a}, {b} again', { a: 'x', b: 0 })).to.equal('0 before x, 0 again');
  });

  it('takes a value as it is, however much it looks like a pattern', () => {
    expect(fill('per {unit}', { unit: '$& {unit} $1' })).to.equal('per $& {unit} $1');
  });

  it('writes numbers as its language does', () => {
    expect(fill('{count} of {total}', { count: 3, total: 1000 }, 'de')).to.equal('3 of 1.000');
    expect(fill('{count}', { count: 3 }, 'ar-EG')).to.equal('٣');
  });

  it('keeps a place for which there is no value', () => {
    expect(fill('{count} of {total}', { count: 1 })).to.equal('1 of {total}');
  });

  it('may depend on its values', () => {
    expect(fill(({ count }) => (count === 1 ? 'one' : '{count}'), { count: 1 })).to.equal('one');
    expect(fill(({ count }) => (count === 1 ? 'one' : '{count}'), { count: 2 })).to.equal('2');
  });
});

describe('the words of a widget', () => {
  /** As a widget: its updates are counted. */
  const widget = () => {
    const element = document.createElement('div');
    let updated = () => {};
    const update = new Promise<void>((resolve) => (updated = resolve));
    return { element: Object.assign(element, { requestUpdate: updated }), update };
  };
  const problems: Problem[] = [];

  it('are English at once where the page is', () => {
    for (const lang of ['en', 'en-US'])
      expect(wordsOf(widget().element, lang, problems, decode, mend)?.details).to.equal(en.details);
  });

  it('are those of its language after an update that it is asked for', async () => {
    for (let words: string | undefined; words !== de.details;) {
      const { element, update } = widget();
      words = wordsOf(element, 'de-AT', problems, decode, mend)?.details;
      if (!words) await update;
    }
    expect(wordsOf(widget().element, 'de', problems, decode, mend)?.details).to.equal(de.details);
  });

  it('are the page’s own where it gives some, in English too, with none of its own', async () => {
    const { element: inner, update } = widget();
    const element = document.createElement('div');
    element.append(inner);
    inner.setAttribute('data-career-words', '');
    element.setAttribute('data-career-words', '{"details":"Read more","detials":"x"}');
    const found: Problem[] = [];
    if (!wordsOf(inner, 'en', [], decode, mend)) await update;
    expect(wordsOf(inner, 'en', found, decode, mend)?.details).to.equal('Read more');
    expect(found.map(({ code }) => code)).to.deep.equal(['name']);
  });
});
