import { LitElement, render, html, nothing } from 'lit';
import { mend, decode } from '../data/decode.js';
import { Source } from '../data/source.js';
import { isRecord, check } from '../model/check.js';
import { isWarning } from '../model/problem.js';
import { say } from '../model/say.js';
import { attributeFields } from '../model/slice.js';
import { en } from '../words/en.js';
import { canonical, languageOf, directionOf } from '../words/language.js';
import { wordsOf } from '../words/words.js';
import { crowd } from './crowd.js';
import { CareerReadyEvent, CareerErrorEvent, CareerSelectEvent } from './events.js';
import { flag } from './flag.js';
import { takeOver, seek } from './seek.js';
import { turn } from './turn.js';
import { LEVELS } from './view.js';

class CareerElement extends LitElement {
  static properties = {
    data: { attribute: false },
    src: { reflect: true },
    level: { type: Number, reflect: true, values: LEVELS },
    theme: { reflect: true, values: [void 0, "light", "dark"] },
    tools: { reflect: true },
    authoring: flag
  };
  /** The schema of the widget's slice. */
  static schema;
  static get observedAttributes() {
    return [
      ...super.observedAttributes,
      "data-career",
      "data-career-words",
      "lang",
      ...attributeFields(this.schema).keys()
    ];
  }
  /** A property with `values` reads as one of them, whatever was written, so that no bad value reaches a template. */
  static getPropertyDescriptor(name, key, options) {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    const { values } = options;
    if (!values) return descriptor;
    return {
      ...descriptor,
      get() {
        const given = this[key];
        return values.includes(given) ? given : values[0];
      }
    };
  }
  #source = new Source(this);
  #shown;
  /** The language that the document says it is in, where the tag itself says none. */
  #lang;
  #speech = { lang: "en" };
  /** While what a server has drawn stands in the shadow root: what would stand there instead. */
  #draft;
  #problems = [];
  #reported = "";
  #listing = false;
  #ready = false;
  connectedCallback() {
    super.connectedCallback();
    this.#source.connect();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#source.disconnect();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (old !== value) this.requestUpdate();
    else if (name === "src") this.#source.reload();
  }
  /** Constructed style sheets belong to one document: in another (an editor's frame, a pop-up) they must be made anew. */
  adoptedCallback() {
    const { ownerDocument, shadowRoot } = this;
    const view = ownerDocument.defaultView;
    if (!view || !shadowRoot) return;
    const { elementStyles } = this.constructor;
    shadowRoot.adoptedStyleSheets = elementStyles.map((style) => {
      if (ownerDocument === document) return style.styleSheet;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(String(style));
      return sheet;
    });
  }
  createRenderRoot() {
    const declared = this.shadowRoot;
    if (declared) this.#draft = document.createElement("div");
    const root = declared ?? this.attachShadow({ mode: "open" });
    root.addEventListener("click", this.#onClick);
    this.adoptedCallback();
    return root;
  }
  /** Many widgets that come at once take turns. */
  scheduleUpdate() {
    const wait = turn();
    if (!wait) {
      this.#draw();
      return void 0;
    }
    const { renderRoot } = this;
    if (renderRoot && !this.#shown && !this.#draft)
      render(html`<slot></slot>`, renderRoot, this.renderOptions);
    return wait.then(() => {
      this.#draw();
    });
  }
  /** Nothing that an author can write may throw into the page; what got through all checks ends here. */
  #draw() {
    try {
      void super.scheduleUpdate();
    } catch (error) {
      delete this.renderRoot._$litPart$;
      this.renderRoot.replaceChildren();
      this.#shown = void 0;
      this.#problems = [{ at: [], code: "fault", ...error instanceof Error && { detail: error.message } }];
      try {
        render(this.render(), this.renderRoot, this.renderOptions);
      } catch {
        this.renderRoot.append(document.createElement("slot"));
      }
      this.updated();
    }
  }
  willUpdate() {
    const reading = this.#source.read();
    if (reading.state === "waiting") return;
    const overrides = this.#overrides();
    const problems = [...this.#unknownValues(), ..."problems" in reading && reading.problems || []];
    const document2 = reading.state === "read" ? reading.value : void 0;
    const lang = isRecord(document2) ? document2["lang"] : void 0;
    const own = typeof lang === "string" && lang.trim() && !this.lang ? canonical(lang) : void 0;
    const locale = own ?? languageOf(this);
    const all = [...problems];
    const words = wordsOf(this, locale, all, decode, mend);
    if (!words && !this.#shown && (this.#draft ?? this.firstElementChild)) return;
    this.#problems = all;
    this.#lang = own;
    this.#speech = { lang: locale, words: words ?? en };
    if (document2 === void 0 && !overrides) {
      this.#shown = void 0;
      if (reading.state === "absent") this.#problems.push({ at: [], code: "absent" });
      return;
    }
    this.#shown = this.read(document2, overrides ?? {});
    if (reading.state === "withheld") this.#problems = problems;
    else if (!this.#shown && this.#problems.every(isWarning))
      this.#problems.push({ at: [], code: "absent", given: document2 });
  }
  /**
   * What a server has drawn stays, node for node, as long as it is what would be drawn here: with the visitor's selection,
   * focus and place in it. Comments are Lit's, blanks and styles the server's.
   */
  update(changed) {
    const draft = this.#draft;
    if (!draft) {
      super.update(changed);
      return;
    }
    const { renderRoot } = this;
    const own = this;
    own.renderRoot = draft;
    super.update(changed);
    own.renderRoot = renderRoot;
    if (!this.#shown || bare(draft) === bare(renderRoot)) return;
    renderRoot.replaceChildren(...draft.childNodes);
    Object.assign(renderRoot, { _$litPart$: draft._$litPart$ });
    this.#draft = void 0;
  }
  render() {
    return this.#shown ? html`<div class="career" part="base" lang=${this.#lang ?? nothing} dir=${this.#lang ? directionOf(this.#lang) : nothing}>${this.template(this.#shown, this.#view())}</div>` : html`<slot></slot>`;
  }
  updated() {
    void this.#report(this.#problems);
    if (this.#shown && !this.#ready) {
      this.#ready = true;
      this.dispatchEvent(new CareerReadyEvent());
      takeOver(this);
      seek(this.renderRoot);
      if (this.renderRoot.querySelector(".career")) crowd(this);
    }
    if (this.tools !== void 0)
      void showTools(this.renderRoot, this.tools, this.#shown, this.#speech);
  }
  /** What is right of the widget's data; nothing while the author's children show. */
  get shown() {
    return this.#shown;
  }
  /** Checks the widget's slice of a value, with the fields that attributes override. */
  read(document2, overrides) {
    const { value, at, problem } = this.slice(document2);
    if (problem) this.#problems.push(problem);
    if (problem && !Object.keys(overrides).length) return void 0;
    const merged = isRecord(value) || value === void 0 ? override(value, overrides, this.#speech.words.details) : value;
    return this.checked(this.constructor.schema, merged, at);
  }
  /** Checks a value and keeps the problems for the report. */
  checked(...args) {
    const { data, problems } = check(...args);
    this.#problems.push(...problems);
    return data;
  }
  #view() {
    const layout = this.layout ?? "";
    return { level: this.level, layout, ...this.#speech };
  }
  #unknownValues() {
    const problems = [];
    for (const [name, { values }] of this.constructor.elementProperties) {
      const given = values && this.getAttribute(String(name));
      if (given && !values.map(String).includes(given))
        problems.push({ at: [String(name)], code: "choice", given, known: values });
    }
    return problems;
  }
  /** The fields of the slice that the author wrote as plain attributes. */
  #overrides() {
    const overrides = {};
    const { schema } = this.constructor;
    for (const [attribute, field] of attributeFields(schema)) {
      const value = this.getAttribute(attribute);
      if (value === null) continue;
      if (schema.fields[field].kind === "flag") overrides[field] = value !== "false";
      else if (value.trim())
        overrides[field] = field === "action" ? { ...overrides[field], [attribute]: value } : value;
    }
    return Object.keys(overrides).length ? overrides : void 0;
  }
  /** Each set of problems is said once; on a page that is being written, it also shows. */
  async #report(problems) {
    const report = problems.map(
      ({ at, code, detail, given }) => [...at, code, detail, typeof given === "object" ? "" : String(given)].join()
    ).join("\n");
    const isNew = report !== this.#reported;
    const listing = Boolean(this.authoring);
    if (!isNew && listing === this.#listing) return;
    const wasListing = this.#listing;
    this.#reported = report;
    this.#listing = listing;
    const issues = await say(problems);
    if (report !== this.#reported) return;
    if (isNew && report) {
      console.group(
        `<${this.localName}>: ${issues.length === 1 ? "a problem" : `${issues.length} problems`} in its data`,
        this
      );
      for (const { message, suggestion } of issues)
        console.warn(suggestion ? `${message} ${suggestion}` : message);
      console.groupEnd();
      if (!problems.every(isWarning)) this.dispatchEvent(new CareerErrorEvent(issues));
    }
    if (listing || wasListing) void showIssues(this.renderRoot, listing ? issues : []);
  }
  #onClick = (event) => {
    const link = event.target.closest("a[data-id]");
    if (!link || !this.renderRoot.contains(link)) return;
    if (!this.dispatchEvent(new CareerSelectEvent(this.localName, link.dataset["id"], link.href)))
      event.preventDefault();
  };
}
const showTools = async (...args) => {
  try {
    const { tools } = await import('./tools.js');
    tools(...args);
  } catch {
  }
};
const bare = ({ innerHTML }) => innerHTML.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|\s+/g, "");
const showIssues = async (root, issues) => {
  try {
    const { issueList } = await import('./issue-list.js');
    issueList(root, issues);
  } catch {
  }
};
const override = (value, { action, ...fields }, label) => ({
  ...value,
  ...fields,
  ...action ? {
    action: {
      label,
      ...isRecord(value?.["action"]) && value["action"],
      ...action
    }
  } : void 0
});

export { CareerElement };
