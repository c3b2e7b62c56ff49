/**
 * The focus and the selection of a visitor who was in the readable content of a tag when the widget took its place: both go
 * to where the same words stand in the widget. Loaded when there is such a visitor.
 */
export declare function takeOver(host: HTMLElement, active: Element | null): void;
