import { createRoot } from 'react-dom/client';

const roots = new WeakMap();

/** A root per widget, as on a page that is not React's. */
export const mount = (Widget) => (json) => {
  const host = document.createElement('div');
  host.className = 'host';
  roots.set(host, { root: createRoot(host), Widget });
  update(host, json);
  return host;
};

export const update = (host, json) => {
  const { root, Widget } = roots.get(host);
  root.render(<Widget data={JSON.parse(json)} />);
};

export const remove = (host) => {
  roots.get(host).root.unmount();
  host.remove();
};
