import { expect } from '@open-wc/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { render, type TemplateResult } from 'lit';
import { userEvent, within } from 'storybook/test';
import { stories } from 'virtual:stories';

type Story = StoryObj & Record<string, unknown>;
type Args = Record<string, unknown>;

// The library is a script that sets a global, also when imported.
declare const axe: typeof Axe;

// A story is a part of a page: what only a whole page can have is not asked of it.
const pageRules = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass'];
const rules = Object.fromEntries(pageRules.map((id) => [id, { enabled: false }]));

const files = await Promise.all(
  Object.entries(stories).map(async ([file, load]) => {
    const { default: meta, ...named } = (await load()) as { default: Meta } & Record<string, Story>;
    return { file, meta, named: named as Record<string, Story> };
  }),
);

describe('stories', () => {
  it('exist', () => {
    expect(files).to.not.be.empty;
  });

  for (const { file, meta, named } of files) {
    describe(file, () => {
      it('has stories', () => {
        expect(named).to.not.be.empty;
      });

      for (const [name, story] of Object.entries(named)) {
        it(`${name} renders, plays and has no accessibility fault`, () => show(meta, story));
      }
    });
  }
});

async function show(meta: Meta, story: Story) {
  const canvasElement = document.createElement('div');
  document.body.append(canvasElement);
  try {
    const args: Args = { ...meta.args, ...story.args };
    render(template(meta, story, args), canvasElement);
    expect(canvasElement.childElementCount).to.be.greaterThan(0);
    await settled(canvasElement);
    await story.play?.({
      args,
      canvasElement,
      canvas: within(canvasElement),
      userEvent,
      step: (_label: string, play: (context: object) => unknown) => play({ canvasElement, args }),
    } as never);
    await settled(canvasElement);
    const { violations } = await axe.run(canvasElement, { rules });
    expect(violations.flatMap(describeViolation)).to.deep.equal([]);
  } finally {
    canvasElement.remove();
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

/** Resolves when no element under the root, through shadow roots, has an update pending for two frames in a row. */
async function settled(root: ParentNode) {
  for (let quiet = 0; quiet < 2;) {
    const pending = [...deep(root)].filter(
      (element) => (element as { isUpdatePending?: boolean }).isUpdatePending,
    );
    quiet = pending.length ? 0 : quiet + 1;
    await Promise.all(
      pending.map((element) => (element as unknown as { updateComplete: Promise<unknown> }).updateComplete),
    );
    await new Promise(requestAnimationFrame);
  }
}

function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

const describeViolation = ({ id, help, nodes }: Axe.Result) =>
  nodes.map(
    ({ target, failureSummary }) => `${id}: ${help} — ${target.flat().join(' ')} — ${failureSummary}`,
  );
