/** The drop-in: one script that makes every tag work. */
import './elements/data/career-data.js';
import './elements/role-card/career-role-card.js';
import './elements/certification-badge/career-certification-badge.js';
import './elements/pathway-timeline/career-pathway-timeline.js';
import './elements/day-schedule/career-day-schedule.js';
import './elements/spotlight/career-spotlight.js';
export { upgrade, type UpgradeOptions } from './placeholders.js';
