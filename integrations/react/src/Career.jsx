import { useEffect, useRef } from 'react';

/**
 * A widget: `<Career widget="role-card" document={document} onSelect={…}>readable content</Career>`. The document goes in as
 * JSON text, which works in React 18 and 19, on a server, and before the script of the widgets has come.
 */
export function Career({ widget = 'spotlight', document, onSelect, children, ...attributes }) {
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    if (!onSelect) return undefined;
    element.addEventListener('career-select', onSelect);
    return () => element.removeEventListener('career-select', onSelect);
  }, [onSelect]);
  const Tag = `career-${widget}`;
  return (
    <Tag ref={ref} data-career={JSON.stringify(document)} {...attributes}>
      {children}
    </Tag>
  );
}
