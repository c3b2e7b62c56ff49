import { define } from '../define.js';
import { CertificationBadge } from './certification-badge.js';

define("career-certification-badge", CertificationBadge);
