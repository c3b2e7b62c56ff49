/**
 * The focus and the selection of a visitor who was in the readable content of a tag when the widget took its place: both go
 * to where the same words stand in the widget. Loaded when there is such a visitor.
 */
export function takeOver(host: HTMLElement, active: Element | null): void {
  const selection = getSelection()!;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = counterpart(host, anchorNode);
  const focus = counterpart(host, focusNode);
  if (anchor && focus && !selection.isCollapsed)
    selection.setBaseAndExtent(anchor, within(anchor, anchorOffset), focus, within(focus, focusOffset));
  // By now the visitor may have gone on.
  const { activeElement } = host.getRootNode() as Document;
  if (activeElement && activeElement !== active && activeElement !== document.body) return;
  // While its document is still being loaded, the content shows on.
  ((counterpart(host, active) ?? active) as HTMLElement | null)?.focus({ preventScroll: true });
}

/** The node of the widget that stands where a node of the content stands: by the order of the elements, then of the texts. */
function counterpart(host: HTMLElement, node: Node | null): Node | undefined {
  const content = host.querySelector(':scope > .career');
  const drawn = host.shadowRoot!.querySelector('.career');
  if (!node || !drawn || !content?.contains(node)) return undefined;
  const path: number[] = [];
  for (let at = node; at !== content; at = at.parentNode!)
    path.unshift(siblings(at.parentNode!, at).indexOf(at));
  return path.reduce<Node | undefined>(
    (at, place, i) => at && siblings(at, i === path.length - 1 ? node : at)[place],
    drawn,
  );
}

/** The children of the same kind: elements, or texts that say something. */
const siblings = (parent: Node, like: Node): Node[] =>
  [...parent.childNodes].filter((child) =>
    like.nodeType === Node.TEXT_NODE
      ? child.nodeType === Node.TEXT_NODE && child.textContent!.trim()
      : child.nodeType === Node.ELEMENT_NODE,
  );

const within = (node: Node, offset: number): number =>
  Math.min(offset, node.nodeType === Node.TEXT_NODE ? node.textContent!.length : node.childNodes.length);
