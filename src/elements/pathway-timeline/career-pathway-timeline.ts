import { define } from '../define.js';
import { PathwayTimeline } from './pathway-timeline.js';

define('career-pathway-timeline', PathwayTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'career-pathway-timeline': PathwayTimeline;
  }
}
