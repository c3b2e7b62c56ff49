import { type TemplateResult } from 'lit';
import type { Certification, Pathway } from '../../model/career.js';
import { type View } from '../view.js';
export interface PathwayData {
    pathway: Pathway;
    /** The certifications of the document, which steps refer to by id or acronym. */
    certifications: readonly Certification[];
}
/** The way to a role: a calm set, or a path along a spine where the author says that the order counts. */
export declare const pathwayTimeline: ({ pathway, certifications }: PathwayData, view: View) => TemplateResult;
