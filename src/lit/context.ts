/** The part of `@lit/context` that the widgets use: the protocol of the Web Components Community Group, one provider. */
type Callback<T> = (value: T, unsubscribe?: () => void) => void;

export const createContext = (key: unknown): unknown => key;

export class ContextEvent<T> extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
    readonly callback: Callback<T>,
    readonly subscribe?: boolean,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Says that somebody nearer may now have the value. */
class ContextProviderEvent extends Event {
  constructor(
    readonly context: unknown,
    readonly contextTarget: Element,
  ) {
    super('context-provider', { bubbles: true, composed: true });
  }
}

interface Host extends HTMLElement {
  addController(controller: { hostConnected(): void }): void;
}

/** Hands a value to all who ask from inside its host, and again when it changes. */
export class ContextProvider<T> {
  #value: T;
  readonly #subscribers = new Map<Callback<T>, { target: EventTarget; unsubscribe: () => void }>();

  constructor(host: Host, { context, initialValue }: { context: unknown; initialValue: T }) {
    this.#value = initialValue;
    /** The one who asks, if it is not for somebody further out to answer. */
    const taken = (event: ContextEvent<T> | ContextProviderEvent) => {
      const target = event.contextTarget ?? event.composedPath()[0];
      if (event.context !== context || target === host) return undefined;
      event.stopPropagation();
      return target;
    };
    host.addEventListener('context-request', (event) => {
      const { callback, subscribe } = event as ContextEvent<T>;
      const target = taken(event as ContextEvent<T>);
      if (!target) return;
      const unsubscribe = () => void this.#subscribers.delete(callback);
      if (subscribe && !this.#subscribers.has(callback))
        this.#subscribers.set(callback, { target, unsubscribe });
      callback(this.#value, this.#subscribers.get(callback)?.unsubscribe);
    });
    host.addEventListener('context-provider', (event) => {
      if (!taken(event as ContextProviderEvent)) return;
      for (const [callback, { target }] of [...this.#subscribers])
        target.dispatchEvent(new ContextEvent(context, target as Element, callback, true));
    });
    host.addController({
      hostConnected: () => host.dispatchEvent(new ContextProviderEvent(context, host)),
    });
  }

  get value(): T {
    return this.#value;
  }

  setValue(value: T): void {
    this.#value = value;
    for (const [callback, { unsubscribe }] of this.#subscribers) callback(value, unsubscribe);
  }
}
