import type { Issue } from '../model/problem.js';
/**
 * Shows what is wrong with a widget's data inside the widget, beside what could still be rendered; no issues take the
 * list away. For those who write the page: loaded only where a tag has the attribute `authoring`.
 */
export declare function issueList(root: HTMLElement | DocumentFragment, issues: readonly Issue[]): void;
