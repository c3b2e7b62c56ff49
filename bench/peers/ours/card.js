import { define } from './element.js';

export { update } from './element.js';

export const create = define('role-card');
