/**
 * Keeps one block of structured data in the head of the page, of all the elements in it that are `structured`: it changes
 * with them and goes with the last. Loaded when the first of them shows.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Certification, Day, Role } from '../model/career.js';
import type { policy } from '../safety/policy.js';
import { asScriptText, structuredData, type Shown } from './schema-org.js';

export interface Host extends HTMLElement, ReactiveControllerHost {
  structured: boolean | undefined;
}

const hosts = new Set<Host>();
const known = new WeakSet<Host>();
let trusted: typeof policy;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Follows an element from now on: into the page, out of it, and when its attribute comes and goes. */
export function structured(host: Host, own: typeof policy): void {
  trusted = own;
  if (!known.has(host)) {
    known.add(host);
    const onMove = () => follow(host);
    host.addController({ hostConnected: onMove, hostDisconnected: onMove });
    // A tag inside that is defined late tells no other way that it shows.
    host.addEventListener('career-ready', soon);
  }
  follow(host);
}

const follow = (host: Host): void => {
  if (host.isConnected && host.structured) hosts.add(host);
  else hosts.delete(host);
  soon();
};

/** Many changes are one. */
const soon = (): void => {
  timer ??= setTimeout(write, 50);
};
/** Made when it is needed: the module is loaded in Node too. */
let observer: MutationObserver | undefined;

function write(): void {
  timer = undefined;
  observer ??= new MutationObserver(soon);
  observer.disconnect();
  const parts = new Map<Element, Shown>();
  for (const host of hosts) {
    // An editor's frame or a pop-up is another page.
    if (host.ownerDocument !== document) continue;
    const { lang } = shownBy<Shown>(host) ?? {};
    for (const widget of widgetsOf(host)) parts.set(widget, { ...(lang && { lang }), ...partOf(widget) });
  }
  const graph = structuredData([...parts.values()], document.baseURI);
  // Also one that a server wrote, or a page that came back from a cache.
  const script = document.querySelector('script[data-career-structured]');
  try {
    if (graph['@graph'].length) put(script ?? newScript(), asScriptText(graph));
    else script?.remove();
  } catch {
    // The page allows our policy not at all. The browser has said so.
  }
}

const newScript = (): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['careerStructured'] = '';
  return script;
};

/** A browser that asks for Trusted Types wants them for every script, also for one that holds data. */
function put(script: Element, text: string): void {
  if (script.textContent === text) return;
  script.textContent = trusted().createScript(text);
  if (!script.isConnected) document.head.append(script);
}

/** What is drawn, and so may be told: the spotlight itself; of a `<career-data>` whatever stands in it. */
function* widgetsOf(host: Host): Generator<Element> {
  if (drawnIn(host)) yield watched(host);
  else yield* inside(host);
}

function* inside(root: Element | ShadowRoot): Generator<Element> {
  observer!.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll('*')) {
    if (drawnIn(element)) yield watched(element);
    else if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}

const watched = (widget: Element): Element => {
  observer!.observe(widget.shadowRoot!, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  return widget;
};

/** The outermost thing that a widget has drawn; nothing while the author's children show. */
const drawnIn = ({ shadowRoot }: Element): DOMTokenList | undefined =>
  shadowRoot?.querySelector('.career > :is(.spotlight, .role, .badge, .pathway, .day)')?.classList;

/** As part of a document. A widget may show less than it knows. */
function partOf(widget: Element): Shown {
  const drawn = drawnIn(widget)!;
  if (drawn.contains('role')) {
    const role = shownBy<Role>(widget)!;
    return { role: drawn.contains('compact') ? only(role, 'name', 'abbreviation', 'tagline') : role };
  }
  if (drawn.contains('badge')) {
    const badge = shownBy<Certification>(widget)!;
    const brief = only(badge, 'acronym', 'name', 'image', 'action');
    return { certifications: [drawn.contains('card') ? badge : brief] };
  }
  if (drawn.contains('day')) return { day: shownBy<Day>(widget)! };
  return shownBy<Shown>(widget)!;
}

const only = <T extends object>(whole: T, ...keys: (keyof T & string)[]): T =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => (keys as string[]).includes(key))) as T;

/** The elements keep it among themselves. */
const shownBy = <T>(element: Element): T | undefined => (element as { shown?: T }).shown;
