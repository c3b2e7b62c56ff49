import { define } from '../define.js';
import { DaySchedule } from './day-schedule.js';

define("career-day-schedule", DaySchedule);
