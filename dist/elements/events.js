const BUBBLES = { bubbles: true, composed: true };
class CareerReadyEvent extends Event {
  constructor() {
    super("career-ready", BUBBLES);
  }
}
class CareerErrorEvent extends Event {
  constructor(issues) {
    super("career-error", BUBBLES);
    this.issues = issues;
  }
  issues;
}
class CareerSelectEvent extends Event {
  constructor(widget, id, href) {
    super("career-select", { ...BUBBLES, cancelable: true });
    this.widget = widget;
    this.id = id;
    this.href = href;
  }
  widget;
  id;
  href;
}

export { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent };
