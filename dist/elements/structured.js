import { structuredData, asScriptText } from './schema-org.js';

const hosts = /* @__PURE__ */ new Set();
const known = /* @__PURE__ */ new WeakSet();
let trusted;
let timer;
function structured(host, own) {
  trusted = own;
  if (!known.has(host)) {
    known.add(host);
    const onMove = () => follow(host);
    host.addController({ hostConnected: onMove, hostDisconnected: onMove });
    host.addEventListener("career-ready", soon);
  }
  follow(host);
}
const follow = (host) => {
  if (host.isConnected && host.structured) hosts.add(host);
  else hosts.delete(host);
  soon();
};
const soon = () => {
  timer ??= setTimeout(write, 50);
};
let observer;
function write() {
  timer = void 0;
  observer ??= new MutationObserver(soon);
  observer.disconnect();
  const parts = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    if (host.ownerDocument !== document) continue;
    const { lang } = shownBy(host) ?? {};
    for (const widget of widgetsOf(host)) parts.set(widget, { ...lang && { lang }, ...partOf(widget) });
  }
  const graph = structuredData([...parts.values()], document.baseURI);
  const script = document.querySelector("script[data-career-structured]");
  try {
    if (graph["@graph"].length) put(script ?? newScript(), asScriptText(graph));
    else script?.remove();
  } catch {
  }
}
const newScript = () => {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  script.dataset["careerStructured"] = "";
  return script;
};
function put(script, text) {
  if (script.textContent === text) return;
  script.textContent = trusted().createScript(text);
  if (!script.isConnected) document.head.append(script);
}
function* widgetsOf(host) {
  if (drawnIn(host)) yield watched(host);
  else yield* inside(host);
}
function* inside(root) {
  observer.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll("*")) {
    if (drawnIn(element)) yield watched(element);
    else if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}
const watched = (widget) => {
  observer.observe(widget.shadowRoot, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true
  });
  return widget;
};
const drawnIn = ({ shadowRoot }) => shadowRoot?.querySelector(".career > :is(.spotlight, .role, .badge, .pathway, .day)")?.classList;
function partOf(widget) {
  const drawn = drawnIn(widget);
  if (drawn.contains("role")) {
    const role = shownBy(widget);
    return { role: drawn.contains("compact") ? only(role, "name", "abbreviation", "tagline") : role };
  }
  if (drawn.contains("badge")) {
    const badge = shownBy(widget);
    const brief = only(badge, "acronym", "name", "image", "action");
    return { certifications: [drawn.contains("card") ? badge : brief] };
  }
  if (drawn.contains("day")) return { day: shownBy(widget) };
  return shownBy(widget);
}
const only = (whole, ...keys) => Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));
const shownBy = (element) => element.shown;

export { structured };
