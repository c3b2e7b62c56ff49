import { DaySchedule } from './day-schedule.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-day-schedule': DaySchedule;
    }
}
