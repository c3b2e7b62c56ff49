import { Card } from '../jsx/card.jsx';
import { adopt } from '../sheet.js';
import { mount } from './mount.jsx';

export { remove, update } from './mount.jsx';

adopt(document);

export const create = mount(Card);
