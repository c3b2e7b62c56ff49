import Badge from './Badge.svelte';
import { create as role } from './card.js';
import Day from './Day.svelte';
import { mount } from './mount.svelte.js';
import Pathway from './Pathway.svelte';

export const widgets = { role, certification: mount(Badge), pathway: mount(Pathway), day: mount(Day) };
