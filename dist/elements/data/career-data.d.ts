import { CareerData } from './data.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-data': CareerData;
    }
}
