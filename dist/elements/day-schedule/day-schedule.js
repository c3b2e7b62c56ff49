import { day, slot } from '../../model/career.js';
import { list } from '../../model/schema.js';
import { part } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { dayScheduleStyles } from './day-schedule.styles.js';
import { says, daySchedule } from './day-schedule.template.js';

class DaySchedule extends CareerElement {
  static schema = day;
  static styles = [base, dayScheduleStyles];
  slice(value) {
    return part(value, "day");
  }
  read(value, overrides) {
    const document = Array.isArray(value) ? { slots: this.checked(list(slot), value) } : value;
    const shown = super.read(document, overrides);
    if (!shown || says(shown.slots)) return shown;
    return this.checked(day, { ...shown, slots: void 0 }, this.slice(value).at);
  }
  template(data, view) {
    return daySchedule(data, view);
  }
}

export { DaySchedule };
