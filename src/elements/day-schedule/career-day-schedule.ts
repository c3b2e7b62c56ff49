import { define } from '../define.js';
import { DaySchedule } from './day-schedule.js';

define('career-day-schedule', DaySchedule);

declare global {
  interface HTMLElementTagNameMap {
    'career-day-schedule': DaySchedule;
  }
}
