import { expect } from '@open-wc/testing';
import '../career-elements.js';
import { put, settled, until, watch, type Widget } from '../../test/watch.js';

const page = watch();
const career = {
  role: { id: 'nurse', name: 'Ward Nurse' },
  certifications: [{ id: 'w p/c', acronym: 'WPC', name: 'Ward Practice Certificate' }],
  pathway: {
    steps: [
      { id: 'learn', title: 'Learn the ward' },
      { certification: 'w p/c' },
      ...Array.from({ length: 12 }, (_, i) => ({ id: `more-${i}`, title: `Step ${i}` })),
    ],
  },
};
const markup = (children = '') =>
  `<div style="padding-block-start: 3000px"><career-spotlight>${children}</career-spotlight></div>`;
const show = async (children?: string) => {
  const widget = put(markup(children)).querySelector('career-spotlight') as unknown as Widget;
  widget.data = career;
  await widget.updateComplete;
  return widget;
};
const goTo = async (fragment: string) => {
  location.hash = fragment;
  await settled(50);
};
const marked = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll<HTMLElement>('[data-gone-to]')].map(({ dataset }) => dataset['id']);
const focused = (widget: Element) => (widget.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];

describe('an address with a fragment', () => {
  const { pathname, search } = location;
  afterEach(() => {
    history.replaceState(null, '', pathname + search);
    scrollTo(0, 0);
  });

  it('goes to the step that it names, marks it and gives it the focus', async () => {
    const widget = await show();
    await goTo('learn');
    await until(() => marked(widget).length, 'the mark');
    expect(marked(widget)).to.deep.equal(['learn']);
    expect(focused(widget)).to.equal('learn');
    const target = widget.shadowRoot!.querySelector('[data-id=learn]')!;
    expect(target.getBoundingClientRect().top).to.be.within(-1, innerHeight - 1);
    expect(getComputedStyle(target).outlineStyle).to.equal('solid');
    expect(page.problems).to.deep.equal([]);
  });

  it('goes on to the next, and takes the mark off the one before', async () => {
    const widget = await show();
    await goTo('learn');
    await until(() => marked(widget)[0] === 'learn', 'the first');
    await goTo('w%20p%2Fc');
    await until(() => marked(widget)[0] === 'w p/c', 'the second');
    expect(marked(widget)).to.deep.equal(['w p/c']);
  });

  it('is there before the widget: then the widget goes there when it shows its data', async () => {
    history.replaceState(null, '', '#nurse');
    const widget = await show();
    await until(() => marked(widget).length, 'the mark');
    expect(marked(widget)).to.deep.equal(['nurse']);
  });

  it('opens the fold that hides what it names', async () => {
    const widget = await show();
    const step = widget.shadowRoot!.querySelector('[data-id=more-11]')!;
    expect(step.checkVisibility()).to.equal(false);
    await goTo('more-11');
    await until(() => marked(widget).length, 'the mark');
    expect(step.checkVisibility()).to.equal(true);
  });

  it('leaves an element of the page first, but not what only shows without script', async () => {
    const widget = await show('<p id="learn">Learn the ward</p>');
    const own = put('<p id="nurse">The page’s own</p>');
    await goTo('nurse');
    await settled(100);
    expect(marked(widget)).to.deep.equal([]);
    own.remove();
    await goTo('learn');
    await until(() => marked(widget).length, 'the mark');
    expect(marked(widget)).to.deep.equal(['learn']);
  });

  it('that names nothing changes nothing, whatever it holds', async () => {
    const widget = await show();
    for (const fragment of ['nobody', '%', '"]', '%E0%A4%A', '__proto__', '/role']) {
      await goTo(fragment);
      expect(marked(widget), fragment).to.deep.equal([]);
    }
    expect(page.problems).to.deep.equal([]);
  });

  it('is never written by the widget', async () => {
    await show();
    await settled(50);
    expect(location.hash).to.equal('');
  });
});
