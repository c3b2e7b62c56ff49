import { createApp, h, shallowRef } from 'vue';

const apps = new WeakMap();

/** An app per widget, as on a page that is not Vue's. */
export const mount = (Widget) => (json) => {
  const host = document.createElement('div');
  host.className = 'host';
  const data = shallowRef(JSON.parse(json));
  const app = createApp(() => h(Widget, { data: data.value }));
  app.mount(host);
  apps.set(host, { app, data });
  return host;
};

export const update = (host, json) => {
  apps.get(host).data.value = JSON.parse(json);
};

export const remove = (host) => {
  apps.get(host).app.unmount();
  host.remove();
};
