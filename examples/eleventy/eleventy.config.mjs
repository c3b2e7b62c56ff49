import { career } from './career.mjs';

export default function (config) {
  config.addAsyncShortcode('career', career);
  config.addWatchTarget('../careers/');
  config.addPassthroughCopy({ 'node_modules/career-elements/dist/career-elements*.{js,css}': 'assets' });
  return { dir: { input: 'src', output: '_site' }, markdownTemplateEngine: 'njk' };
}
