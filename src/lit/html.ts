/**
 * The part of Lit's templates that the widgets use: texts, attributes, templates in templates, lists. A template is parsed
 * once and cloned; shown again, only what has changed is touched.
 */
import { policy } from '../safety/policy.js';

export const nothing = Symbol.for('lit-nothing');

export interface TemplateResult {
  /** 1 is HTML, 2 is what stands inside an `<svg>`. */
  readonly _$litType$: 1 | 2;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const tag =
  (type: 1 | 2) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({
    _$litType$: type,
    strings,
    values,
  });
export const html = tag(1);
export const svg = tag(2);

/** Shows a value in a root, after what stood there before the first time. */
export function render(
  value: unknown,
  root: (HTMLElement | DocumentFragment) & { _$litPart$?: Place },
): void {
  if (!root._$litPart$) {
    const end = new Text();
    root.append(end);
    root._$litPart$ = new Place(end);
  }
  root._$litPart$.set([value], 0);
}

/** What shows one value of a template, or several, and knows what it shows. */
interface Shown {
  set(values: readonly unknown[], at: number): void;
}

/** Where a template has an expression: a place among the children of an element, or an attribute. */
interface Hole {
  /** Which child to take at each level. */
  readonly path: readonly number[];
  readonly name?: string;
  /** Its first value. */
  readonly at: number;
  /** What stands round and between the expressions of an attribute. */
  readonly pieces: readonly string[];
}

/** Parsed once; what is shown is a copy of it. */
interface Template {
  readonly content: Node;
  readonly holes: readonly Hole[];
}

/** The templates of one literal: each set of classes and parts has its own, in which they stand as if written there. */
interface Literal {
  /** Which values are such names. */
  readonly names: readonly number[];
  readonly templates: Map<string, Template>;
}

const literals = new WeakMap<TemplateStringsArray, Literal>();

/** What no template of ours has in an attribute. */
const HOLE = '{}';

function templateOf(result: TemplateResult): Template {
  const { strings, values } = result;
  let literal = literals.get(strings);
  if (!literal) {
    const names = [...values.keys()].filter((i) =>
      /\s(class|part)=("[^"]*)?$/.test(strings.slice(0, i + 1).join('')),
    );
    literals.set(strings, (literal = { names, templates: new Map() }));
  }
  const { names, templates } = literal;
  let key = '';
  for (const i of names) key += `${values[i] as string}|`;
  let template = templates.get(key);
  if (!template) templates.set(key, (template = compile(result, names)));
  return template;
}

function compile({ strings, values, _$litType$ }: TemplateResult, names: readonly number[]): Template {
  const isSvg = _$litType$ === 2;
  const whole = strings.reduce((before, after, i) => {
    const value = names.includes(i - 1) ? `{=${String(values[i - 1]).replace(/[^\w -]/g, '')}}` : HOLE;
    return (
      before + (/<[^>]*$/.test(before) ? (before.endsWith('=') ? `"${value}"` : value) : '<!---->') + after
    );
  });
  // Under their own names the browser would judge what is not there yet: “Expected number”.
  const called: string[] = [];
  const markup = whole.replace(/([\w-]+)=("[^"]*\{\})/g, (_, name: string, value: string) => {
    called.push(name);
    return `{${called.length}=${value}`;
  });
  const template = document.createElement('template');
  template.innerHTML = policy().createHTML(isSvg ? `<svg>${markup}</svg>` : markup);
  const fragment = document.importNode(template.content, true);
  if (isSvg) fragment.replaceChildren(...fragment.firstChild!.childNodes);
  // A lone element is copied and put in faster than a fragment with it.
  const { firstChild, lastChild } = fragment;
  const content = firstChild === lastChild && firstChild instanceof Element ? firstChild : fragment;

  const holes: Hole[] = [];
  const others = [...values.keys()].filter((i) => !names.includes(i));
  const add = (path: readonly number[], pieces: readonly string[], name?: string) => {
    holes.push({ path, pieces, at: others[0]!, ...(name && { name }) });
    others.splice(0, pieces.length - 1);
  };
  const search = (node: Node, path: readonly number[]) => {
    if (node instanceof Comment) {
      node.replaceWith('');
      add(path, ['', '']);
    }
    for (const { name, value } of [...((node as Partial<Element>).attributes ?? [])]) {
      if (!value.includes('{')) continue;
      // As in Lit, attributes with an expression come after the others.
      (node as Element).removeAttribute(name);
      const pieces = value.split(HOLE);
      if (pieces.length > 1) add(path, pieces, called.shift());
      else (node as Element).setAttribute(name, value.replace(/[{=}]/g, ''));
    }
    node.childNodes.forEach((child, i) => {
      search(child, [...path, i]);
    });
  };
  search(content, []);
  return { content, holes };
}

