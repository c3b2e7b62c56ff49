import { certification } from '../../model/career.js';
import { pick } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import { certificationBadgeStyles } from './certification-badge.styles.js';
import { certificationBadge } from './certification-badge.template.js';

const LAYOUTS = ["card", "compact", "inline"];
class CertificationBadge extends CareerElement {
  static properties = {
    layout: { reflect: true, values: LAYOUTS },
    ref: { reflect: true }
  };
  static schema = certification;
  static styles = [base, medallionStyles, certificationBadgeStyles];
  slice(value) {
    return pick(value, this.ref ?? "");
  }
  template(data, view) {
    return certificationBadge(data, view);
  }
}

export { CertificationBadge };
