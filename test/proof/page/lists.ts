import {
  childrenOf,
  closest,
  elementsIn,
  isDrawn,
  isPhrase,
  isSpoken,
  nameOf,
  quote,
  roleOf,
  shownText,
  spokenText,
  styleOf,
  tidy,
} from './dom.js';
import type { Probe } from './scene.js';

const lists: Probe = {
  name: 'lists are lists, with their items directly inside',
  criteria: ['1.3.1'],
  *find({ elements }) {
    for (const element of elements) {
      if (!isDrawn(element)) continue;
      const parent = element.parentElement;
      const role = roleOf(element);
      if (element.matches('li, [role=listitem]')) {
        if (!parent?.matches('ul, ol, menu, [role=list]')) yield [element, 'an item outside of a list'];
        else if (isSpoken(element) && role !== 'listitem') yield [element, `an item whose role is ${role}`];
        if (isSpoken(element) && !spokenText(element) && !hasNamedPicture(element))
          yield [element, 'an empty item'];
      }
      if (element.matches('ul, ol, menu, [role=list]')) {
        if (isSpoken(element) && role !== 'list') yield [element, `a list whose role is ${role || 'lost'}`];
        for (const child of element.children)
          if (!child.matches('li, [role=listitem], script, template'))
            yield [child, 'in a list, but no item of it'];
        // Safari takes a list without markers for layout.
        const bare = [...element.children].every((item) =>
          /^(none|""|'')$/.test(styleOf(item).listStyleType),
        );
        const markers = [...element.children].every((item) => styleOf(item).display === 'list-item');
        if ((bare || !markers) && element.getAttribute('role') !== 'list')
          yield [element, 'without markers, and without role="list"'];
      }
      if (element.localName === 'ul' && isCounted(element))
        yield [element, 'its items are counted for the eye alone'];
      if (element instanceof HTMLOListElement) yield* numbered(element);
      if (element.matches('dt, dd')) {
        const list = parent?.localName === 'div' ? parent.parentElement : parent;
        if (list?.localName !== 'dl') yield [element, 'a term or a description outside of a list of them'];
        if (isSpoken(element) && !spokenText(element)) yield [element, 'says nothing'];
      }
      if (element.localName === 'dl') yield* groups(element);
    }
  },
};

/** Whether its items begin with 1, 2, 3, in any digits. */
const isCounted = (list: Element): boolean => {
  const numbers = [...list.children].map((item) => /^(\p{N}+)[.)]?(\s|$)/u.exec(shownText(item))?.[1]);
  return (
    numbers.length > 1 &&
    numbers.every((number, i) => number !== undefined && valueOf(number) === valueOf(numbers[0]!) + i)
  );
};

/** A number that is drawn beside an item must be the one that it is counted as. */
function* numbered(list: HTMLOListElement): Generator<readonly [Node, string]> {
  let counted = list.hasAttribute('start') ? list.start : 1;
  for (const item of list.children) {
    if (!(item instanceof HTMLLIElement)) continue;
    if (item.hasAttribute('value')) counted = item.value;
    const drawn = /^(\p{N}+)[.)]?$/u.exec(shownText(childrenOf(item).find(hasShownText) ?? item))?.[1];
    if (drawn !== undefined && valueOf(drawn) !== counted)
      yield [item, `shows ${drawn}, and is counted as ${counted}`];
    counted += list.reversed ? -1 : 1;
  }
}

const hasShownText = (node: Node) => node instanceof Element && shownText(node) !== '';

/** The digits of every script stand in tens, in order. */
export const valueOf = (digits: string): number =>
  [...digits].reduce((value, digit) => {
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero -= 1;
    return value * 10 + digit.codePointAt(0)! - zero;
  }, 0);

const hasNamedPicture = (element: Element) => {
  for (const inner of elementsIn(element))
    if (/^(img|image)$/.test(roleOf(inner)) && nameOf(inner)) return true;
  return false;
};

function* groups(list: Element): Generator<readonly [Node, string]> {
  const direct = [...list.children].filter(({ localName }) => localName !== 'div');
  const bundles = [...list.children]
    .filter(({ localName }) => localName === 'div')
    .map(({ children }) => [...children]);
  for (const bundle of direct.length ? [direct, ...bundles] : bundles) {
    const order = bundle.map(({ localName }) => localName).join(' ');
    if (!/^(dt( dt)*( dd)+ ?)+$/.test(`${order} `.trim().replace(/ (?=dt)/g, ' ')))
      yield [bundle[0] ?? list, `terms and descriptions in this order: ${order}`];
  }
}

const fakeLists: Probe = {
  name: 'what repeats is a list',
  criteria: ['1.3.1'],
  *find({ elements, pieces }) {
    for (const { parent, text, spoken } of pieces) {
      if (spoken && /^([•▪◦‣∙·–—*-]|\d{1,2}[.)])\s/u.test(text) && !closest(parent, 'li, td, dd'))
        yield [parent, `a mark typed before a text: ${quote(text)}`];
    }
    for (const element of elements) {
      if (element.localName === 'dl' || !element.getRootNode().isConnected) continue;
      const pairs = childrenOf(element).filter((child) => child instanceof Element && isPair(child));
      if (pairs.length > 1 && element.getRootNode() instanceof ShadowRoot)
        yield [element, `${pairs.length} labels with values, and no list of terms`];
      const runs = new Map<string, Element[]>();
      for (const child of childrenOf(element)) {
        if (!(child instanceof HTMLElement) || !/^(div|span|article)$/.test(child.localName)) continue;
        if (!isSpoken(child) || !spokenText(child) || isPhrase(child)) continue;
        if (!child.className) continue;
        const key = `${child.localName}.${child.classList[0]}`;
        runs.set(key, [...(runs.get(key) ?? []), child]);
      }
      for (const [key, run] of runs) {
        if (run.length > 2 && element.getRootNode() instanceof ShadowRoot)
          yield [element, `${run.length} times ${key} side by side, and no list`];
      }
    }
  },
};

/** Two short texts, side by side or one above the other, in a box of their own. */
const isPair = (box: Element) => {
  const { children } = box;
  return (
    /^(div|p|span)$/.test(box.localName) &&
    children.length === 2 &&
    [...children].every(
      (child) =>
        /^(span|div|p|b|strong)$/.test(child.localName) && !child.childElementCount && isSpoken(child),
    ) &&
    tidy(box.textContent ?? '') === tidy([...children].map(({ textContent }) => textContent).join(' ')) &&
    shownText(children[0]!).length < 40
  );
};

export const listProbes: readonly Probe[] = [lists, fakeLists];
