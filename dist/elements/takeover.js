function takeOver(host, active) {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = counterpart(host, anchorNode);
  const focus = counterpart(host, focusNode);
  if (anchor && focus && !selection.isCollapsed)
    selection.setBaseAndExtent(anchor, within(anchor, anchorOffset), focus, within(focus, focusOffset));
  const { activeElement } = host.getRootNode();
  if (activeElement && activeElement !== active && activeElement !== document.body) return;
  (counterpart(host, active) ?? active)?.focus({ preventScroll: true });
}
function counterpart(host, node) {
  const content = host.querySelector(":scope > .career");
  const drawn = host.shadowRoot.querySelector(".career");
  if (!node || !drawn || !content?.contains(node)) return void 0;
  const path = [];
  for (let at = node; at !== content; at = at.parentNode)
    path.unshift(siblings(at.parentNode, at).indexOf(at));
  return path.reduce(
    (at, place, i) => at && siblings(at, i === path.length - 1 ? node : at)[place],
    drawn
  );
}
const siblings = (parent, like) => [...parent.childNodes].filter(
  (child) => like.nodeType === Node.TEXT_NODE ? child.nodeType === Node.TEXT_NODE && child.textContent.trim() : child.nodeType === Node.ELEMENT_NODE
);
const within = (node, offset) => Math.min(offset, node.nodeType === Node.TEXT_NODE ? node.textContent.length : node.childNodes.length);

export { takeOver };
