import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/career-elements.js';
import { initialGlobals, type Choices } from './choices.js';
import { inPage } from './page.js';
import { snippetOf } from './paste.js';
import { globalTypes } from './toolbar.js';

setCustomElementsManifest(manifest);

/** Storybook hands a snippet of a documentation page back, to be made a snippet again. */
const made = new Set<string>();

/** What cannot be set stands in the tables without a control. */
const FIXED = ['events', 'slots', 'css shadow parts', 'css custom properties'];

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [inPage],
  argTypes: {
    brand: {
      description: 'Any brand colour, for this story; the toolbar has some for all.',
      control: 'color',
      table: { category: 'page' },
    },
  },
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          FIXED.includes(type.table?.category ?? '') ? { ...type, control: false } : type,
        ]),
      ),
  ],
  parameters: {
    // A violation is an error in the panel, as it is in the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
    // The page round a story has its own padding.
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Widgets',
          [
            'Role card',
            'Certification badge',
            'Pathway timeline',
            'Day schedule',
            'Spotlight',
            'Data provider',
          ],
        ],
      },
    },
    docs: {
      codePanel: true,
      source: {
        excludeDecorators: true,
        transform: (source: string, { args, globals }: { args: object; globals: Choices }) => {
          if (made.has(source)) return source;
          const { brand = globals.brand } = args as Partial<Choices>;
          const snippet = snippetOf(source, { ...globals, brand });
          made.add(snippet);
          return snippet;
        },
      },
    },
  },
};

export default preview;
