import type { CSSResultGroup } from 'lit';
import { certification, pathway, step, type Pathway } from '../../model/career.js';
import { isRecord } from '../../model/check.js';
import { list } from '../../model/schema.js';
import { part, type Slice } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { certificationBadgeStyles } from '../certification-badge/certification-badge.styles.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import type { View } from '../view.js';
import { pathwayTimelineStyles } from './pathway-timeline.styles.js';
import { pathwayTimeline, type PathwayData } from './pathway-timeline.template.js';
import { plan } from './plan.js';

/**
 * @summary The way to a role: a set of certifications, or ordered steps with stages, choices and states.
 *
 * @tag career-pathway-timeline
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The whole pathway.
 * @csspart title - Its heading.
 * @csspart lede - Its introduction.
 * @csspart stage - Steps that stand together, under the heading of their stage.
 * @csspart section-title - The heading of a stage.
 * @csspart steps - A list of steps or alternatives.
 * @csspart step - One of them.
 * @csspart node - The mark of a step on the spine.
 * @csspart item-title - The heading of a step, or acronym and name of its certification.
 * @csspart kicker - An acronym, or how many alternatives to choose.
 * @csspart meta - State, “Optional”, duration and required steps.
 * @csspart state - The word for the state.
 * @csspart text - What a step or its certification is.
 * @csspart image - The medallion of a certification, or its picture.
 * @csspart facts - Labels and values of a certification.
 * @csspart details - The fold with exam, fees, eligibility and renewal.
 * @csspart choice - The bracket round alternatives.
 * @csspart link - The link of a certification.
 * @csspart button - The closing action.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows a link; cancelable.
 *
 * @example
 * <career-pathway-timeline heading="Two ways in" data-career='{"steps":[{"title":"Evening course","duration":"1 year"},{"title":"Day course","duration":"6 months"}]}'>
 *   <h2>Two ways in</h2>
 *   <p>Evening course, 1 year; or day course, 6 months.</p>
 * </career-pathway-timeline>
 */
export class PathwayTimeline extends CareerElement<PathwayData> {
  static override readonly schema = pathway;
  static override styles: CSSResultGroup = [
    base,
    medallionStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles,
  ];

  protected override slice(value: unknown): Slice {
    if (!isRecord(value)) return { value, at: [] };
    const { certifications, ...own } = value;
    const { value: given, at } = part(own, 'pathway');
    const way = given ?? {};
    // A career may come with its certifications and no steps: then they are the set that leads to it.
    return {
      value: certifications && isRecord(way) ? { ...way, steps: way['steps'] ?? [] } : way,
      at,
    };
  }

  protected override read(value: unknown, overrides: Record<string, unknown>): PathwayData | undefined {
    const given = (value as { certifications?: unknown } | undefined)?.certifications ?? [];
    const certifications = this.checked(list(certification), given, ['certifications']) ?? [];
    // A bare list is checked as what it is, for the sake of the paths in the issues.
    const document = Array.isArray(value) ? { steps: this.checked(list(step), value) } : value;
    // What is checked here is a pathway and not yet the data that the template takes.
    const pathway = (super.read(document, overrides) as Pathway | undefined) ?? { steps: [] };
    return plan(pathway, certifications).isEmpty ? undefined : { pathway, certifications };
  }

  protected override template(data: PathwayData, view: View): unknown {
    return pathwayTimeline(data, view);
  }
}
