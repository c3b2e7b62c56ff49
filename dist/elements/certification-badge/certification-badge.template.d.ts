import { type TemplateResult } from 'lit';
import type { Certification } from '../../model/career.js';
import { type Content } from '../pieces.js';
import type { View } from '../view.js';
/** One certification: what it is called, what it proves and where to read on. It defines; it never says “earned”. */
export declare const certificationBadge: (certification: Certification, view: View) => TemplateResult;
/** The acronym small above the full name, as one heading. */
export declare const fullName: ({ acronym, name }: Certification) => Content;
/** The author's picture, else the medallion. Decoration: the acronym stands beside it as text. */
export declare const seal: ({ image, acronym, name }: Certification) => Content;
/** The link to the details, whose name says of what. */
export declare const link: (certification: Certification) => Content;
/** The terms of a certification: the short ones at sight, those of the exam and after it in a fold. */
export declare const details: (certification: Certification, view: View) => Content;
export declare const idOf: ({ id, acronym, name }: Certification) => string;
