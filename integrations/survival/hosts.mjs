import { markdown, sanitizers } from './hosts-node.mjs';
import { pages } from './hosts-browser.mjs';
import { wordpress } from './hosts-wordpress.mjs';

/**
 * The hosts: what they are called, and what they make of many texts at once. `takes`: what an author gives them. `cli`: the
 * hosts of `career-elements snippet` that they stand for.
 */
export const HOSTS = {
  'plain HTML': { takes: 'html', cli: ['html'], run: (texts) => texts },
  ...wordpress,
  ...pages,
  ...sanitizers,
  ...markdown,
};
