import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { decode, mend } from '../data/decode.js';
import { Source } from '../data/source.js';
import { check, isRecord } from '../model/check.js';
import { isWarning, type Issue, type Problem } from '../model/problem.js';
import { say } from '../model/say.js';
import type { ObjectSchema } from '../model/schema.js';
import { attributeFields, type Slice } from '../model/slice.js';
import { en } from '../words/en.js';
import { canonical, directionOf, languageOf } from '../words/language.js';
import { wordsOf } from '../words/words.js';
import { crowd } from './crowd.js';
import { CareerErrorEvent, CareerReadyEvent, CareerSelectEvent } from './events.js';
import { flag } from './flag.js';
import { seek, takeOver } from './seek.js';
import type * as ToolsModule from './tools.js';
import { turn } from './turn.js';
import { LEVELS, type Level, type Speech, type View } from './view.js';

declare module 'lit' {
  interface PropertyDeclaration {
    /** The values that the property may have; the first is the default and stands in for every other value. */
    readonly values?: readonly unknown[];
  }
}

/**
 * What every widget shares: it finds its document, checks its slice of it, and renders it; the author's own children
 * show whenever there is nothing usable.
 *
 * @attr {string} data-career - The career document or the widget's slice of it: JSON, percent-encoded JSON, or base64url.
 * @attr {string} data-career-words - The page's own words instead of the widget's: JSON in the same encodings. Also on anything around the widget.
 */
