import type { CSSResultGroup } from 'lit';
import { type Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
import { type PathwayData } from './pathway-timeline.template.js';
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
export declare class PathwayTimeline extends CareerElement<PathwayData> {
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
        heading: import("../../model/schema.js").PlainSchema<string>;
        intro: import("../../model/schema.js").PlainSchema<string>;
        ordered: import("../../model/schema.js").PlainSchema<boolean>;
        steps: import("../../model/schema.js").Schema<import("../../model/career.js").Step[]>;
        action: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
            label: import("../../model/schema.js").PlainSchema<string>;
            href: import("../../model/schema.js").PlainSchema<string>;
        }, "label" | "href">>;
    }, "steps">>;
    static styles: CSSResultGroup;
    protected slice(value: unknown): Slice;
    protected read(value: unknown, overrides: Record<string, unknown>): PathwayData | undefined;
    protected template(data: PathwayData, view: View): unknown;
}
