import { calendar, type Entry } from './day-schedule/calendar.js';
import type { Day, Slot } from '../model/career.js';
import { toolWords, type ToolWords } from '../words/tools.js';
import { adopt } from './adopt.js';
import { inOrder, lengthOf, minutes } from './day-schedule/clock.js';
import { drawingOf } from './drawing.js';
import type { Speech } from './view.js';

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

/**
 * Puts the buttons that `tools` asks for into a widget, and takes away those that it asks for no more. A button that could do
 * nothing there (a picture of a schedule, a calendar of a day without a date) does not come.
 */
export function tools(
  root: ShadowRoot,
  names: string | null,
  shown: unknown,
  { lang, words: own }: Speech,
): void {
  const wanted = new Set((names ?? '').split(/\s+/));
  const words = toolWords(lang, own);
  adopt(root, styles);
  const places = new Map<Element, Tool[]>();
  const offer = (place: Element | null | undefined, tool: Tool | undefined) => {
    if (place && tool) places.set(place, [...(places.get(place) ?? []), tool]);
  };
  const base = root.querySelector('.career > :last-child');
  if (wanted.has('link')) for (const place of linked(root)) offer(place, linkTool(place, words));
  const badge = root.querySelector('.career > .badge');
  if (wanted.has('image')) offer(badge?.querySelector('.words') ?? badge, imageTool(badge, words));
  if (wanted.has('calendar')) offer(base, calendarTool(shown, words));
  for (const bar of root.querySelectorAll('[part=tools]')) if (!places.has(bar.parentElement!)) bar.remove();
  for (const [place, list] of places) draw(place, list);
}

interface Tool {
  readonly label: string;
  /** What completes the accessible name where several buttons say the same. */
  readonly about: string;
  /** Does it; what it returns is said and shown. */
  readonly act: () => Promise<string> | string;
}

/** What has an address of its own: the innermost, for a badge in a step is the step. */
const linked = (root: ShadowRoot): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(':not(a)[data-id]')].map(
    (each) => each.querySelector<HTMLElement>(':scope > .words, :scope > .what, :scope > .body') ?? each,
  );

const linkTool = (place: HTMLElement, words: ToolWords): Tool => {
  const { id } = place.closest<HTMLElement>(':not(a)[data-id]')!.dataset;
  return {
    label: words.copyLink,
    about: titleOf(place),
    act: async () => {
      const address = new URL(location.href);
      address.hash = encodeURIComponent(id!);
      try {
        await navigator.clipboard.writeText(address.href);
        return words.linkCopied;
      } catch {
        // The page or the visitor does not allow it: then it can be copied by hand.
        return address.href;
      }
    },
  };
};

const imageTool = (badge: Element | null, words: ToolWords): Tool | undefined => {
  const seal = badge?.querySelector<SVGSVGElement>('svg.seal');
  if (!badge || !seal) return undefined;
  const name = titleOf(badge);
  return {
    label: words.saveImage,
    about: name,
    act: () => save(`${name}.svg`, 'image/svg+xml', drawingOf(seal, name)),
  };
};

const calendarTool = (shown: unknown, words: ToolWords): Tool | undefined => {
  const { day = shown } = (shown ?? {}) as { day?: unknown };
  const { date, timeZone, heading, slots } = (day ?? {}) as Partial<Day>;
  if (!date || !slots) return undefined;
  const entries = entriesOf(slots);
  if (!entries.length) return undefined;
  return {
    label: words.saveCalendar,
    about: heading ?? date,
    act: () => save(`${heading ?? date}.ics`, 'text/calendar', calendar(entries, date, timeZone, new Date())),
  };
};

/** Slots with a time, in the order of the day; after midnight it is the next one. */
export const entriesOf = (slots: readonly Slot[]): Entry[] => {
  let midnight = 0;
  let last = 0;
  return inOrder(slots).flatMap((slot) => {
    if (!slot.start) return [];
    const begin = minutes(slot.start);
    if (begin < last) midnight += 24 * 60;
    last = begin;
    const start = midnight + begin;
    const length = lengthOf(slot);
    const activities = (slot.activities ?? []).map((item) =>
      typeof item === 'string' ? item : [item.title, item.description].filter(Boolean).join(': '),
    );
    return {
      summary: slot.title ?? slot.label ?? activities[0] ?? slot.start,
      description: [slot.description, ...activities].filter(Boolean).join('\n') || undefined,
      location: slot.place,
      start,
      end: length === undefined ? undefined : start + length,
    };
  });
};

const titleOf = (place: Element): string =>
  (place.closest('[data-id]') ?? place)
    .querySelector('h2, h3, h4, h5, h6, .acronym')
    ?.textContent.replace(/\s+/g, ' ')
    .trim() ?? '';

/** A file of the visitor's own making goes to the folder of downloads; nothing is sent anywhere. */
const save = (name: string, type: string, text: string): string => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name
    .replace(/[\\/:*?"<>|\0-\x1f]+/g, ' ')
    .trim()
    .slice(0, 80);
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
};

function draw(place: Element, list: readonly Tool[]): void {
  let bar = place.querySelector(':scope > [part=tools]');
  const key = list.map(({ label, about }) => `${label} ${about}`).join('\n');
  if (bar?.getAttribute('data-key') === key) return;
  bar?.remove();
  bar = document.createElement('div');
  bar.setAttribute('part', 'tools');
  bar.setAttribute('data-added', '');
  bar.setAttribute('data-key', key);
  const said = document.createElement('output');
  for (const { label, about, act } of list) {
    const button = document.createElement('button');
    button.type = 'button';
    const rest = document.createElement('span');
    rest.className = 'unseen';
    rest.textContent = `: ${about}`;
    button.append(label, ...(about ? [rest] : []));
    button.addEventListener(
      'click',
      () => void Promise.resolve(act()).then((text) => (said.textContent = text)),
    );
    bar.append(button);
  }
  bar.append(said);
  place.append(bar);
}
