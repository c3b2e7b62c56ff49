/** The page that the pictures are taken of: one story at a time, with nothing in it that moves or differs by machine. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { userEvent, within } from 'storybook/test';
import { stories } from 'virtual:stories';

type Story = StoryObj & Record<string, unknown>;
type Args = Record<string, unknown>;

export interface Picture {
  file: string;
  story: string;
  /** A story with `parameters: { alsoDark: true }` looks different enough in the dark to be taken there too. */
  alsoDark?: boolean;
}

const files = await Promise.all(
  Object.entries(stories).map(async ([name, load]) => {
    const { default: meta, ...named } = (await load()) as { default: Meta } & Record<string, Story>;
    return [name.replace('.stories.ts', ''), { meta, named: named as Record<string, Story> }] as const;
  }),
);
const byFile = new Map(files);
let canvasElement: HTMLElement | undefined;
const MARGIN = 8;
const fonts = getComputedStyle(document.documentElement).fontFamily;

const list = (): Picture[] =>
  files.flatMap(([file, { named }]) =>
    Object.entries(named).map(([story, { parameters }]) => ({
      file,
      story,
      alsoDark: parameters?.['alsoDark'] === true,
    })),
  );

/** Shows a story and answers with the box that it fills, in whole CSS pixels. */
async function show({ file, story: name }: Picture, dark: boolean) {
  const { meta, named } = byFile.get(file)!;
  const story = named[name]!;
  const args: Args = { ...meta.args, ...story.args };
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  canvasElement?.remove();
  canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  render(template(meta, story, args), canvasElement);
  await settled(canvasElement);
  if (story.play) {
    await story.play({
      args,
      canvasElement,
      canvas: within(canvasElement),
      userEvent,
      step: (_label: string, play: (context: object) => unknown) => play({ canvasElement, args }),
    } as never);
    await settled(canvasElement);
  }
  const shown = await box();
  if (shown.height <= 2 * MARGIN) throw new Error(`${file}/${name} shows nothing`);
  return shown;
}

/** The box of what is shown now, once it is quiet, with room for a focus ring. */
async function box() {
  await settled(canvasElement!);
  const rects = [...canvasElement!.children].flatMap(rectsOf);
  const side = (name: 'left' | 'right' | 'top' | 'bottom') => rects.map((rect) => rect[name]);
  const x = Math.max(0, Math.floor(Math.min(...side('left'))) - MARGIN);
  const y = Math.max(0, Math.floor(Math.min(...side('top'))) - MARGIN);
  return {
    x,
    y,
    width: Math.min(innerWidth, Math.ceil(Math.max(...side('right'))) + MARGIN) - x,
    height: Math.ceil(Math.max(...side('bottom'))) + MARGIN - y,
  };
}

/** Its box; of an element that has none, such as a data provider, those of what is in it. */
const rectsOf = (element: Element): DOMRect[] =>
  getComputedStyle(element).display === 'contents'
    ? [...element.children].flatMap(rectsOf)
    : [element.getBoundingClientRect()];

function template(meta: Meta, story: Story, args: Args): unknown {
  const draw = story.render ?? meta.render;
  if (!draw) throw new Error('A story needs a render function, its own or its file’s');
  const context = { args, globals: {}, parameters: { ...meta.parameters, ...story.parameters } };
  const decorators = [story.decorators ?? [], meta.decorators ?? []].flat(2);
  return decorators.reduce<() => unknown>(
    (inner, decorate) => () => decorate(inner as never, context as never),
    () => draw(args, context as never),
  )();
}

/** Resolves when for two frames nothing was left to update, to load or to move. */
async function settled(root: HTMLElement) {
  for (let quiet = 0; quiet < 2;) {
    const all = [...deep(root)];
    all.forEach(setFont);
    // Only laid out does a text ask for its font.
    root.getBoundingClientRect();
    const pending = all.filter((element) => (element as { isUpdatePending?: boolean }).isUpdatePending);
    const images = all.filter((element) => element instanceof HTMLImageElement && !element.complete);
    const isBusy = pending.length > 0 || images.length > 0 || document.fonts.status === 'loading';
    quiet = isBusy ? 0 : quiet + 1;
    await Promise.all(
      pending.map((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete),
    );
    await document.fonts.ready;
    for (const animation of document.getAnimations()) animation.cancel();
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  }
}

/** What asks for another font would get one of this machine, and what resets how text is drawn, another width. */
function setFont(element: Element) {
  const { fontFamily, textRendering } = getComputedStyle(element);
  const { style } = element as HTMLElement;
  if (!fontFamily.includes('Noto Sans Variable')) style.setProperty('font-family', fonts, 'important');
  if (textRendering.toLowerCase() !== 'geometricprecision')
    style.setProperty('text-rendering', 'geometricPrecision', 'important');
}

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

Object.assign(globalThis, { visual: { list, show, box } });
