/** Per widget what a page without script needs of it: its template, its style sheets, its layouts. */
import type { CSSResult, CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
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
import type { View } from '../elements/view.js';
import type { Widget } from './kinds.js';

/** Of the class of a widget, what it says of itself. */
interface Described {
  readonly properties: PropertyDeclarations;
  readonly styles?: CSSResultGroup | undefined;
}
type Template = (data: never, view: View) => TemplateResult;

const ALL: Readonly<Record<Widget, readonly [Described, Template]>> = {
  spotlight: [CareerSpotlight, spotlight],
  'role-card': [RoleCard, roleCard],
  'certification-badge': [CertificationBadge, certificationBadge],
  'pathway-timeline': [PathwayTimeline, pathwayTimeline],
  'day-schedule': [DaySchedule, daySchedule],
};

export const templateOf = (widget: Widget): Template => ALL[widget][1];

export const layoutsOf = (widget: Widget): readonly string[] =>
  (ALL[widget][0].properties['layout']?.values ?? ['']) as string[];

export const stylesOf = (widget: Widget): readonly string[] =>
  ([ALL[widget][0].styles ?? []] as unknown[]).flat(Infinity).map((sheet) => (sheet as CSSResult).cssText);
