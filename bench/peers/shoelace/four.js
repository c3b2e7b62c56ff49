import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import { makers } from '../vanilla/more.js';
import { create as role } from './card.js';
import { markup } from './markup.js';

const { badgeOf, pathwayOf, dayOf } = makers(markup);
const from = (make) => (json) => make(JSON.parse(json)).firstElementChild;

export const widgets = { role, certification: from(badgeOf), pathway: from(pathwayOf), day: from(dayOf) };
