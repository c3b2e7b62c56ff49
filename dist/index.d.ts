/** The widgets as classes, and the types of their data. Importing this registers nothing and changes nothing. */
export { CareerElement } from './elements/career-element.js';
export { CertificationBadge } from './elements/certification-badge/certification-badge.js';
export { CareerData } from './elements/data/data.js';
export { DaySchedule } from './elements/day-schedule/day-schedule.js';
export { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent } from './elements/events.js';
export { PathwayTimeline } from './elements/pathway-timeline/pathway-timeline.js';
export { RoleCard } from './elements/role-card/role-card.js';
export { CareerSpotlight } from './elements/spotlight/spotlight.js';
export type { Action, CareerDocument, Certification, Closing, Day, Eligibility, Fact, Fee, Image, Item, Pathway, Role, Salary, Slot, Step, } from './model/career.js';
export type { Issue } from './model/problem.js';
export { careerContext, type Provided } from './data/context.js';
