import { behind, contrast } from './colour.js';
import {
  deepest,
  elementsIn,
  forget,
  isDrawn,
  isTabStop,
  isUnseen,
  parentOf,
  pathOf,
  rootsIn,
  styleOf,
  textsIn,
  upFrom,
} from './dom.js';
import { dimness } from './looks.js';
import type { Finding } from './scene.js';

/** Names of what the keyboard proves, with the success criteria. */
export const keyboardProbes = () => [
  { name: PROBE, criteria: ['2.1.1', '2.1.2', '2.1.3', '2.4.3', '2.4.7'] },
  { name: KEYS, criteria: ['2.1.1', '2.1.3'], conditions: ['default'] },
  { name: SEEN, criteria: ['2.4.7', '2.4.11', '2.4.12'] },
  { name: CALM, criteria: ['3.2.1', '3.2.5'] },
  { name: PRESSED, criteria: ['2.4.3', '3.2.1', '3.2.5', '4.1.2'], conditions: ['default'] },
  { name: READABLE, criteria: ['1.4.3', '1.4.6'] },
];

const PROBE = 'Tab meets every control once, in the order of the content, and never gets lost';
const KEYS = 'each control does with Enter what it does with a click, and nothing before';
const PRESSED = 'what is pressed keeps the focus, and a fold opens and closes';
const CALM = 'nothing changes when the focus comes';
const READABLE = 'the control that has the focus can be read as well as before';
const SEEN = 'the control that has the focus is in view and not covered';

