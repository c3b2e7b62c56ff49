/** The flat tree: what is drawn and spoken, through shadow roots and slots. */

const answers = new Set<Map<Node, unknown>>();

/** Answers hold until the page looks different: see `forget`. */
function remembered<N extends Node, A>(ask: (node: N) => A): (node: N) => A {
  const known = new Map<Node, A>();
  answers.add(known);
  return (node) => {
    if (!known.has(node)) known.set(node, ask(node));
    return known.get(node)!;
  };
}

export const parentOf = (node: Node): Element | null => {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  const slot = (node as Element | Text).assignedSlot;
  if (slot) return slot;
  return parentNode instanceof Element ? parentNode : null;
};

export const childrenOf = remembered((node: Node): readonly Node[] => {
  if (!(node instanceof Element)) return [];
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length) return assigned;
  }
  return [...node.childNodes];
});

const silent = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Every element below a node in the order in which it is read. */
export function* elementsIn(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!(child instanceof Element) || silent.has(child.tagName)) continue;
    yield child;
    yield* elementsIn(child);
  }
}

export function* textsIn(node: Node): Generator<Text> {
  for (const child of childrenOf(node)) {
    if (child instanceof Text) {
      if (child.data.trim()) yield child;
    } else if (child instanceof Element && !silent.has(child.tagName)) yield* textsIn(child);
  }
}

/** The node itself, then what holds it, up to the page's root. */
export function* upFrom(node: Node | null): Generator<Element> {
  for (let at = node instanceof Element ? node : node && parentOf(node); at; at = parentOf(at)) yield at;
}

export const closest = (node: Node | null, selector: string): Element | undefined => {
  for (const element of upFrom(node)) if (element.matches(selector)) return element;
  return undefined;
};

export const within = (node: Node, ancestor: Element): boolean => {
  for (const element of upFrom(node)) if (element === ancestor) return true;
  return false;
};

/** Every shadow root below a node, and the document. */
export const rootsIn = (node: Node): readonly (Document | ShadowRoot)[] => [
  document,
  ...[...elementsIn(node)].flatMap(({ shadowRoot }) => shadowRoot ?? []),
];

const kept = new Map<Element, Map<string, CSSStyleDeclaration>>();
answers.add(kept);

/** Computed styles are live objects; asking for them is what costs. */
export const styleOf = (element: Element, pseudo = ''): CSSStyleDeclaration => {
  let styles = kept.get(element);
  if (!styles) kept.set(element, (styles = new Map()));
  let style = styles.get(pseudo);
  if (!style) styles.set(pseudo, (style = getComputedStyle(element, pseudo || null)));
  return style;
};

export const forget = (): void => answers.forEach((map) => map.clear());

/** Where it lies in the window. */
export const boxOf = remembered((element: Element): DOMRect => element.getBoundingClientRect());

/** Laid out and not hidden; an opacity of 0 still counts as drawn here. */
export const isDrawn = remembered((element: Element): boolean => {
  // Without a box of its own it is as visible as what holds it.
  if (styleOf(element).display === 'contents') {
    const parent = parentOf(element);
    return parent === null || isDrawn(parent);
  }
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false });
});

export const isMuted = remembered((element: Element): boolean => {
  if (element.getAttribute('aria-hidden') === 'true' || (element as HTMLElement).inert) return true;
  const parent = parentOf(element);
  return parent !== null && isMuted(parent);
});

/** In the accessibility tree, as far as attributes and styles decide. */
export const isSpoken = (element: Element): boolean => isDrawn(element) && !isMuted(element);

