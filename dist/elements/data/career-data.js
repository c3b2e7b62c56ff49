import { define } from '../define.js';
import { CareerData } from './data.js';

define("career-data", CareerData);
