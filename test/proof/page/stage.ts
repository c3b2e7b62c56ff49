import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render, type TemplateResult } from 'lit';
import { userEvent, within as queries } from 'storybook/test';
import { stories } from 'virtual:stories';
import { loadWords } from '../../../src/words/languages.js';
import { contentProbes } from './content.js';
import { controlProbes } from './controls.js';
import { elementsIn, forget, isDrawn, pathOf, rootsIn } from './dom.js';
import { headingProbes } from './headings.js';
import { languageProbes } from './language.js';
import { layoutProbes } from './layout.js';
import { listProbes } from './lists.js';
import { lookProbes } from './looks.js';
import { motionProbes } from './motion.js';
import { timeProbes } from './times.js';
import { roleProbes } from './roles.js';
import { look, type Condition, type Finding, type Probe, type Scene } from './scene.js';
import { flatten } from './flatten.js';
import * as keyboard from './keyboard.js';

type Story = StoryObj & Record<string, unknown>;
type StoryFile = { default: Meta } & Record<string, Story>;
type Args = Record<string, unknown>;

const probes: readonly Probe[] = [
  ...headingProbes,
  ...listProbes,
  ...roleProbes,
  ...contentProbes,
  ...controlProbes,
  ...languageProbes,
  ...timeProbes,
  ...lookProbes,
  ...layoutProbes,
  ...motionProbes,
];

const files = stories as unknown as Record<string, StoryFile>;
let canvas: HTMLElement;
let before: Scene | undefined;
let closed: HTMLDetailsElement[] = [];
let changes: MutationObserver | undefined;
let changed: Node[] = [];
let stood = '';
let plays = false;
let mistakes: readonly string[] = [];

/** The reader’s style of success criterion 1.4.12, as its bookmarklets put it into every root. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`);

const list = () =>
  Object.entries(files).flatMap(([file, { default: meta, ...named }]) =>
    Object.keys(named).map((name) => ({ file: file.replace('.stories.ts', ''), name, title: meta.title })),
  );

/** Words of other languages come when they come; here they are there first, as on the second page that a visitor sees. */
const languages = Promise.all(
  ['ar', 'de', 'es', 'fr', 'he', 'hi', 'ja', 'pt', 'zh'].map((lang) => loadWords(lang)),
);

async function show(file: string, name: string): Promise<void> {
  await languages;
  canvas?.remove();
  before = undefined;
  closed = [];
  scrollTo(0, 0);
  globalThis.listening = [];
  globalThis.due = 0;
  globalThis.hurried = true;
  canvas = document.createElement('div');
  canvas.id = 'canvas';
  document.querySelector('main')!.append(canvas);
  const { default: meta, ...named } = files[`${file}.stories.ts`]!;
  const story = named[name]!;
  document.querySelector('h1')!.textContent =
    `${String(meta.title).split('/').pop()}: ${name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()}`;
  const args: Args = { ...meta.args, ...story.args };
  render(template(meta, story, args), canvas);
  await settled();
  plays = story.play !== undefined;
  mistakes = (story.parameters?.['mistakes'] as string[] | undefined) ?? [];
  globalThis.playing = true;
  await story.play?.({
    args,
    canvasElement: canvas,
    canvas: queries(canvas),
    userEvent,
    step: (_label: string, play: (context: object) => unknown) => play({ canvasElement: canvas, args }),
  } as never);
  globalThis.playing = false;
  await settled();
  // What is to be announced comes into its place a moment after the place.
  if ([...elementsIn(canvas)].some((it) => it.matches('[role=status], [aria-live]'))) {
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function template(meta: Meta, story: Story, args: Args): unknown {
  const draw = story.render ?? meta.render;
  if (!draw) throw new Error('A story needs a render function, its own or its file’s');
  const context = { args, globals: {}, parameters: { ...meta.parameters, ...story.parameters } };
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat(2);
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner as () => TemplateResult, context as never),
    () => draw(args, context as never),
  )();
}

/** Nothing has an update pending, no picture is loading, for two frames. */
async function settled(frames = 2): Promise<void> {
  for (let quiet = 0; quiet < frames;) {
    forget();
    const all = [...elementsIn(canvas)] as (Element & {
      isUpdatePending?: boolean;
      updateComplete?: Promise<unknown>;
    })[];
    const pending = all.filter(({ isUpdatePending }) => isUpdatePending);
    // Far down the page they would wait for the reader to come near.
    for (const image of all)
      if (image instanceof HTMLImageElement && image.loading !== 'eager') image.loading = 'eager';
    const loading = all.filter(
      (it): it is HTMLImageElement & Element => it instanceof HTMLImageElement && !it.complete,
    );
    quiet = pending.length || loading.length ? 0 : quiet + 1;
    await Promise.all([
      ...pending.map(({ updateComplete }) => updateComplete),
      ...loading.map((image) => image.decode().catch(() => undefined)),
    ]);
    await new Promise(requestAnimationFrame);
  }
}

const originals = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/** The sheet in which all that holds under the pointer, or while it is pressed, holds at once. */
const asPointed = (sheet: CSSStyleSheet): CSSStyleSheet => {
  const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  if (!/:(hover|active)\b/.test(text)) return sheet;
  const copy = new CSSStyleSheet();
  copy.replaceSync(text.replace(/:(hover|active)\b/g, ':is(:$1, *)'));
  originals.set(copy, sheet);
  return copy;
};

