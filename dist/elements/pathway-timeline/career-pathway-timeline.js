import { define } from '../define.js';
import { PathwayTimeline } from './pathway-timeline.js';

define("career-pathway-timeline", PathwayTimeline);
