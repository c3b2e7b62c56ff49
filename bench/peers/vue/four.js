import Badge from './Badge.vue';
import { create as role } from './card.js';
import Day from './Day.vue';
import { mount } from './mount.js';
import Pathway from './Pathway.vue';

export const widgets = { role, certification: mount(Badge), pathway: mount(Pathway), day: mount(Day) };
