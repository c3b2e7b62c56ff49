import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    brandTitle: 'career-elements',
    colorPrimary: '#0b5c66',
    colorSecondary: '#0b7683',
  }),
});
