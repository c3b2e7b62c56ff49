import { adopt } from '../sheet.js';
import Card from './Card.svelte';
import { mount } from './mount.svelte.js';

export { remove, update } from './mount.svelte.js';

adopt(document);

export const create = mount(Card);
