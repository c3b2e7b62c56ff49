import { pathway, certification, step } from '../../model/career.js';
import { isRecord } from '../../model/check.js';
import { list } from '../../model/schema.js';
import { part } from '../../model/slice.js';
import { base } from '../../styles/base.js';
import { certificationBadgeStyles } from '../certification-badge/certification-badge.styles.js';
import { CareerElement } from '../career-element.js';
import { medallionStyles } from '../medallion/medallion.styles.js';
import { pathwayTimelineStyles } from './pathway-timeline.styles.js';
import { pathwayTimeline } from './pathway-timeline.template.js';
import { plan } from './plan.js';

class PathwayTimeline extends CareerElement {
  static schema = pathway;
  static styles = [
    base,
    medallionStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles
  ];
  slice(value) {
    if (!isRecord(value)) return { value, at: [] };
    const { certifications, ...own } = value;
    const { value: given, at } = part(own, "pathway");
    const way = given ?? {};
    return {
      value: certifications && isRecord(way) ? { ...way, steps: way["steps"] ?? [] } : way,
      at
    };
  }
  read(value, overrides) {
    const given = value?.certifications ?? [];
    const certifications = this.checked(list(certification), given, ["certifications"]) ?? [];
    const document = Array.isArray(value) ? { steps: this.checked(list(step), value) } : value;
    const pathway2 = super.read(document, overrides) ?? { steps: [] };
    return plan(pathway2, certifications).isEmpty ? void 0 : { pathway: pathway2, certifications };
  }
  template(data, view) {
    return pathwayTimeline(data, view);
  }
}

export { PathwayTimeline };
