import { mount as mountComponent, unmount } from 'svelte';

const mounted = new WeakMap();

/** What a card shows; only the whole is exchanged, so only the whole is watched. */
class State {
  data = $state.raw();
  constructor(data) {
    this.data = data;
  }
}

export const mount = (Component) => (json) => {
  const host = document.createElement('div');
  host.className = 'host';
  const state = new State(JSON.parse(json));
  const component = mountComponent(Component, { target: host, props: { state } });
  mounted.set(host, { state, component });
  return host;
};

export const update = (host, json) => {
  mounted.get(host).state.data = JSON.parse(json);
};

export const remove = (host) => {
  unmount(mounted.get(host).component);
  host.remove();
};
