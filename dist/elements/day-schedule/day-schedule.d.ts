import type { CSSResultGroup } from 'lit';
import { type Day } from '../../model/career.js';
import { type Slice } from '../../model/slice.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
/**
 * @summary A day in the life: parts of a day or clock times, with what happens in each.
 *
 * @tag career-day-schedule
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The schedule.
 * @csspart title - The heading.
 * @csspart lede - The introduction.
 * @csspart date - The day, where it is a certain one.
 * @csspart zone - The note that names the time zone.
 * @csspart slots - The list of slots.
 * @csspart slot - One slot.
 * @csspart glyph - The drawing of the light at that time of the day.
 * @csspart kicker - The part of the day.
 * @csspart time - When a slot begins and ends.
 * @csspart slot-title - The title of a slot.
 * @csspart text - The description of a slot, or of an activity.
 * @csspart item-title - The title of an activity.
 * @csspart place - Where a slot happens.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 *
 * @example
 * <career-day-schedule heading="A day at the counter" data-career='{"slots": [
 *   {"label": "Morning", "title": "Open", "description": "Lights, till, refrigerator log."},
 *   {"start": "09:00", "end": "12:30", "title": "The busy half", "activities": ["Prescriptions", "Questions"]}
 * ]}'>
 *   <p>Morning: open. 9:00 to 12:30: the busy half.</p>
 * </career-day-schedule>
 */
export declare class DaySchedule extends CareerElement<Day> {
    static readonly schema: import("../../model/schema.js").ObjectSchema<import("../../model/schema.js").Shape<{
        heading: import("../../model/schema.js").PlainSchema<string>;
        intro: import("../../model/schema.js").PlainSchema<string>;
        date: import("../../model/schema.js").PlainSchema<string>;
        timeZone: import("../../model/schema.js").PlainSchema<string>;
        slots: import("../../model/schema.js").Schema<import("../../model/schema.js").Shape<{
            label: import("../../model/schema.js").PlainSchema<string>;
            start: import("../../model/schema.js").PlainSchema<string>;
            end: import("../../model/schema.js").PlainSchema<string>;
            approximate: import("../../model/schema.js").PlainSchema<boolean>;
            title: import("../../model/schema.js").PlainSchema<string>;
            description: import("../../model/schema.js").PlainSchema<string>;
            activities: import("../../model/schema.js").Schema<(string | import("../../model/schema.js").Shape<{
                title: import("../../model/schema.js").PlainSchema<string>;
                description: import("../../model/schema.js").PlainSchema<string>;
            }, never>)[]>;
            place: import("../../model/schema.js").PlainSchema<string>;
        }, never>[]>;
    }, "slots">>;
    static styles: CSSResultGroup;
    protected slice(value: unknown): Slice;
    protected read(value: unknown, overrides: Record<string, unknown>): Day | undefined;
    protected template(data: Day, view: View): unknown;
}