export abstract class CareerElement<T extends object = object> extends LitElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    src: { reflect: true },
    level: { type: Number, reflect: true, values: LEVELS },
    theme: { reflect: true, values: [undefined, 'light', 'dark'] },
    tools: { reflect: true },
    authoring: flag,
  };

  /** The schema of the widget's slice. */
  static readonly schema: ObjectSchema;

  static override get observedAttributes(): string[] {
    return [
      ...super.observedAttributes,
      'data-career',
      'data-career-words',
      'lang',
      ...attributeFields(this.schema).keys(),
    ];
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
  /** Heading level of the widget, 2 to 6; inner headings follow. */
  declare level: Level;
  /** Forces the light or the dark look; without it the page's `color-scheme` counts. */
  declare theme: 'light' | 'dark' | undefined;
  /** Lists what is wrong with the data in the widget itself, for those who write the page. */
  declare authoring: boolean | undefined;

  /** What a visitor may do with the widget: `link` copies its address, `image` saves a badge, `calendar` saves a day. */
  declare tools: string | undefined;

  readonly #source = new Source(this);
  #shown?: T | undefined;
  /** The language that the document says it is in, where the tag itself says none. */
  #lang?: string | undefined;
  #speech = { lang: 'en' } as Speech;
  /** While what a server has drawn stands in the shadow root: what would stand there instead. */
  #draft?: HTMLElement | undefined;
  #problems: Problem[] = [];
  #reported = '';
  #listing = false;
  #ready = false;

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
    // Written anew, an address is asked anew: a server that failed may be back.
    else if (name === 'src') this.#source.reload();
  }

  /** Constructed style sheets belong to one document: in another (an editor's frame, a pop-up) they must be made anew. */
  adoptedCallback(): void {
    const { ownerDocument, shadowRoot } = this;
    const view = ownerDocument.defaultView;
    if (!view || !shadowRoot) return;
    const { elementStyles } = this.constructor as typeof CareerElement;
    shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      if (ownerDocument === document) return (style as CSSResult).styleSheet!;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }

  protected override createRenderRoot(): ShadowRoot {
    const declared = this.shadowRoot;
    if (declared) this.#draft = document.createElement('div');
    const root = declared ?? this.attachShadow({ mode: 'open' });
    root.addEventListener('click', this.#onClick);
    this.adoptedCallback();
    return root;
  }

  /** Many widgets that come at once take turns. */
  protected override scheduleUpdate(): void | Promise<void> {
    const wait = turn();
    if (!wait) {
      this.#draw();
      return undefined;
    }
    // A root that is there already must not hide the author's children meanwhile.
    const { renderRoot } = this as { renderRoot?: HTMLElement | DocumentFragment };
    if (renderRoot && !this.#shown && !this.#draft)
      render(html`<slot></slot>`, renderRoot, this.renderOptions);
    return wait.then(() => {
      this.#draw();
    });
  }

  /** Nothing that an author can write may throw into the page; what got through all checks ends here. */
  #draw(): void {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      // What was rendered may be half done. Without Lit's own mark of it, this render and the next start from a clean root.
      delete (this.renderRoot as { _$litPart$?: unknown })._$litPart$;
      this.renderRoot.replaceChildren();
      this.#shown = undefined;
      this.#problems = [{ at: [], code: 'fault', ...(error instanceof Error && { detail: error.message }) }];
      try {
        render(this.render(), this.renderRoot, this.renderOptions);
      } catch {
        // A page whose Trusted Types refuse our policy lets Lit make no template at all.
        this.renderRoot.append(document.createElement('slot'));
      }
      this.updated();
    }
  }

  protected override willUpdate(): void {
    const reading = this.#source.read();
    if (reading.state === 'waiting') return;
    const overrides = this.#overrides();
    const problems = [...this.#unknownValues(), ...(('problems' in reading && reading.problems) || [])];
    const document = reading.state === 'read' ? reading.value : undefined;
    const lang = isRecord(document) ? document['lang'] : undefined;
    const own = typeof lang === 'string' && lang.trim() && !this.lang ? canonical(lang) : undefined;
    const locale = own ?? languageOf(this);
    const all = [...problems];
    const words = wordsOf(this, locale, all, decode, mend);
    // What stands there is in the right language already.
    if (!words && !this.#shown && (this.#draft ?? this.firstElementChild)) return;
    this.#problems = all;
    this.#lang = own;
    this.#speech = { lang: locale, words: words ?? en };
    if (document === undefined && !overrides) {
      this.#shown = undefined;
      if (reading.state === 'absent') this.#problems.push({ at: [], code: 'absent' });
      return;
    }
    this.#shown = this.read(document, overrides ?? {});
    // What is missing then is the provider's to say, which may still be loading.
    if (reading.state === 'withheld') this.#problems = problems;
    else if (!this.#shown && this.#problems.every(isWarning))
      this.#problems.push({ at: [], code: 'absent', given: document });
  }

  /**
   * What a server has drawn stays, node for node, as long as it is what would be drawn here: with the visitor's selection,
   * focus and place in it. Comments are Lit's, blanks and styles the server's.
   */
  protected override update(changed: PropertyValues<this>): void {
    const draft = this.#draft;
    if (!draft) {
      super.update(changed);
      return;
    }
    const { renderRoot } = this;
    const own = this as { renderRoot: unknown };
    own.renderRoot = draft;
    super.update(changed);
    own.renderRoot = renderRoot;
    if (!this.#shown || bare(draft) === bare(renderRoot as ShadowRoot)) return;
    renderRoot.replaceChildren(...draft.childNodes);
    // The nodes have moved; what Lit knows of them goes with them.
    Object.assign(renderRoot, { _$litPart$: (draft as { _$litPart$?: unknown })._$litPart$ });
    this.#draft = undefined;
  }

  protected override render(): TemplateResult {
    return this.#shown
      ? html`<div
          class="career"
          part="base"
          lang=${this.#lang ?? nothing}
          dir=${this.#lang ? directionOf(this.#lang) : nothing}
        >
          ${this.template(this.#shown, this.#view())}
        </div>`
      : html`<slot></slot>`;
  }

  protected override updated(): void {
    void this.#report(this.#problems);
    if (this.#shown && !this.#ready) {
      this.#ready = true;
      this.dispatchEvent(new CareerReadyEvent());
      takeOver(this);
      seek(this.renderRoot);
      if (this.renderRoot.querySelector('.career')) crowd(this);
    }
    if (this.tools !== undefined)
      void showTools(this.renderRoot as ShadowRoot, this.tools, this.#shown, this.#speech);
  }

  /** What is right of the widget's data; nothing while the author's children show. */
  protected get shown(): T | undefined {
    return this.#shown;
  }

  /** The part of the author's value that this widget shows. */
  protected abstract slice(value: unknown): Slice;

  /** How this widget shows it. */
  protected abstract template(data: T, view: View): unknown;

  /** Checks the widget's slice of a value, with the fields that attributes override. */
  protected read(document: unknown, overrides: Record<string, unknown>): T | undefined {
    const { value, at, problem } = this.slice(document);
    if (problem) this.#problems.push(problem);
    if (problem && !Object.keys(overrides).length) return undefined;
    const merged =
      isRecord(value) || value === undefined ? override(value, overrides, this.#speech.words.details) : value;
    return this.checked((this.constructor as typeof CareerElement).schema as ObjectSchema<T>, merged, at);
  }

  /** Checks a value and keeps the problems for the report. */
  protected checked<V>(...args: Parameters<typeof check<V>>): V | undefined {
    const { data, problems } = check<V>(...args);
    this.#problems.push(...problems);
    return data;
  }

  #view(): View {
    const layout = (this as { layout?: string }).layout ?? '';
    return { level: this.level, layout, ...this.#speech };
  }

  #unknownValues(): Problem[] {
    const problems: Problem[] = [];
    for (const [name, { values }] of (this.constructor as typeof CareerElement).elementProperties) {
      const given = values && this.getAttribute(String(name));
      if (given && !values.map(String).includes(given))
        problems.push({ at: [String(name)], code: 'choice', given, known: values });
    }
    return problems;
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

  /** Each set of problems is said once; on a page that is being written, it also shows. */
  async #report(problems: readonly Problem[]): Promise<void> {
    const report = problems
      .map(({ at, code, detail, given }) =>
        [...at, code, detail, typeof given === 'object' ? '' : String(given)].join(),
      )
      .join('\n');
    const isNew = report !== this.#reported;
    const listing = Boolean(this.authoring);
    if (!isNew && listing === this.#listing) return;
    const wasListing = this.#listing;
    this.#reported = report;
    this.#listing = listing;
    const issues = await say(problems);
    // Mended, or wrong in another way, before the words were there.
    if (report !== this.#reported) return;
    if (isNew && report) {
      console.group(
        `<${this.localName}>: ${issues.length === 1 ? 'a problem' : `${issues.length} problems`} in its data`,
        this,
      );
      for (const { message, suggestion } of issues)
        console.warn(suggestion ? `${message} ${suggestion}` : message);
      console.groupEnd();
      if (!problems.every(isWarning)) this.dispatchEvent(new CareerErrorEvent(issues));
    }
    if (listing || wasListing) void showIssues(this.renderRoot, listing ? issues : []);
  }

  #onClick = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-id]');
    // A link in the slot is the page's own.
    if (!link || !this.renderRoot.contains(link)) return;
    if (!this.dispatchEvent(new CareerSelectEvent(this.localName, link.dataset['id']!, link.href)))
      event.preventDefault();
  };
}

/** Buttons on request: only a page that asks for them loads them. */
const showTools = async (...args: Parameters<typeof ToolsModule.tools>) => {
  try {
    const { tools } = await import('./tools.js');
    tools(...args);
  } catch {
    // They are an extra.
  }
};

/** What is in a root, without what differs between a server's markup and ours. */
const bare = ({ innerHTML }: { innerHTML: string }): string =>
  innerHTML.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|\s+/g, '');

/** The list is for those who write the page: only they load it. */
const showIssues = async (root: HTMLElement | DocumentFragment, issues: readonly Issue[]) => {
  try {
    const { issueList } = await import('./issue-list.js');
    issueList(root, issues);
  } catch {
    // Only the one file was uploaded; the console has it all.
  }
};

/** A lone `href` is enough for a link: its label comes from the data, or says that there is more to see. */
const override = (
  value: Record<string, unknown> | undefined,
  { action, ...fields }: Record<string, unknown>,
  label: string,
) => ({
  ...value,
  ...fields,
  ...(action
    ? {
        action: {
          label,
          ...(isRecord(value?.['action']) && value['action']),
          ...(action as object),
        },
      }
    : undefined),
});
