import { role } from '../../model/career.js';
import { part } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import { roleCardStyles } from './role-card.styles.js';
import { roleCard } from './role-card.template.js';

const LAYOUTS = ["card", "hero", "compact"];
class RoleCard extends CareerElement {
  static properties = {
    layout: { reflect: true, values: LAYOUTS }
  };
  static schema = role;
  static styles = [base, medallionStyles, roleCardStyles];
  slice(value) {
    return part(value, "role");
  }
  template(data, view) {
    return roleCard(data, view);
  }
}

export { RoleCard };
