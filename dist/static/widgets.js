import { CertificationBadge } from '../elements/certification-badge/certification-badge.js';
import { certificationBadge } from '../elements/certification-badge/certification-badge.template.js';
import { DaySchedule } from '../elements/day-schedule/day-schedule.js';
import { daySchedule } from '../elements/day-schedule/day-schedule.template.js';
import { PathwayTimeline } from '../elements/pathway-timeline/pathway-timeline.js';
import { pathwayTimeline } from '../elements/pathway-timeline/pathway-timeline.template.js';
import { RoleCard } from '../elements/role-card/role-card.js';
import { roleCard } from '../elements/role-card/role-card.template.js';
import { CareerSpotlight } from '../elements/spotlight/spotlight.js';
import { spotlight } from '../elements/spotlight/spotlight.template.js';

const ALL = {
  spotlight: [CareerSpotlight, spotlight],
  "role-card": [RoleCard, roleCard],
  "certification-badge": [CertificationBadge, certificationBadge],
  "pathway-timeline": [PathwayTimeline, pathwayTimeline],
  "day-schedule": [DaySchedule, daySchedule]
};
const templateOf = (widget) => ALL[widget][1];
const layoutsOf = (widget) => ALL[widget][0].properties["layout"]?.values ?? [""];
const stylesOf = (widget) => [ALL[widget][0].styles ?? []].flat(Infinity).map((sheet) => sheet.cssText);

export { layoutsOf, stylesOf, templateOf };
