import { issueListStyles } from './issue-list.styles.js';

const AT_ONCE = 8;
const lists = /* @__PURE__ */ new WeakMap();
function issueList(root, issues) {
  if (!lists.has(root)) lists.set(root, listIn(root));
  lists.get(root)(issues);
}
const listIn = (root) => {
  const widget = root.host;
  const frame = make("div", { lang: "en", dir: "ltr", "data-added": "" });
  const inner = frame.attachShadow({ mode: "open" });
  const title = make("b", { role: "heading", tabindex: "-1" });
  const errors = section();
  const notes = section("Mended on reading");
  const slip = make(
    "div",
    { role: "group", "aria-label": "Authoring notes" },
    make("div", { role: "status" }, title),
    errors.element,
    notes.element,
    make(
      "p",
      { class: "quiet" },
      "This list shows because the tag has the attribute ",
      make("code", {}, "authoring"),
      ". Remove it before you publish."
    )
  );
  inner.append(slip);
  let left;
  inner.addEventListener("focusout", ({ target }) => {
    left = target;
    setTimeout(() => left = void 0);
  });
  const observer = new MutationObserver(() => {
    if (root.lastChild === frame) return;
    root.append(frame);
    left?.focus({ preventScroll: true });
  });
  widget.addController({
    // Constructed style sheets belong to one document: in another they must be made anew.
    hostConnected() {
      const view = widget.ownerDocument.defaultView;
      if (!view) return;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(issueListStyles);
      inner.adoptedStyleSheets = [sheet];
    }
  });
  return (issues) => {
    observer.disconnect();
    if (!issues.length) {
      frame.remove();
      return;
    }
    const focused = inner.activeElement;
    const wrong = errors.show(issues.filter(({ severity }) => severity === "error"));
    const mended = notes.show(issues.filter(({ severity }) => severity !== "error"));
    if (focused !== inner.activeElement)
      (focused.isConnected ? focused : title).focus({ preventScroll: true });
    slip.className = wrong ? "" : "calm";
    title.setAttribute("aria-level", String(widget.level));
    title.textContent = summary(wrong, mended, widget.localName);
    if (frame.parentNode !== root) {
      root.append(frame);
      setTimeout(() => title.replaceChildren(title.textContent), 200);
    }
    observer.observe(root, { childList: true });
  };
};
const section = (label) => {
  const list = make("ul", { role: "list" });
  const folded = make("ul", { role: "list" });
  const handle = make("summary");
  const fold = make("details", {}, handle, folded);
  const element = make("div", {}, label && make("b", {}, label), list, fold);
  let items = /* @__PURE__ */ new Map();
  const show = (issues) => {
    const next = /* @__PURE__ */ new Map();
    const places = issues.map(placeOf);
    issues.forEach((issue, i) => {
      const place = places[i];
      const subject = places.indexOf(place) === places.lastIndexOf(place) ? place : issue.message;
      const key = JSON.stringify([subject, issue]);
      next.set(key, items.get(key) ?? item(issue, place, subject));
    });
    items = next;
    const all = [...items.values()];
    fill(list, all.slice(0, AT_ONCE));
    fill(folded, all.slice(AT_ONCE));
    handle.textContent = `Show ${all.length - AT_ONCE} more`;
    fold.hidden = all.length <= AT_ONCE;
    element.hidden = !all.length;
    return all.length;
  };
  return { element, show };
};
const placeOf = ({ path, line, column }) => path || (line ? `Line ${line}, column ${column}` : "As a whole");
const item = ({ path, message, suggestion, excerpt, docs }, place, subject) => {
  const lead = [place, path].find((it) => message.startsWith(`${it}: `));
  const sentence = lead === void 0 ? message : message.slice(lead.length + 2);
  return make(
    "li",
    {},
    make("b", {}, ...place.split(/( › )/).map((part, i) => i % 2 ? part : make("bdi", {}, part))),
    make(
      "div",
      {},
      make("p", { class: "quiet" }, ...isolated(sentence.charAt(0).toUpperCase() + sentence.slice(1))),
      suggestion && make("p", {}, ...isolated(suggestion)),
      excerpt && make("pre", {}, ...marked(excerpt)),
      // In a bundle of somebody else's, nobody knows where that page lies.
      docs && URL.canParse(docs) ? make(
        "a",
        { href: docs, target: "_blank", rel: "noopener" },
        "More about this ",
        make("span", {}, `problem: ${subject} (in a new tab)`)
      ) : ""
    )
  );
};
const isolated = (sentence) => sentence.split(/“([^”]*)/).flatMap((part, i) => i % 2 ? ["\u201C", make("bdi", {}, part)] : part);
const marked = (excerpt) => {
  const found = /^(.*)\n( *)\^$/.exec(excerpt);
  if (!found) return [excerpt];
  const [, line, { length: at }] = found;
  const [char = ""] = line.slice(at).match(/./u) ?? [];
  return [line.slice(0, at).trimStart(), make("mark", {}, char || "\xA0"), line.slice(at + char.length)];
};
const summary = (wrong, mended, tag) => {
  const kind = tag.replace("career-", "").replaceAll("-", " ");
  const data = kind === "data" ? "this career data" : `the data of this ${kind}`;
  const notes = count(mended, "note");
  return wrong ? `${count(wrong, "problem")} in ${data}${mended ? `, and ${notes}` : ""}` : `${notes} on ${data}`;
};
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
const fill = (list, items) => {
  for (const child of [...list.children]) if (!items.includes(child)) child.remove();
  items.forEach((item2, i) => {
    if (list.children[i] !== item2) list.insertBefore(item2, list.children[i] ?? null);
  });
};
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.filter((child) => child !== void 0));
  return element;
};

export { issueList };
