import type { CSSResult, CSSResultGroup } from './css.js';
import { render } from './html.js';

/** What an attribute is as a property; the attribute has the same name, in lower case. */
export interface PropertyDeclaration {
  readonly attribute?: false;
  readonly reflect?: boolean;
  readonly type?: typeof Number | typeof Boolean;
  readonly converter?: { fromAttribute(text: string | null): unknown };
}
type PropertyDeclarations = Readonly<Record<string, PropertyDeclaration>>;

interface Controller {
  hostConnected(): void;
  hostDisconnected?(): void;
}

/** The part of `LitElement` that the widgets use: properties that are attributes, and one rendering for many changes. */
export abstract class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: CSSResultGroup = [];
  static elementProperties: ReadonlyMap<string, PropertyDeclaration> = new Map();
  static elementStyles: readonly CSSResult[] = [];

  static get observedAttributes(): string[] {
    this.finalize();
    return [...this.elementProperties].flatMap(([name, { attribute }]) => (attribute === false ? [] : name));
  }

  /** Makes accessors of the properties of a class, after those of the classes above it. */
  static finalize(): void {
    if (Object.hasOwn(this, 'elementStyles')) return;
    const above = Object.getPrototypeOf(this) as typeof LitElement;
    above.finalize();
    const own = Object.entries(Object.hasOwn(this, 'properties') ? this.properties : {});
    for (const [name, options] of own)
      Object.defineProperty(this.prototype, name, this.getPropertyDescriptor(name, Symbol(), options));
    this.elementProperties = new Map([...above.elementProperties, ...own]);
    this.elementStyles = [this.styles].flat(Infinity as 1) as CSSResult[];
  }

  protected static getPropertyDescriptor(
    name: string,
    key: symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor & ThisType<LitElement & Record<PropertyKey, unknown>> {
    return {
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old, options);
      },
    };
  }

  declare renderRoot: HTMLElement | DocumentFragment;
  isUpdatePending = false;
  #controllers?: Controller[];
  #changed?: string[] | undefined;
  #isReflecting = false;
  #connected!: (value: boolean) => void;
  #updated = new Promise<boolean>((resolve) => (this.#connected = resolve));

  constructor() {
    super();
    for (const name of (this.constructor as typeof LitElement).elementProperties.keys()) {
      // What a page has set before the tag was known hides the property of the class.
      if (!Object.hasOwn(this, name)) continue;
      const own = this as Record<string, unknown>;
      const value = own[name];
      Reflect.deleteProperty(own, name);
      own[name] = value;
    }
    this.requestUpdate();
  }

  get updateComplete(): Promise<boolean> {
    return this.#updated;
  }

  connectedCallback(): void {
    this.#connected(true);
    for (const controller of this.#controllers ?? []) controller.hostConnected();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers ?? []) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    const options = (this.constructor as typeof LitElement).elementProperties.get(name);
    if (!options || this.#isReflecting) return;
    const { converter, type } = options;
    Object.assign(this, {
      [name]: converter ? converter.fromAttribute(value) : type && value !== null ? type(value) : value,
    });
    this.#changed = this.#changed?.filter((each) => each !== name);
  }

  addController(controller: Controller): void {
    (this.#controllers ??= []).push(controller);
    if (this.isConnected) controller.hostConnected();
  }

  requestUpdate(name?: string, old?: unknown, options?: PropertyDeclaration): void {
    if (name !== undefined) {
      if (Object.is((this as Record<string, unknown>)[name], old)) return;
      if (options?.reflect) (this.#changed ??= []).push(name);
    }
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.#updated = this.#enqueue(this.#updated);
  }

  protected abstract createRenderRoot(): ShadowRoot;
  protected abstract willUpdate(): void;
  protected abstract render(): unknown;
  protected abstract updated(): void;

  protected scheduleUpdate(): void | Promise<void> {
    // Not sooner: a thousand tags come into a page faster without it.
    this.renderRoot ??= this.createRenderRoot();
    try {
      this.willUpdate();
      this.update();
    } finally {
      this.isUpdatePending = false;
    }
    this.updated();
  }

  protected update(): void {
    this.#isReflecting = true;
    for (const name of this.#changed ?? []) {
      const value = (this as Record<string, unknown>)[name] ?? false;
      if (value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value as string));
    }
    this.#isReflecting = false;
    this.#changed = undefined;
    render(this.render(), this.renderRoot);
  }

  async #enqueue(before: Promise<boolean>): Promise<boolean> {
    await before;
    const later = this.scheduleUpdate();
    if (later) await later;
    return !this.isUpdatePending;
  }
}
