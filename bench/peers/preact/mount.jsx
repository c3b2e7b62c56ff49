import { render } from 'preact';

const widgets = new WeakMap();

export const mount = (Widget) => (json) => {
  const host = document.createElement('div');
  host.className = 'host';
  widgets.set(host, Widget);
  update(host, json);
  return host;
};

export const update = (host, json) => {
  const Widget = widgets.get(host);
  render(<Widget data={JSON.parse(json)} />, host);
};

export const remove = (host) => {
  render(null, host);
  host.remove();
};
