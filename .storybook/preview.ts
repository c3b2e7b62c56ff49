import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import '../src/career-elements.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // A violation is an error in the panel, as it is in the tests.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
};

export default preview;
