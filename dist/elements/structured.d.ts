/**
 * Keeps one block of structured data in the head of the page, of all the elements in it that are `structured`: it changes
 * with them and goes with the last. Loaded when the first of them shows.
 */
import type { ReactiveControllerHost } from 'lit';
import type { policy } from '../safety/policy.js';
export interface Host extends HTMLElement, ReactiveControllerHost {
    structured: boolean | undefined;
}
/** Follows an element from now on: into the page, out of it, and when its attribute comes and goes. */
export declare function structured(host: Host, own: typeof policy): void;