const isVeiled = remembered((element: Element): boolean => {
  const style = styleOf(element);
  if (Number(style.opacity) < 0.02) return true;
  if (/inset\((5\d|[6-9]\d|1\d\d)/.test(style.clipPath) || /^rect\(0px,? 0px/.test(style.clip)) return true;
  if (style.display !== 'inline' && style.display !== 'contents' && style.overflow !== 'visible') {
    const { width, height } = boxOf(element);
    if (width <= 1 || height <= 1) return true;
  }
  const parent = parentOf(element);
  return parent !== null && isVeiled(parent);
});

/** Whether an element is there for ears only: clipped away, a pixel small, off the page, transparent. */
export const isUnseen = remembered((element: Element): boolean => {
  if (isVeiled(element)) return true;
  const { fontSize, textIndent } = styleOf(element);
  if (parseFloat(fontSize) < 1 || parseFloat(textIndent) < -500) return true;
  const { right, bottom } = boxOf(element);
  return right + scrollX < -50 || bottom + scrollY < -50;
});

/** Part of a line, and no block of its own. */
export const isPhrase = (element: Element) => /^(inline|contents|none)/.test(styleOf(element).display);

/** The element itself, or the nearest round it that is a block. */
export const blockOf = (node: Node): Element => {
  for (const at of upFrom(node)) if (!/^(inline|contents)$/.test(styleOf(at).display)) return at;
  return document.body;
};

/** Every line of a text, in the window's pixels. */
export const linesOf = (node: Node): readonly DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
};

export const tidy = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();

/** Words alone, for comparing what is said with what is shown. */
export const plain = (text: string): string =>
  tidy(
    text
      .normalize('NFKC')
      .toLocaleLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  );

/** The text that is drawn below a node, as it reads. */
export const shownText = remembered((node: Node): string =>
  tidy(
    [...textsIn(node)]
      .filter((text) => {
        const parent = parentOf(text)!;
        // Letters of a drawing that readers do not hear of are decoration.
        return isDrawn(parent) && !isUnseen(parent) && (!(parent instanceof SVGElement) || isSpoken(parent));
      })
      .map(({ data }) => data)
      .join(' '),
  ),
);

/** The text below a node that is spoken. */
export const spokenText = remembered((node: Node): string =>
  tidy(
    [...textsIn(node)]
      .filter((text) => isSpoken(parentOf(text)!))
      .map(({ data }) => data)
      .join(' '),
  ),
);

interface Computed {
  readonly computedRole: string;
  readonly computedName: string;
}

/** As the browser itself tells assistive technology. */
export const roleOf = remembered((element: Element) => (element as Element & Computed).computedRole);
export const nameOf = remembered((element: Element) => tidy((element as Element & Computed).computedName));

/** The topmost element at a point of the window, through shadow roots. */
export const deepest = (x: number, y: number): Element | null => {
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner;) {
    element = inner;
    const next: Element | null = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    inner = next === element ? null : next;
  }
  return element;
};

/** A short way to an element, for a message. */
export const pathOf = (node: Node): string => {
  const steps: string[] = [];
  for (const element of upFrom(node)) {
    if (element.id === 'canvas') break;
    if (element instanceof HTMLSlotElement) continue;
    const name = [element.localName, ...[...element.classList].slice(0, 2)].join('.');
    const { parentNode } = element;
    const twins = parentNode
      ? [...parentNode.children].filter((it) => it.localName === element.localName)
      : [];
    steps.unshift(twins.length > 1 ? `${name}:${twins.indexOf(element) + 1}` : name);
    if (steps.length > 6) break;
  }
  return steps.join(' > ');
};

export const quote = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

const INTERACTIVE =
  'a[href], button, summary, input:not([type=hidden]), select, textarea, audio[controls], video[controls], iframe, [contenteditable=""], [contenteditable="true"], [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=option], [role=slider], [role=radio], [role=textbox], [role=combobox]';

export const isControl = (element: Element): boolean => element.matches(INTERACTIVE);

/** Whether Tab stops there, as far as markup says. */
export const isTabStop = (element: Element): boolean => {
  const tab = element.getAttribute('tabindex');
  const native = element.matches(
    'a[href], button, summary, input:not([type=hidden]), select, textarea, iframe, [contenteditable=""], [contenteditable="true"]',
  );
  return (
    (tab === null ? native : Number(tab) >= 0) &&
    !element.matches(':disabled') &&
    isDrawn(element) &&
    !closest(element, '[inert]')
  );
};
