import type { CSSResultGroup } from 'lit';
import { day, slot, type Day } from '../../model/career.js';
import { list } from '../../model/schema.js';
import { part, type Slice } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import type { View } from '../view.js';
import { dayScheduleStyles } from './day-schedule.styles.js';
import { daySchedule, says } from './day-schedule.template.js';

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
export class DaySchedule extends CareerElement<Day> {
  static override readonly schema = day;
  static override styles: CSSResultGroup = [base, dayScheduleStyles];

  protected override slice(value: unknown): Slice {
    return part(value, 'day');
  }

  protected override read(value: unknown, overrides: Record<string, unknown>): Day | undefined {
    // A bare list is checked as what it is, for the sake of the paths in the issues.
    const document = Array.isArray(value) ? { slots: this.checked(list(slot), value) } : value;
    const shown = super.read(document, overrides);
    if (!shown || says(shown.slots)) return shown;
    // A day in which nothing happens is no day: say that its slots are missing, and leave the author's children.
    return this.checked(day, { ...shown, slots: undefined }, this.slice(value).at);
  }

  protected override template(data: Day, view: View): unknown {
    return daySchedule(data, view);
  }
}
