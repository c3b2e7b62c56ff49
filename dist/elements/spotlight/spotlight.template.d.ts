import { type TemplateResult } from 'lit';
import type { CareerDocument } from '../../model/career.js';
import { type View } from '../view.js';
/** The page in the order of a career page; a part without data leaves no trace. */
export declare const spotlight: (document: CareerDocument, view: View) => TemplateResult;
