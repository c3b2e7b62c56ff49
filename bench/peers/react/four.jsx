import { Badge, Day, Pathway } from '../jsx/more.jsx';
import { create as role } from './card.jsx';
import { mount } from './mount.jsx';

export const widgets = { role, certification: mount(Badge), pathway: mount(Pathway), day: mount(Day) };
