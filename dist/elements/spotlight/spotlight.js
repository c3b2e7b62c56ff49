import { career } from '../../model/career.js';
import { base } from '../../styles/base.js';
import { CareerElement } from '../career-element.js';
import { certificationBadgeStyles } from '../certification-badge/certification-badge.styles.js';
import { dayScheduleStyles } from '../day-schedule/day-schedule.styles.js';
import { describe } from '../describe.js';
import { flag } from '../flag.js';
import { pathwayTimelineStyles } from '../pathway-timeline/pathway-timeline.styles.js';
import { roleCardStyles } from '../role-card/role-card.styles.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import { spotlightStyles } from './spotlight.styles.js';
import { spotlight } from './spotlight.template.js';

class CareerSpotlight extends CareerElement {
  static properties = {
    structured: flag
  };
  static schema = career;
  static styles = [
    base,
    medallionStyles,
    roleCardStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles,
    dayScheduleStyles,
    spotlightStyles
  ];
  slice(value) {
    return { value, at: [] };
  }
  updated() {
    super.updated();
    describe(this);
  }
  template(data, view) {
    return spotlight(data, view);
  }
}

export { CareerSpotlight };
