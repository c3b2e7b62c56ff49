import { expect, fixture, html } from '@open-wc/testing';
import type { Widget } from '../../test/reading.js';
import './role-card/career-role-card.js';

/** Each look at the clock takes a millisecond: so it does not matter how fast the machine is. It never goes back. */
let time = 0;
const slowly = async (work: () => Promise<void>) => {
  const now = performance.now.bind(performance);
  time = Math.max(time, now());
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
      const main = await cards(200);
      const counts: number[] = [];
      while (counts.at(-1) !== 200) {
        const now = drawn(main);
        expect(now.lastIndexOf(true)).to.equal(now.filter(Boolean).length - 1);
        counts.push(now.filter(Boolean).length);
        await task();
      }
      expect(counts.length).to.be.greaterThan(2);
      expect(counts[0]).to.be.lessThan(60);
    }));

  it('are complete for a program that waits for them', () =>
    slowly(async () => {
      const main = await cards(80);
      await Promise.all([...main.children].map((card) => (card as Widget).updateComplete));
      expect(drawn(main)).to.not.include(false);
    }));

  it('show the author’s children until it is their turn', () =>
    slowly(async () => {
      const main = document.createElement('main');
      for (let i = 0; i < 100; i++) {
        const card = document.createElement('career-role-card');
        card.dataset['career'] = `{ "name": "Post ${i}" }`;
        card.append('Readable');
        main.append(card);
      }
      document.body.append(main);
      const [first, last] = [main.firstElementChild, main.lastElementChild] as [Widget, Widget];
      await first.updateComplete;
      expect(drawn(main).at(-1)).to.equal(false);
      const text = document.createRange();
      text.selectNodeContents(last);
      expect(text.getBoundingClientRect().width).to.be.greaterThan(20);
      await last.updateComplete;
      expect(text.getBoundingClientRect().width).to.equal(0);
      main.remove();
    }));

  it('take what has changed while they waited', () =>
    slowly(async () => {
      const main = await cards(80);
      const last = main.lastElementChild as Widget;
      last.setAttribute('data-career', '{ "name": "Changed" }');
      await last.updateComplete;
      expect(last.shadowRoot.textContent).to.include('Changed');
    }));

  it('may go before it is their turn', () =>
    slowly(async () => {
      const main = await cards(80);
      const all = [...main.children] as Widget[];
      all.at(-1)!.remove();
      await Promise.all(all.map((card) => card.updateComplete));
      expect(drawn(main)).to.not.include(false);
    }));
});
