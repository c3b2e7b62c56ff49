import { calendar } from './day-schedule/calendar.js';
import { toolWords } from '../words/tools.js';
import { adopt } from './adopt.js';
import { inOrder, minutes, lengthOf } from './day-schedule/clock.js';
import { drawingOf } from './drawing.js';

const styles = String.raw`
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--ce-u) * 2);
    margin-block-start: calc(var(--ce-u) * 4);
    font-size: var(--ce-small);
  }
  [part='tools'] > button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: calc(var(--ce-u) * 3);
    border: 1px solid var(--ce-muted);
    border-radius: var(--ce-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part='tools'] > button:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  [part='tools'] > button:focus-visible {
    outline: 2px solid var(--ce-text);
    outline-offset: 2px;
  }
  [part='tools'] > output {
    align-self: center;
    user-select: all;
  }
  @media print {
    [part='tools'] {
      display: none;
    }
  }
`;
function tools(root, names, shown, { lang, words: own }) {
  const wanted = new Set((names ?? "").split(/\s+/));
  const words = toolWords(lang, own);
  adopt(root, styles);
  const places = /* @__PURE__ */ new Map();
  const offer = (place, tool) => {
    if (place && tool) places.set(place, [...places.get(place) ?? [], tool]);
  };
  const base = root.querySelector(".career > :last-child");
  if (wanted.has("link")) for (const place of linked(root)) offer(place, linkTool(place, words));
  const badge = root.querySelector(".career > .badge");
  if (wanted.has("image")) offer(badge?.querySelector(".words") ?? badge, imageTool(badge, words));
  if (wanted.has("calendar")) offer(base, calendarTool(shown, words));
  for (const bar of root.querySelectorAll("[part=tools]")) if (!places.has(bar.parentElement)) bar.remove();
  for (const [place, list] of places) draw(place, list);
}
const linked = (root) => [...root.querySelectorAll(":not(a)[data-id]")].map(
  (each) => each.querySelector(":scope > .words, :scope > .what, :scope > .body") ?? each
);
const linkTool = (place, words) => {
  const { id } = place.closest(":not(a)[data-id]").dataset;
  return {
    label: words.copyLink,
    about: titleOf(place),
    act: async () => {
      const address = new URL(location.href);
      address.hash = encodeURIComponent(id);
      try {
        await navigator.clipboard.writeText(address.href);
        return words.linkCopied;
      } catch {
        return address.href;
      }
    }
  };
};
const imageTool = (badge, words) => {
  const seal = badge?.querySelector("svg.seal");
  if (!badge || !seal) return void 0;
  const name = titleOf(badge);
  return {
    label: words.saveImage,
    about: name,
    act: () => save(`${name}.svg`, "image/svg+xml", drawingOf(seal, name))
  };
};
const calendarTool = (shown, words) => {
  const { day = shown } = shown ?? {};
  const { date, timeZone, heading, slots } = day ?? {};
  if (!date || !slots) return void 0;
  const entries = entriesOf(slots);
  if (!entries.length) return void 0;
  return {
    label: words.saveCalendar,
    about: heading ?? date,
    act: () => save(`${heading ?? date}.ics`, "text/calendar", calendar(entries, date, timeZone, /* @__PURE__ */ new Date()))
  };
};
const entriesOf = (slots) => {
  let midnight = 0;
  let last = 0;
  return inOrder(slots).flatMap((slot) => {
    if (!slot.start) return [];
    const begin = minutes(slot.start);
    if (begin < last) midnight += 24 * 60;
    last = begin;
    const start = midnight + begin;
    const length = lengthOf(slot);
    const activities = (slot.activities ?? []).map(
      (item) => typeof item === "string" ? item : [item.title, item.description].filter(Boolean).join(": ")
    );
    return {
      summary: slot.title ?? slot.label ?? activities[0] ?? slot.start,
      description: [slot.description, ...activities].filter(Boolean).join("\n") || void 0,
      location: slot.place,
      start,
      end: length === void 0 ? void 0 : start + length
    };
  });
};
const titleOf = (place) => (place.closest("[data-id]") ?? place).querySelector("h2, h3, h4, h5, h6, .acronym")?.textContent.replace(/\s+/g, " ").trim() ?? "";
const save = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name.replace(/[\\/:*?"<>|\0-\x1f]+/g, " ").trim().slice(0, 80);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  return link.download;
};
function draw(place, list) {
  let bar = place.querySelector(":scope > [part=tools]");
  const key = list.map(({ label, about }) => `${label} ${about}`).join("\n");
  if (bar?.getAttribute("data-key") === key) return;
  bar?.remove();
  bar = document.createElement("div");
  bar.setAttribute("part", "tools");
  bar.setAttribute("data-added", "");
  bar.setAttribute("data-key", key);
  const said = document.createElement("output");
  for (const { label, about, act } of list) {
    const button = document.createElement("button");
    button.type = "button";
    const rest = document.createElement("span");
    rest.className = "unseen";
    rest.textContent = `: ${about}`;
    button.append(label, ...about ? [rest] : []);
    button.addEventListener(
      "click",
      () => void Promise.resolve(act()).then((text) => said.textContent = text)
    );
    bar.append(button);
  }
  bar.append(said);
  place.append(bar);
}

export { entriesOf, tools };