/** Puts the page in a condition, as far as the page itself can; the browser does the rest. */
async function stand({ direction, text, spacing: spaced, unfold, media, pointed }: Condition): Promise<void> {
  const { documentElement } = document;
  documentElement.dir = direction ?? 'ltr';
  documentElement.style.fontSize = `${text ?? 100}%`;
  for (const root of rootsIn(canvas)) {
    const own = root.adoptedStyleSheets
      .filter((sheet) => sheet !== spacing)
      .map((sheet) => originals.get(sheet) ?? sheet);
    root.adoptedStyleSheets = [
      ...own.map((sheet) => (pointed ? asPointed(sheet) : sheet)),
      ...(spaced ? [spacing] : []),
    ];
  }
  if (unfold) openFolds();
  else {
    for (const fold of closed) fold.open = false;
    closed = [];
  }
  // A box that hides what sticks out of it may have been scrolled with the focus.
  for (const element of elementsIn(canvas))
    if (element.scrollTop || element.scrollLeft) element.scrollTo(0, 0);
  if (media === 'print') dispatchEvent(new Event('beforeprint'));
  await settled(1);
  forget();
}

function openFolds(): void {
  for (const element of elementsIn(canvas)) {
    if (element instanceof HTMLDetailsElement && !element.open) {
      element.open = true;
      closed.push(element);
    }
    if (element.matches('button[aria-expanded="false"]') && isDrawn(element))
      (element as HTMLElement).click();
  }
}

/** Runs every probe; with `remember`, this is what later conditions are held against. */
function probe(condition: Condition, remember: boolean): Finding[] {
  globalThis.hurried = false;
  const scene = look(canvas, condition, before);
  if (remember) before = scene;
  const findings: Finding[] = [];
  for (const { name, only, find } of probes) {
    if (only && !only(condition)) continue;
    for (const [at, says] of find(scene)) findings.push({ probe: name, where: pathOf(at), says });
  }
  return findings;
}

/** Where everything is scrolled to that can be. */
const scrolled = () =>
  [document.documentElement, ...elementsIn(canvas)]
    .filter(({ scrollTop, scrollLeft }) => scrollTop || scrollLeft)
    .map((element) => `${pathOf(element)} to ${element.scrollLeft}, ${element.scrollTop}`)
    .join('; ');

/** From here on, all that changes of itself is noted. */
function watch(): void {
  changed = [];
  stood = scrolled();
  changes?.disconnect();
  changes = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
  for (const root of rootsIn(canvas))
    changes.observe(root instanceof Document ? canvas : root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
}

async function unwatch(): Promise<Finding[]> {
  const rest = Math.min(globalThis.due - performance.now(), 1500);
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  changes?.disconnect();
  const { activeElement } = document;
  const findings = changed
    .slice(0, 1)
    .map((target) => ({ where: pathOf(target), says: `${changed.length} changes that nobody asked for` }));
  const now = scrolled();
  if (now !== stood || (!plays && now))
    findings.push({ where: pathOf(canvas), says: `scrolls of itself: ${now || 'back'}` });
  // A story that plays may have used the keyboard.
  if (!plays && canvas.contains(activeElement))
    findings.push({ where: pathOf(activeElement!), says: 'has taken the focus' });
  return findings.map((finding) => ({ probe: 'nothing changes of itself', ...finding }));
}

/** Runs a planted defect: it gets the first widget, its root, and a way to add style to it. */
async function plant(defect: (scene: object) => unknown): Promise<void> {
  const hosts = [...elementsIn(canvas)].filter(({ shadowRoot }) => shadowRoot);
  const host = hosts[0]!;
  const root = host.shadowRoot!;
  const css = (text: string) => {
    for (const { shadowRoot } of hosts) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      shadowRoot!.adoptedStyleSheets = [...shadowRoot!.adoptedStyleSheets, sheet];
    }
  };
  const all = (selector: string) =>
    hosts.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll(selector)]);
  const one = (selector: string) => {
    const [found] = all(selector);
    if (!found) throw new Error(`No ${selector} to plant a defect in`);
    return found;
  };
  /** The same element under another name. */
  const rename = (element: Element, name: string) => {
    const other = document.createElement(name);
    for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
    return other;
  };
  await defect({ host, hosts, root, css, one, all, rename, canvas });
  await settled();
  forget();
}

const api = {
  list,
  show,
  stand,
  folds: () => closed.length,
  mistakes: () => mistakes,
  probe,
  watch,
  unwatch,
  plant,
  /** Each check with its success criteria, and in which of the conditions it is made. */
  checks: (conditions: readonly Condition[]) => [
    ...probes.map(({ name, criteria, only }) => ({
      name,
      criteria,
      conditions: conditions.filter((condition) => !only || only(condition)).map(({ name }) => name),
    })),
    ...keyboard.keyboardProbes(),
  ],
  html: () => flatten(canvas),
  /** Which elements are shown, as a mark each. */
  shown: () => [...elementsIn(canvas)].map((element) => (isDrawn(element) ? '+' : '-')).join(''),
  ...keyboard.on(() => canvas),
};

declare global {
  // A name of the page, for the script that drives it.
  var proof: typeof api;
  /** While a story plays, what listens is its player. */
  var playing: boolean;
  /** Whether timers run ahead, and when the last of them has. */
  var hurried: boolean;
  var due: number;
}
globalThis.proof = api;
