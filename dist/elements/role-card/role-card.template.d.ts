import { type TemplateResult } from 'lit';
import type { Role } from '../../model/career.js';
import { type View } from '../view.js';
/** One role as a card, as the opening of a page, or as one line of a listing. */
export declare const roleCard: (role: Role, view: View) => TemplateResult;
