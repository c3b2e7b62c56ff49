import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { career, type CareerDocument } from '../../model/career.js';
import type { Slice } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { certificationBadgeStyles } from '../certification-badge/certification-badge.styles.js';
import { dayScheduleStyles } from '../day-schedule/day-schedule.styles.js';
import { describe } from '../describe.js';
import { flag } from '../flag.js';
import { pathwayTimelineStyles } from '../pathway-timeline/pathway-timeline.styles.js';
import { roleCardStyles } from '../role-card/role-card.styles.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import type { View } from '../view.js';
import { spotlightStyles } from './spotlight.styles.js';
import { spotlight } from './spotlight.template.js';

/**
 * @summary A whole career page from one document: opening, overview, responsibilities, pathway, day and closing.
 *
 * @tag career-spotlight
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element; inside it stand the parts of the role card, the pathway and the day.
 * @csspart closing - The last section.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows a link; cancelable.
 *
 * @example
 * <career-spotlight src="/careers/director-of-pharmacy-operations.json">
 *   <h2>Director of Pharmacy Operations</h2>
 * </career-spotlight>
 */
export class CareerSpotlight extends CareerElement<CareerDocument> {
  static override properties: PropertyDeclarations = {
    structured: flag,
  };
  static override readonly schema = career;
  static override styles: CSSResultGroup = [
    base,
    medallionStyles,
    roleCardStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles,
    dayScheduleStyles,
    spotlightStyles,
  ];

  /** Tells search engines what the page shows: as structured data (schema.org, JSON-LD) in its head. */
  declare structured: boolean | undefined;

  protected override slice(value: unknown): Slice {
    return { value, at: [] };
  }

  protected override updated(): void {
    super.updated();
    describe(this);
  }

  protected override template(data: CareerDocument, view: View): unknown {
    return spotlight(data, view);
  }
}