/** What real keys do: the driver presses them, this notes what follows. */
export const on = (canvasOf: () => HTMLElement) => {
  let met: Element[] = [];
  let clicked: Element[] = [];
  let hidden: Finding[] = [];
  let moved: Node[] = [];
  let stop: (() => void) | undefined;
  /** Before the first stop and after the last. */
  const ends = ['Start', 'End'].map((text) =>
    Object.assign(document.createElement('button'), { textContent: text }),
  );

  /** Starts before the content; says how many stops there should be. */
  const startTabbing = (): number => {
    [met, clicked, hidden, moved] = [[], [], [], []];
    stop?.();
    const { signal, abort } = abortable();
    stop = abort;
    // Nothing that a key sets off may lead away from this page; what it would do is not the question here.
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        clicked.push(event.composedPath()[0] as Element);
      },
      { capture: true, signal },
    );
    const onFocus = () => {
      const element = active();
      if (!element || met.at(-1) === element || ends.includes(element as HTMLButtonElement)) return;
      met.push(element);
      hidden.push(...inView(element), ...dimmed(element));
    };
    // From one control of a root to the next of it, the event does not leave the root.
    const observer = new MutationObserver((records) => moved.push(...records.map(({ target }) => target)));
    signal.addEventListener('abort', () => observer.disconnect());
    for (const root of rootsIn(canvasOf())) {
      root.addEventListener('focusin', onFocus, { signal });
      observer.observe(root instanceof Document ? canvasOf() : root, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    }
    navigation.addEventListener(
      'navigate',
      (event) => {
        event.preventDefault();
        moved.push(document);
      },
      { signal },
    );
    document.body.prepend(ends[0]!);
    document.body.append(ends[1]!);
    ends[0]!.focus();
    return stops().length;
  };

  const stops = () => [...elementsIn(canvasOf())].filter(isTabStop);

  const endTabbing = (pressed: boolean): Finding[] => {
    stop?.();
    for (const end of ends) end.remove();
    const findings: Finding[] = [];
    const expected = stops();
    const inside = met.filter((element) => canvasOf().contains(outermost(element)));
    const at = expected.findIndex((element, i) => element !== inside[i]);
    if (at >= 0)
      findings.push({
        probe: PROBE,
        where: pathOf(expected[at]!),
        says: `stop ${at + 1} is ${inside[at] ? pathOf(inside[at]) : 'lost'}`,
      });
    else if (inside.length > expected.length)
      findings.push({ probe: PROBE, where: pathOf(inside[expected.length]!), says: 'a stop too many' });
    if (pressed) {
      for (const element of expected) {
        const times = clicked.filter((it) => it === element).length;
        if (times !== 1)
          findings.push({ probe: KEYS, where: pathOf(element), says: `Enter clicks it ${times} times` });
      }
      for (const element of clicked)
        if (!expected.includes(element))
          findings.push({ probe: KEYS, where: pathOf(element), says: 'clicked by Enter elsewhere' });
    }
    if (moved.length)
      findings.push({ probe: CALM, where: pathOf(moved[0]!), says: 'changes when the focus comes' });
    (document.activeElement as HTMLElement | null)?.blur();
    return [...findings, ...hidden];
  };

  /** Each link and each fold is pressed; where a link leads is left out. */
  const press = async (): Promise<Finding[]> => {
    const findings: Finding[] = [];
    const { signal, abort } = abortable();
    const leads = (event: Event) => event.composedPath().some((at) => at instanceof HTMLAnchorElement);
    addEventListener('click', (event) => leads(event) && event.preventDefault(), { signal });
    navigation.addEventListener('navigate', (event) => event.preventDefault(), { signal });
    const note = (element: Element, says: string) =>
      findings.push({ probe: PRESSED, where: pathOf(element), says });
    for (const element of stops()) {
      const fold =
        element.localName === 'summary' ? (element.parentElement as HTMLDetailsElement) : undefined;
      if (!fold && !element.matches('a[href]')) continue;
      // A fold twice, so that it is as before.
      for (let times = fold ? 2 : 1; times; times -= 1) {
        const was = fold?.open;
        (element as HTMLElement).focus();
        const { top } = element.getBoundingClientRect();
        (element as HTMLElement).click();
        // What a fold sets off comes as a task of its own.
        await new Promise((resolve) => setTimeout(resolve));
        if (!element.isConnected) note(element, 'is gone once it is pressed');
        else if (active() !== element) note(element, 'loses the focus once it is pressed');
        // A page that becomes shorter may have to scroll back.
        if (was !== true && Math.abs(element.getBoundingClientRect().top - top) > 2)
          note(element, 'is elsewhere once it is pressed');
        if (fold && fold.open === was) note(element, 'a fold that neither opens nor closes');
      }
    }
    abort();
    (document.activeElement as HTMLElement | null)?.blur();
    return findings;
  };

  const inView = (element: Element): Finding[] => {
    forget();
    if (isUnseen(element))
      return [{ probe: SEEN, where: pathOf(element), says: 'has the focus and is not to be seen' }];
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const [box] = element.getClientRects();
    if (!box) return [{ probe: SEEN, where: pathOf(element), says: 'has the focus and no place' }];
    const top = deepest(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || ![...upFrom(top)].includes(element))
      return [
        {
          probe: SEEN,
          where: pathOf(element),
          says: `is covered by ${top ? pathOf(top) : 'the edge of the window'}`,
        },
      ];
    return [];
  };

  /** With the focus on it, it must be readable still. */
  const dimmed = (element: Element): Finding[] => {
    forget();
    return [...textsIn(element)]
      .map((text) => parentOf(text)!)
      .filter((parent) => isDrawn(parent) && !isUnseen(parent) && !(parent instanceof SVGElement))
      .flatMap((parent) => {
        const says = dimness(parent);
        return says ? [{ probe: READABLE, where: pathOf(parent), says }] : [];
      });
  };

  /** One control of each look, with all that decides how its focus shows. */
  const looks = (): { index: number; key: string; where: string }[] => {
    const found = new Map<string, { index: number; key: string; where: string }>();
    stops().forEach((element, index) => {
      (element as HTMLElement).focus();
      const style = getComputedStyle(element);
      const key = [
        element.localName,
        ...[
          'outlineStyle',
          'outlineWidth',
          'outlineOffset',
          'outlineColor',
          'boxShadow',
          'backgroundColor',
          'borderColor',
          'borderWidth',
          'color',
          'display',
          'textDecorationLine',
          'textDecorationThickness',
        ].map((name) => style[name as 'color']),
        JSON.stringify(behind(parentOf(element)!)?.map((it) => it.map(Math.round))),
        clipped(element),
      ].join('|');
      if (!found.has(key)) found.set(key, { index, key, where: pathOf(element) });
    });
    (document.activeElement as HTMLElement | null)?.blur();
    return [...found.values()];
  };

  /** How near an edge that cuts is to the control, in whole pixels up to 8. */
  const clipped = (element: Element): string => {
    const box = element.getBoundingClientRect();
    for (const at of upFrom(parentOf(element))) {
      const { overflowX, clipPath, contain } = styleOf(at);
      if (overflowX === 'visible' && clipPath === 'none' && !/paint|strict|content/.test(contain)) continue;
      if (at === document.body || at === document.documentElement) break;
      const edge = at.getBoundingClientRect();
      const room = [
        box.left - edge.left,
        edge.right - box.right,
        box.top - edge.top,
        edge.bottom - box.bottom,
      ];
      return room.map((space) => Math.min(8, Math.round(space))).join();
    }
    return '';
  };

  /** Gives or takes the focus, and says where to take the picture. */
  const pose = async (index: number, focused: boolean) => {
    const element = stops()[index] as HTMLElement;
    if (focused) {
      element.focus();
      element.scrollIntoView({ block: 'center' });
    } else element.blur();
    await new Promise(requestAnimationFrame);
    const box = element.getBoundingClientRect();
    const room = 12;
    const left = Math.max(0, Math.floor(box.left - room));
    const top = Math.max(0, Math.floor(box.top - room));
    return {
      clip: {
        x: left + scrollX,
        y: top + scrollY,
        width: Math.ceil(box.right + room) - left,
        height: Math.ceil(box.bottom + room) - top,
        scale: 1,
      },
      perimeter: 2 * (box.width + box.height),
    };
  };

  /** Pixels that differ by 3:1 between two pictures. */
  const difference = async (one: string, other: string): Promise<number> => {
    const [a, b] = await Promise.all([one, other].map(pixels));
    let count = 0;
    for (let i = 0; i < a!.length; i += 4) {
      if (a![i] === b![i] && a![i + 1] === b![i + 1] && a![i + 2] === b![i + 2]) continue;
      if (contrast([a![i]!, a![i + 1]!, a![i + 2]!, 1], [b![i]!, b![i + 1]!, b![i + 2]!, 1]) >= 3) count += 1;
    }
    return count;
  };

  return { startTabbing, endTabbing, press, looks, pose, difference };
};

const abortable = () => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
};

const active = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

const outermost = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
};

const pixels = async (png: string): Promise<Uint8ClampedArray> => {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
};
