import { elementsIn, isDrawn, isSpoken, isUnseen, linesOf, parentOf, styleOf, textsIn, tidy } from './dom.js';

/** How the page stands while it is looked at. */
export interface Condition {
  readonly name: string;
  readonly media?: 'print';
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly reduced?: boolean;
  readonly direction?: 'rtl';
  readonly width?: number;
  /** Size of the page's text in percent. */
  readonly text?: number;
  readonly spacing?: boolean;
  /** As if the pointer were on everything at once. */
  readonly pointed?: boolean;
  /** Whether every fold is opened first. */
  readonly unfold?: boolean;
}

/** One text node, and what becomes of it. */
export interface Piece {
  readonly node: Text;
  readonly parent: Element;
  readonly text: string;
  readonly lines: readonly DOMRect[];
  /** For eyes. */
  readonly seen: boolean;
  /** For ears. */
  readonly spoken: boolean;
}

export interface Scene {
  readonly canvas: Element;
  readonly condition: Condition;
  readonly elements: readonly Element[];
  readonly pieces: readonly Piece[];
  /** The same story before, with nothing asked of it, every fold open. */
  readonly before?: Scene | undefined;
  /** Font size of each text, and what is said of each element, at the time. */
  readonly sizes: ReadonlyMap<Text, number>;
  readonly heard: ReadonlyMap<Element, string>;
}

export interface Finding {
  readonly probe: string;
  readonly where: string;
  readonly says: string;
}

export interface Probe {
  /** Sentence-like name, also in the report. */
  readonly name: string;
  /** Success criteria of WCAG 2.2 that it stands for. */
  readonly criteria: readonly string[];
  /** Where it is not the same in each condition. */
  readonly only?: (condition: Condition) => boolean;
  readonly find: (scene: Scene) => Iterable<readonly [at: Node, says: string]>;
}

export function look(canvas: Element, condition: Condition, before?: Scene): Scene {
  const elements = [...elementsIn(canvas)];
  const pieces = [...textsIn(canvas)].map((node): Piece => {
    const parent = parentOf(node)!;
    const drawn = isDrawn(parent);
    const lines = drawn ? linesOf(node) : [];
    const seen = drawn && lines.length > 0 && !isUnseen(parent);
    return { node, parent, text: tidy(node.data), lines, seen, spoken: isSpoken(parent) };
  });
  const sizes = new Map(pieces.map(({ node, parent }) => [node, parseFloat(styleOf(parent).fontSize)]));
  const heard = new Map(elements.filter(isSpoken).map((element) => [element, said(element)]));
  return { canvas, condition, elements, pieces, before, sizes, heard };
}

const said = (element: Element): string => {
  const { computedRole, computedName } = element as Element & { computedRole: string; computedName: string };
  return /^(generic|none|paragraph|presentation)?$/.test(computedRole) && !computedName
    ? ''
    : `${computedRole} “${tidy(computedName)}” ${element.getAttribute('aria-level') ?? ''}`;
};

/** Whether a text is of a drawing. */
export const isLettering = ({ parent }: Pick<Piece, 'parent'>): boolean => parent instanceof SVGElement;
