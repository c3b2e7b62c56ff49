import { adopt } from '../sheet.js';
import Card from './Card.vue';
import { mount } from './mount.js';

export { remove, update } from './mount.js';

adopt(document);

export const create = mount(Card);
