import { markup } from '../plain/markup.js';
import { create as role } from './card.js';
import { makers } from './more.js';

const { badgeOf, pathwayOf, dayOf } = makers(markup);
const from = (make) => (json) => make(JSON.parse(json)).firstElementChild;

export const widgets = { role, certification: from(badgeOf), pathway: from(pathwayOf), day: from(dayOf) };
