import type { Issue } from '../model/problem.js';

const BUBBLES = { bubbles: true, composed: true };

/** A widget shows its data for the first time. */
export class CareerReadyEvent extends Event {
  static readonly type = 'career-ready';

  constructor() {
    super(CareerReadyEvent.type, BUBBLES);
  }
}

/** A widget's data is missing or partly wrong; what is right of it is shown all the same. */
export class CareerErrorEvent extends Event {
  static readonly type = 'career-error';

  constructor(readonly issues: readonly Issue[]) {
    super(CareerErrorEvent.type, BUBBLES);
  }
}

/** A visitor follows a link of a widget; `preventDefault()` stops the browser from following it. */
export class CareerSelectEvent extends Event {
  static readonly type = 'career-select';

  constructor(
    /** The tag name of the widget, like `career-role-card`. */
    readonly widget: string,
    /** The id, else the acronym or name, of what the link belongs to. */
    readonly itemId: string,
    readonly href: string,
  ) {
    super(CareerSelectEvent.type, { ...BUBBLES, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-ready': CareerReadyEvent;
    'career-error': CareerErrorEvent;
    'career-select': CareerSelectEvent;
  }
}
