import '@spectrum-web-components/badge/sp-badge.js';
import '@spectrum-web-components/button/sp-button.js';
import '@spectrum-web-components/divider/sp-divider.js';
import { makers } from '../vanilla/more.js';
import { create as role } from './card.js';
import { markup } from './markup.js';

const { badgeOf, pathwayOf, dayOf } = makers(markup);
const from = (make) => (json) => make(JSON.parse(json)).firstElementChild;

export const widgets = { role, certification: from(badgeOf), pathway: from(pathwayOf), day: from(dayOf) };
