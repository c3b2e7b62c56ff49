import { type TemplateResult } from 'lit';
import type { Day } from '../../model/career.js';
import { type View } from '../view.js';
/** Whether there are words anywhere in a value; `approximate` alone says nothing. */
export declare const says: (value: unknown) => boolean;
/** A day along a rail: in columns where its few parts are told in words, else one slot below the other. */
export declare const daySchedule: ({ timeZone, date, ...day }: Day, view: View) => TemplateResult;
