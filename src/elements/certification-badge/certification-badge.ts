import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { certification, type Certification } from '../../model/career.js';
import { pick, type Slice } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import type { View } from '../view.js';
import { certificationBadgeStyles } from './certification-badge.styles.js';
import { certificationBadge } from './certification-badge.template.js';

const LAYOUTS = ['card', 'compact', 'inline'] as const;

/**
 * @summary One certification: a medallion drawn from its acronym, its full name, what it proves, and a link to the details.
 *
 * @tag career-certification-badge
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The badge.
 * @csspart image - The medallion, or the author's own picture.
 * @csspart title - Acronym and name.
 * @csspart kicker - The acronym.
 * @csspart text - What the certification proves.
 * @csspart facts - A list of labels and values.
 * @csspart details - The fold with exam, fees, eligibility and renewal.
 * @csspart link - The link to the details.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows the link; cancelable.
 *
 * @example
 * <career-certification-badge acronym="CHPOP" name="Certified Hospital Pharmacy Operations Pharmacist" href="/chpop">
 *   <a href="/chpop">CHPOP: Certified Hospital Pharmacy Operations Pharmacist</a>
 * </career-certification-badge>
 */
export class CertificationBadge extends CareerElement<Certification> {
  static override properties: PropertyDeclarations = {
    layout: { reflect: true, values: LAYOUTS },
    ref: { reflect: true },
  };
  static override readonly schema = certification;
  static override styles: CSSResultGroup = [base, medallionStyles, certificationBadgeStyles];

  /** `card`, `compact` (medallion, name, link) or `inline` (in running text). */
  declare layout: (typeof LAYOUTS)[number];
  /** Picks one certification of a document by its id or acronym. */
  declare ref: string | undefined;

  protected override slice(value: unknown): Slice {
    return pick(value, this.ref ?? '');
  }

  protected override template(data: Certification, view: View): unknown {
    return certificationBadge(data, view);
  }
}
