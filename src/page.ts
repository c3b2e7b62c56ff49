/** What all forms of placeholders ask of the page that they stand in. */

/** The attributes of a widget, where one may take an element's place; nothing where the element must stay. */
export function attributesFor(place: HTMLElement, tag: string): string[] | undefined {
  for (let above = place.parentElement; above; above = above.parentElement) {
    // What a widget shows in need stays as the author wrote it. A `<career-data>` shows its children always.
    if (above.localName !== 'career-data' && attributesOf(above.localName)) return undefined;
  }
  // What is being edited must be saved as it was written.
  return place.parentNode && !place.isContentEditable ? attributesOf(tag) : undefined;
}

/** Calls back with each element that comes into the document, but not with those that come in inside another one. */
export function onAdded(callback: (element: Element) => void): void {
  new MutationObserver((records) => {
    const added = new Set<Node>(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const node of added) {
      // A tree that grew node by node is searched once, from its root, not again from each of them.
      let above = node.parentNode;
      while (above && !added.has(above)) above = above.parentNode;
      if (!above && node.isConnected && node.nodeType === Node.ELEMENT_NODE) callback(node as Element);
    }
  }).observe(document, { childList: true, subtree: true });
}

/** The attributes of a widget; nothing for a tag that is none of ours, though the page may know it. */
export const attributesOf = (tag: string): string[] | undefined => {
  const element = customElements.get(tag) as { observedAttributes?: string[] } | undefined;
  const names = element?.observedAttributes;
  return names?.includes('data-career') ? names : undefined;
};
