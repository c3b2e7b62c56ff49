export { CareerElement } from './elements/career-element.js';
export { CertificationBadge } from './elements/certification-badge/certification-badge.js';
export { CareerData } from './elements/data/data.js';
export { DaySchedule } from './elements/day-schedule/day-schedule.js';
export { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent } from './elements/events.js';
export { PathwayTimeline } from './elements/pathway-timeline/pathway-timeline.js';
export { RoleCard } from './elements/role-card/role-card.js';
export { CareerSpotlight } from './elements/spotlight/spotlight.js';
export { careerContext } from './data/context.js';
