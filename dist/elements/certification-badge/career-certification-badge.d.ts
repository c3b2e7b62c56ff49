import { CertificationBadge } from './certification-badge.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-certification-badge': CertificationBadge;
    }
}
