import type { Issue } from '../model/problem.js';
import type { CareerElement } from './career-element.js';
import { issueListStyles } from './issue-list.styles.js';

/** As many as one takes in at a glance; the others are behind a fold. */
const AT_ONCE = 8;

const lists = new WeakMap<Node, (issues: readonly Issue[]) => void>();

/**
 * Shows what is wrong with a widget's data inside the widget, beside what could still be rendered; no issues take the
 * list away. For those who write the page: loaded only where a tag has the attribute `authoring`.
 */
export function issueList(root: HTMLElement | DocumentFragment, issues: readonly Issue[]): void {
  if (!lists.has(root)) lists.set(root, listIn(root as ShadowRoot));
  lists.get(root)!(issues);
}

/** A list in a shadow root of its own, which neither the page's styles reach nor the widget's. */
const listIn = (root: ShadowRoot) => {
  const widget = root.host as CareerElement;
  const frame = make('div', { lang: 'en', dir: 'ltr', 'data-added': '' });
  const inner = frame.attachShadow({ mode: 'open' });
  const title = make('b', { role: 'heading', tabindex: '-1' });
  const errors = section();
  const notes = section('Mended on reading');
  // A group and no landmark: a page may hold a dozen of them, all of one name.
  const slip = make(
    'div',
    { role: 'group', 'aria-label': 'Authoring notes' },
    make('div', { role: 'status' }, title),
    errors.element,
    notes.element,
    make(
      'p',
      { class: 'quiet' },
      'This list shows because the tag has the attribute ',
      make('code', {}, 'authoring'),
      '. Remove it before you publish.',
    ),
  );
  inner.append(slip);

  // Lit empties the root when it shows another template, and so does a fault of the widget: that takes the focus too.
  let left: EventTarget | null | undefined;
  inner.addEventListener('focusout', ({ target }) => {
    left = target;
    setTimeout(() => (left = undefined));
  });
  const observer = new MutationObserver(() => {
    if (root.lastChild === frame) return;
    root.append(frame);
    (left as HTMLElement | undefined)?.focus({ preventScroll: true });
  });
  widget.addController({
    // Constructed style sheets belong to one document: in another they must be made anew.
    hostConnected() {
      const view = widget.ownerDocument.defaultView;
      if (!view) return;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(issueListStyles);
      inner.adoptedStyleSheets = [sheet];
    },
  });

  return (issues: readonly Issue[]) => {
    observer.disconnect();
    if (!issues.length) {
      frame.remove();
      return;
    }
    const focused = inner.activeElement as HTMLElement | null;
    const wrong = errors.show(issues.filter(({ severity }) => severity === 'error'));
    const mended = notes.show(issues.filter(({ severity }) => severity !== 'error'));
    if (focused !== inner.activeElement)
      (focused!.isConnected ? focused! : title).focus({ preventScroll: true });

    slip.className = wrong ? '' : 'calm';
    title.setAttribute('aria-level', String(widget.level));
    title.textContent = summary(wrong, mended, widget.localName);
    if (frame.parentNode !== root) {
      root.append(frame);
      // A live region is heard when it changes, not when it comes.
      setTimeout(() => title.replaceChildren(title.textContent), 200);
    }
    observer.observe(root, { childList: true });
  };
};

/** The issues of one kind, below its label. */
const section = (label?: string) => {
  const list = make('ul', { role: 'list' });
  const folded = make('ul', { role: 'list' });
  const handle = make('summary');
  const fold = make('details', {}, handle, folded);
  const element = make('div', {}, label && make('b', {}, label), list, fold);
  let items = new Map<string, HTMLElement>();

  /** Tells how many there are. */
  const show = (issues: readonly Issue[]) => {
    const next: typeof items = new Map();
    const places = issues.map(placeOf);
    issues.forEach((issue, i) => {
      const place = places[i]!;
      // A link is named by its place, as long as nothing else is wrong there.
      const subject = places.indexOf(place) === places.lastIndexOf(place) ? place : issue.message;
      const key = JSON.stringify([subject, issue]);
      next.set(key, items.get(key) ?? item(issue, place, subject));
    });
    items = next;
    const all = [...items.values()];
    fill(list, all.slice(0, AT_ONCE));
    fill(folded, all.slice(AT_ONCE));
    handle.textContent = `Show ${all.length - AT_ONCE} more`;
    fold.hidden = all.length <= AT_ONCE;
    element.hidden = !all.length;
    return all.length;
  };
  return { element, show };
};

const placeOf = ({ path, line, column }: Issue) =>
  path || (line ? `Line ${line}, column ${column}` : 'As a whole');

const item = ({ path, message, suggestion, excerpt, docs }: Issue, place: string, subject: string) => {
  // What stands before the sentence need not be in it as well.
  const lead = [place, path].find((it) => message.startsWith(`${it}: `));
  const sentence = lead === undefined ? message : message.slice(lead.length + 2);
  return make(
    'li',
    {},
    make('b', {}, ...place.split(/( › )/).map((part, i) => (i % 2 ? part : make('bdi', {}, part)))),
    make(
      'div',
      {},
      make('p', { class: 'quiet' }, ...isolated(sentence.charAt(0).toUpperCase() + sentence.slice(1))),
      suggestion && make('p', {}, ...isolated(suggestion)),
      excerpt && make('pre', {}, ...marked(excerpt)),
      // In a bundle of somebody else's, nobody knows where that page lies.
      docs && URL.canParse(docs)
        ? make(
            'a',
            { href: docs, target: '_blank', rel: 'noopener' },
            'More about this ',
            make('span', {}, `problem: ${subject} (in a new tab)`),
          )
        : '',
    ),
  );
};

/** What a sentence quotes may be written from right to left, or hold characters that turn the rest of it round. */
const isolated = (sentence: string) =>
  sentence.split(/“([^”]*)/).flatMap((part, i) => (i % 2 ? ['“', make('bdi', {}, part)] : part));

/** The caret goes below its character by style: spaces put it there in few scripts, and in none once the line wraps. */
const marked = (excerpt: string) => {
  const found = /^(.*)\n( *)\^$/.exec(excerpt);
  if (!found) return [excerpt];
  const [, line, { length: at }] = found as unknown as [string, string, string];
  const [char = ''] = line.slice(at).match(/./u) ?? [];
  return [line.slice(0, at).trimStart(), make('mark', {}, char || '\xa0'), line.slice(at + char.length)];
};

const summary = (wrong: number, mended: number, tag: string) => {
  const kind = tag.replace('career-', '').replaceAll('-', ' ');
  const data = kind === 'data' ? 'this career data' : `the data of this ${kind}`;
  const notes = count(mended, 'note');
  return wrong
    ? `${count(wrong, 'problem')} in ${data}${mended ? `, and ${notes}` : ''}`
    : `${notes} on ${data}`;
};

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Makes these the children of a list; what stays is not touched, so that it keeps the focus. */
const fill = (list: Element, items: readonly Element[]) => {
  for (const child of [...list.children]) if (!items.includes(child)) child.remove();
  items.forEach((item, i) => {
    if (list.children[i] !== item) list.insertBefore(item, list.children[i] ?? null);
  });
};

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string | undefined)[]
) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};
