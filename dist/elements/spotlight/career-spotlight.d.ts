import { CareerSpotlight } from './spotlight.js';
declare global {
    interface HTMLElementTagNameMap {
        'career-spotlight': CareerSpotlight;
    }
}
