import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { role, type Role } from '../../model/career.js';
import { part, type Slice } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import type { View } from '../view.js';
import { roleCardStyles } from './role-card.styles.js';
import { roleCard } from './role-card.template.js';

const LAYOUTS = ['card', 'hero', 'compact'] as const;

/**
 * @summary One role of a career: name, tagline, overview, responsibilities, qualifications, facts and the next step.
 *
 * @tag career-role-card
 *
 * @slot - Readable content that shows before upgrade, without script, and while there is no usable data.
 *
 * @csspart base - The outermost element.
 * @csspart frame - The card.
 * @csspart header - Name, tagline and picture.
 * @csspart kicker - The small line above the name.
 * @csspart title - The name.
 * @csspart lede - The tagline.
 * @csspart text - A paragraph.
 * @csspart image - The picture.
 * @csspart section - A section of the body.
 * @csspart section-title - The heading of a section.
 * @csspart item-title - The heading of a responsibility.
 * @csspart facts - A list of labels and values.
 * @csspart quiet - Where the salary is taken from.
 * @csspart button - The action.
 * @csspart link - The action in the compact layout.
 *
 * @event {CareerReadyEvent} career-ready - The data shows for the first time.
 * @event {CareerErrorEvent} career-error - Data is missing or partly wrong; holds every issue.
 * @event {CareerSelectEvent} career-select - A visitor follows the action; cancelable.
 *
 * @example
 * <career-role-card data-career='{"name": "Pharmacist", "tagline": "Safe medicines for everyone."}'>
 *   <h2>Pharmacist</h2>
 * </career-role-card>
 */
export class RoleCard extends CareerElement<Role> {
  static override properties: PropertyDeclarations = {
    layout: { reflect: true, values: LAYOUTS },
  };
  static override readonly schema = role;
  static override styles: CSSResultGroup = [base, medallionStyles, roleCardStyles];

  /** `card`, `hero` (the opening of a career page) or `compact` (one line of a listing). */
  declare layout: (typeof LAYOUTS)[number];

  protected override slice(value: unknown): Slice {
    return part(value, 'role');
  }

  protected override template(data: Role, view: View): unknown {
    return roleCard(data, view);
  }
}