class Attribute implements Shown {
  #text?: string | undefined;

  constructor(
    readonly element: Element,
    readonly name: string,
    readonly pieces: readonly string[],
  ) {}

  set(values: readonly unknown[], at: number): void {
    const { element, name, pieces } = this;
    let text: string | undefined = pieces[0];
    for (let i = 1; i < pieces.length; i++) {
      const value = values[at + i - 1];
      text = value === nothing || text === undefined ? undefined : text + String(value ?? '') + pieces[i];
    }
    if (text === this.#text) return;
    this.#text = text;
    if (text === undefined) element.removeAttribute(name);
    else element.setAttribute(name, text);
  }
}

/** A place among the children of an element: a text, an element, or a list of either with a text behind it. */
class Place implements Shown {
  /** What kind of thing is shown: a template, or whether it is a list. */
  #kind: unknown = false;
  #text = '';
  // Most places show a text and need neither.
  #shown?: Shown[] | undefined;
  /** What stands before the node and belongs to it. */
  #before?: (ChildNode | Place)[] | undefined;

  #node: ChildNode | undefined;
  /** Where the node is put while there is none yet. */
  readonly #next: ChildNode | undefined;

  constructor(node?: ChildNode, next?: ChildNode) {
    this.#node = node;
    this.#next = next;
  }

  set(values: readonly unknown[], at: number): void {
    const value = values[at];
    const result = (value as TemplateResult | null)?.strings ? (value as TemplateResult) : undefined;
    const kind = result ? templateOf(result) : Array.isArray(value);
    if (kind !== this.#kind || !this.#node) {
      this.#kind = kind;
      this.#empty();
      this.#before = this.#shown = undefined;
      if (result) {
        this.#copy(kind as Template, result.values);
        return;
      }
      this.#text = '';
      this.#put(new Text());
    }
    if (result) this.#fill(kind as Template, result.values);
    else if (kind) this.#list(value as unknown[]);
    else {
      const text = value === nothing ? '' : String((value ?? '') as string);
      if (text !== this.#text) (this.#node as Text).data = this.#text = text;
    }
  }

  remove(): void {
    this.#empty();
    this.#node!.remove();
  }

  #empty(): void {
    this.#before?.forEach((part) => {
      part.remove();
    });
  }

  #copy(template: Template, values: readonly unknown[]): void {
    const { content, holes } = template;
    const copy = content.cloneNode(true) as ChildNode | DocumentFragment;
    // All are found before the first of them shows more than one node.
    const nodes = holes.map(({ path }) => path.reduce(childAt, copy as Node));
    const shown = holes.map(({ name, pieces }, i) =>
      name ? new Attribute(nodes[i] as Element, name, pieces) : new Place(nodes[i] as Text),
    );
    this.#shown = shown;
    if (copy instanceof DocumentFragment) {
      this.#before = Array.from(copy.childNodes, (node) => {
        const hole = nodes.indexOf(node);
        return node instanceof Text && hole >= 0 ? (shown[hole] as Place) : node;
      });
      this.#fill(template, values);
      this.#put(new Text());
      this.#node!.before(copy);
    } else {
      this.#fill(template, values);
      this.#put(copy);
    }
  }

  #fill({ holes }: Template, values: readonly unknown[]): void {
    this.#shown!.forEach((shown, i) => {
      shown.set(values, holes[i]!.at);
    });
  }

  #list(values: readonly unknown[]): void {
    const places = (this.#before ??= []) as Place[];
    while (places.length > values.length) places.pop()!.remove();
    for (let i = 0; i < values.length; i++) (places[i] ??= new Place(undefined, this.#node)).set(values, i);
  }

  #put(node: ChildNode): void {
    const old = this.#node ?? this.#next!;
    if (this.#node) old.parentNode!.replaceChild(node, old);
    else old.parentNode!.insertBefore(node, old);
    this.#node = node;
  }
}

const childAt = (parent: Node, index: number): Node => {
  let child = parent.firstChild!;
  while (index--) child = child.nextSibling!;
  return child;
};
