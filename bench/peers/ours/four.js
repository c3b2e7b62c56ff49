import { create as role } from './card.js';
import { define } from './element.js';

export const widgets = {
  role,
  certification: define('certification-badge'),
  pathway: define('pathway-timeline'),
  day: define('day-schedule'),
};
