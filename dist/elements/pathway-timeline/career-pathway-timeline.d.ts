import { PathwayTimeline } from './pathway-timeline.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-pathway-timeline': PathwayTimeline;
    }
}
