import { markup } from '../plain/markup.js';
import { makers } from '../vanilla/more.js';
import { create as role } from './card.js';
import { define } from './define.js';

const { badgeOf, pathwayOf, dayOf } = makers(markup);
const drawn = (name, make) => define(name, (root, data) => root.replaceChildren(make(data)));

export const widgets = {
  role,
  certification: drawn('bench-badge', badgeOf),
  pathway: drawn('bench-pathway', pathwayOf),
  day: drawn('bench-day', dayOf),
};
