import '@rhds/elements/rh-accordion/rh-accordion.js';
import '@rhds/elements/rh-badge/rh-badge.js';
import '@rhds/elements/rh-cta/rh-cta.js';
import '@rhds/elements/rh-tag/rh-tag.js';
import { makers } from '../vanilla/more.js';
import { create as role } from './card.js';
import { markup } from './markup.js';

const { badgeOf, pathwayOf, dayOf } = makers(markup);
const from = (make) => (json) => make(JSON.parse(json)).firstElementChild;

export const widgets = { role, certification: from(badgeOf), pathway: from(pathwayOf), day: from(dayOf) };
