import { expect } from '@open-wc/testing';
import { mend } from '../src/data/decode.js';
import { say } from '../src/model/say.js';
import type { CareerElement } from '../src/elements/career-element.js';
import type { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent } from '../src/elements/events.js';

export type Widget = CareerElement & { layout?: string };

/** A document from which every widget can take its part. */
export const career = {
  role: {
    id: 'nurse',
    name: 'Ward Nurse',
    tagline: 'Notices first.',
    action: { label: 'Apply', href: '#apply' },
  },
  certifications: [
    { id: 'ward', acronym: 'WPC', name: 'Ward Practice Certificate' },
    { id: 'dose', acronym: 'CCP-340B', name: 'Dosing Certificate' },
  ],
  pathway: { steps: [{ title: 'Learn the ward' }] },
  day: { slots: [{ label: 'Morning', title: 'Handover' }] },
};

/** Each tag that shows something, with the smallest data of its own and a text that this data makes it show. */
export const WIDGETS = [
  { tag: 'career-role-card', data: { name: 'Pharmacist' }, text: 'Pharmacist', ofCareer: 'Ward Nurse' },
  {
    tag: 'career-certification-badge',
    data: { name: 'Pharmacy Certificate' },
    text: 'Pharmacy Certificate',
    ofCareer: 'Ward Practice Certificate',
  },
  {
    tag: 'career-pathway-timeline',
    data: { steps: [{ title: 'First step' }] },
    text: 'First step',
    ofCareer: 'Learn the ward',
  },
  {
    tag: 'career-day-schedule',
    data: { slots: [{ title: 'Rounds' }] },
    text: 'Rounds',
    ofCareer: 'Handover',
  },
  { tag: 'career-spotlight', data: { role: { name: 'Director' } }, text: 'Director', ofCareer: 'Ward Nurse' },
] as const;

/** An address of a real file: the test server turns a name that ends in “.json” into a module; spelled like this it sends the file. */
export const address = (name: string) => `/examples/careers/${name}.jso%6E`;

export const box = (markup = ''): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = markup;
  document.body.append(element);
  boxes.push(element);
  return element;
};
const boxes: Element[] = [];

/** The first element of some markup, in the page. */
export const put = <T extends Element = Widget>(markup: string): T => box(markup).firstElementChild as T;

/** A page of its own in a frame. */
export const frame = (): { page: Document; scope: Window & typeof globalThis } => {
  const element = document.createElement('iframe');
  document.body.append(element);
  boxes.push(element);
  return { page: element.contentDocument!, scope: element.contentWindow as Window & typeof globalThis };
};

/** Long enough for updates that wait for others, and for observers. */
export const settled = async (ms = 20): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  // The tolerant parse and the sentences of problems load on demand; the event waits for them.
  await mend('');
  await say([{ at: [], code: 'absent' }]);
  await new Promise((resolve) => setTimeout(resolve));
};

export const until = async (condition: () => unknown, what: string, ms = 4000) => {
  const end = performance.now() + ms;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await settled(10);
  }
};

/** What a widget shows of its data; `undefined` while the author's children show. */
export const shown = (widget: Element): string | undefined => {
  const base = widget.shadowRoot?.querySelector('[part~=base]');
  return base ? base.textContent.replace(/\s+/g, ' ').trim() : undefined;
};

/** The name that a role card shows, without the abbreviation after it. */
export const nameOf = (widget: Element): string | undefined => {
  const title = widget.shadowRoot?.querySelector('[part~=title]')?.cloneNode(true) as Element | undefined;
  title?.querySelector('.abbreviation')?.remove();
  return title?.textContent.trim();
};

/** Fails unless the author's children are what a visitor sees, and nothing else is. */
export const expectFallback = (widget: Element, why = '') => {
  expect(shown(widget), why).to.equal(undefined);
  expect(widget.children.length, why).to.be.greaterThan(0);
  for (const child of widget.children) {
    expect((child as HTMLElement).assignedSlot !== null, why).to.equal(true);
    expect(child.getBoundingClientRect().height, why).to.be.greaterThan(0);
  }
  expect(widget.shadowRoot!.textContent.trim(), why).to.equal('');
};

/** Fails unless the widget shows its data, and the author's children do not show as well. */
export const expectShown = (widget: Element, text: string, why = '') => {
  expect(shown(widget), why).to.contain(text);
  expect(widget.shadowRoot!.querySelectorAll('slot').length, why).to.equal(0);
  expect(widget.getBoundingClientRect().height, why).to.be.greaterThan(0);
};

interface Seen {
  errors: CareerErrorEvent[];
  ready: CareerReadyEvent[];
  selects: CareerSelectEvent[];
  groups: unknown[][];
  warnings: string[];
}
let seen: Seen;
const { group, warn } = console;
const onError = (event: Event) => seen.errors.push(event as CareerErrorEvent);
const onReady = (event: Event) => seen.ready.push(event as CareerReadyEvent);
const onSelect = (event: Event) => seen.selects.push(event as CareerSelectEvent);

/*
 * What is asserted must be plain data: a failure with an element or an event in it cannot be reported out of the browser.
 */

/** Notes down what reaches the page and its console, in each test of a suite; leaves an empty page after each. */
export const watch = (): { readonly seen: Seen; readonly problems: string[] } => {
  beforeEach(() => {
    seen = { errors: [], ready: [], selects: [], groups: [], warnings: [] };
    console.group = (...what) => seen.groups.push(what);
    console.warn = (what) => seen.warnings.push(String(what));
    addEventListener('career-error', onError);
    addEventListener('career-ready', onReady);
    addEventListener('career-select', onSelect);
  });
  afterEach(async () => {
    for (const element of boxes.splice(0)) element.remove();
    await settled(0);
    Object.assign(console, { group, warn });
    removeEventListener('career-error', onError);
    removeEventListener('career-ready', onReady);
    removeEventListener('career-select', onSelect);
  });
  return {
    get seen() {
      return seen;
    },
    /** Every problem reported, as its sentence. */
    get problems() {
      return seen.errors.flatMap(({ issues }) => issues.map(({ message }) => message));
    },
  };
};
