import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Widget } from '../../test/reading.js';
import './role-card/career-role-card.js';
import './certification-badge/career-certification-badge.js';

const role = (i: number) => ({
  name: `Post ${i}`,
  tagline: 'For people who notice first, and know what to do about it. '.repeat(1 + (i % 4)),
  responsibilities: { items: Array.from({ length: 1 + (i % 5) }, (_, n) => `Duty ${n} of post ${i}`) },
});
const baseOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('.career')!;
const isSkipped = (widget: Element) => !baseOf(widget).checkVisibility({ contentVisibilityAuto: true });
const guessOf = (widget: Widget) =>
  Number(/^auto (\d+)px$/.exec(widget.style.getPropertyValue('contain-intrinsic-block-size'))?.[1]);

/** One page for all: the first widgets of a page are drawn in full, and that counts through its whole life. */
describe('a page with many widgets', () => {
  let widgets: Widget[];
  let main: HTMLElement;

  before(async () => {
    await setViewport({ width: 800, height: 600 });
    main = document.createElement('main');
    document.body.append(main);
    for (let i = 0; i < 100; i++) {
      const card = document.createElement('career-role-card');
      card.dataset['career'] = JSON.stringify(role(i));
      main.append(card);
    }
    widgets = [...main.children] as Widget[];
    await Promise.all(widgets.map((widget) => widget.updateComplete));
    await waitUntil(() => guessOf(widgets.at(-1)!), 'no height is estimated');
  });

  it('draws the first ones in full, and leaves out the others while they are off screen', () => {
    expect(widgets.slice(0, 24).filter(isSkipped).length).to.equal(0);
    expect(widgets.slice(24).filter((widget) => !isSkipped(widget)).length).to.equal(0);
  });

  it('is about as high as it will be', () => {
    const before = main.offsetHeight;
    for (const widget of widgets) widget.style.contentVisibility = 'visible';
    const full = main.offsetHeight;
    for (const widget of widgets) widget.style.contentVisibility = '';
    expect(before / full).to.be.within(0.95, 1.05);
  });

  it('estimates each by what is in it', () => {
    expect(guessOf(widgets[99]!)).to.be.greaterThan(guessOf(widgets[95]!) + 50);
  });

  it('estimates anew when it gets narrower', async () => {
    const wide = guessOf(widgets.at(-1)!);
    main.style.width = '240px';
    await waitUntil(() => guessOf(widgets.at(-1)!) > wide, 'the estimate stays');
    main.style.width = '';
    await waitUntil(() => guessOf(widgets.at(-1)!) === wide, 'the estimate stays');
  });

  it('draws what comes near the screen', async () => {
    widgets[60]!.scrollIntoView();
    await waitUntil(() => !isSkipped(widgets[60]!), 'it is left out');
    expect(baseOf(widgets[60]!).innerText).to.include('Duty 0 of post 60');
    scrollTo(0, 0);
  });

  it('goes to a widget by its address', async () => {
    widgets[80]!.id = 'here';
    location.hash = '#here';
    await waitUntil(() => Math.abs(widgets[80]!.getBoundingClientRect().top) < 300, 'it is elsewhere');
    location.hash = '';
    scrollTo(0, 0);
  });

  it('is printed in full', async () => {
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(widgets.at(-1)!).contentVisibility).to.equal('visible');
    await emulateMedia({ media: 'screen' });
  });

  it('lets the page decide', async () => {
    const style = document.createElement('style');
    style.textContent = 'career-role-card { content-visibility: visible }';
    document.head.append(style);
    expect(widgets.filter(isSkipped).length).to.equal(0);
    style.remove();
  });

  it('has a guess for a kind that it knows nothing of', async () => {
    const badge = document.createElement('career-certification-badge') as Widget;
    badge.dataset['career'] = '{ "name": "Certified" }';
    main.append(badge);
    await badge.updateComplete;
    expect(badge.matches(':state(skipped)')).to.equal(true);
    expect(badge.offsetHeight).to.be.greaterThan(50);
  });

  it('forgets those that have gone, and takes no harm', async () => {
    main.replaceChildren();
    const card = document.createElement('career-role-card') as Widget;
    card.dataset['career'] = JSON.stringify(role(1));
    main.append(card);
    await card.updateComplete;
    expect(card.offsetHeight).to.be.greaterThan(50);
  });
});
