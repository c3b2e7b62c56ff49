import type { Issue } from '../model/problem.js';

const BUBBLES = { bubbles: true, composed: true };

/** A widget shows its data for the first time. */
export class CareerReadyEvent extends Event {
  constructor() {
    super('career-ready', BUBBLES);
  }
}

/** A widget's data is missing or partly wrong; what is right of it is shown all the same. */
export class CareerErrorEvent extends Event {
  constructor(readonly issues: readonly Issue[]) {
    super('career-error', BUBBLES);
  }
}

/** A visitor follows a link of a widget; `preventDefault()` stops the browser from following it. */
export class CareerSelectEvent extends Event {
  constructor(
    /** The tag name of the widget, like `career-role-card`. */
    readonly widget: string,
    /** The id, else the acronym or name, of what the link belongs to. */
    readonly id: string,
    readonly href: string,
  ) {
    super('career-select', { ...BUBBLES, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-ready': CareerReadyEvent;
    'career-error': CareerErrorEvent;
    'career-select': CareerSelectEvent;
  }
}
