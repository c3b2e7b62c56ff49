import {
  html,
  LitElement,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { Source } from '../data/source.js';
import { check, issue, isRecord, type Issue } from '../model/check.js';
import type { ObjectSchema } from '../model/schema.js';
import { attributeFields, type Slice } from '../model/slice.js';
import { canonical, languageOf } from '../words/language.js';
import { en } from '../words/en.js';
import { wordsFor } from '../words/words.js';
import { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent } from './events.js';
import { LEVELS, type Level, type View } from './view.js';

declare module 'lit' {
  interface PropertyDeclaration {
    /** The values that the property may have; the first is the default and stands in for every other value. */
    readonly values?: readonly unknown[];
  }
}

/**
 * What every widget shares: it finds its document, checks its slice of it, and renders it; the author's own children
 * show whenever there is nothing usable.
 */
export abstract class CareerElement<T extends object = object> extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { reflect: true },
    ref: { reflect: true },
    level: { type: Number, reflect: true, values: LEVELS },
    theme: { reflect: true },
    authoring: {
      reflect: true,
      type: Boolean,
      converter: { fromAttribute: (value) => value !== null && value !== 'false' },
    },
  };

  /** The schema of the widget's slice. */
  static readonly schema: ObjectSchema;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'data-career', 'lang', ...attributeFields(this.schema).keys()];
  }

  /** A property with `values` reads as one of them, whatever was written, so that no bad value reaches a template. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ) {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { values } = options;
    if (!values) return descriptor;
    return {
      ...descriptor,
      get(this: Record<PropertyKey, unknown>): unknown {
        const given = this[key];
        return values.includes(given) ? given : values[0];
      },
    };
  }

  /** The career document or the widget's slice of it, as an object or as JSON text. */
  declare data: unknown;
  /** Address of a JSON document; a fragment like `#/role` picks a part of it. */
  declare src: string | undefined;
  /** Picks one certification of a document by its id or acronym. */
  declare ref: string | undefined;
  /** Heading level of the widget, 2 to 6; inner headings follow. */
  declare level: Level;
  /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
  declare theme: 'light' | 'dark' | undefined;
  /** Says that the page is open for authoring: problems show in the widget too. */
  declare authoring: boolean;

  readonly #source = new Source(this);
  #shown?: T | undefined;
  #issues: Issue[] = [];
  #reported = '[]';
  #ready = false;

  constructor() {
    super();
    this.authoring = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#source.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#source.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
  }

  /** Constructed style sheets belong to one document: in another (an editor's frame, a pop-up) they must be made anew. */
  adoptedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = (this.constructor as typeof CareerElement).elementStyles.map(
      (style) => {
        const sheet = new view.CSSStyleSheet();
        sheet.replaceSync(String(style));
        return sheet;
      },
    );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#onClick);
    return root;
  }

  /** Nothing that an author can write may throw into the page; what got through all checks ends here. */
  protected override scheduleUpdate(): void {
    try {
      super.scheduleUpdate();
    } catch (error) {
      // Lit's own mark of what it rendered: without it the next update starts from a clean root.
      delete (this.renderRoot as { _$litPart$?: unknown })._$litPart$;
      this.renderRoot.replaceChildren(document.createElement('slot'));
      this.#shown = undefined;
      this.#report([
        issue([], 'data that can be shown', error instanceof Error ? error.message : String(error)),
      ]);
    }
  }

  protected override willUpdate(): void {
    const reading = this.#source.read();
    if (reading.state === 'waiting') return;
    const overrides = this.#overrides();
    this.#issues = [...this.#unknownValues(), ...(reading.state === 'failed' ? [reading.issue] : [])];
    const document = reading.state === 'read' ? reading.value : undefined;
    if (document === undefined && !overrides) {
      this.#shown = undefined;
      if (reading.state === 'absent')
        this.#issues.push(issue([], 'a career document', 'none', 'Put it into the attribute data-career.'));
      return;
    }
    this.#shown = this.read(document, overrides ?? {});
  }

  protected override render(): TemplateResult {
    return this.#shown
      ? html`<div class="career" part="base">${this.template(this.#shown, this.#view())}</div>`
      : html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#report(this.#issues);
    if (this.#shown && !this.#ready) {
      this.#ready = true;
      this.dispatchEvent(new CareerReadyEvent());
    }
  }

  /** The part of the author's value that this widget shows. */
  protected abstract slice(value: unknown): Slice;

  /** How this widget shows it. */
  protected abstract template(data: T, view: View): unknown;

  /** Checks the widget's slice of a value, with the fields that attributes override. */
  protected read(document: unknown, overrides: Record<string, unknown>): T | undefined {
    const { value, at } = this.slice(document);
    const merged = isRecord(value) || value === undefined ? override(value, overrides) : value;
    return this.checked((this.constructor as typeof CareerElement).schema as ObjectSchema<T>, merged, at);
  }

  /** Checks a value and keeps the issues for the report. */
  protected checked<V>(...args: Parameters<typeof check<V>>): V | undefined {
    const { data, issues } = check<V>(...args);
    this.#issues.push(...issues);
    return data;
  }

  #view(): View {
    const given = (this.#shown as { lang?: unknown }).lang;
    const lang = typeof given === 'string' && !this.lang ? canonical(given) : languageOf(this);
    return {
      level: this.level,
      layout: (this as { layout?: string }).layout ?? '',
      lang,
      words: wordsFor(lang),
    };
  }

  #unknownValues(): Issue[] {
    const issues: Issue[] = [];
    for (const [name, { values }] of (this.constructor as typeof CareerElement).elementProperties) {
      const given = values && this.getAttribute(String(name));
      if (given && !values.map(String).includes(given))
        issues.push(issue([String(name)], `one of ${values.join(', ')}`, `“${given}”`));
    }
    return issues;
  }

  /** The fields of the slice that the author wrote as plain attributes. */
  #overrides(): Record<string, unknown> | undefined {
    const overrides: Record<string, unknown> = {};
    const { schema } = this.constructor as typeof CareerElement;
    for (const [attribute, field] of attributeFields(schema)) {
      const value = this.getAttribute(attribute);
      if (value === null) continue;
      if (schema.fields[field]!.kind === 'flag') overrides[field] = value !== 'false';
      else if (value.trim())
        overrides[field] =
          field === 'action' ? { ...(overrides[field] as object), [attribute]: value } : value;
    }
    return Object.keys(overrides).length ? overrides : undefined;
  }

  /** Each set of problems is said once. */
  #report(issues: readonly Issue[]): void {
    const report = JSON.stringify(issues);
    if (report === this.#reported) return;
    this.#reported = report;
    if (!issues.length) return;
    console.group(
      `<${this.localName}>: ${issues.length === 1 ? 'a problem' : `${issues.length} problems`} in its data`,
      this,
    );
    for (const { message, suggestion } of issues)
      console.warn(suggestion ? `${message} ${suggestion}` : message);
    console.groupEnd();
    this.dispatchEvent(new CareerErrorEvent(issues));
  }

  #onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-id]');
    if (link && !this.dispatchEvent(new CareerSelectEvent(this.localName, link.dataset['id']!, link.href)))
      event.preventDefault();
  };
}

/** A lone `href` is enough for a link: its label comes from the data, or says that there is more to see. */
const override = (
  value: Record<string, unknown> | undefined,
  { action, ...fields }: Record<string, unknown>,
) => ({
  ...value,
  ...fields,
  ...(action
    ? { action: { label: en.details, ...(value?.['action'] as object), ...(action as object) } }
    : undefined),
});
