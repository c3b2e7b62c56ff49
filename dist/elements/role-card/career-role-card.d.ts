import { RoleCard } from './role-card.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-role-card': RoleCard;
    }
}
