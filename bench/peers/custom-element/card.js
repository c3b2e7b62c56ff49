import { card } from 'bench:look';
import { filler } from '../vanilla/fill.js';
import { define } from './define.js';

export { update } from './define.js';

const { blank, fill } = filler(card);

export const create = define('bench-role-card', (root, data) => {
  if (!root.firstElementChild) root.append(blank());
  fill(root, data);
});
