/**
 * Career documents as schema.org 30 describes them: an `Occupation`, its `EducationalOccupationalCredential`s, and the
 * pathway and the day as `ItemList`s. Never a `JobPosting`: a career page offers no job. Every text in it is one that the
 * widgets show; what schema.org has no honest term for is left out.
 */
import type { CareerDocument } from '../model/career.js';
/** A node of the graph; a term without a value is not in it. */
type Node = Record<string, unknown>;
export interface Graph {
    '@context': 'https://schema.org';
    '@graph': Node[];
}
/** A whole document, or the parts of one that a page shows. */
export type Shown = Partial<CareerDocument>;
/**
 * One graph for one page, of all its documents: what two of them say alike, and a certification that both name, is in it
 * once. `base` is the address of the page: without it, links and pictures with a relative address are left out, for who
 * reads the graph may know no page that they are relative to.
 */
export declare function structuredData(page: Shown | readonly Shown[], base?: string): Graph;
/** For a `<script type="application/ld+json">`: nothing in it can end the script or begin a comment. */
export declare const asScriptText: (graph: Graph) => string;
export {};
