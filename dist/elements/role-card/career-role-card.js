import { define } from '../define.js';
import { RoleCard } from './role-card.js';

define("career-role-card", RoleCard);
