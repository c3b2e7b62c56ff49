import { expect, fixture, html } from '@open-wc/testing';
import type { Widget } from '../../test/reading.js';
import './role-card/career-role-card.js';

/** Each look at the clock takes a millisecond: so it does not matter how fast the machine is. */
const slowly = async (work: () => Promise<void>) => {
  const now = performance.now.bind(performance);
  let time = now();
  performance.now = () => ++time;
  try {
    await work();
  } finally {
    performance.now = now;
  }
};

const cards = (count: number) =>
  fixture<HTMLElement>(
    html`<main>
      ${Array.from(
        { length: count },
        (_, i) =>
          html`<career-role-card data-career=${JSON.stringify({ name: `Post ${i}` })}
            >Post</career-role-card
          >`,
      )}
    </main>`,
  );
const drawn = (root: HTMLElement) =>
  [...root.children].map((card) => Boolean(card.shadowRoot?.querySelector('.career')));
const task = () =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  });

describe('many widgets that come at once', () => {
  it('let the page have its turn, and are drawn in their order', () =>
    slowly(async () => {
      const main = await cards(60);
      const counts: number[] = [];
      while (counts.at(-1) !== 60) {
        const now = drawn(main);
        expect(now.lastIndexOf(true)).to.equal(now.filter(Boolean).length - 1);
        counts.push(now.filter(Boolean).length);
        await task();
      }
      expect(counts.length).to.be.greaterThan(5);
      expect(counts[0]).to.be.lessThan(30);
    }));

  it('are complete for a program that waits for them', () =>
    slowly(async () => {
      const main = await cards(40);
      await Promise.all([...main.children].map((card) => (card as Widget).updateComplete));
      expect(drawn(main)).to.not.include(false);
    }));

  it('show the author’s children until it is their turn', () =>
    slowly(async () => {
      const main = await cards(40);
      const last = main.lastElementChild as HTMLElement;
      expect(drawn(main).at(-1)).to.equal(false);
      expect(last.innerText).to.equal('Post');
      expect(last.firstChild!.parentElement!.getBoundingClientRect().width).to.be.greaterThan(0);
      await (last as Widget).updateComplete;
    }));

  it('take what has changed while they waited', () =>
    slowly(async () => {
      const main = await cards(40);
      const last = main.lastElementChild as Widget;
      last.setAttribute('data-career', '{ "name": "Changed" }');
      await last.updateComplete;
      expect(last.shadowRoot.textContent).to.include('Changed');
    }));

  it('may go before it is their turn', () =>
    slowly(async () => {
      const main = await cards(40);
      const all = [...main.children] as Widget[];
      all.at(-1)!.remove();
      await Promise.all(all.map((card) => card.updateComplete));
      expect(drawn(main)).to.not.include(false);
    }));
});
