import { define } from '../define.js';
import { CareerSpotlight } from './spotlight.js';

define("career-spotlight", CareerSpotlight);
