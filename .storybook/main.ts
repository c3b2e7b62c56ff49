import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.@(mdx|stories.ts)'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    // Not all of it: each of the example sites has its packages.
    { from: '../examples/careers', to: '/examples/careers' },
    { from: '../examples/images', to: '/examples/images' },
    { from: '../dist/schema', to: '/schema' },
  ],
  // The toolbar has pages of its own to put a widget into.
  features: { backgrounds: false, outline: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Relative, so that the built gallery works in any folder of any site.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
