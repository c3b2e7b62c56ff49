#!/usr/bin/env node
/*! career-elements 0.1.0 | MIT | notices: cli.LICENSES.txt */
const HTMLElement=globalThis.HTMLElement??class{},document=globalThis.document??{createTreeWalker(){}};

import { rmSync, existsSync, readFileSync } from 'node:fs';
import { styleText, parseArgs } from 'node:util';
import { mkdir, stat, writeFile, rename, rm, lstat, readFile } from 'node:fs/promises';
import { dirname, join as join$1, resolve as resolve$1, sep as sep$1, basename as basename$1, extname, relative as relative$1, isAbsolute as isAbsolute$1 } from 'node:path';
import * as nativeFs from 'fs';
import { statSync, stat as stat$1, realpathSync, realpath, readdirSync, readdir } from 'fs';
import { sep, basename, dirname as dirname$1, resolve, normalize, relative, posix, isAbsolute } from 'path';
import { fileURLToPath } from 'url';
import { createRequire } from 'module';

const HOSTS = {
  html: {
    name: "a plain HTML page",
    carrier: "tag",
    encoding: "json",
    script: "beside",
    notes: [
      "Paste it where the widget is to appear. You may edit the words between the quotes: write \u2019 for an apostrophe."
    ]
  },
  wordpress: {
    name: "WordPress",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: ["Add a \u201CCustom HTML\u201D block and paste it there. Do not switch that block to visual editing."]
  },
  joomla: {
    name: "Joomla",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: ["Switch the editor off (\u201CToggle Editor\u201D) and paste it into the HTML of the article."]
  },
  drupal: {
    name: "Drupal",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: [
      "Press \u201CSource\u201D in the editor and paste it. The text format has to allow <div data-career-widget data-career data-src lang>."
    ]
  },
  typo3: {
    name: "TYPO3",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: ["Add a content element \u201CHTML\u201D and paste it there."]
  },
  ghost: {
    name: "Ghost",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: ["Type /html in the editor and paste it into the card."]
  },
  ckeditor: {
    name: "CKEditor",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: [
      "Press \u201CSource\u201D and paste it. CKEditor 5 needs General HTML Support that allows div with data-* attributes."
    ]
  },
  tinymce: {
    name: "TinyMCE",
    carrier: "placeholder",
    encoding: "percent",
    script: "site",
    notes: ["Open \u201CSource code\u201D and paste it there."]
  },
  markdown: {
    name: "Markdown (Jekyll, Eleventy, Hugo, MkDocs \u2026)",
    carrier: "placeholder",
    encoding: "line",
    script: "site",
    notes: [
      "Paste it with an empty line before and after. HTML has to be allowed in Markdown (Hugo: unsafe = true)."
    ]
  },
  react: {
    name: "React",
    carrier: "react",
    encoding: "json",
    script: "import",
    notes: ["Works in React 18 and 19, and in Preact."]
  },
  vue: {
    name: "Vue",
    carrier: "vue",
    encoding: "json",
    script: "import",
    notes: [
      'Set in the Vue plugin: compilerOptions: { isCustomElement: (tag) => tag.startsWith("career-") }.'
    ]
  },
  svelte: {
    name: "Svelte",
    carrier: "svelte",
    encoding: "json",
    script: "import",
    notes: []
  },
  angular: {
    name: "Angular",
    carrier: "angular",
    encoding: "json",
    script: "import",
    notes: []
  }
};

const text$1 = { kind: "text" };
const alt = { kind: "alt" };
const value = { kind: "value" };
const number = { kind: "number" };
const flag$2 = { kind: "flag" };
const time = { kind: "time" };
const date = { kind: "date" };
const list$1 = (item) => ({ kind: "list", item });
const object = (fields, ...required) => ({ kind: "object", fields, required });
const textOr = (object2) => ({ kind: "either", object: object2 });

const action = object({ label: text$1, href: text$1 }, "label", "href");
const image = object({ src: text$1, alt }, "src", "alt");
const item$2 = object({ title: text$1, description: text$1 });
const overview = object({ heading: text$1, paragraphs: list$1(text$1) });
const responsibilities = object({ heading: text$1, items: list$1(textOr(item$2)) });
const skill = object({ name: text$1, level: text$1 }, "name");
const fact = object({ label: text$1, value }, "label", "value");
const salary = object(
  { min: value, max: value, median: value, currency: text$1, per: text$1, year: value, source: text$1 },
  "currency",
  "per"
);
const code = object({ system: text$1, value }, "system", "value");
const role = object(
  {
    id: text$1,
    name: text$1,
    eyebrow: text$1,
    tagline: text$1,
    description: text$1,
    image,
    abbreviation: text$1,
    aliases: list$1(text$1),
    overview,
    responsibilities,
    settings: list$1(text$1),
    qualifications: list$1(text$1),
    skills: list$1(textOr(skill)),
    facts: list$1(fact),
    salary,
    codes: list$1(code),
    action
  },
  "name"
);
const issuer = object({ name: text$1, href: text$1 }, "name");
const exam = object({
  code: value,
  items: value,
  duration: value,
  passMark: value,
  scale: value,
  languages: list$1(text$1)
});
const fee = object(
  { kind: text$1, amount: value, currency: text$1, condition: text$1 },
  "kind",
  "amount",
  "currency"
);
const renewal = object({ every: value, credits: value, methods: list$1(text$1) });
const eligibilityRule = object({
  get all() {
    return list$1(eligibility);
  },
  get any() {
    return list$1(eligibility);
  },
  get waivedIf() {
    return eligibility;
  }
});
const eligibility = textOr(eligibilityRule);
const certification = object(
  {
    id: text$1,
    acronym: text$1,
    name: text$1,
    description: text$1,
    issuer,
    image,
    action,
    status: text$1,
    level: text$1,
    exam,
    fees: list$1(fee),
    eligibility,
    renewal,
    replaces: text$1
  },
  "name"
);
const stepFields = {
  id: text$1,
  title: text$1,
  certification: textOr(certification),
  description: text$1,
  stage: text$1,
  duration: value,
  optional: flag$2,
  status: text$1,
  requires: list$1(text$1)
};
const step$1 = object({
  ...stepFields,
  get choose() {
    return choice;
  }
});
const choice = object({ count: number, of: list$1(step$1) }, "count", "of");
const pathway$1 = object(
  { heading: text$1, intro: text$1, ordered: flag$2, steps: list$1(step$1), action },
  "steps"
);
const slot = object({
  label: text$1,
  start: time,
  end: time,
  approximate: flag$2,
  title: text$1,
  description: text$1,
  activities: list$1(textOr(item$2)),
  place: text$1
});
const day = object({ heading: text$1, intro: text$1, date, timeZone: text$1, slots: list$1(slot) }, "slots");
const closing = object({ heading: text$1, text: text$1, action });
const career = object(
  { lang: text$1, role, certifications: list$1(certification), pathway: pathway$1, day, closing },
  "role"
);

const WIDGETS = [
  "spotlight",
  "role-card",
  "certification-badge",
  "pathway-timeline",
  "day-schedule"
];
const KINDS$1 = {
  spotlight: { words: ["whole career document", "whole career documents"], schema: career },
  "role-card": { words: ["role", "roles"], schema: role, part: "role" },
  "certification-badge": {
    words: ["certification", "certifications"],
    schema: certification,
    part: "certifications"
  },
  "pathway-timeline": { words: ["pathway", "pathways"], schema: pathway$1, part: "pathway", item: step$1 },
  "day-schedule": { words: ["day", "days"], schema: day, part: "day", item: slot }
};
const isWidget = (name) => WIDGETS.includes(name);

const hosts$1 = Object.entries(HOSTS).map(([key, { name }]) => `  ${key.padEnd(10)}  ${name}`).join("\n");
const HELP = `career-elements: tools for the widgets of career pages

  career-elements validate FILE\u2026              Is my document right? What has to be changed, and where?
  career-elements snippet FILE --for HOST     What do I paste into my website?
  career-elements render FILE\u2026 --as page      Make pages of it that read without script.

More about one of them: career-elements validate --help, and so on

A document is a text file that holds the words of a career page: the name of the role, its certifications,
a day in the life. Its name ends in .json. To begin, copy one from the folder examples/careers.
`;
const VALIDATE_HELP = `career-elements validate FILE\u2026

Reads documents and tells what is wrong in them: the file, the line, what to change. Nothing is written.

  FILE        one or more files; a folder (all .json files in it); a pattern in quotes like "careers/*.json";
              or - to read what another program hands over

  --as WIDGET what the file is for, when it is not a whole page: one of
              ${WIDGETS.join(", ")}
              (without it, the names in the file decide, and the last line says what it was taken for)
  --json      for other programs: a list of { "file", "documents", "issues" } as JSON
  --help      this text

A file may hold one document, a part of one (only the role, only the day \u2026), or a list of them in [ ].

Ends with 0 when all is right or there are only warnings, 1 when there is something to change, 2 when the command
was not understood. A warning is something that a widget reads all the same, and other programs may not.

  career-elements validate careers/nurse.json
  career-elements validate "careers/**/*.json" --json
`;
const SNIPPET_HELP = `career-elements snippet FILE --for HOST

Prints what to paste into a website, written so that the website does not spoil it. It holds readable text, which
visitors see until the script has run. Below it stands what to do with it; that is not to be pasted.

  FILE            the document, or - to read what another program hands over

  --for HOST      where you paste it; one of
${hosts$1.replace(/^/gm, "                ")}
  --widget WIDGET what to show of the document; one of
                  ${WIDGETS.join(", ")}
                  (without it: the whole page, or what the file holds)
  --ref NAME      which certification, by its acronym or id, for --widget certification-badge
  --src ADDRESS   where the same document is on your website: the snippet then refers to it and does not repeat it
  --script ADDRESS  where career-elements.js is on your website
  --help          this text

  career-elements snippet careers/nurse.json --for wordpress
  career-elements snippet careers/nurse.json --for html --widget role-card > card.html
`;
const RENDER_HELP = `career-elements render FILE\u2026 --as html|dsd|page

Makes HTML of documents, which reads before the script has run, or without any.

  FILE            one or more files; a folder (all .json files in it); a pattern in quotes like "careers/*.json";
                  or - to read what another program hands over, as without any FILE

  --as html       headings, lists and links, to put inside the tag or the placeholder of the widget. It has no
                  style and no script of its own, and content systems let it pass
  --as dsd        the tag itself, which looks like the widget before any script has run (declarative shadow DOM).
                  Needs a website whose policy allows <style>
  --as page       a complete page with it

  --out FOLDER    where to write: nurse.json becomes FOLDER/nurse.html. Folders below the one that all files have in
                  common are kept; a list of documents becomes nurse-1.html, nurse-2.html \u2026, or nurse- and the id
                  (without it, the one document is printed)
  --widget WIDGET what to show of the document; one of
                  ${WIDGETS.join(", ")}
                  (without it: the whole page, or what the file holds)
  --ref NAME      which certification, by its acronym or id, for --widget certification-badge
  --layout LAYOUT as the attribute of the widget
  --level NUMBER  the level of the heading, 2 to 6; without it 2
  --lang LANGUAGE of documents that do not say it themselves, like en or pt-BR
  --script ADDRESS  where career-elements.js is, as seen from FOLDER, or none for pages without it; for --as page
  --help          this text

What is right of a document is written, and what is wrong is reported. A file appears whole or not at all; one that
would not change is left alone.

Ends with 0 when all is right or there are only warnings, 1 when something is wrong or could not be written, 2 when
the command was not understood.

  career-elements render careers/nurse.json --as page > nurse.html
  career-elements render careers --as page --out site
`;

const MAX_DEPTH = 32;
const MAX_VALUES = 5e4;
const MAX_PROBLEMS = 100;
function check(schema, input, at = []) {
  const problems = [];
  const values = [{ schema, given: input, key: "", depth: 0 }];
  const report = (value, code, known, ...key) => {
    if (problems.length >= MAX_PROBLEMS) return;
    const path = [...key];
    for (let v = value; v.parent; v = v.parent) path.unshift(v.key);
    problems.push({ at: [...at, ...path], code, given: value.given, known });
  };
  const wrong = (value, code = value.schema.kind, known) => {
    value.wrong = true;
    report(value, code, known);
  };
  const descend = (parent, schema2, key, given) => {
    if (values.length === MAX_VALUES) report(parent, "count", [MAX_VALUES], key);
    if (values.length <= MAX_VALUES) values.push({ schema: schema2, given, key, parent, depth: parent.depth + 1 });
    else if (requires(parent.schema, key)) parent.wrong = true;
  };
  for (const value of values) {
    const { given } = value;
    let { schema: schema2 } = value;
    if (schema2.kind === "either" && typeof given !== "string") schema2 = schema2.object;
    if (value.depth > MAX_DEPTH) {
      wrong(value, "depth", [MAX_DEPTH]);
    } else if (schema2.kind === "object") {
      if (!isRecord$1(given)) {
        wrong(value);
        continue;
      }
      value.kept = {};
      for (const key of Object.keys(given)) {
        const field = Object.hasOwn(schema2.fields, key) ? schema2.fields[key] : void 0;
        if (field) {
          if (!isBlank(given[key], field)) descend(value, field, key, given[key]);
        } else if (key !== "$schema") report(value, "name", Object.keys(schema2.fields), key);
      }
      for (const key of schema2.required) {
        if (!Object.hasOwn(given, key) || isBlank(given[key], schema2.fields[key])) {
          value.wrong = true;
          report(value, "missing", [schema2.fields[key].kind], key);
        }
      }
    } else if (schema2.kind === "list") {
      if (!Array.isArray(given)) {
        wrong(value);
        continue;
      }
      value.kept = [];
      for (const [index, item] of given.entries()) descend(value, schema2.item, index, item);
    } else if ((RIGHT[schema2.kind] ?? isText)(given)) value.kept = given;
    else wrong(value);
  }
  for (let i = values.length - 1; i > 0; i--) {
    const { key, kept, wrong: wrong2, parent, schema: schema2 } = values[i];
    if (schema2.kind === "list" && kept) kept.reverse();
    if (!wrong2 && isEmpty(kept) && !requires(parent.schema, key)) continue;
    if (!wrong2) {
      if (typeof key === "number") parent.kept.push(kept);
      else parent.kept[key] = kept;
    } else if (requires(parent.schema, key)) parent.wrong = true;
  }
  const top = values[0];
  if (Array.isArray(top.kept)) top.kept.reverse();
  return top.wrong ? { problems } : { data: top.kept, problems };
}
const requires = (parent, key) => {
  const schema = parent.kind === "either" ? parent.object : parent;
  return schema.kind === "object" && schema.required.includes(String(key));
};
const isEmpty = (kept) => typeof kept === "object" && !Object.keys(kept).length;
const isBlank = (given, schema) => given === void 0 || given === null || schema.kind !== "alt" && typeof given === "string" && !given.trim();
const isText = (given) => typeof given === "string" && given.trim() !== "";
const RIGHT = {
  flag: (given) => typeof given === "boolean",
  number: Number.isFinite,
  value: (given) => Number.isFinite(given) || isText(given),
  time: (given) => isText(given) && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(given),
  // A day that does not exist, like 30 February, becomes another one or none.
  date: (given) => isText(given) && /^\d{4}-\d\d-\d\d$/.test(given) && String(new Date(given).toJSON()).startsWith(given),
  alt: (given) => typeof given === "string"
};
const isRecord$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const PARTS = Object.keys(career.fields).filter((field) => field !== "lang");
const isDocument = (value) => isRecord$1(value) && PARTS.some((part2) => Object.hasOwn(value, part2));
const part = (value, name) => isDocument(value) ? { value: value[name], at: [name] } : { value, at: [] };
function pick(value, ref) {
  const { value: given, at } = part(value, "certifications");
  if (!Array.isArray(given)) return { value: given, at };
  const list = given;
  const index = ref ? list.findIndex((entry) => isRecord$1(entry) && (entry["id"] === ref || entry["acronym"] === ref)) : 0;
  if (index >= 0) return { value: list[index], at: [...at, index] };
  return {
    value: void 0,
    at,
    problem: { at: ["ref"], code: "ref", given: ref, known: list }
  };
}
const TAKEN = ["id", "lang", "level"];
const known$1 = /* @__PURE__ */ new Map();
const attributeFields = (schema) => {
  let attributes = known$1.get(schema);
  if (attributes) return attributes;
  known$1.set(schema, attributes = /* @__PURE__ */ new Map());
  for (const [field, { kind }] of Object.entries(schema.fields)) {
    if (/text|flag|either|date/.test(kind) && !TAKEN.includes(field))
      attributes.set(field.toLowerCase(), field);
    if (field === "action") attributes.set("href", field).set("label", field);
  }
  return attributes;
};

/**
 * @license
 * Copyright 2019 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t$1=globalThis,e$2=t$1.ShadowRoot&&(void 0===t$1.ShadyCSS||t$1.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,s$3=Symbol(),o$3=new WeakMap;let n$3 = class n{constructor(t,e,o){if(this._$cssResult$=true,o!==s$3)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e;}get styleSheet(){let t=this.o;const s=this.t;if(e$2&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o$3.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o$3.set(s,t));}return t}toString(){return this.cssText}};const r$2=t=>new n$3("string"==typeof t?t:t+"",void 0,s$3),i$3=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(true===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n$3(o,t,s$3)},S$1=(s,o)=>{if(e$2)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t$1.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o);}},c$2=e$2?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r$2(e)})(t):t;

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const{is:i$2,defineProperty:e$1,getOwnPropertyDescriptor:h$1,getOwnPropertyNames:r$1,getOwnPropertySymbols:o$2,getPrototypeOf:n$2}=Object,a$1=globalThis,c$1=a$1.trustedTypes,l$1=c$1?c$1.emptyScript:"",p$1=a$1.reactiveElementPolyfillSupport,d$1=(t,s)=>t,u$1={toAttribute(t,s){switch(s){case Boolean:t=t?l$1:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t);}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t);}catch(t){i=null;}}return i}},f$1=(t,s)=>!i$2(t,s),b$1={attribute:true,type:String,converter:u$1,reflect:false,useDefault:false,hasChanged:f$1};Symbol.metadata??=Symbol("metadata"),a$1.litPropertyMetadata??=new WeakMap;let y$1 = class y extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t);}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,s=b$1){if(s.state&&(s.attribute=false),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=true),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e$1(this.prototype,t,h);}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h$1(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t;}};return {get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i);},configurable:true,enumerable:true}}static getPropertyOptions(t){return this.elementProperties.get(t)??b$1}static _$Ei(){if(this.hasOwnProperty(d$1("elementProperties")))return;const t=n$2(this);t.finalize(),void 0!==t.l&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties);}static finalize(){if(this.hasOwnProperty(d$1("finalized")))return;if(this.finalized=true,this._$Ei(),this.hasOwnProperty(d$1("properties"))){const t=this.properties,s=[...r$1(t),...o$2(t)];for(const i of s)this.createProperty(i,t[i]);}const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i);}this._$Eh=new Map;for(const[t,s]of this.elementProperties){const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t);}this.elementStyles=this.finalizeStyles(this.styles);}static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(c$2(s));}else void 0!==s&&i.push(c$2(s));return i}static _$Eu(t,s){const i=s.attribute;return  false===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=false,this.hasUpdated=false,this._$Em=null,this._$Ev();}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this));}addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.();}removeController(t){this._$EO?.delete(t);}_$E_(){const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())this.hasOwnProperty(i)&&(t.set(i,this[i]),delete this[i]);t.size>0&&(this._$Ep=t);}createRenderRoot(){const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return S$1(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(true),this._$EO?.forEach(t=>t.hostConnected?.());}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.());}attributeChangedCallback(t,s,i){this._$AK(t,i);}_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&true===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u$1).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null;}}_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u$1;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null;}}requestUpdate(t,s,i,e=false,h){if(void 0!==t){const r=this.constructor;if(false===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f$1)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i);} false===this.isUpdatePending&&(this._$ES=this._$EP());}C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),true!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),true===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t));}async _$EP(){this.isUpdatePending=true;try{await this._$ES;}catch(t){Promise.reject(t);}const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0;}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];true!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e);}}let t=false;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM();}catch(s){throw t=false,this._$EM(),s}t&&this._$AE(s);}willUpdate(t){}_$AE(t){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=true,this.firstUpdated(t)),this.updated(t);}_$EM(){this._$AL=new Map,this.isUpdatePending=false;}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return  true}update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM();}updated(t){}firstUpdated(t){}};y$1.elementStyles=[],y$1.shadowRootOptions={mode:"open"},y$1[d$1("elementProperties")]=new Map,y$1[d$1("finalized")]=new Map,p$1?.({ReactiveElement:y$1}),(a$1.reactiveElementVersions??=[]).push("2.1.2");

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
const t=globalThis,i$1=t=>t,s$2=t.trustedTypes,e=s$2?s$2.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o$1=`lit$${Math.random().toFixed(9).slice(2)}$`,n$1="?"+o$1,r=`<${n$1}>`,l=document,c=()=>l.createComment(""),a=t=>null===t||"object"!=typeof t&&"function"!=typeof t,u=Array.isArray,d=t=>u(t)||"function"==typeof t?.[Symbol.iterator],f="[ \t\n\f\r]",v=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\s"'>=/]+)(${f}*=${f}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,"g"),g=/'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i,x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),E=Symbol.for("lit-noChange"),A=Symbol.for("lit-nothing"),C=new WeakMap,P=l.createTreeWalker(l,129);function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:'"'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o$1+x):s+o$1+(-2===d?i:x);}return [V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes);}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o$1),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t);}else t.startsWith(o$1)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o$1),i=t.length-1;if(i>0){r.textContent=s$2?s$2.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c());}}}else if(8===r.nodeType)if(r.data===n$1)d.push({type:2,index:l});else {let t=-1;for(;-1!==(t=r.data.indexOf(o$1,t+1));)d.push({type:7,index:l}),t+=o$1.length-1;}l++;}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(false),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}class R{constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i;}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,true);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n];}o!==r?.index&&(h=P.nextNode(),o++);}return P.currentNode=l,e}p(t){let i=0;for(const s of this._$AV) void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++;}}class k{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??true;}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t);}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t));}_(t){this._$AH!==A&&a(this._$AH)?this._$AA.nextSibling.data=t:this.T(l.createTextNode(t)),this._$AH=t;}$(t){const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)this._$AH.p(i);else {const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s),this._$AH=t;}}_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}k(t){u(this._$AH)||(this._$AH=[],this._$AR());const i=this._$AH;let s,e=0;for(const h of t)e===i.length?i.push(s=new k(this.O(c()),this.O(c()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e);}_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(false,true,s);t!==this._$AB;){const s=i$1(t).nextSibling;i$1(t).remove(),t=s;}}setConnected(t){ void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t));}}class H{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A;}_$AI(t,i=this,s,e){const h=this.strings;let o=false;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else {const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r;}o&&!e&&this.j(t);}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"");}}class I extends H{constructor(){super(...arguments),this.type=3;}j(t){this.element[this.name]=t===A?void 0:t;}}class L extends H{constructor(){super(...arguments),this.type=4;}j(t){this.element.toggleAttribute(this.name,!!t&&t!==A);}}class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5;}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t;}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t);}}class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s;}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t);}}const B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{});}return h._$AI(t),h};

/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const s=globalThis;class i extends y$1{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0;}createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){const r=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=D(r,this.renderRoot,this.renderOptions);}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(true);}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(false);}render(){return E}}i._$litElement$=true,i["finalized"]=true,s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});(s.litElementVersions??=[]).push("4.2.2");

const base$1 = i$3`
  :host {
    /* Where an owner has given what is no colour, and the browser knows that it should be one: register.ts. */
    --ce-surface: Canvas;
    --ce-text: CanvasText;
    --ce-muted: CanvasText;
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  /*
   * A size container counts as empty to a parent that shrinks to fit. There it is 24em wide, together with the width of
   * the container itself, and less where there is less room: a float without height disturbs nothing.
   */
  :host(:not([layout='inline']))::before {
    float: inline-start;
    display: grid;
    grid-template-columns: minmax(0, 14em);
    content: '';
  }
  /* On a page with many widgets: elements/crowd.ts. */
  :host(:state(skipped)) {
    content-visibility: auto;
    contain-intrinsic-size: auto 24em auto 25em;
    /* Focus rings reach over the edge. */
    overflow-clip-margin: 8px;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  .career {
    --ce-u: var(--career-space, 4px);
    --ce-radius: var(--career-radius, 6px);
    --ce-brand: var(--career-brand, #0b5c66);
    --ce-surface: var(--career-surface, Canvas);
    --ce-text: var(--career-text, CanvasText);
    --ce-muted: var(--career-muted, color-mix(in oklab, var(--ce-text) 74%, var(--ce-surface)));
    --ce-border: var(--career-border, color-mix(in oklab, var(--ce-text) 14%, var(--ce-surface)));
    --ce-tint: color-mix(in oklab, var(--ce-brand) 7%, var(--ce-surface));
    --ce-accent: color-mix(in oklab, var(--ce-brand) 30%, var(--ce-text));
    --ce-heading: var(--career-heading-font, inherit);
    --ce-small: max(0.8125em, 12px);

    container: career / inline-size;
    contain-intrinsic-inline-size: 10em;
    display: block;
    color: var(--ce-text);
    background: var(--ce-surface);
    font-family: var(--career-font, inherit);
    font-size: 1em;
    font-style: normal;
    font-variant-caps: normal;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  /* Were the brand no colour, text would be in that of the page, which is for the other scheme. */
  :host([theme]) .career {
    color: CanvasText;
  }
  :host([theme]) .career > * {
    color: var(--ce-text);
  }
  /* A surface of its own needs an edge of its own. */
  :host([theme]) .career:not(:has(> .card, > .inline)) {
    padding: calc(var(--ce-u) * 5);
  }
  /*
   * The brand itself fills; what is set in it is as dark, or in the dark as light, as 7:1 asks for whatever the hue. On it
   * stands black or white, by its luminance: one of them always has 4.5:1. Alpha, and what sRGB lacks, would upset both.
   */
  @supports (color: oklch(from light-dark(red, red) l c h)) {
    .career {
      --ce-fill: color(from var(--ce-brand) srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1) / 1);
      --ce-accent: light-dark(
        oklch(from var(--ce-fill) min(l, 0.44) calc(c * min(1, 0.44 / l)) h),
        oklch(from var(--ce-fill) max(l, 0.76) min(c, 0.12) h)
      );
      --ce-text: var(
        --career-text,
        light-dark(
          oklch(from var(--ce-fill) 0.22 min(c, 0.03) h),
          oklch(from var(--ce-fill) 0.93 min(c, 0.012) h)
        )
      );
      /* In xyz, 1.1 of each is more than the white of sRGB. */
      --ce-y: clamp(0, (0.179 - y) * 1e9, 1.1);
      --ce-on: var(--career-on-brand, color(from var(--ce-fill) xyz var(--ce-y) var(--ce-y) var(--ce-y)));
    }
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* Each text runs its own way; lines of several parts run as the page does, and all align as the page does. */
  :not(.career, .time, .inline, .inline a, .meta, summary) {
    unicode-bidi: plaintext;
  }
  .career > * {
    --ce-cqi: 1cqi;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  ul,
  ol {
    list-style: none;
  }
  :is(h2, h3, h4, h5, h6) {
    font-family: var(--ce-heading);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.15;
    text-wrap: balance;
    break-after: avoid;
  }
  .title {
    /* Between pages’ margins of a sidebar a long word still fits. */
    font-size: clamp(min(1.375em, 12 * var(--ce-cqi)), 1.1em + 1.6 * var(--ce-cqi), 1.875em);
    letter-spacing: -0.012em;
  }
  .section-title {
    font-size: clamp(1.125em, 1.02em + 0.6 * var(--ce-cqi), 1.3125em);
    letter-spacing: -0.006em;
  }
  .item-title {
    line-height: 1.3;
  }
  p {
    /* A character of running text is narrower than the zero that the unit measures: 65 to 74 of them. */
    max-inline-size: 54ch;
  }
  dt {
    color: var(--ce-muted);
    font-size: var(--ce-small);
  }
  .kicker {
    color: var(--ce-accent);
    font-size: var(--ce-small);
    font-weight: 600;
    letter-spacing: 0.05em;
    line-height: 1.4;
  }
  .lede {
    color: var(--ce-muted);
    font-size: clamp(1.0625em, 1em + 0.5 * var(--ce-cqi), 1.25em);
    line-height: 1.45;
  }
  .item-title + .text {
    margin-block-start: var(--ce-u);
    color: var(--ce-muted);
  }
  .facts,
  .bullets {
    display: flex;
    flex-direction: column;
    font-variant-numeric: tabular-nums;
  }
  .facts {
    gap: calc(var(--ce-u) * 3) calc(var(--ce-u) * 6);
  }
  .bullets {
    gap: calc(var(--ce-u) * 1.5);
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.1em;
  }
  .bullets > li::before {
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 0;
    inline-size: 0.5em;
    border-block-start: 1.5px solid var(--ce-accent);
    content: '';
  }
  .more {
    inline-size: 100%;
  }
  .more > summary {
    display: list-item;
    padding-block: calc(var(--ce-u) * 2.5);
    color: var(--ce-text);
    font-weight: 600;
    cursor: pointer;
  }
  .more > .facts {
    padding-block: calc(var(--ce-u) * 2) calc(var(--ce-u) * 4);
  }
  .quiet {
    color: var(--ce-muted);
    font-size: var(--ce-small);
  }

  a {
    color: var(--ce-accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--ce-text);
    outline-offset: 2px;
    /* The gap has the surface's colour, where the ring lies over another. */
    box-shadow: 0 0 0 2px var(--ce-surface);
  }
  .button,
  .image {
    align-self: start;
  }
  .link {
    display: inline-flex;
    align-items: center;
    margin-block: calc(var(--ce-u) * -2);
    min-inline-size: 44px;
    min-block-size: 44px;
    font-weight: 600;
  }
  .button {
    display: inline-block;
    padding: calc(var(--ce-u) * 2.75) calc(var(--ce-u) * 6);
    min-block-size: 44px;
    /* Where the brand is the colour of the page, the edge still shows. */
    border: 1px solid;
    border-color: var(--ce-accent);
    border-radius: var(--ce-radius);
    background: var(--ce-fill);
    color: var(--ce-on);
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
    text-decoration: none;
  }
  .button:hover {
    text-decoration: underline 2px;
  }
  /* In the button this would be the colour of its own text. */
  @container style(--career-brand: currentColor) or style(--career-brand: currentcolor) {
    .button {
      background: none;
      color: inherit;
    }
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .image {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--ce-radius);
  }

  :is(:dir(rtl), :lang(hi), :lang(ja), :lang(zh)) {
    letter-spacing: normal !important;
  }

  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
    }
    :host(:state(skipped)) {
      content-visibility: visible;
    }
    /* Chromium lets what follows a grid that breaks over pages lie on top of it. */
    .career :is(.spotlight, .role, .story, .pathway, .day) {
      display: block;

      > * + * {
        margin-block-start: calc(var(--ce-u) * 6) !important;
      }
    }
    /* What holds more than one of these may be as long as a page. */
    :is(li, section):not(:has(li, details)),
    .facts > div,
    .lede {
      break-inside: avoid;
    }
    .lede,
    summary {
      break-after: avoid;
    }
    .button {
      background: none;
      color: var(--ce-accent);
    }
    :is(.button, .link)[href^='http']:not(dd *)::after {
      content: '\\a0(' attr(href) ')';
      font-weight: 400;
    }
    /* What is folded would be lost on paper. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

function decode(text) {
  for (const reading of readings(text)) {
    try {
      return { value: JSON.parse(reading), problems: [] };
    } catch {
    }
  }
  return void 0;
}
async function mend(text) {
  const json = readings(text).at(-1);
  try {
    const { repair } = await Promise.resolve().then(function () { return repair$1; });
    const result = repair(json);
    const problem = (code, found) => ({ at: [], code, given: json, known: [found] });
    return result.failure ? { problems: [problem("json", result.failure)] } : { value: result.value, problems: result.repairs.map((each) => problem("mended", each)) };
  } catch {
    return { problems: [{ at: [], code: "json", given: json }] };
  }
}
const readings = (text) => {
  const plain = text.trim();
  try {
    if (plain.startsWith("%")) return [plain, decodeURIComponent(plain)];
    if (/^[\w+/-]{2,}={0,2}$/.test(plain)) {
      const binary = atob(plain.replaceAll("-", "+").replaceAll("_", "/"));
      const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
      return [plain, new TextDecoder("utf-8", { fatal: true }).decode(bytes)];
    }
  } catch {
  }
  return [plain];
};

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
let s$1 = class s extends Event{constructor(s,t,e,o){super("context-request",{bubbles:true,composed:true}),this.context=s,this.contextTarget=t,this.callback=e,this.subscribe=o??false;}};

/**
 * @license
 * Copyright 2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
function n(n){return n}

const careerContext = n(/* @__PURE__ */ Symbol.for("career-elements/document"));

const MAX_BYTES = 2 * 1024 * 1024;
const LONGEST_PAUSE_MS = 5e3;
const failed = (code, detail) => ({ problems: [{ at: [], code, detail }] });
async function download(url, abort, pause = 300, patience = 15e3, tries = 3) {
  const signal = AbortSignal.any([abort, AbortSignal.timeout(patience)]);
  let wait = pause * (1 + Math.random());
  let left = MAX_BYTES;
  let failure;
  try {
    const response = await fetch(url, { credentials: "omit", referrerPolicy: "no-referrer", signal });
    if (response.ok) {
      const limit = new TransformStream({
        transform(chunk, out) {
          if ((left -= chunk.length) < 0) out.error();
          else out.enqueue(chunk);
        }
      });
      const text = await new Response(response.body?.pipeThrough(limit)).text();
      return decode(text) ?? await mend(text);
    }
    const status = String(response.status);
    failure = failed("status", status);
    wait = /408|429|50[0234]/.test(status) ? Math.max(wait, Number(response.headers.get("retry-after")) * 1e3 || 0) : Infinity;
  } catch (error) {
    if (left < 0) return failed("size", "2 MB");
    failure = failed("fetch", error.message);
  }
  if (!--tries || wait > LONGEST_PAUSE_MS || signal.aborted) return failure;
  await new Promise((done) => {
    setTimeout(done, wait);
    signal.addEventListener("abort", done);
  });
  return download(url, abort, pause * 3, patience, tries);
}

function resolvePointer(value, pointer) {
  let here = value;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(here)) here = /^(0|[1-9]\d*)$/.test(key) ? here[Number(key)] : void 0;
    else here = isRecord$1(here) && Object.hasOwn(here, key) ? here[key] : void 0;
  }
  return here;
}

const requests = /* @__PURE__ */ new Map();
async function load(src, base, signal, pause, patience) {
  let found;
  try {
    signal.throwIfAborted();
    const url = new URL(src, base);
    const pointer = decodeURIComponent(url.hash.slice(1));
    url.hash = "";
    if (/^https?:$/.test(url.protocol)) {
      found = await (requests.get(url.href) ?? begin$1(url.href, pause, patience))(signal);
      if (found.value !== void 0) {
        const value = resolvePointer(found.value, pointer);
        found = value === void 0 ? failed("pointer", pointer) : { ...found, value };
      }
    } else found = failed("scheme", url.protocol);
  } catch (error) {
    found = failed("fetch", error.message);
  }
  const problems = found.problems.map((problem) => ({ given: src, detail: src, ...problem, at: ["src"] }));
  return { ...found, problems };
}
const begin$1 = (url, pause, patience) => {
  const abort = new AbortController();
  let asking = 0;
  const end = () => {
    abort.abort();
    if (requests.get(url) === join) requests.delete(url);
  };
  const decoded = download(url, abort.signal, pause, patience).then((found) => {
    if (found.value === void 0) end();
    return found;
  });
  const join = (signal) => {
    asking++;
    signal.addEventListener("abort", () => --asking || end());
    return decoded;
  };
  requests.set(url, join);
  return join;
};

const ABSENT = { state: "absent" };
const WAITING = { state: "waiting" };
const WITHHELD = { state: "withheld" };
class Source {
  #host;
  #children;
  #decoded;
  #loaded;
  #provided;
  #connected = false;
  constructor(host) {
    this.#host = host;
  }
  connect() {
    this.#connected = true;
    this.#host.requestUpdate();
  }
  disconnect() {
    this.#connected = false;
    this.#children?.disconnect();
    this.#children = void 0;
    this.#dropSrc();
    this.#dropProvider();
    document.removeEventListener("DOMContentLoaded", this.#retry);
  }
  /** What the carriers hold now. */
  read() {
    const host = this.#host;
    if ((host.data ?? "") !== "") {
      return typeof host.data === "string" ? this.#decode(host.data) : { state: "read", value: host.data };
    }
    const attribute = host.getAttribute("data-career");
    if (attribute?.trim()) return this.#decode(attribute);
    if (!this.#connected) return WAITING;
    this.#watchChildren();
    const child = jsonChild(host)?.textContent;
    if (child) return isComplete(host) || decode(child) ? this.#decode(child) : this.#wait();
    if (host.src?.trim()) return this.#load(host.src.trim());
    this.#dropSrc();
    const provided = this.#ask();
    if (provided)
      return provided.document === void 0 ? WITHHELD : { state: "read", value: provided.document };
    return isComplete(host) ? ABSENT : this.#wait();
  }
  #wait() {
    document.addEventListener("DOMContentLoaded", this.#retry, { once: true });
    return WAITING;
  }
  #retry = () => this.#host.requestUpdate();
  #decode(text) {
    if (this.#decoded?.text !== text) {
      const strict = decode(text);
      const decoded = { text, reading: strict ? toReading(strict) : WAITING };
      this.#decoded = decoded;
      if (!strict)
        void mend(text).then((mended) => {
          decoded.reading = toReading(mended);
          this.#retry();
        });
    }
    return this.#decoded.reading;
  }
  #watchChildren() {
    if (this.#children) return;
    this.#children = new MutationObserver(this.#retry);
    this.#children.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }
  #load(src) {
    if (this.#loaded?.src !== src) {
      const before = this.#loaded;
      const loaded = { src, reading: WAITING, abort: new AbortController() };
      this.#loaded = loaded;
      void load(src, this.#host.baseURI, loaded.abort.signal).then((decoded) => {
        loaded.reading = toReading(decoded);
        if (this.#loaded === loaded) this.#host.requestUpdate();
      });
      before?.abort.abort();
    }
    return this.#loaded.reading;
  }
  reload() {
    this.#dropSrc();
    this.#retry();
  }
  #dropSrc() {
    this.#loaded?.abort.abort();
    this.#loaded = void 0;
  }
  /** Subscribes to the nearest provider, once; a provider that comes later is heard of by its event. */
  #ask() {
    if (!this.#provided) {
      this.#provided = { value: void 0 };
      document.addEventListener("context-provider", this.#askAgain);
      this.#request();
    }
    return this.#provided.value;
  }
  #request() {
    const receive = (value, unsubscribe) => {
      if (!this.#provided) {
        unsubscribe?.();
        return;
      }
      if (this.#provided.unsubscribe !== unsubscribe) this.#provided.unsubscribe?.();
      this.#provided = { value, unsubscribe };
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new s$1(careerContext, this.#host, receive, true));
  }
  #askAgain = () => {
    if (!this.#provided?.unsubscribe) this.#request();
  };
  #dropProvider() {
    document.removeEventListener("context-provider", this.#askAgain);
    this.#provided?.unsubscribe?.();
    this.#provided = void 0;
  }
}
const toReading = ({ value, problems }) => value === void 0 ? { state: "failed", problems } : { state: "read", value, problems };
const jsonChild = (host) => [...host.children].find((child) => {
  const text = child.textContent.trim();
  return child.localName === "script" ? text && child.type === "application/json" : /^(pre|code)$/.test(child.localName) && /^[[{]/.test(text);
});
const isComplete = (host) => {
  if (document.readyState !== "loading") return true;
  for (let node = host; node; node = node.parentElement) if (node.nextSibling) return true;
  return false;
};

const isWarning = ({ code }) => code === "mended";
const pointerTo = (at) => at.map((key) => "/" + String(key).replaceAll("~", "~0").replaceAll("/", "~1")).join("");
const brief = (problem) => {
  const { at, code, detail = "" } = problem;
  const path = at.map((key) => typeof key === "number" ? key + 1 : key).join(" \u203A ");
  return {
    code,
    severity: isWarning(problem) ? "warning" : "error",
    path,
    pointer: pointerTo(at),
    message: `${path}: ${code} ${detail}`.trim(),
    expected: code,
    received: detail
  };
};

async function say$1(problems) {
  if (!problems.length) return [];
  try {
    const { explain } = await Promise.resolve().then(function () { return explain$1; });
    return problems.map(explain);
  } catch {
    return problems.map(brief);
  }
}

const en = {
  details: "View details",
  responsibilities: "Responsibilities",
  settings: "Where you might work",
  qualifications: "Qualifications",
  skills: "Skills",
  facts: "At a glance",
  salary: "Salary",
  median: "median",
  codes: "Occupation codes",
  aliases: "Also known as",
  certifications: "Certifications",
  issuer: "Issued by",
  status: "Status",
  level: "Level",
  exam: "Exam",
  code: "Code",
  items: "Questions",
  duration: "Duration",
  passMark: "Pass mark",
  scale: "Scale",
  languages: "Languages",
  fees: "Fees",
  eligibility: "Eligibility",
  allOf: "All of",
  anyOf: "Any of",
  waivedIf: "Waived if",
  renewal: "Renewal",
  every: "Every",
  credits: "Credits",
  methods: "By",
  replaces: "Replaces",
  facets: "Exam, fees and renewal",
  optional: "Optional",
  requires: "Requires",
  choose: "Choose {count} of {total}",
  done: "Done",
  current: "Current",
  upcoming: "To come",
  per: "per {unit}",
  from: "from {amount}",
  upTo: "up to {amount}",
  about: "about {time}",
  until: "until {time}",
  nextDay: "next day",
  timeZone: "Time zone: {zone}",
  place: "Place",
  more: "{count} more",
  /** Between a label and its value, and between two values. */
  colon: ": ",
  comma: ", "
};

const languageOf = (element) => canonical(inherited(element, "lang") ?? "");
function inherited(element, attribute) {
  for (
    let here = element;
    // The root of what is in no page may be a link, whose `host` is a text.
    here?.closest;
    here = here.getRootNode().host
  ) {
    const found = here.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute);
  }
  return void 0;
}
const directionOf = (lang) => /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(lang) ? "rtl" : "ltr";
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
};

let others;
let loading;
function wordsOf(speaker, lang, problems, decode, mend) {
  if (!others && !(lang.startsWith("en") && inherited(speaker, "data-career-words") === void 0)) {
    loading ??= Promise.resolve().then(function () { return languages; }).then(
      ({ speak }) => void (others = speak),
      () => void (others = (english) => english)
    );
    void loading.then(() => speaker.requestUpdate());
    return void 0;
  }
  return others ? others(en, speaker, lang, problems, decode, mend) : en;
}
const fill$1 = (phrase, values, lang) => (typeof phrase === "string" ? phrase : phrase(values)).replace(
  /\{(\w+)\}/g,
  (all, name) => (values[name] ?? all).toLocaleString(lang)
);

const FULL = 24;
let full = [];
let estimating;
const crowd = (host) => {
  full = full.filter((ref) => ref.deref()?.isConnected);
  if (full.length < FULL) {
    full.push(new WeakRef(host));
    return;
  }
  host.attachInternals().states?.add("skipped");
  estimating ??= Promise.resolve().then(function () { return estimate$1; }).then(({ estimate }) => estimate);
  estimating.then(
    (estimate) => {
      estimate(host, full);
    },
    () => void 0
  );
};

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

const flag$1 = {
  type: Boolean,
  reflect: true,
  converter: { fromAttribute: (value) => value !== null && value !== "false" }
};

const seek = (root) => {
  if (hash$1())
    void Promise.resolve().then(function () { return anchor; }).then(
      ({ goToFragment }) => goToFragment(root),
      () => void 0
    );
};
const takeOver$1 = (host, active = focused(host)) => {
  if (active || host.firstChild && host.contains(selected()))
    void Promise.resolve().then(function () { return takeover; }).then(
      ({ takeOver: takeOver2 }) => takeOver2(host, active),
      () => void 0
    );
};
const focused = (element) => element.matches(":focus-within") ? element.getRootNode().activeElement : null;
const once = (ask) => {
  let answer;
  return () => {
    if (!answer) {
      answer = { value: ask() };
      setTimeout(() => answer = void 0);
    }
    return answer.value;
  };
};
const hash$1 = once(() => location.hash);
const selected = once(() => getSelection()?.anchorNode ?? null);

const SLICE_MS = 40;
const FIRST_MS = 16;
const waiting = [];
let end = 0;
let over = 0;
let channel;
const turn = () => {
  const now = performance.now();
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = begin;
  }
  if (!end) {
    end = now + FIRST_MS;
    channel.port2.postMessage(0);
  }
  if (now < end && !waiting.length) return void 0;
  over ||= now;
  return new Promise((draw) => waiting.push(draw));
};
const begin = async () => {
  end = 0;
  if (waiting.length) {
    const now = performance.now();
    end = now + Math.max(SLICE_MS, now - over);
    channel.port2.postMessage(0);
    for (let draw; performance.now() < end && (draw = waiting.shift()); await void 0) draw();
    over = performance.now();
  } else over = 0;
};

const LEVELS = [2, 3, 4, 5, 6];
const inner = (view, layout = view.layout) => ({
  ...view,
  level: Math.min(view.level + 1, 6),
  layout
});

class CareerElement extends i {
  static properties = {
    data: { attribute: false },
    src: { reflect: true },
    level: { type: Number, reflect: true, values: LEVELS },
    theme: { reflect: true, values: [void 0, "light", "dark"] },
    tools: { reflect: true },
    authoring: flag$1
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
      D(b`<slot></slot>`, renderRoot, this.renderOptions);
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
        D(this.render(), this.renderRoot, this.renderOptions);
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
    const lang = isRecord$1(document2) ? document2["lang"] : void 0;
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
    return this.#shown ? b`<div
          class="career"
          part="base"
          lang=${this.#lang ?? A}
          dir=${this.#lang ? directionOf(this.#lang) : A}
        >
          ${this.template(this.#shown, this.#view())}
        </div>` : b`<slot></slot>`;
  }
  updated() {
    void this.#report(this.#problems);
    if (this.#shown && !this.#ready) {
      this.#ready = true;
      this.dispatchEvent(new CareerReadyEvent());
      takeOver$1(this);
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
    const merged = isRecord$1(value) || value === void 0 ? override(value, overrides, this.#speech.words.details) : value;
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
    const issues = await say$1(problems);
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
    const { tools } = await Promise.resolve().then(function () { return tools$1; });
    tools(...args);
  } catch {
  }
};
const bare = ({ innerHTML }) => innerHTML.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|\s+/g, "");
const showIssues = async (root, issues) => {
  try {
    const { issueList } = await Promise.resolve().then(function () { return issueList$1; });
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
      ...isRecord$1(value?.["action"]) && value["action"],
      ...action
    }
  } : void 0
});

const medallionStyles = i$3`
  .seal {
    display: block;
    flex: none;
    inline-size: var(--ce-seal, 6.5em);
    max-inline-size: 100%;
    aspect-ratio: 1;
    object-fit: contain;
    overflow: visible;
  }
  .engraved {
    color: var(--ce-accent);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .engraved .rim:first-child {
    fill: var(--ce-tint);
    stroke-width: 3;
  }
  .engraved .ticks {
    stroke-width: 7;
    opacity: 0.55;
  }
  .engraved .rosette {
    opacity: 0.5;
  }
  .engraved .rosette ellipse {
    stroke-width: 0.9;
  }
  .engraved .band {
    fill: var(--ce-surface);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .engraved text {
    fill: currentColor;
    stroke: none;
    font-family: var(--ce-heading);
    font-weight: 700;
  }
  /* Below about 60 px the rosette is grey noise. */
  .small .rosette {
    display: none;
  }

  @media print {
    .engraved :is(.rim:first-child, .band) {
      fill: none;
    }
    .seal .rosette {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .engraved {
      color: CanvasText;
    }
    .engraved :is(.rim:first-child, .band) {
      fill: Canvas;
    }
  }
`;

const certificationBadgeStyles = i$3`
  :host([layout='inline']:not([hidden])) {
    display: inline;
  }
  .career:has(> .inline) {
    display: inline;
    container: none;
  }
  /* Part of a sentence, it has that sentence's colours, whatever the page is like; a forced theme brings its own. */
  :host(:not([theme])) .career:has(> .inline) {
    --ce-text: currentColor;
    --ce-accent: currentColor;
    --ce-surface: transparent;
  }
  :host([theme]) .career:has(> .inline) {
    padding: 0.25em 0.4em;
    border-radius: var(--ce-radius);
  }

  .badge.card {
    display: grid;
    gap: calc(var(--ce-u) * 4) calc(var(--ce-u) * 6);
    padding: clamp(calc(var(--ce-u) * 5), 4 * var(--ce-cqi), calc(var(--ce-u) * 7));
    border: 1px solid var(--ce-border);
    border-radius: var(--ce-radius);
  }
  .badge .words {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 2);
    min-inline-size: 0;
  }
  .badge .title {
    display: flex;
    flex-direction: column;
    gap: var(--ce-u);
    font-size: clamp(1.0625em, 1em + 0.5 * var(--ce-cqi), 1.25em);
    line-height: 1.25;
  }
  .badge .words > .link {
    align-self: start;
  }
  .badge .text {
    color: var(--ce-muted);
  }
  .badge .facts .facts {
    gap: 0;
  }
  .badge .facts .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--ce-u) * 2);
    align-items: baseline;
  }
  .badge.compact {
    --ce-seal: 3.25em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 calc(var(--ce-u) * 3);
    align-items: center;
  }
  .badge.compact .title {
    gap: 0;
    font-size: 1em;
  }
  .badge.compact .link {
    grid-column: 2;
    justify-self: start;
  }

  .badge.inline {
    --ce-seal: 1.5em;
    white-space: nowrap;
  }
  .badge.inline .seal {
    display: inline-block;
    margin-inline-end: 0.3em;
    vertical-align: -0.42em;
  }
  .badge.inline .acronym {
    font-weight: 600;
    /* The seal stays with the first letters; a name that stands in for an acronym may be longer than a line. */
    white-space: normal;
  }

  @container career (inline-size >= 34em) {
    .badge.compact {
      grid-template-columns: auto 1fr auto;
    }
    .badge.compact .link {
      grid-column: 3;
    }
  }
  @container career (inline-size >= 24em) {
    .badge.card {
      grid-template-columns: auto 1fr;
    }
  }
`;

const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
function safeUrl(address) {
  const trimmed = address.trim();
  try {
    return SCHEMES.includes(new URL(trimmed, "https://base.invalid/").protocol) ? trimmed : void 0;
  } catch {
    return void 0;
  }
}

function money(amount, currency, lang) {
  if (typeof amount === "number") {
    try {
      return new Intl.NumberFormat(lang, {
        style: "currency",
        currency,
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2
      }).format(amount);
    } catch {
      return `${amount.toLocaleString(lang)} ${currency}`;
    }
  }
  return amount.includes(currency) ? amount : `${amount} ${currency}`;
}
function duration(given, lang) {
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(
    String(given)
  );
  if (!iso) return String(given);
  const units = ["year", "month", "week", "day", "hour", "minute"];
  const parts = units.flatMap(
    (unit, i) => iso[i + 1] ? [new Intl.NumberFormat(lang, { style: "unit", unit, unitDisplay: "long" }).format(Number(iso[i + 1]))] : []
  );
  return parts.length ? new Intl.ListFormat(lang, { type: "unit" }).format(parts) : String(given);
}
const worded = (given, lang) => {
  if (typeof given === "object") return given.length ? new Intl.ListFormat(lang).format(given) : void 0;
  return given === void 0 ? void 0 : duration(given, lang);
};

const when = (value, render) => value === void 0 || Array.isArray(value) && !value.length ? A : render(value);
const heading = ({ level }, part, content) => {
  switch (level) {
    case 2:
      return b`<h2 class=${part} part=${part}>${content}</h2>`;
    case 3:
      return b`<h3 class=${part} part=${part}>${content}</h3>`;
    case 4:
      return b`<h4 class=${part} part=${part}>${content}</h4>`;
    case 5:
      return b`<h5 class=${part} part=${part}>${content}</h5>`;
    default:
      return b`<h6 class=${part} part=${part}>${content}</h6>`;
  }
};
const filled = (name, contents) => contents.some((content) => content !== A) ? b`<div class=${name}>${contents}</div>` : A;
const section$1 = (view, content, title, ours) => title === void 0 && content === A ? A : b`<section part="section">
        ${when(title ?? ours, (text) => heading(inner(view), "section-title", text))} ${content}
      </section>`;
const paragraph = (name, text) => when(text, (text2) => b`<p class=${name} part=${name}>${text2}</p>`);
const labelled = ({ colon }, label, value) => b`${label + colon}<bdi>${value}</bdi>`;
const list = (view, name, items, render) => when(
  items,
  (items2) => folded$1(
    view,
    items2,
    (items3) => b`<ul role="list" class=${name}>
          ${items3.map((item) => b`<li>${render(item)}</li>`)}
        </ul>`
  )
);
const folded$1 = ({ words, lang }, items, draw) => items.length < 13 ? draw(items) : [
  draw(items.slice(0, 8)),
  b`<details class="more" part="more">
          <summary>${fill$1(words.more, { count: items.length - 8 }, lang)}</summary>
          ${draw(items.slice(8))}
        </details>`
];
const itemContent = (view, item) => typeof item === "string" ? b`<p class="text" part="text">${item}</p>` : b`${when(item.title, (title) => heading(view, "item-title", title))}${paragraph("text", item.description)}`;
const pairs = (entries) => when(
  entries.filter(([, value]) => value !== void 0 && value !== A),
  (entries2) => b`<dl class="facts" part="facts">
        ${entries2.map(
    ([label, value]) => b`<div>
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`
  )}
      </dl>`
);
const actionLink = (action, part, id, about) => when(action, ({ label, href }) => {
  const safe = safeUrl(href);
  return safe === void 0 ? b`<span part=${part}>${label}</span>` : b`<a class=${part} part=${part} href=${safe} data-id=${id}
          >${label}${when(about, (about2) => b`<span class="unseen">${`: ${about2}`}</span>`)}</a
        >`;
});
const picture = (image) => when(image, ({ src, alt }) => {
  const safe = safeUrl(src);
  return safe === void 0 ? paragraph("text", alt || void 0) : b`<img class="image" part="image" loading="lazy" decoding="async" src=${safe} alt=${alt} />`;
});

const engraving = ({ ticks, petals, petal }) => (
  // With `pathLength` the dashes count ticks, so that they close evenly whatever their number.
  w`<circle class="rim" cx="80" cy="80" r="78" />
    <circle class="ticks" cx="80" cy="80" r="72" stroke-dasharray="1 2" pathLength=${ticks * 3} />
    <circle class="rim" cx="80" cy="80" r="66" />
    <g class="rosette">
      ${petals.map((angle) => w`<ellipse cx="80" cy="80" rx="58" ry=${petal} transform="rotate(${angle} 80 80)" />`)}
    </g>`
);

const FIELD = 122;
const LARGEST = { 1: 46, 2: 35 };
const ONE_LINE = 6;
function medallion(acronym) {
  const seed = hash(acronym);
  const petals = 5 + seed % 5;
  return {
    ticks: 60 + 6 * ((seed >>> 4) % 9),
    petals: Array.from({ length: petals }, (_, i) => 180 / petals * i),
    petal: 20 + 4 * ((seed >>> 9) % 6),
    tip: 6 * ((seed >>> 13) % 3) - 6,
    lines: lettering(acronym)
  };
}
function lettering(acronym) {
  const [first, rest] = split(acronym);
  const texts = rest ? [first, rest] : [first];
  const widest = Math.max(...texts.map(width));
  const size = Math.min(LARGEST[rest ? 2 : 1], FIELD / widest);
  const top = 80 - (texts.length - 1) * size * 1.02 / 2;
  return texts.map((text, i) => ({
    text,
    // Capitals stand on the baseline and reach 0.72 em up: half of it below the centre.
    y: round(top + i * size * 1.02 + size * 0.36),
    size: round(size),
    length: round(width(text) * size)
  }));
}
const split = (acronym) => {
  const letters = lettersOf(acronym);
  if (letters.length <= ONE_LINE) return [acronym];
  const parts = /^(.{2,}?)[-–/ ](.{2,})$/u.exec(acronym);
  if (parts) return [parts[1], parts[2]];
  if (letters.length <= ONE_LINE + 2) return [acronym];
  const middle = Math.ceil(letters.length / 2);
  return [letters.slice(0, middle).join(""), letters.slice(middle).join("")];
};
const lettersOf = (text) => /[^ -~]/.test(text) ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment) : [...text];
const width = (text) => lettersOf(text).reduce((sum, letter) => sum + advance(letter), 0);
const advance = (letter) => {
  if (/[MWmw@™®]/.test(letter)) return 0.88;
  if (/[IJil1.,:;'’|!()-]/.test(letter)) return 0.4;
  return /[a-zß-ÿ0-9]/.test(letter) ? 0.6 : 0.72;
};
const hash = (text) => {
  let h = 2166136261;
  for (const letter of text) h = Math.imul(h ^ letter.codePointAt(0), 16777619);
  return (h ^ h >>> 15) >>> 0;
};
const round = (n) => Math.round(n * 100) / 100;

const certificationBadge = (certification, view) => {
  if (view.layout === "inline") return inlineBadge(certification);
  if (view.layout === "compact") {
    return b`<article class="badge compact small" part="frame" data-id=${idOf$2(certification)}>
      ${seal(certification)} ${heading(view, "title", fullName(certification))} ${link(certification)}
    </article>`;
  }
  return b`<article class="badge card" part="frame" data-id=${idOf$2(certification)}>
    ${seal(certification)}
    <div class="words">
      ${heading(view, "title", fullName(certification))} ${paragraph("text", certification.description)}
      ${details(certification, view)} ${link(certification)}
    </div>
  </article>`;
};
const inlineBadge = (certification) => {
  const { acronym, name, action } = certification;
  const rest = acronym === void 0 || acronym === name ? A : b`<span class="unseen">${` (${name})`}</span>`;
  const text = b`${seal(certification)}<abbr class="acronym">${acronym ?? name}</abbr>${rest}`;
  const href = action && safeUrl(action.href);
  return b`<span class="badge inline small" part="frame"
    >${href ? b`<a part="link" href=${href} data-id=${idOf$2(certification)}>${text}</a>` : text}</span
  >`;
};
const fullName = ({ acronym, name }) => b`${when(acronym === name ? void 0 : acronym, (text) => [b`<abbr class="kicker acronym" part="kicker">${text}</abbr>`, " "])}<span
      >${name}</span
    >`;
const seal = ({ image, acronym, name }) => {
  const src = image && safeUrl(image.src);
  if (src)
    return b`<img
      class="seal"
      part="image"
      loading="lazy"
      decoding="async"
      src=${src}
      alt=${image.alt}
    />`;
  const drawing = medallion(acronym ?? initials(name));
  return b`<svg class="seal engraved" part="image" viewBox="0 0 160 160" aria-hidden="true">
    ${engraving(drawing)}
    <path class="band" d=${plate(drawing)} />
    ${drawing.lines.map(
    ({ text, y, size, length }) => w`<text x="80" lengthAdjust="spacingAndGlyphs" text-anchor="middle" y=${y} font-size=${size} textLength=${length}>${text}</text>`
  )}
  </svg>`;
};
const plate = ({ tip, lines }) => {
  const half = lines.length > 1 ? 40 : 28;
  return `M6 ${80 - half}H154l${tip} ${half}l${-tip} ${half}H6l${-tip} ${-half}Z`;
};
const initials = (name) => Array.from(name.matchAll(/\p{L}\S*/gu), ([word]) => [...word][0]).slice(0, 5).join("");
const link = (certification) => actionLink(certification.action, "link", idOf$2(certification), certification.acronym ?? certification.name);
const details = (certification, view) => {
  const { acronym, name, issuer, exam, fees, eligibility, renewal } = certification;
  const { words, lang } = view;
  const rows = (source, ...keys) => keys.map((key) => [words[key], worded(source?.[key], lang)]);
  const terms = pairs([
    [words.exam, pairs(rows(exam, "code", "items", "duration", "passMark", "scale", "languages"))],
    [words.fees, list(view, "bullets", fees, (fee) => feeContent(fee, view))],
    [words.eligibility, when(eligibility, (rule) => eligibilityContent(rule, view))],
    [words.renewal, pairs(rows(renewal, "every", "credits", "methods"))]
  ]);
  return [
    pairs([
      [words.issuer, when(issuer, ({ name: name2, href }) => named(name2, href, idOf$2(certification)))],
      ...rows(certification, "status", "level", "replaces")
    ]),
    terms === A ? A : b`<details class="more" part="details">
          <summary>${words.facets}<span class="unseen">${`: ${acronym ?? name}`}</span></summary>
          ${terms}
        </details>`
  ];
};
const feeContent = ({ kind, amount, currency, condition }, { words, lang }) => [
  `${kind}${words.colon}${money(amount, currency, lang)}`,
  when(condition, (text) => b`<span class="quiet">${` (${text})`}</span>`)
];
const named = (name, href = "", id) => {
  const safe = href && safeUrl(href);
  return safe ? b`<a class="link" href=${safe} data-id=${id}>${name}</a>` : name;
};
const eligibilityContent = (rule, view) => typeof rule === "string" ? rule : [
  [view.words.allOf, rule.all],
  [view.words.anyOf, rule.any],
  [view.words.waivedIf, rule.waivedIf === void 0 ? void 0 : [rule.waivedIf]]
].map(
  ([label, rules]) => when(rules, (rules2) => [
    b`<p class="quiet">${label}</p>`,
    list(view, "bullets", rules2, (rule2) => eligibilityContent(rule2, view))
  ])
);
const idOf$2 = ({ id, acronym, name }) => id ?? acronym ?? name;

const LAYOUTS$1 = ["card", "compact", "inline"];
class CertificationBadge extends CareerElement {
  static properties = {
    layout: { reflect: true, values: LAYOUTS$1 },
    ref: { reflect: true }
  };
  static schema = certification;
  static styles = [base$1, medallionStyles, certificationBadgeStyles];
  slice(value) {
    return pick(value, this.ref ?? "");
  }
  template(data, view) {
    return certificationBadge(data, view);
  }
}

const dayScheduleStyles = i$3`
  .day {
    --ce-light: var(--ce-accent);
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 3);
  }
  .slots {
    margin-block-start: calc(var(--ce-u) * 5);
  }
  .slot {
    display: grid;
    grid-template: 'rail when' 'rail title' 'rail what' 1fr / auto minmax(0, 1fr);
    column-gap: calc(var(--ce-u) * 3);
    padding-block-end: var(--ce-rest, calc(var(--ce-u) * 8));
  }
  .slot::before,
  .slot > svg {
    grid-area: rail;
    forced-color-adjust: auto;
  }
  .slot::before,
  .bar {
    justify-self: center;
  }
  /* The rail reaches across the gap to the next slot. */
  .slot::before {
    margin-block-end: var(--ce-rest, calc(var(--ce-u) * -8));
    border: 1px solid color-mix(in oklab, var(--ce-light) 50%, transparent);
    content: '';
  }
  .glyph {
    inline-size: min(2.5em, 15 * var(--ce-cqi));
    margin-block-start: -0.25em;
    background: var(--ce-surface);
    color: var(--ce-light);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .bar {
    inline-size: 0;
    margin-block: 2em 1em;
    border: 3px solid var(--ce-light);
    border-radius: 3px;
  }
  .when {
    grid-area: when;
    align-self: baseline;
  }
  .time {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  time {
    white-space: nowrap;
  }
  .slot-title {
    grid-area: title;
    align-self: baseline;
    padding-block-end: var(--ce-u);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .what {
    grid-area: what;
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 3);
  }
  .slot:last-child {
    --ce-rest: 0px;
  }

  /* The hue of the hour, at the accent's lightness or above it: decoration only, no text is set in it. */
  @supports (color: oklch(from red l c h)) {
    .morning {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.18, 0.8) max(c, 0.13) 75);
    }
    .afternoon {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.18, 0.8) max(c, 0.13) 50);
    }
    .evening {
      --ce-light: oklch(from var(--ce-accent) min(l + 0.1, 0.8) max(c, 0.13) 10);
    }
    .night {
      --ce-light: oklch(from var(--ce-accent) l max(c, 0.1) 275);
    }
  }

  @container career (inline-size >= 38em) {
    .slots:has(.kicker, .time) > .slot {
      grid-template: 'when rail title' 'when rail what' 1fr / 12em auto minmax(0, 1fr);
    }
    .columns {
      --ce-rest: 0px;
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
    }
    .slots.columns > .slot {
      grid-row: 1 / span 4;
      grid-template: subgrid / auto;
      grid-template-areas: 'rail' 'when' 'title' 'what';
      padding-inline-end: calc(var(--ce-u) * 6);
    }
    .columns > .slot > .when {
      margin-block-start: calc(var(--ce-u) * 3);
    }
    .columns > .slot::before {
      place-self: end stretch;
      margin-inline-end: calc(var(--ce-u) * -6);
    }
  }
`;

const DAY = 24 * 60;
const NIGHT = 8 * 60;
const minutes = (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const between = (from, to) => to - from + (to < from ? DAY : 0);
const lengthOf = ({ start, end }) => start && end ? between(minutes(start), minutes(end)) || DAY : void 0;
const endsNextDay = ({ start = "", end = "" }) => end > "00:00" && end <= start;
function inOrder(slots) {
  const opening = [];
  const groups = [];
  for (const slot of slots) {
    if (slot.start) groups.push({ start: minutes(slot.start), length: lengthOf(slot) ?? 0, slots: [slot] });
    else (groups.at(-1)?.slots ?? opening).push(slot);
  }
  const from = (begin2) => groups.toSorted((a, b) => between(begin2, a.start) - between(begin2, b.start));
  const pauseBefore = (begin2) => DAY - Math.max(...groups.map(({ start, length }) => between(begin2, start) + length));
  const starts = [...new Set(from(0).map(({ start }) => start))];
  const [earliest = 0] = starts;
  const { start: first } = groups[0] ?? { start: 0 };
  const stands = from(first).every((group, i) => group === groups[i]) && pauseBefore(earliest) <= Math.max(NIGHT, pauseBefore(first));
  const begin = stands ? first : starts.find((start) => pauseBefore(start) > DAY / 2) ?? starts.find((start) => pauseBefore(start) >= 0) ?? earliest;
  return [...opening, ...from(begin).flatMap(({ slots: slots2 }) => slots2)];
}

const SUN = { night: 0, morning: 30, noon: 90, afternoon: 120, evening: 150 };
const BEGIN = ["05", "11", "14", "18", "22"];
const NAMES$1 = /\b(?:((?:over|mid)?night)|(morning)|(mid[- ]?day|noon)|(afternoon)|(evening|late afternoon))\b/i;
const lightOf = ({ start, label = "" }) => Object.keys(SUN)[start ? BEGIN.filter((time) => start >= time).length % 5 : NAMES$1.exec(label)?.slice(1).findIndex(Boolean) ?? -1];

const clocks = /* @__PURE__ */ new Map();
const clockOf = (lang) => {
  let clock = clocks.get(lang);
  if (!clock)
    clocks.set(lang, clock = new Intl.DateTimeFormat(lang, { timeStyle: "short", timeZone: "UTC" }));
  return clock;
};
const plain$1 = (text) => text.replace(/[\u2009\u202f]/g, " ");
const valid = (time) => time.replace(/^24/, "00");
const at = (time) => minutes(valid(time)) * 6e4;
const longDate = (date, lang) => new Intl.DateTimeFormat(lang, { dateStyle: "full", timeZone: "UTC" }).format(new Date(date));
const oneTime = (time, lang) => ({
  text: plain$1(clockOf(lang).format(at(time))),
  time: valid(time)
});
function timeRange(start, end, lang) {
  const times = { startRange: valid(start), endRange: valid(end), shared: void 0 };
  const pieces = [];
  let last;
  try {
    for (const { source, value } of clockOf(lang).formatRangeToParts(at(start), at(end))) {
      if (source === last) pieces.at(-1).text += plain$1(value);
      else pieces.push({ text: plain$1(value), time: times[source] });
      last = source;
    }
  } catch {
  }
  return pieces.length > 1 ? pieces : [oneTime(start, lang), { text: " \u2013 " }, oneTime(end, lang)];
}
function zoneName(timeZone, lang) {
  try {
    const name = new Intl.DateTimeFormat(lang, { timeZone, timeZoneName: "longGeneric" }).formatToParts(0).find(({ type }) => type === "timeZoneName").value;
    return /^(GMT|UTC)/.test(name) ? timeZone : name;
  } catch {
    return timeZone;
  }
}

const says = (value) => typeof value === "string" || typeof value === "object" && Object.values(value).some(says);
const daySchedule = ({ timeZone, date, ...day }, view) => {
  if (!says(day)) return b``;
  const slots = inOrder(day.slots.filter(says));
  const timed = slots.some(({ start, end }) => start ?? end);
  const columns = !timed && slots.length > 1 && slots.length < 5 && slots.every(({ label, description = "" }) => label && description.length < 450);
  return b`<section class="day" part="frame">
    ${when(day.heading, (text) => heading(view, "title", text))} ${paragraph("lede", day.intro)}
    ${when(date, (date2) => b`<p class="quiet" part="date"><time datetime=${date2}>${longDate(date2, view.lang)}</time></p>`)}
    ${when(timed ? timeZone : void 0, (zone) => b`<p class="quiet" part="zone">${fill$1(view.words.timeZone, { zone: zoneName(zone, view.lang) })}</p>`)}
    ${when(
    slots,
    () => b`<ol part="slots" role="list" class="slots ${columns ? "columns" : ""}">
          ${slots.map((slot) => slotItem$1(slot, day.heading ? inner(view) : view))}
        </ol>`
  )}
  </section>`;
};
const slotItem$1 = (slot, view) => {
  const { label, title, description, activities, place } = slot;
  const light = lightOf(slot);
  const below = title ?? label ? inner(view) : view;
  return b`<li part="slot" class="slot ${light ?? ""}">
    <svg class="glyph" part="glyph" viewBox="0 0 32 25" aria-hidden="true">
      <path d="M1 24.25h30" />
      ${glyph(light)}
    </svg>
    ${when(lengthOf(slot), (length) => b`<svg class="bar" aria-hidden="true" height="${barHeight(length)}em"></svg>`)}
    ${filled("when", [
    when(label, (label2) => title ? paragraph("kicker", label2) : heading(view, "kicker", label2)),
    timeContent(slot, view)
  ])}
    ${when(title, (title2) => heading(view, "slot-title", title2))}
    ${filled("what", [
    paragraph("text", description),
    list(view, "bullets", activities?.filter(says), (item) => itemContent(below, item)),
    when(
      place,
      (place2) => b`<p class="quiet" part="place">${labelled(view.words, view.words.place, place2)}</p>`
    )
  ])}
  </li>`;
};
const timeContent = (slot, { words, lang }) => {
  const { start, end, approximate } = slot;
  return when(start ?? end, (time) => {
    const about = approximate ? words.about : "{time}";
    const [before, after] = (start ? about : fill$1(words.until, { time: about })).split("{time}");
    const pieces = start && end ? timeRange(start, end, lang) : [oneTime(time, lang)];
    const isLate = endsNextDay(slot);
    const tail = after + (isLate ? " " : "");
    const last = pieces.at(-1);
    if (last.time) pieces.push({ text: tail });
    else last.text += tail;
    return b`<p class="time" part="time">
      ${before}${pieces.map(
      ({ text, time: time2 }) => time2 ? b`<time dir="auto" datetime=${time2}>${text}</time>` : text
    )}${isLate ? b`<span class="quiet">${words.nextDay}</span>` : A}
    </p>`;
  });
};
const barHeight = (length) => Math.min(Math.max(Math.round(length / 15) / 2, 1), 20);
const glyph = (light) => {
  if (!light) return w`<circle cx="16" cy="18" r="5" />`;
  if (light === "night") return w`<path fill="currentColor" d="M17 5a8 8 0 1 0 8 12a8 8 0 0 1-8-12Z" />`;
  return w`<path opacity=".5" d="M4 24a12 12 0 0 1 24 0" /><circle fill="currentColor" cx="4" cy="24" r="5" transform="rotate(${SUN[light]} 16 24)" />`;
};

class DaySchedule extends CareerElement {
  static schema = day;
  static styles = [base$1, dayScheduleStyles];
  slice(value) {
    return part(value, "day");
  }
  read(value, overrides) {
    const document = Array.isArray(value) ? { slots: this.checked(list$1(slot), value) } : value;
    const shown = super.read(document, overrides);
    if (!shown || says(shown.slots)) return shown;
    return this.checked(day, { ...shown, slots: void 0 }, this.slice(value).at);
  }
  template(data, view) {
    return daySchedule(data, view);
  }
}

const flat = i$3`
  display: flex;
  & > li {
    flex: 1;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: calc(2em + var(--ce-u) * 3);
    padding-inline: 0 calc(var(--ce-u) * 6);
  }
  & > li::before {
    inset-block: calc(1em - 1px) auto;
    inset-inline: 2em 0;
  }
`;
const pathwayTimelineStyles = i$3`
  .pathway {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 8);
  }
  .pathway > .title + .lede {
    margin-block-start: calc(var(--ce-u) * -4);
  }
  .pathway .lede {
    max-inline-size: 58ch;
  }
  .stage > .section-title {
    padding-block: calc(var(--ce-u) * 4);
    border-block-start: 2px solid var(--ce-accent);
  }

  /* The seal stands beside the first line; all else runs below both. */
  .step {
    --ce-seal: 4.5em;
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: start;
    gap: calc(var(--ce-u) * 2) calc(var(--ce-u) * 4);
  }
  .step > .stop {
    display: contents;
  }
  .stop > * {
    grid-column: 1 / -1;
  }
  .seal + .stop > :first-child {
    grid-column: auto;
    align-self: center;
  }
  .stop > .link {
    justify-self: start;
  }
  .step .item-title {
    font-size: 1.0625em;
  }
  .step .kicker {
    display: block;
  }
  .state {
    color: var(--ce-text);
    font-weight: 600;
  }

  /* A state as a shape, of borders: printers and forced colours leave backgrounds out. */
  .node {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-content: center;
    inline-size: 2.35em;
    block-size: 2.35em;
    border: 2px solid;
    border-radius: 50%;
    color: var(--ce-accent);
    font-size: 0.85em;
    font-weight: 650;
  }
  .current > .node {
    border: 6px double;
  }
  .optional > .node {
    border-style: dashed;
  }

  /* As many columns as have room, three at most, and two for what would leave a lone item in a row of three. */
  .set {
    --ce-least: 30%;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(18em, var(--ce-least))), 1fr));
    column-gap: calc(var(--ce-u) * 8);
  }
  .of-1,
  .of-2,
  .of-4 {
    --ce-least: 40%;
  }
  .set > li {
    padding-block: calc(var(--ce-u) * 5);
    border-block-start: 1px solid var(--ce-border);
  }
  .set > .done {
    border-block-start: 2px solid var(--ce-accent);
  }
  .set > .current {
    border-block-start: 6px double var(--ce-accent);
  }
  .set > .optional {
    border-block-start: 1px dashed var(--ce-muted);
  }
  .set > :has(> * > .choice) {
    grid-column: 1 / -1;
  }

  /* The last step of a stage reaches across the gap to the next. */
  .path {
    margin-block-end: calc(var(--ce-u) * -8);
  }
  .path > li {
    padding-block: 0.3em calc(var(--ce-u) * 8);
    padding-inline-start: calc(2em + var(--ce-u) * 4);
  }
  .path > li::before {
    position: absolute;
    inset-block: 2em 0;
    inset-inline: calc(1em - 1px) auto;
    border: 1px solid var(--ce-border);
    content: '';
  }
  .path > .done::before {
    border-color: var(--ce-accent);
  }
  .stage:not(:has(+ .stage > .path)) > .path > :last-child::before {
    display: none;
  }

  .choice {
    position: relative;
    margin-block-start: calc(var(--ce-u) * 2);
    padding-block-start: calc(var(--ce-u) * 3);
    padding-inline-start: calc(var(--ce-u) * 5);
  }
  .choice::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: calc(var(--ce-u) * 3);
    border: 2px solid var(--ce-accent);
    border-inline-end: 0;
    border-start-start-radius: var(--ce-radius);
    border-end-start-radius: var(--ce-radius);
    content: '';
  }
  .choice > .kicker {
    margin-block-end: calc(var(--ce-u) * 3);
  }

  @container career (inline-size < 18em) {
    .step {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* Too narrow for a spine: the number stands above its step. */
  @container career (inline-size < 8em) {
    .path > li {
      padding: 2.5em 0 0;
    }
    .path > li::before {
      display: none;
    }
  }
  @container career (inline-size >= 34em) {
    .stop > .facts {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
    }
  }
  @container career (inline-size >= 44em) {
    .flat:not(:has(> :nth-child(4))) {
      ${flat}
    }
  }
  @container career (inline-size >= 60em) {
    .flat {
      ${flat}
    }
    .stage:has(> .section-title) {
      display: grid;
      grid-template-columns: 12em minmax(0, 1fr);
      column-gap: calc(var(--ce-u) * 8);
    }
    /* Steps without a stage stay on the spine of those with one. */
    .pathway:has(.section-title) .path:first-child:not(.flat) {
      margin-inline-start: calc(12em + var(--ce-u) * 8);
    }
  }
`;

const STATES = ["done", "current", "upcoming"];
function plan({ intro, ordered, steps, action }, certifications) {
  const all = withAlternatives(steps);
  const used = /* @__PURE__ */ new Set();
  const resolve = (given, title) => {
    if (typeof given !== "string") return given;
    const found = [(text) => text, fold].flatMap(
      (written) => ["id", "acronym", "name"].flatMap(
        (key) => certifications.filter((each) => written(each[key]) === written(given))
      )
    );
    return found[0] ?? (/^\S{1,12}$/.test(given) ? { acronym: given, name: title ?? given } : { name: given });
  };
  const called = (id) => {
    const { title, certification = id } = all.find((step) => step.id === id) ?? {};
    const { acronym, name } = resolve(certification);
    return title ?? acronym ?? name;
  };
  const stopOf = ({ id, optional, choose, ...step }) => {
    const { title } = step;
    const certification = resolve(step.certification, title);
    used.add(certification);
    const stops = stopsOf(choose?.of ?? []);
    const said = {
      ...step,
      // A title that only repeats what the certification is called would be read twice.
      title: [certification?.name, certification?.acronym].includes(title) ? void 0 : title,
      certification,
      description: step.description ?? certification?.description,
      state: STATES.find((state) => state === fold(step.status)),
      requires: step.requires?.map(called),
      choice: choose && stops.length ? { count: choose.count, stops } : void 0
    };
    const isSomething = Object.values(said).flat().some((part) => part !== void 0);
    return isSomething ? { ...said, id, optional } : void 0;
  };
  const stopsOf = (steps2) => steps2.flatMap((step) => stopOf(step) ?? []);
  const gathered = [{ stops: [] }];
  let number = 0;
  for (const { stage, ...step } of steps) {
    const stop = stopOf(step);
    if (!stop && !stage) continue;
    let band = (ordered ? gathered.slice(-1) : gathered).find((band2) => band2.stage === stage);
    if (!band) gathered.push(band = { stage, stops: [] });
    if (stop) band.stops.push(ordered ? { ...stop, number: ++number } : stop);
  }
  const bands = gathered.filter(({ stage, stops }) => stage ?? stops.length);
  const rest = stopsOf(
    certifications.filter((each) => !used.has(each)).map((certification) => ({ certification }))
  );
  return {
    bands,
    rest,
    isFlat: number > 1 && number < 6 && !steps.some(({ stage, choose }) => stage ?? choose),
    isEmpty: !(bands.length || rest.length || intro || action)
  };
}
const fold = (text) => text?.trim().toLowerCase();
const withAlternatives = (steps) => steps.flatMap((step) => [step, ...withAlternatives(step.choose?.of ?? [])]);

const pathwayTimeline = ({ pathway, certifications }, view) => {
  const { bands, rest, isFlat, isEmpty } = plan(pathway, certifications);
  if (isEmpty) return b``;
  const { intro, action } = pathway;
  const label = rest.length ? view.words.certifications : void 0;
  const title = pathway.heading ?? (bands.length ? void 0 : label);
  const below = title ? inner(view) : view;
  return b`<section class="pathway" part="frame">
    ${when(title, (title2) => heading(view, "title", title2))} ${paragraph("lede", intro)}
    ${[...bands, { stage: bands.length ? label : void 0, stops: rest }].map(
    ({ stage, stops }) => when(
      stage ?? stops[0],
      () => b`<section class="stage" part="stage">
            ${when(stage, (stage2) => heading(below, "section-title", stage2))}
            ${steps(stops, stage ? inner(below) : below, isFlat)}
          </section>`
    )
  )}
    ${actionLink(action, "button", action?.href ?? "")}
  </section>`;
};
const steps = (stops, view, isFlat) => when(
  stops[0],
  ({ number }) => folded$1(view, stops, (stops2) => {
    const items = stops2.map((stop) => item$1(stop, view));
    return number ? b`<ol role="list" part="steps" class="path ${isFlat ? "flat" : ""}" start=${stops2[0].number}>
            ${items}
          </ol>` : b`<ul role="list" part="steps" class="set of-${stops2.length}">
            ${items}
          </ul>`;
  })
);
const item$1 = (stop, view) => {
  const { id, title, certification, description, choice, state, optional, number } = stop;
  const below = title ? inner(view) : view;
  return b`<li
    part="step"
    class="step badge ${state ?? ""} ${optional ? "optional" : ""}"
    data-id=${id ?? (certification ? idOf$2(certification) : A)}
    aria-current=${state === "current" ? "step" : A}
  >
    ${when(
    number,
    (number2) => b`<span class="node" part="node" aria-hidden="true"
          >${state === "done" ? "\u2713" : number2.toLocaleString(view.lang)}</span
        >`
  )}
    ${when(certification, seal)}
    <div class="stop words">
      ${when(title, (title2) => heading(view, "item-title", title2))}
      ${when(certification, (each) => heading(below, "item-title", fullName(each)))} ${meta(stop, view)}
      ${paragraph("text", description)} ${when(certification, (each) => [details(each, view), link(each)])}
      ${when(
    choice,
    ({ count, stops }) => b`<div class="choice" part="choice">
            <p class="kicker" part="kicker">
              ${fill$1(view.words.choose, { count, total: stops.length }, view.lang)}
            </p>
            ${steps(stops, title || certification ? inner(view) : view)}
          </div>`
  )}
    </div>
  </li>`;
};
const meta = (stop, { words, lang }) => {
  const { state, optional, stage } = stop;
  const status = state ? words[state] : stop.status;
  const requires = worded(stop.requires, lang);
  const known = [
    status && b`<span class="state" part="state">${status}</span>`,
    optional && words.optional,
    stage,
    worded(stop.duration, lang),
    requires && labelled(words, words.requires, requires)
  ].flatMap((part) => part || []);
  return when(
    known,
    (known2) => b`<p class="quiet meta" part="meta">
        ${known2.map((part, i) => [i ? " \xB7 " : "", b`<bdi>${part}</bdi>`])}
      </p>`
  );
};

class PathwayTimeline extends CareerElement {
  static schema = pathway$1;
  static styles = [
    base$1,
    medallionStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles
  ];
  slice(value) {
    if (!isRecord$1(value)) return { value, at: [] };
    const { certifications, ...own } = value;
    const { value: given, at } = part(own, "pathway");
    const way = given ?? {};
    return {
      value: certifications && isRecord$1(way) ? { ...way, steps: way["steps"] ?? [] } : way,
      at
    };
  }
  read(value, overrides) {
    const given = value?.certifications ?? [];
    const certifications = this.checked(list$1(certification), given, ["certifications"]) ?? [];
    const document = Array.isArray(value) ? { steps: this.checked(list$1(step$1), value) } : value;
    const pathway2 = super.read(document, overrides) ?? { steps: [] };
    return plan(pathway2, certifications).isEmpty ? void 0 : { pathway: pathway2, certifications };
  }
  template(data, view) {
    return pathwayTimeline(data, view);
  }
}

const roleCardStyles = i$3`
  .role {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 8);
    padding: clamp(calc(var(--ce-u) * 5), 5 * var(--ce-cqi), calc(var(--ce-u) * 10));
    border: 1px solid var(--ce-border);
    border-radius: var(--ce-radius);

    .words,
    .head,
    .story,
    .aside {
      display: flex;
      flex-direction: column;
      gap: calc(var(--ce-u) * 8);
      min-inline-size: 0;
    }
    .words {
      gap: calc(var(--ce-u) * 3);
    }
    .abbreviation {
      color: var(--ce-muted);
      font-weight: 400;
      /* In one piece where it fits on a line, broken where it does not. */
      display: inline-block;
    }
    .lede {
      max-inline-size: 54ch;
    }
    section > * + * {
      margin-block-start: calc(var(--ce-u) * 3);
    }
    .columns {
      display: grid;
      gap: calc(var(--ce-u) * 5) calc(var(--ce-u) * 8);
    }
    .columns > li {
      padding-block-start: calc(var(--ce-u) * 3);
      border-block-start: 1px solid var(--ce-border);
    }
    .button {
      margin-block-start: calc(var(--ce-u) * 2);
    }
  }

  .hero {
    gap: clamp(calc(var(--ce-u) * 8), 5 * var(--ce-cqi), calc(var(--ce-u) * 14));
    padding: 0;
    border: 0;

    .head {
      position: relative;
      isolation: isolate;
      padding-block: clamp(calc(var(--ce-u) * 7), 6 * var(--ce-cqi), calc(var(--ce-u) * 20));
      border-block: 4px solid var(--ce-fill);
      border-block-end: 1px solid var(--ce-border);
    }
    .words {
      gap: calc(var(--ce-u) * 4);
      max-inline-size: 40em;
    }
    .title {
      font-size: clamp(min(1.75em, 15 * var(--ce-cqi)), 1.1em + 3.6 * var(--ce-cqi), 3.25em);
      letter-spacing: -0.022em;
    }
  }
  .field {
    position: absolute;
    z-index: -1;
    inset-block-start: 50%;
    inset-inline-end: -15em;
    display: none;
    inline-size: 36em;
    opacity: 0.55;
    translate: 0 -50%;

    * {
      vector-effect: non-scaling-stroke;
    }
  }

  .role.compact {
    gap: calc(var(--ce-u) * 2) calc(var(--ce-u) * 6);
    padding: calc(var(--ce-u) * 3) 0;
    border-width: 0 0 1px;
    border-radius: 0;

    .title {
      font-size: 1.0625em;
    }
    .lede {
      font-size: 1em;
    }
  }

  @container career (inline-size >= 34em) {
    .columns {
      grid-template-columns: 1fr 1fr;
    }
    .role .aside {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14em, 1fr));
    }
    .role.compact {
      display: grid;
      grid-template-columns: 1fr auto;
      align-items: center;
    }
  }
  @container career (inline-size >= 46em) {
    .role.card:has(> .story + .aside) {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 1fr) minmax(13em, 30%);

      .head {
        grid-column: 1 / -1;
      }
      .aside {
        grid-area: 2 / 2 / span 2;
        display: flex;
      }
    }
    .role .head:has(> .image) {
      display: grid;
      grid-template-columns: 3fr 2fr;

      > * {
        align-self: center;
      }
    }
  }
  /* As wide as a page: headings stand in a column of their own, as in a journal. */
  @container career (inline-size >= 60em) {
    .field {
      display: block;
    }
    .hero .head {
      overflow: clip;
    }
    /* Outside it would be cut off with the drawing. */
    .hero .head .button:focus-visible {
      /* Round a smaller area: 3 px make up for what the shorter line lacks. */
      outline: 3px solid currentColor;
      outline-offset: -7px;
      box-shadow: none;
    }
    .hero .story:has(.section-title) > section {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2.6fr);
      column-gap: calc(var(--ce-u) * 8);

      > * {
        grid-column: 2;
      }
      > .section-title {
        grid-area: 1 / 1 / span 50;
      }
      > .section-title + * {
        margin-block-start: 0;
      }
    }
    .hero .aside {
      padding-block-start: calc(var(--ce-u) * 6);
      border-block-start: 1px solid var(--ce-border);
    }
  }

  @media print {
    .role .field {
      display: none;
    }
  }
`;

const roleCard = (role, view) => view.layout === "compact" ? compact(role, view) : b`<article part="frame" class="role ${view.layout}" data-id=${idOf$1(role)}>
        ${roleHead(role, view)}${roleBody(role, view)}
      </article>`;
const compact = (role, view) => b`<article class="role compact" part="frame" data-id=${idOf$1(role)}>
    <div>
      ${paragraph("kicker", role.eyebrow)} ${heading(view, "title", roleName(role))}
      ${paragraph("lede", role.tagline)}
    </div>
    ${actionLink(role.action, "link", idOf$1(role), role.name)}
  </article>`;
const roleHead = (role, view) => b`<header class="head" part="header">
    <div class="words">
      ${paragraph("kicker", role.eyebrow)} ${heading(view, "title", roleName(role))}
      ${paragraph("lede", role.tagline)} ${paragraph("text", role.description)}
      ${when(worded(role.aliases, view.lang), (names) => b`<p class="quiet">${labelled(view.words, view.words.aliases, names)}</p>`)}
      ${view.layout === "hero" ? actionLink(role.action, "button", idOf$1(role)) : A}
    </div>
    ${role.image || view.layout !== "hero" ? picture(role.image) : field(role.name)}
  </header>`;
const field = (name) => b`<svg class="field engraved" viewBox="0 0 160 160" aria-hidden="true">
    ${engraving(medallion(name))}
  </svg>`;
const roleBody = (role, view) => {
  const { overview = {}, responsibilities = {}, facts = [], codes = [] } = role;
  const { words } = view;
  const ours = (title, content) => section$1(view, content, void 0, title);
  const texts = (items) => list(view, "bullets", items, (text) => text);
  const duties = list(
    view,
    "columns",
    responsibilities.items,
    (item) => itemContent(inner(inner(view)), item)
  );
  return [
    filled("story", [
      section$1(
        view,
        when(overview.paragraphs, (texts2) => texts2.map((text) => paragraph("text", text))),
        overview.heading
      ),
      section$1(view, duties, responsibilities.heading, words.responsibilities)
    ]),
    filled("aside", [
      ours(words.facts, pairs(facts.map(({ label, value }) => [label, value]))),
      ours(
        words.salary,
        when(role.salary, (salary) => salaryText(salary, view))
      ),
      ours(words.settings, texts(role.settings)),
      ours(words.qualifications, texts(role.qualifications)),
      ours(words.skills, list(view, "bullets", role.skills, skillContent)),
      ours(words.codes, pairs(codes.map(({ system, value }) => [system, value])))
    ]),
    filled("foot", [view.layout === "hero" ? A : actionLink(role.action, "button", idOf$1(role))])
  ];
};
const skillContent = (skill) => typeof skill === "string" ? skill : [skill.name, when(skill.level, (level) => b`<span class="quiet">${` (${level})`}</span>`)];
const roleName = ({ name, abbreviation }) => abbreviation ? b`${`${name} `}<abbr class="abbreviation">${`(${abbreviation})`}</abbr>` : name;
const salaryText = ({ min, max, median, currency, per, year, source }, view) => {
  const { words, lang } = view;
  const [low, high, middle] = [min, max, median].map(
    (value) => value !== void 0 && money(value, currency, lang)
  );
  const range = low && high ? `${low} \u2013 ${high}` : low && fill$1(words.from, { amount: low }) || high && fill$1(words.upTo, { amount: high });
  const text = [range, middle && `${words.median} ${middle}`].filter((part) => part).join(words.comma) || currency;
  return b`${paragraph("text", `${text} ${fill$1(words.per, { unit: per })}`)}${paragraph(
    "quiet",
    [source, year].filter((part) => part !== void 0).join(words.comma) || void 0
  )}`;
};
const idOf$1 = ({ id, abbreviation, name }) => id ?? abbreviation ?? name;

const LAYOUTS = ["card", "hero", "compact"];
class RoleCard extends CareerElement {
  static properties = {
    layout: { reflect: true, values: LAYOUTS }
  };
  static schema = role;
  static styles = [base$1, medallionStyles, roleCardStyles];
  slice(value) {
    return part(value, "role");
  }
  template(data, view) {
    return roleCard(data, view);
  }
}

const asIs = (text) => text;
const rules = { createHTML: asIs, createScript: asIs };
let made;
const policy = () => {
  try {
    made ??= globalThis.trustedTypes.createPolicy("career-elements", rules);
  } catch {
    made = rules;
  }
  return made;
};

const describe$3 = (host) => {
  if (host.structured !== void 0)
    void Promise.resolve().then(function () { return structured$1; }).then(
      ({ structured }) => structured(host, policy),
      // It is an extra.
      () => void 0
    );
};

const spotlightStyles = i$3`
  .spotlight {
    display: flex;
    flex-direction: column;
    gap: clamp(calc(var(--ce-u) * 12), 8 * var(--ce-cqi), calc(var(--ce-u) * 24));
  }
  /* The opening has the one filled button. */
  .role ~ * .button {
    border: 2px solid currentColor;
    background: none;
    color: var(--ce-accent);
  }
  .closing {
    display: flex;
    flex-direction: column;
    gap: calc(var(--ce-u) * 4);
    padding-block-start: clamp(calc(var(--ce-u) * 6), 5 * var(--ce-cqi), calc(var(--ce-u) * 12));
    border-block-start: 1px solid var(--ce-border);
  }
`;

const spotlight = (document, view) => {
  const { role, certifications = [], pathway, day, closing } = document;
  const part = inner(view, "");
  return b`<div class="spotlight">
    ${roleCard(role, { ...view, layout: "hero" })}
    ${when(pathway ?? (certifications.length ? { steps: [] } : void 0), (pathway2) => pathwayTimeline({ pathway: pathway2, certifications }, part))}
    ${when(day, (day2) => daySchedule(day2, part))}
    ${when(
    closing,
    ({ heading: title, text, action }) => b`<section class="closing" part="closing">
          ${when(title, (text2) => heading(part, "title", text2))} ${paragraph("lede", text)}
          ${actionLink(action, "button", action?.href ?? "")}
        </section>`
  )}
  </div>`;
};

class CareerSpotlight extends CareerElement {
  static properties = {
    structured: flag$1
  };
  static schema = career;
  static styles = [
    base$1,
    medallionStyles,
    roleCardStyles,
    certificationBadgeStyles,
    pathwayTimelineStyles,
    dayScheduleStyles,
    spotlightStyles
  ];
  slice(value) {
    return { value, at: [] };
  }
  updated() {
    super.updated();
    describe$3(this);
  }
  template(data, view) {
    return spotlight(data, view);
  }
}

const ALL = {
  spotlight: [CareerSpotlight, spotlight],
  "role-card": [RoleCard, roleCard],
  "certification-badge": [CertificationBadge, certificationBadge],
  "pathway-timeline": [PathwayTimeline, pathwayTimeline],
  "day-schedule": [DaySchedule, daySchedule]
};
const templateOf = (widget) => ALL[widget][1];
const layoutsOf = (widget) => ALL[widget][0].properties["layout"]?.values ?? [""];
const stylesOf = (widget) => [ALL[widget][0].styles ?? []].flat(Infinity).map((sheet) => sheet.cssText);

class Misunderstood extends Error {
}

const unfinished = /* @__PURE__ */ new Set();
let count$2 = 0;
async function writeWhole(file, content) {
  const bytes = Buffer.from(content);
  if (await holds(file, bytes)) return false;
  const folder = dirname(file);
  await makeFolder(folder);
  const draft = join$1(folder, `.career-${process.pid}-${++count$2}.tmp`);
  unfinished.add(draft);
  try {
    await writeFile(draft, bytes);
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  } finally {
    unfinished.delete(draft);
  }
  return true;
}
async function holds(file, bytes) {
  const found = await lstat(file).catch(() => void 0);
  if (found?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  if (!found?.isFile() || found.size !== bytes.length) return false;
  return (await readFile(file).catch(() => void 0))?.equals(bytes) ?? false;
}
async function makeFolder(folder) {
  const make = () => mkdir(folder).catch(async (error) => {
    const found = await stat(folder).catch(() => void 0);
    if (!found?.isDirectory()) throw found ? Object.assign(error, { code: "ENOTDIR" }) : error;
  });
  try {
    await make();
  } catch (error) {
    const above = dirname(folder);
    if (error.code !== "ENOENT" || above === folder) throw error;
    await makeFolder(above);
    await make();
  }
}
function tidyWhenStopped() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.once(signal, () => {
      for (const draft of unfinished) rmSync(draft, { force: true });
      process.kill(process.pid, signal);
    });
}
function unwritable(error) {
  switch (error.code) {
    case "EISDIR":
      return "There is a folder of this name. Rename it, or write elsewhere with --out.";
    case "ENOTDIR":
      return "What should be a folder is a file. Rename it, or write elsewhere with --out.";
    case "ENOENT":
      return "No folder can be made here. Write elsewhere with --out.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "You may not write here. Change the permissions of the folder, or write elsewhere with --out.";
    case "ENOSPC":
    case "EDQUOT":
      return "The disk is full. Make room, and try again.";
    case "ENAMETOOLONG":
      return "The name is too long for this disk. Give the document a shorter one.";
    default:
      return `It could not be written: ${error instanceof Error ? error.message : String(error)}.`;
  }
}

//#region rolldown:runtime
var __require = /* @__PURE__ */ createRequire(import.meta.url);

//#endregion
//#region src/utils.ts
function cleanPath(path) {
	let normalized = normalize(path);
	if (normalized.length > 1 && normalized[normalized.length - 1] === sep) normalized = normalized.substring(0, normalized.length - 1);
	return normalized;
}
const SLASHES_REGEX = /[\\/]/g;
function convertSlashes(path, separator) {
	return path.replace(SLASHES_REGEX, separator);
}
const WINDOWS_ROOT_DIR_REGEX = /^[a-z]:[\\/]$/i;
function isRootDirectory(path) {
	return path === "/" || WINDOWS_ROOT_DIR_REGEX.test(path);
}
function normalizePath(path, options) {
	const { resolvePaths, normalizePath: normalizePath$1, pathSeparator } = options;
	const pathNeedsCleaning = process.platform === "win32" && path.includes("/") || path.startsWith(".");
	if (resolvePaths) path = resolve(path);
	if (normalizePath$1 || pathNeedsCleaning) path = cleanPath(path);
	if (path === ".") return "";
	const needsSeperator = path[path.length - 1] !== pathSeparator;
	return convertSlashes(needsSeperator ? path + pathSeparator : path, pathSeparator);
}

//#endregion
//#region src/api/functions/join-path.ts
function joinPathWithBasePath(filename, directoryPath) {
	return directoryPath + filename;
}
function joinPathWithRelativePath(root, options) {
	return function(filename, directoryPath) {
		const sameRoot = directoryPath.startsWith(root);
		if (sameRoot) return directoryPath.slice(root.length) + filename;
		else return convertSlashes(relative(root, directoryPath), options.pathSeparator) + options.pathSeparator + filename;
	};
}
function joinPath(filename) {
	return filename;
}
function joinDirectoryPath(filename, directoryPath, separator) {
	return directoryPath + filename + separator;
}
function build$7(root, options) {
	const { relativePaths, includeBasePath } = options;
	return relativePaths && root ? joinPathWithRelativePath(root, options) : includeBasePath ? joinPathWithBasePath : joinPath;
}

//#endregion
//#region src/api/functions/push-directory.ts
function pushDirectoryWithRelativePath(root) {
	return function(directoryPath, paths) {
		paths.push(directoryPath.substring(root.length) || ".");
	};
}
function pushDirectoryFilterWithRelativePath(root) {
	return function(directoryPath, paths, filters) {
		const relativePath = directoryPath.substring(root.length) || ".";
		if (filters.every((filter) => filter(relativePath, true))) paths.push(relativePath);
	};
}
const pushDirectory = (directoryPath, paths) => {
	paths.push(directoryPath || ".");
};
const pushDirectoryFilter = (directoryPath, paths, filters) => {
	const path = directoryPath || ".";
	if (filters.every((filter) => filter(path, true))) paths.push(path);
};
const empty$2 = () => {};
function build$6(root, options) {
	const { includeDirs, filters, relativePaths } = options;
	if (!includeDirs) return empty$2;
	if (relativePaths) return filters && filters.length ? pushDirectoryFilterWithRelativePath(root) : pushDirectoryWithRelativePath(root);
	return filters && filters.length ? pushDirectoryFilter : pushDirectory;
}

//#endregion
//#region src/api/functions/push-file.ts
const pushFileFilterAndCount = (filename, _paths, counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) counts.files++;
};
const pushFileFilter = (filename, paths, _counts, filters) => {
	if (filters.every((filter) => filter(filename, false))) paths.push(filename);
};
const pushFileCount = (_filename, _paths, counts, _filters) => {
	counts.files++;
};
const pushFile = (filename, paths) => {
	paths.push(filename);
};
const empty$1 = () => {};
function build$5(options) {
	const { excludeFiles, filters, onlyCounts } = options;
	if (excludeFiles) return empty$1;
	if (filters && filters.length) return onlyCounts ? pushFileFilterAndCount : pushFileFilter;
	else if (onlyCounts) return pushFileCount;
	else return pushFile;
}

//#endregion
//#region src/api/functions/get-array.ts
const getArray = (paths) => {
	return paths;
};
const getArrayGroup = () => {
	return [""].slice(0, 0);
};
function build$4(options) {
	return options.group ? getArrayGroup : getArray;
}

//#endregion
//#region src/api/functions/group-files.ts
const groupFiles = (groups, directory, files) => {
	groups.push({
		directory,
		files,
		dir: directory
	});
};
const empty = () => {};
function build$3(options) {
	return options.group ? groupFiles : empty;
}

//#endregion
//#region src/api/functions/resolve-symlink.ts
const resolveSymlinksAsync = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	fs.realpath(path, (error, resolvedPath) => {
		if (error) return queue.dequeue(suppressErrors ? null : error, state);
		fs.stat(resolvedPath, (error$1, stat) => {
			if (error$1) return queue.dequeue(suppressErrors ? null : error$1, state);
			if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return queue.dequeue(null, state);
			callback$1(stat, resolvedPath);
			queue.dequeue(null, state);
		});
	});
};
const resolveSymlinks = function(path, state, callback$1) {
	const { queue, fs, options: { suppressErrors } } = state;
	queue.enqueue();
	try {
		const resolvedPath = fs.realpathSync(path);
		const stat = fs.statSync(resolvedPath);
		if (stat.isDirectory() && isRecursive(path, resolvedPath, state)) return;
		callback$1(stat, resolvedPath);
	} catch (e) {
		if (!suppressErrors) throw e;
	}
};
function build$2(options, isSynchronous) {
	if (!options.resolveSymlinks || options.excludeSymlinks) return null;
	return isSynchronous ? resolveSymlinks : resolveSymlinksAsync;
}
function isRecursive(path, resolved, state) {
	if (state.options.useRealPaths) return isRecursiveUsingRealPaths(resolved, state);
	let parent = dirname$1(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = dirname$1(parent);
	}
	state.symlinks.set(path, resolved);
	return depth > 1;
}
function isRecursiveUsingRealPaths(resolved, state) {
	return state.visited.includes(resolved + state.options.pathSeparator);
}

//#endregion
//#region src/api/functions/invoke-callback.ts
const onlyCountsSync = (state) => {
	return state.counts;
};
const groupsSync = (state) => {
	return state.groups;
};
const defaultSync = (state) => {
	return state.paths;
};
const limitFilesSync = (state) => {
	return state.paths.slice(0, state.options.maxFiles);
};
const onlyCountsAsync = (state, error, callback$1) => {
	report$1(error, callback$1, state.counts, state.options.suppressErrors);
	return null;
};
const defaultAsync = (state, error, callback$1) => {
	report$1(error, callback$1, state.paths, state.options.suppressErrors);
	return null;
};
const limitFilesAsync = (state, error, callback$1) => {
	report$1(error, callback$1, state.paths.slice(0, state.options.maxFiles), state.options.suppressErrors);
	return null;
};
const groupsAsync = (state, error, callback$1) => {
	report$1(error, callback$1, state.groups, state.options.suppressErrors);
	return null;
};
function report$1(error, callback$1, output, suppressErrors) {
	if (error && !suppressErrors) callback$1(error, output);
	else callback$1(null, output);
}
function build$1(options, isSynchronous) {
	const { onlyCounts, group, maxFiles } = options;
	if (onlyCounts) return isSynchronous ? onlyCountsSync : onlyCountsAsync;
	else if (group) return isSynchronous ? groupsSync : groupsAsync;
	else if (maxFiles) return isSynchronous ? limitFilesSync : limitFilesAsync;
	else return isSynchronous ? defaultSync : defaultAsync;
}

//#endregion
//#region src/api/functions/walk-directory.ts
const readdirOpts = { withFileTypes: true };
const walkAsync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	state.queue.enqueue();
	if (currentDepth < 0) return state.queue.dequeue(null, state);
	const { fs } = state;
	state.visited.push(crawlPath);
	state.counts.directories++;
	fs.readdir(crawlPath || ".", readdirOpts, (error, entries = []) => {
		callback$1(entries, directoryPath, currentDepth);
		state.queue.dequeue(state.options.suppressErrors ? null : error, state);
	});
};
const walkSync = (state, crawlPath, directoryPath, currentDepth, callback$1) => {
	const { fs } = state;
	if (currentDepth < 0) return;
	state.visited.push(crawlPath);
	state.counts.directories++;
	let entries = [];
	try {
		entries = fs.readdirSync(crawlPath || ".", readdirOpts);
	} catch (e) {
		if (!state.options.suppressErrors) throw e;
	}
	callback$1(entries, directoryPath, currentDepth);
};
function build(isSynchronous) {
	return isSynchronous ? walkSync : walkAsync;
}

//#endregion
//#region src/api/queue.ts
/**
* This is a custom stateless queue to track concurrent async fs calls.
* It increments a counter whenever a call is queued and decrements it
* as soon as it completes. When the counter hits 0, it calls onQueueEmpty.
*/
var Queue = class {
	count = 0;
	constructor(onQueueEmpty) {
		this.onQueueEmpty = onQueueEmpty;
	}
	enqueue() {
		this.count++;
		return this.count;
	}
	dequeue(error, output) {
		if (this.onQueueEmpty && (--this.count <= 0 || error)) {
			this.onQueueEmpty(error, output);
			if (error) {
				output.controller.abort();
				this.onQueueEmpty = void 0;
			}
		}
	}
};

//#endregion
//#region src/api/counter.ts
var Counter = class {
	_files = 0;
	_directories = 0;
	set files(num) {
		this._files = num;
	}
	get files() {
		return this._files;
	}
	set directories(num) {
		this._directories = num;
	}
	get directories() {
		return this._directories;
	}
	/**
	* @deprecated use `directories` instead
	*/
	/* c8 ignore next 3 */
	get dirs() {
		return this._directories;
	}
};

//#endregion
//#region src/api/aborter.ts
/**
* AbortController is not supported on Node 14 so we use this until we can drop
* support for Node 14.
*/
var Aborter = class {
	aborted = false;
	abort() {
		this.aborted = true;
	}
};

//#endregion
//#region src/api/walker.ts
var Walker = class {
	root;
	isSynchronous;
	state;
	joinPath;
	pushDirectory;
	pushFile;
	getArray;
	groupFiles;
	resolveSymlink;
	walkDirectory;
	callbackInvoker;
	constructor(root, options, callback$1) {
		this.isSynchronous = !callback$1;
		this.callbackInvoker = build$1(options, this.isSynchronous);
		this.root = normalizePath(root, options);
		this.state = {
			root: isRootDirectory(this.root) ? this.root : this.root.slice(0, -1),
			paths: [""].slice(0, 0),
			groups: [],
			counts: new Counter(),
			options,
			queue: new Queue((error, state) => this.callbackInvoker(state, error, callback$1)),
			symlinks: /* @__PURE__ */ new Map(),
			visited: [""].slice(0, 0),
			controller: new Aborter(),
			fs: options.fs || nativeFs
		};
		this.joinPath = build$7(this.root, options);
		this.pushDirectory = build$6(this.root, options);
		this.pushFile = build$5(options);
		this.getArray = build$4(options);
		this.groupFiles = build$3(options);
		this.resolveSymlink = build$2(options, this.isSynchronous);
		this.walkDirectory = build(this.isSynchronous);
	}
	start() {
		this.pushDirectory(this.root, this.state.paths, this.state.options.filters);
		this.walkDirectory(this.state, this.root, this.root, this.state.options.maxDepth, this.walk);
		return this.isSynchronous ? this.callbackInvoker(this.state, null) : null;
	}
	walk = (entries, directoryPath, depth) => {
		const { paths, options: { filters, resolveSymlinks: resolveSymlinks$1, excludeSymlinks, exclude, maxFiles, signal, useRealPaths, pathSeparator }, controller } = this.state;
		if (controller.aborted || signal && signal.aborted || maxFiles && paths.length > maxFiles) return;
		const files = this.getArray(this.state.paths);
		for (let i = 0; i < entries.length; ++i) {
			const entry = entries[i];
			if (entry.isFile() || entry.isSymbolicLink() && !resolveSymlinks$1 && !excludeSymlinks) {
				const filename = this.joinPath(entry.name, directoryPath);
				this.pushFile(filename, files, this.state.counts, filters);
			} else if (entry.isDirectory()) {
				let path = joinDirectoryPath(entry.name, directoryPath, this.state.options.pathSeparator);
				if (exclude && exclude(entry.name, path)) continue;
				this.pushDirectory(path, paths, filters);
				this.walkDirectory(this.state, path, path, depth - 1, this.walk);
			} else if (this.resolveSymlink && entry.isSymbolicLink()) {
				let path = joinPathWithBasePath(entry.name, directoryPath);
				this.resolveSymlink(path, this.state, (stat, resolvedPath) => {
					if (stat.isDirectory()) {
						resolvedPath = normalizePath(resolvedPath, this.state.options);
						if (exclude && exclude(entry.name, useRealPaths ? resolvedPath : path + pathSeparator)) return;
						this.walkDirectory(this.state, resolvedPath, useRealPaths ? resolvedPath : path + pathSeparator, depth - 1, this.walk);
					} else {
						resolvedPath = useRealPaths ? resolvedPath : path;
						const filename = basename(resolvedPath);
						const directoryPath$1 = normalizePath(dirname$1(resolvedPath), this.state.options);
						resolvedPath = this.joinPath(filename, directoryPath$1);
						this.pushFile(resolvedPath, files, this.state.counts, filters);
					}
				});
			}
		}
		this.groupFiles(this.state.groups, directoryPath, files);
	};
};

//#endregion
//#region src/api/async.ts
function promise(root, options) {
	return new Promise((resolve$1, reject) => {
		callback(root, options, (err, output) => {
			if (err) return reject(err);
			resolve$1(output);
		});
	});
}
function callback(root, options, callback$1) {
	let walker = new Walker(root, options, callback$1);
	walker.start();
}

//#endregion
//#region src/api/sync.ts
function sync(root, options) {
	const walker = new Walker(root, options);
	return walker.start();
}

//#endregion
//#region src/builder/api-builder.ts
var APIBuilder = class {
	constructor(root, options) {
		this.root = root;
		this.options = options;
	}
	withPromise() {
		return promise(this.root, this.options);
	}
	withCallback(cb) {
		callback(this.root, this.options, cb);
	}
	sync() {
		return sync(this.root, this.options);
	}
};

//#endregion
//#region src/builder/index.ts
let pm = null;
/* c8 ignore next 6 */
try {
	__require.resolve("picomatch");
	pm = __require("picomatch");
} catch {}
var Builder = class {
	globCache = {};
	options = {
		maxDepth: Infinity,
		suppressErrors: true,
		pathSeparator: sep,
		filters: []
	};
	globFunction;
	constructor(options) {
		this.options = {
			...this.options,
			...options
		};
		this.globFunction = this.options.globFunction;
	}
	group() {
		this.options.group = true;
		return this;
	}
	withPathSeparator(separator) {
		this.options.pathSeparator = separator;
		return this;
	}
	withBasePath() {
		this.options.includeBasePath = true;
		return this;
	}
	withRelativePaths() {
		this.options.relativePaths = true;
		return this;
	}
	withDirs() {
		this.options.includeDirs = true;
		return this;
	}
	withMaxDepth(depth) {
		this.options.maxDepth = depth;
		return this;
	}
	withMaxFiles(limit) {
		this.options.maxFiles = limit;
		return this;
	}
	withFullPaths() {
		this.options.resolvePaths = true;
		this.options.includeBasePath = true;
		return this;
	}
	withErrors() {
		this.options.suppressErrors = false;
		return this;
	}
	withSymlinks({ resolvePaths = true } = {}) {
		this.options.resolveSymlinks = true;
		this.options.useRealPaths = resolvePaths;
		return this.withFullPaths();
	}
	withAbortSignal(signal) {
		this.options.signal = signal;
		return this;
	}
	normalize() {
		this.options.normalizePath = true;
		return this;
	}
	filter(predicate) {
		this.options.filters.push(predicate);
		return this;
	}
	onlyDirs() {
		this.options.excludeFiles = true;
		this.options.includeDirs = true;
		return this;
	}
	exclude(predicate) {
		this.options.exclude = predicate;
		return this;
	}
	onlyCounts() {
		this.options.onlyCounts = true;
		return this;
	}
	crawl(root) {
		return new APIBuilder(root || ".", this.options);
	}
	withGlobFunction(fn) {
		this.globFunction = fn;
		return this;
	}
	/**
	* @deprecated Pass options using the constructor instead:
	* ```ts
	* new fdir(options).crawl("/path/to/root");
	* ```
	* This method will be removed in v7.0
	*/
	/* c8 ignore next 4 */
	crawlWithOptions(root, options) {
		this.options = {
			...this.options,
			...options
		};
		return new APIBuilder(root || ".", this.options);
	}
	glob(...patterns) {
		if (this.globFunction) return this.globWithOptions(patterns);
		return this.globWithOptions(patterns, ...[{ dot: true }]);
	}
	globWithOptions(patterns, ...options) {
		const globFn = this.globFunction || pm;
		/* c8 ignore next 5 */
		if (!globFn) throw new Error("Please specify a glob function to use glob matching.");
		var isMatch = this.globCache[patterns.join("\0")];
		if (!isMatch) {
			isMatch = globFn(patterns, ...options);
			this.globCache[patterns.join("\0")] = isMatch;
		}
		this.options.filters.push((path) => isMatch(path));
		return this;
	}
};

function getDefaultExportFromCjs (x) {
	return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, 'default') ? x['default'] : x;
}

var utils = {};

var constants;
var hasRequiredConstants;

function requireConstants () {
	if (hasRequiredConstants) return constants;
	hasRequiredConstants = 1;

	const WIN_SLASH = '\\\\/';
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

	/**
	 * Posix glob regex
	 */

	const DOT_LITERAL = '\\.';
	const PLUS_LITERAL = '\\+';
	const QMARK_LITERAL = '\\?';
	const SLASH_LITERAL = '\\/';
	const ONE_CHAR = '(?=.)';
	const QMARK = '[^/]';
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const NO_DOT = `(?!${DOT_LITERAL})`;
	const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
	const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
	const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
	const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
	const STAR = `${QMARK}*?`;
	const SEP = '/';

	const POSIX_CHARS = {
	  DOT_LITERAL,
	  PLUS_LITERAL,
	  QMARK_LITERAL,
	  SLASH_LITERAL,
	  ONE_CHAR,
	  QMARK,
	  END_ANCHOR,
	  DOTS_SLASH,
	  NO_DOT,
	  NO_DOTS,
	  NO_DOT_SLASH,
	  NO_DOTS_SLASH,
	  QMARK_NO_DOT,
	  STAR,
	  START_ANCHOR,
	  SEP
	};

	/**
	 * Windows glob regex
	 */

	const WINDOWS_CHARS = {
	  ...POSIX_CHARS,

	  SLASH_LITERAL: `[${WIN_SLASH}]`,
	  QMARK: WIN_NO_SLASH,
	  STAR: `${WIN_NO_SLASH}*?`,
	  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
	  NO_DOT: `(?!${DOT_LITERAL})`,
	  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
	  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
	  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
	  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
	  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
	  SEP: '\\'
	};

	/**
	 * POSIX Bracket Regex
	 */

	const POSIX_REGEX_SOURCE = {
	  __proto__: null,
	  alnum: 'a-zA-Z0-9',
	  alpha: 'a-zA-Z',
	  ascii: '\\x00-\\x7F',
	  blank: ' \\t',
	  cntrl: '\\x00-\\x1F\\x7F',
	  digit: '0-9',
	  graph: '\\x21-\\x7E',
	  lower: 'a-z',
	  print: '\\x20-\\x7E ',
	  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
	  space: ' \\t\\r\\n\\v\\f',
	  upper: 'A-Z',
	  word: 'A-Za-z0-9_',
	  xdigit: 'A-Fa-f0-9'
	};

	constants = {
	  DEFAULT_MAX_EXTGLOB_RECURSION,
	  MAX_LENGTH: 1024 * 64,
	  POSIX_REGEX_SOURCE,

	  // regular expressions
	  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
	  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
	  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
	  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
	  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
	  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

	  // Replace globs with equivalent patterns to reduce parsing time.
	  REPLACEMENTS: {
	    __proto__: null,
	    '***': '*',
	    '**/**': '**',
	    '**/**/**': '**'
	  },

	  // Digits
	  CHAR_0: 48, /* 0 */
	  CHAR_9: 57, /* 9 */

	  // Alphabet chars.
	  CHAR_UPPERCASE_A: 65, /* A */
	  CHAR_LOWERCASE_A: 97, /* a */
	  CHAR_UPPERCASE_Z: 90, /* Z */
	  CHAR_LOWERCASE_Z: 122, /* z */

	  CHAR_LEFT_PARENTHESES: 40, /* ( */
	  CHAR_RIGHT_PARENTHESES: 41, /* ) */

	  CHAR_ASTERISK: 42, /* * */

	  // Non-alphabetic chars.
	  CHAR_AMPERSAND: 38, /* & */
	  CHAR_AT: 64, /* @ */
	  CHAR_BACKWARD_SLASH: 92, /* \ */
	  CHAR_CARRIAGE_RETURN: 13, /* \r */
	  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
	  CHAR_COLON: 58, /* : */
	  CHAR_COMMA: 44, /* , */
	  CHAR_DOT: 46, /* . */
	  CHAR_DOUBLE_QUOTE: 34, /* " */
	  CHAR_EQUAL: 61, /* = */
	  CHAR_EXCLAMATION_MARK: 33, /* ! */
	  CHAR_FORM_FEED: 12, /* \f */
	  CHAR_FORWARD_SLASH: 47, /* / */
	  CHAR_GRAVE_ACCENT: 96, /* ` */
	  CHAR_HASH: 35, /* # */
	  CHAR_HYPHEN_MINUS: 45, /* - */
	  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
	  CHAR_LEFT_CURLY_BRACE: 123, /* { */
	  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
	  CHAR_LINE_FEED: 10, /* \n */
	  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
	  CHAR_PERCENT: 37, /* % */
	  CHAR_PLUS: 43, /* + */
	  CHAR_QUESTION_MARK: 63, /* ? */
	  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
	  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
	  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
	  CHAR_SEMICOLON: 59, /* ; */
	  CHAR_SINGLE_QUOTE: 39, /* ' */
	  CHAR_SPACE: 32, /*   */
	  CHAR_TAB: 9, /* \t */
	  CHAR_UNDERSCORE: 95, /* _ */
	  CHAR_VERTICAL_LINE: 124, /* | */
	  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

	  /**
	   * Create EXTGLOB_CHARS
	   */

	  extglobChars(chars) {
	    return {
	      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
	      '?': { type: 'qmark', open: '(?:', close: ')?' },
	      '+': { type: 'plus', open: '(?:', close: ')+' },
	      '*': { type: 'star', open: '(?:', close: ')*' },
	      '@': { type: 'at', open: '(?:', close: ')' }
	    };
	  },

	  /**
	   * Create GLOB_CHARS
	   */

	  globChars(win32) {
	    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
	  }
	};
	return constants;
}

/*global navigator*/

var hasRequiredUtils;

function requireUtils () {
	if (hasRequiredUtils) return utils;
	hasRequiredUtils = 1;
	(function (exports) {

		const {
		  REGEX_BACKSLASH,
		  REGEX_REMOVE_BACKSLASH,
		  REGEX_SPECIAL_CHARS,
		  REGEX_SPECIAL_CHARS_GLOBAL
		} = requireConstants();

		exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
		exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
		exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
		exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
		exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

		exports.isWindows = () => {
		  if (typeof navigator !== 'undefined' && navigator.platform) {
		    const platform = navigator.platform.toLowerCase();
		    return platform === 'win32' || platform === 'windows';
		  }

		  if (typeof process !== 'undefined' && process.platform) {
		    return process.platform === 'win32';
		  }

		  return false;
		};

		exports.removeBackslashes = str => {
		  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
		    return match === '\\' ? '' : match;
		  });
		};

		exports.escapeLast = (input, char, lastIdx) => {
		  const idx = input.lastIndexOf(char, lastIdx);
		  if (idx === -1) return input;
		  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
		  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
		};

		exports.removePrefix = (input, state = {}) => {
		  let output = input;
		  if (output.startsWith('./')) {
		    output = output.slice(2);
		    state.prefix = './';
		  }
		  return output;
		};

		exports.wrapOutput = (input, state = {}, options = {}) => {
		  const prepend = options.contains ? '' : '^';
		  const append = options.contains ? '' : '$';

		  let output = `${prepend}(?:${input})${append}`;
		  if (state.negated === true) {
		    output = `(?:^(?!${output}).*$)`;
		  }
		  return output;
		};

		exports.basename = (path, { windows } = {}) => {
		  const segs = path.split(windows ? /[\\/]/ : '/');
		  const last = segs[segs.length - 1];

		  if (last === '') {
		    return segs[segs.length - 2];
		  }

		  return last;
		}; 
	} (utils));
	return utils;
}

var scan_1;
var hasRequiredScan;

function requireScan () {
	if (hasRequiredScan) return scan_1;
	hasRequiredScan = 1;

	const utils = requireUtils();
	const {
	  CHAR_ASTERISK,             /* * */
	  CHAR_AT,                   /* @ */
	  CHAR_BACKWARD_SLASH,       /* \ */
	  CHAR_COMMA,                /* , */
	  CHAR_DOT,                  /* . */
	  CHAR_EXCLAMATION_MARK,     /* ! */
	  CHAR_FORWARD_SLASH,        /* / */
	  CHAR_LEFT_CURLY_BRACE,     /* { */
	  CHAR_LEFT_PARENTHESES,     /* ( */
	  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
	  CHAR_PLUS,                 /* + */
	  CHAR_QUESTION_MARK,        /* ? */
	  CHAR_RIGHT_CURLY_BRACE,    /* } */
	  CHAR_RIGHT_PARENTHESES,    /* ) */
	  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
	} = requireConstants();

	const isPathSeparator = code => {
	  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};

	const depth = token => {
	  if (token.isPrefix !== true) {
	    token.depth = token.isGlobstar ? Infinity : 1;
	  }
	};

	/**
	 * Quickly scans a glob pattern and returns an object with a handful of
	 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	 *
	 * ```js
	 * const pm = require('picomatch');
	 * console.log(pm.scan('foo/bar/*.js'));
	 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	 * ```
	 * @param {String} `str`
	 * @param {Object} `options`
	 * @return {Object} Returns an object with tokens and regex source string.
	 * @api public
	 */

	const scan = (input, options) => {
	  const opts = options || {};

	  const length = input.length - 1;
	  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
	  const slashes = [];
	  const tokens = [];
	  const parts = [];

	  let str = input;
	  let index = -1;
	  let start = 0;
	  let lastIndex = 0;
	  let isBrace = false;
	  let isBracket = false;
	  let isGlob = false;
	  let isExtglob = false;
	  let isGlobstar = false;
	  let braceEscaped = false;
	  let backslashes = false;
	  let negated = false;
	  let negatedExtglob = false;
	  let finished = false;
	  let braces = 0;
	  let prev;
	  let code;
	  let token = { value: '', depth: 0, isGlob: false };

	  const eos = () => index >= length;
	  const peek = () => str.charCodeAt(index + 1);
	  const advance = () => {
	    prev = code;
	    return str.charCodeAt(++index);
	  };

	  while (index < length) {
	    code = advance();
	    let next;

	    if (code === CHAR_BACKWARD_SLASH) {
	      backslashes = token.backslashes = true;
	      code = advance();

	      if (code === CHAR_LEFT_CURLY_BRACE) {
	        braceEscaped = true;
	      }
	      continue;
	    }

	    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
	      braces++;

	      while (eos() !== true && (code = advance())) {
	        if (code === CHAR_BACKWARD_SLASH) {
	          backslashes = token.backslashes = true;
	          advance();
	          continue;
	        }

	        if (code === CHAR_LEFT_CURLY_BRACE) {
	          braces++;
	          continue;
	        }

	        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
	          isBrace = token.isBrace = true;
	          isGlob = token.isGlob = true;
	          finished = true;

	          if (scanToEnd === true) {
	            continue;
	          }

	          break;
	        }

	        if (braceEscaped !== true && code === CHAR_COMMA) {
	          isBrace = token.isBrace = true;
	          isGlob = token.isGlob = true;
	          finished = true;

	          if (scanToEnd === true) {
	            continue;
	          }

	          break;
	        }

	        if (code === CHAR_RIGHT_CURLY_BRACE) {
	          braces--;

	          if (braces === 0) {
	            braceEscaped = false;
	            isBrace = token.isBrace = true;
	            finished = true;
	            break;
	          }
	        }
	      }

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }

	    if (code === CHAR_FORWARD_SLASH) {
	      slashes.push(index);
	      tokens.push(token);
	      token = { value: '', depth: 0, isGlob: false };

	      if (finished === true) continue;
	      if (prev === CHAR_DOT && index === (start + 1)) {
	        start += 2;
	        continue;
	      }

	      lastIndex = index + 1;
	      continue;
	    }

	    if (opts.noext !== true) {
	      const isExtglobChar = code === CHAR_PLUS
	        || code === CHAR_AT
	        || code === CHAR_ASTERISK
	        || code === CHAR_QUESTION_MARK
	        || code === CHAR_EXCLAMATION_MARK;

	      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
	        isGlob = token.isGlob = true;
	        isExtglob = token.isExtglob = true;
	        finished = true;
	        if (code === CHAR_EXCLAMATION_MARK && index === start) {
	          negatedExtglob = true;
	        }

	        if (scanToEnd === true) {
	          let parens = 0;

	          while (eos() !== true && (code = advance())) {
	            if (code === CHAR_BACKWARD_SLASH) {
	              backslashes = token.backslashes = true;
	              advance();
	              continue;
	            }

	            if (code === CHAR_LEFT_PARENTHESES) {
	              parens++;
	              continue;
	            }

	            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
	              finished = true;
	              break;
	            }
	          }
	          continue;
	        }
	        break;
	      }
	    }

	    if (code === CHAR_ASTERISK) {
	      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
	      isGlob = token.isGlob = true;
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }
	      break;
	    }

	    if (code === CHAR_QUESTION_MARK) {
	      isGlob = token.isGlob = true;
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }
	      break;
	    }

	    if (code === CHAR_LEFT_SQUARE_BRACKET) {
	      while (eos() !== true && (next = advance())) {
	        if (next === CHAR_BACKWARD_SLASH) {
	          backslashes = token.backslashes = true;
	          advance();
	          continue;
	        }

	        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
	          isBracket = token.isBracket = true;
	          isGlob = token.isGlob = true;
	          finished = true;
	          break;
	        }
	      }

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }

	    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
	      negated = token.negated = true;
	      start++;
	      continue;
	    }

	    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
	      isGlob = token.isGlob = true;

	      if (scanToEnd === true) {
	        let parens = 1;

	        while (eos() !== true && (code = advance())) {
	          if (code === CHAR_BACKWARD_SLASH) {
	            backslashes = token.backslashes = true;
	            advance();
	            continue;
	          }

	          if (code === CHAR_LEFT_PARENTHESES) {
	            parens++;
	            continue;
	          }

	          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
	            finished = true;
	            break;
	          }
	        }
	        continue;
	      }
	      break;
	    }

	    if (isGlob === true) {
	      finished = true;

	      if (scanToEnd === true) {
	        continue;
	      }

	      break;
	    }
	  }

	  if (opts.noext === true) {
	    isExtglob = false;
	    isGlob = false;
	  }

	  let base = str;
	  let prefix = '';
	  let glob = '';

	  if (start > 0) {
	    prefix = str.slice(0, start);
	    str = str.slice(start);
	    lastIndex -= start;
	  }

	  if (base && isGlob === true && lastIndex > 0) {
	    base = str.slice(0, lastIndex);
	    glob = str.slice(lastIndex);
	  } else if (isGlob === true) {
	    base = '';
	    glob = str;
	  } else {
	    base = str;
	  }

	  if (base && base !== '' && base !== '/' && base !== str) {
	    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
	      base = base.slice(0, -1);
	    }
	  }

	  if (opts.unescape === true) {
	    if (glob) glob = utils.removeBackslashes(glob);

	    if (base && backslashes === true) {
	      base = utils.removeBackslashes(base);
	    }
	  }

	  const state = {
	    prefix,
	    input,
	    start,
	    base,
	    glob,
	    isBrace,
	    isBracket,
	    isGlob,
	    isExtglob,
	    isGlobstar,
	    negated,
	    negatedExtglob
	  };

	  if (opts.tokens === true) {
	    state.maxDepth = 0;
	    if (!isPathSeparator(code)) {
	      tokens.push(token);
	    }
	    state.tokens = tokens;
	  }

	  if (opts.parts === true || opts.tokens === true) {
	    let prevIndex;

	    for (let idx = 0; idx < slashes.length; idx++) {
	      const n = prevIndex !== undefined ? prevIndex + 1 : start;
	      const i = slashes[idx];
	      const value = input.slice(n, i);
	      if (opts.tokens) {
	        if (idx === 0 && start !== 0) {
	          tokens[idx].isPrefix = true;
	          tokens[idx].value = prefix;
	        } else {
	          tokens[idx].value = value;
	        }
	        depth(tokens[idx]);
	        state.maxDepth += tokens[idx].depth;
	      }
	      if (i >= start) {
	        parts.push(value);
	        prevIndex = i;
	      }
	    }

	    const n = prevIndex !== undefined ? prevIndex + 1 : start;
	    const value = input.slice(n);
	    parts.push(value);

	    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
	      tokens[tokens.length - 1].value = value;
	      depth(tokens[tokens.length - 1]);
	      state.maxDepth += tokens[tokens.length - 1].depth;
	    }

	    state.slashes = slashes;
	    state.parts = parts;
	  }

	  return state;
	};

	scan_1 = scan;
	return scan_1;
}

var parse_1;
var hasRequiredParse;

function requireParse () {
	if (hasRequiredParse) return parse_1;
	hasRequiredParse = 1;

	const constants = requireConstants();
	const utils = requireUtils();

	/**
	 * Constants
	 */

	const {
	  MAX_LENGTH,
	  POSIX_REGEX_SOURCE,
	  REGEX_NON_SPECIAL_CHARS,
	  REGEX_SPECIAL_CHARS_BACKREF,
	  REPLACEMENTS
	} = constants;

	/**
	 * Helpers
	 */

	const expandRange = (args, options) => {
	  if (typeof options.expandRange === 'function') {
	    return options.expandRange(...args, options);
	  }

	  args.sort();
	  const value = `[${args.join('-')}]`;

	  try {
	    /* eslint-disable-next-line no-new */
	    new RegExp(value);
	  } catch (ex) {
	    return args.map(v => utils.escapeRegex(v)).join('..');
	  }

	  return value;
	};

	/**
	 * Create the message for a syntax error
	 */

	const syntaxError = (type, char) => {
	  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};

	const splitTopLevel = input => {
	  const parts = [];
	  let bracket = 0;
	  let paren = 0;
	  let quote = 0;
	  let value = '';
	  let escaped = false;

	  for (const ch of input) {
	    if (escaped === true) {
	      value += ch;
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      value += ch;
	      escaped = true;
	      continue;
	    }

	    if (ch === '"') {
	      quote = quote === 1 ? 0 : 1;
	      value += ch;
	      continue;
	    }

	    if (quote === 0) {
	      if (ch === '[') {
	        bracket++;
	      } else if (ch === ']' && bracket > 0) {
	        bracket--;
	      } else if (bracket === 0) {
	        if (ch === '(') {
	          paren++;
	        } else if (ch === ')' && paren > 0) {
	          paren--;
	        } else if (ch === '|' && paren === 0) {
	          parts.push(value);
	          value = '';
	          continue;
	        }
	      }
	    }

	    value += ch;
	  }

	  parts.push(value);
	  return parts;
	};

	const isPlainBranch = branch => {
	  let escaped = false;

	  for (const ch of branch) {
	    if (escaped === true) {
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      escaped = true;
	      continue;
	    }

	    if (/[?*+@!()[\]{}]/.test(ch)) {
	      return false;
	    }
	  }

	  return true;
	};

	const normalizeSimpleBranch = branch => {
	  let value = branch.trim();
	  let changed = true;

	  while (changed === true) {
	    changed = false;

	    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
	      value = value.slice(2, -1);
	      changed = true;
	    }
	  }

	  if (!isPlainBranch(value)) {
	    return;
	  }

	  return value.replace(/\\(.)/g, '$1');
	};

	const hasRepeatedCharPrefixOverlap = branches => {
	  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

	  for (let i = 0; i < values.length; i++) {
	    for (let j = i + 1; j < values.length; j++) {
	      const a = values[i];
	      const b = values[j];
	      const char = a[0];

	      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
	        continue;
	      }

	      if (a === b || a.startsWith(b) || b.startsWith(a)) {
	        return true;
	      }
	    }
	  }

	  return false;
	};

	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
	  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
	    return;
	  }

	  let bracket = 0;
	  let paren = 0;
	  let quote = 0;
	  let escaped = false;

	  for (let i = 1; i < pattern.length; i++) {
	    const ch = pattern[i];

	    if (escaped === true) {
	      escaped = false;
	      continue;
	    }

	    if (ch === '\\') {
	      escaped = true;
	      continue;
	    }

	    if (ch === '"') {
	      quote = quote === 1 ? 0 : 1;
	      continue;
	    }

	    if (quote === 1) {
	      continue;
	    }

	    if (ch === '[') {
	      bracket++;
	      continue;
	    }

	    if (ch === ']' && bracket > 0) {
	      bracket--;
	      continue;
	    }

	    if (bracket > 0) {
	      continue;
	    }

	    if (ch === '(') {
	      paren++;
	      continue;
	    }

	    if (ch === ')') {
	      paren--;

	      if (paren === 0) {
	        if (requireEnd === true && i !== pattern.length - 1) {
	          return;
	        }

	        return {
	          type: pattern[0],
	          body: pattern.slice(2, i),
	          end: i
	        };
	      }
	    }
	  }
	};

	const buildCharClassStar = chars => {
	  const source = chars.length === 1
	    ? utils.escapeRegex(chars[0])
	    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

	  return `${source}*`;
	};

	const getStarExtglobSequenceChars = pattern => {
	  let index = 0;
	  const chars = [];

	  while (index < pattern.length) {
	    const match = parseRepeatedExtglob(pattern.slice(index), false);

	    if (!match || match.type !== '*') {
	      return;
	    }

	    const branches = splitTopLevel(match.body).map(branch => branch.trim());
	    if (branches.length !== 1) {
	      return;
	    }

	    const branch = normalizeSimpleBranch(branches[0]);
	    if (!branch || branch.length !== 1) {
	      return;
	    }

	    chars.push(branch);
	    index += match.end + 1;
	  }

	  if (chars.length < 1) {
	    return;
	  }

	  return chars;
	};

	const repeatedExtglobRecursion = pattern => {
	  let depth = 0;
	  let value = pattern.trim();
	  let match = parseRepeatedExtglob(value);

	  while (match) {
	    depth++;
	    value = match.body.trim();
	    match = parseRepeatedExtglob(value);
	  }

	  return depth;
	};

	const analyzeRepeatedExtglob = (body, options) => {
	  if (options.maxExtglobRecursion === false) {
	    return { risky: false };
	  }

	  const max =
	    typeof options.maxExtglobRecursion === 'number'
	      ? options.maxExtglobRecursion
	      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

	  const branches = splitTopLevel(body).map(branch => branch.trim());

	  if (branches.length > 1) {
	    if (
	      branches.some(branch => branch === '') ||
	      branches.some(branch => /^[*?]+$/.test(branch)) ||
	      hasRepeatedCharPrefixOverlap(branches)
	    ) {
	      return { risky: true };
	    }
	  }

	  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
	  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
	  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
	  // characters we can emit one flat, ReDoS-safe character class that preserves the
	  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
	  // every branch but the first.
	  const safeChars = [];
	  let sawStarSequence = false;
	  let combinable = true;

	  for (const branch of branches) {
	    const chars = getStarExtglobSequenceChars(branch);
	    if (chars) {
	      sawStarSequence = true;
	      safeChars.push(...chars);
	      continue;
	    }

	    const literal = normalizeSimpleBranch(branch);
	    if (literal && literal.length === 1) {
	      safeChars.push(literal);
	      continue;
	    }

	    combinable = false;

	    if (repeatedExtglobRecursion(branch) > max) {
	      return { risky: true };
	    }
	  }

	  if (sawStarSequence) {
	    return combinable
	      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
	      : { risky: true };
	  }

	  return { risky: false };
	};

	/**
	 * Parse the given input string.
	 * @param {String} input
	 * @param {Object} options
	 * @return {Object}
	 */

	const parse = (input, options) => {
	  if (typeof input !== 'string') {
	    throw new TypeError('Expected a string');
	  }

	  input = REPLACEMENTS[input] || input;

	  const opts = { ...options };
	  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

	  let len = input.length;
	  if (len > max) {
	    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	  }

	  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
	  const tokens = [bos];

	  const capture = opts.capture ? '' : '?:';

	  // create constants based on platform, for windows or posix
	  const PLATFORM_CHARS = constants.globChars(opts.windows);
	  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

	  const {
	    DOT_LITERAL,
	    PLUS_LITERAL,
	    SLASH_LITERAL,
	    ONE_CHAR,
	    DOTS_SLASH,
	    NO_DOT,
	    NO_DOT_SLASH,
	    NO_DOTS_SLASH,
	    QMARK,
	    QMARK_NO_DOT,
	    STAR,
	    START_ANCHOR
	  } = PLATFORM_CHARS;

	  const globstar = opts => {
	    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	  };

	  const nodot = opts.dot ? '' : NO_DOT;
	  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
	  let star = opts.bash === true ? globstar(opts) : STAR;

	  if (opts.capture) {
	    star = `(${star})`;
	  }

	  // minimatch options support
	  if (typeof opts.noext === 'boolean') {
	    opts.noextglob = opts.noext;
	  }

	  const state = {
	    input,
	    index: -1,
	    start: 0,
	    dot: opts.dot === true,
	    consumed: '',
	    output: '',
	    prefix: '',
	    backtrack: false,
	    negated: false,
	    brackets: 0,
	    braces: 0,
	    parens: 0,
	    quotes: 0,
	    globstar: false,
	    tokens
	  };

	  input = utils.removePrefix(input, state);
	  len = input.length;

	  const extglobs = [];
	  const braces = [];
	  const stack = [];
	  let prev = bos;
	  let value;

	  /**
	   * Tokenizing helpers
	   */

	  const eos = () => state.index === len - 1;
	  const peek = state.peek = (n = 1) => input[state.index + n];
	  const advance = state.advance = () => input[++state.index] || '';
	  const remaining = () => input.slice(state.index + 1);
	  const consume = (value = '', num = 0) => {
	    state.consumed += value;
	    state.index += num;
	  };

	  const append = token => {
	    state.output += token.output != null ? token.output : token.value;
	    consume(token.value);
	  };

	  const negate = () => {
	    let count = 1;

	    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
	      advance();
	      state.start++;
	      count++;
	    }

	    if (count % 2 === 0) {
	      return false;
	    }

	    state.negated = true;
	    state.start++;
	    return true;
	  };

	  const increment = type => {
	    state[type]++;
	    stack.push(type);
	  };

	  const decrement = type => {
	    state[type]--;
	    stack.pop();
	  };

	  /**
	   * Push tokens onto the tokens array. This helper speeds up
	   * tokenizing by 1) helping us avoid backtracking as much as possible,
	   * and 2) helping us avoid creating extra tokens when consecutive
	   * characters are plain text. This improves performance and simplifies
	   * lookbehinds.
	   */

	  const push = tok => {
	    if (prev.type === 'globstar') {
	      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
	      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

	      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
	        state.output = state.output.slice(0, -prev.output.length);
	        prev.type = 'star';
	        prev.value = '*';
	        prev.output = star;
	        state.output += prev.output;
	      }
	    }

	    if (extglobs.length && tok.type !== 'paren') {
	      extglobs[extglobs.length - 1].inner += tok.value;
	    }

	    if (tok.value || tok.output) append(tok);
	    if (prev && prev.type === 'text' && tok.type === 'text') {
	      prev.output = (prev.output || prev.value) + tok.value;
	      prev.value += tok.value;
	      return;
	    }

	    tok.prev = prev;
	    tokens.push(tok);
	    prev = tok;
	  };

	  const extglobOpen = (type, value) => {
	    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

	    token.prev = prev;
	    token.parens = state.parens;
	    token.output = state.output;
	    token.startIndex = state.index;
	    token.tokensIndex = tokens.length;
	    const output = (opts.capture ? '(' : '') + token.open;

	    increment('parens');
	    push({ type, value, output: state.output ? '' : ONE_CHAR });
	    push({ type: 'paren', extglob: true, value: advance(), output });
	    extglobs.push(token);
	  };

	  const extglobClose = token => {
	    const literal = input.slice(token.startIndex, state.index + 1);
	    const body = input.slice(token.startIndex + 2, state.index);
	    const analysis = analyzeRepeatedExtglob(body, opts);

	    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
	      const safeOutput = analysis.safeOutput
	        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
	        : undefined;
	      const open = tokens[token.tokensIndex];

	      open.type = 'text';
	      open.value = literal;
	      open.output = safeOutput || utils.escapeRegex(literal);

	      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
	        tokens[i].value = '';
	        tokens[i].output = '';
	        delete tokens[i].suffix;
	      }

	      state.output = token.output + open.output;
	      state.backtrack = true;

	      push({ type: 'paren', extglob: true, value, output: '' });
	      decrement('parens');
	      return;
	    }

	    let output = token.close + (opts.capture ? ')' : '');
	    let rest;

	    if (token.type === 'negate') {
	      let extglobStar = star;

	      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
	        extglobStar = globstar(opts);
	      }

	      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
	        output = token.close = `)$))${extglobStar}`;
	      }

	      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
	        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
	        // In this case, we need to parse the string and use it in the output of the original pattern.
	        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
	        //
	        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
	        const expression = parse(rest, { ...options, fastpaths: false }).output;

	        output = token.close = `)${expression})${extglobStar})`;
	      }

	      if (token.prev.type === 'bos') {
	        state.negatedExtglob = true;
	      }
	    }

	    push({ type: 'paren', extglob: true, value, output });
	    decrement('parens');
	  };

	  /**
	   * Fast paths
	   */

	  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
	    let backslashes = false;

	    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
	      if (first === '\\') {
	        backslashes = true;
	        return m;
	      }

	      if (first === '?') {
	        if (esc) {
	          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
	        }
	        if (index === 0) {
	          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
	        }
	        return QMARK.repeat(chars.length);
	      }

	      if (first === '.') {
	        return DOT_LITERAL.repeat(chars.length);
	      }

	      if (first === '*') {
	        if (esc) {
	          return esc + first + (rest ? star : '');
	        }
	        return star;
	      }
	      return esc ? m : `\\${m}`;
	    });

	    if (backslashes === true) {
	      if (opts.unescape === true) {
	        output = output.replace(/\\/g, '');
	      } else {
	        output = output.replace(/\\+/g, m => {
	          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
	        });
	      }
	    }

	    if (output === input && opts.contains === true) {
	      state.output = input;
	      return state;
	    }

	    state.output = utils.wrapOutput(output, state, options);
	    return state;
	  }

	  /**
	   * Tokenize input until we reach end-of-string
	   */

	  while (!eos()) {
	    value = advance();

	    if (value === '\u0000') {
	      continue;
	    }

	    /**
	     * Escaped characters
	     */

	    if (value === '\\') {
	      const next = peek();

	      if (next === '/' && opts.bash !== true) {
	        continue;
	      }

	      if (next === '.' || next === ';') {
	        continue;
	      }

	      if (!next) {
	        value += '\\';
	        push({ type: 'text', value });
	        continue;
	      }

	      // collapse slashes to reduce potential for exploits
	      const match = /^\\+/.exec(remaining());
	      let slashes = 0;

	      if (match && match[0].length > 2) {
	        slashes = match[0].length;
	        state.index += slashes;
	        if (slashes % 2 !== 0) {
	          value += '\\';
	        }
	      }

	      if (opts.unescape === true) {
	        value = advance();
	      } else {
	        value += advance();
	      }

	      if (state.brackets === 0) {
	        push({ type: 'text', value });
	        continue;
	      }
	    }

	    /**
	     * If we're inside a regex character class, continue
	     * until we reach the closing bracket.
	     */

	    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
	      if (opts.posix !== false && value === ':') {
	        const inner = prev.value.slice(1);
	        if (inner.includes('[')) {
	          prev.posix = true;

	          if (inner.includes(':')) {
	            const idx = prev.value.lastIndexOf('[');
	            const pre = prev.value.slice(0, idx);
	            const rest = prev.value.slice(idx + 2);
	            const posix = POSIX_REGEX_SOURCE[rest];
	            if (posix) {
	              prev.value = pre + posix;
	              state.backtrack = true;
	              advance();

	              if (!bos.output && tokens.indexOf(prev) === 1) {
	                bos.output = ONE_CHAR;
	              }
	              continue;
	            }
	          }
	        }
	      }

	      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
	        value = `\\${value}`;
	      }

	      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
	        value = `\\${value}`;
	      }

	      if (opts.posix === true && value === '!' && prev.value === '[') {
	        value = '^';
	      }

	      prev.value += value;
	      append({ value });
	      continue;
	    }

	    /**
	     * If we're inside a quoted string, continue
	     * until we reach the closing double quote.
	     */

	    if (state.quotes === 1 && value !== '"') {
	      value = utils.escapeRegex(value);
	      prev.value += value;
	      append({ value });
	      continue;
	    }

	    /**
	     * Double quotes
	     */

	    if (value === '"') {
	      state.quotes = state.quotes === 1 ? 0 : 1;
	      if (opts.keepQuotes === true) {
	        push({ type: 'text', value });
	      }
	      continue;
	    }

	    /**
	     * Parentheses
	     */

	    if (value === '(') {
	      increment('parens');
	      push({ type: 'paren', value });
	      continue;
	    }

	    if (value === ')') {
	      if (state.parens === 0 && opts.strictBrackets === true) {
	        throw new SyntaxError(syntaxError('opening', '('));
	      }

	      const extglob = extglobs[extglobs.length - 1];
	      if (extglob && state.parens === extglob.parens + 1) {
	        extglobClose(extglobs.pop());
	        continue;
	      }

	      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
	      decrement('parens');
	      continue;
	    }

	    /**
	     * Square brackets
	     */

	    if (value === '[') {
	      if (opts.nobracket === true || !remaining().includes(']')) {
	        if (opts.nobracket !== true && opts.strictBrackets === true) {
	          throw new SyntaxError(syntaxError('closing', ']'));
	        }

	        value = `\\${value}`;
	      } else {
	        increment('brackets');
	      }

	      push({ type: 'bracket', value });
	      continue;
	    }

	    if (value === ']') {
	      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
	        push({ type: 'text', value, output: `\\${value}` });
	        continue;
	      }

	      if (state.brackets === 0) {
	        if (opts.strictBrackets === true) {
	          throw new SyntaxError(syntaxError('opening', '['));
	        }

	        push({ type: 'text', value, output: `\\${value}` });
	        continue;
	      }

	      decrement('brackets');

	      const prevValue = prev.value.slice(1);
	      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
	        value = `/${value}`;
	      }

	      prev.value += value;
	      append({ value });

	      // when literal brackets are explicitly disabled
	      // assume we should match with a regex character class
	      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
	        continue;
	      }

	      const escaped = utils.escapeRegex(prev.value);
	      state.output = state.output.slice(0, -prev.value.length);

	      // when literal brackets are explicitly enabled
	      // assume we should escape the brackets to match literal characters
	      if (opts.literalBrackets === true) {
	        state.output += escaped;
	        prev.value = escaped;
	        continue;
	      }

	      // when the user specifies nothing, try to match both
	      prev.value = `(${capture}${escaped}|${prev.value})`;
	      state.output += prev.value;
	      continue;
	    }

	    /**
	     * Braces
	     */

	    if (value === '{' && opts.nobrace !== true) {
	      increment('braces');

	      const open = {
	        type: 'brace',
	        value,
	        output: '(',
	        outputIndex: state.output.length,
	        tokensIndex: state.tokens.length
	      };

	      braces.push(open);
	      push(open);
	      continue;
	    }

	    if (value === '}') {
	      const brace = braces[braces.length - 1];

	      if (opts.nobrace === true || !brace) {
	        push({ type: 'text', value, output: value });
	        continue;
	      }

	      let output = ')';

	      if (brace.dots === true) {
	        const arr = tokens.slice();
	        const range = [];

	        for (let i = arr.length - 1; i >= 0; i--) {
	          tokens.pop();
	          if (arr[i].type === 'brace') {
	            break;
	          }
	          if (arr[i].type !== 'dots') {
	            range.unshift(arr[i].value);
	          }
	        }

	        output = expandRange(range, opts);
	        state.backtrack = true;
	      }

	      if (brace.comma !== true && brace.dots !== true) {
	        const out = state.output.slice(0, brace.outputIndex);
	        const toks = state.tokens.slice(brace.tokensIndex);
	        brace.value = brace.output = '\\{';
	        value = output = '\\}';
	        state.output = out;
	        for (const t of toks) {
	          state.output += (t.output || t.value);
	        }
	      }

	      push({ type: 'brace', value, output });
	      decrement('braces');
	      braces.pop();
	      continue;
	    }

	    /**
	     * Pipes
	     */

	    if (value === '|') {
	      if (extglobs.length > 0) {
	        extglobs[extglobs.length - 1].conditions++;
	      }
	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Commas
	     */

	    if (value === ',') {
	      let output = value;

	      const brace = braces[braces.length - 1];
	      if (brace && stack[stack.length - 1] === 'braces') {
	        brace.comma = true;
	        output = '|';
	      }

	      push({ type: 'comma', value, output });
	      continue;
	    }

	    /**
	     * Slashes
	     */

	    if (value === '/') {
	      // if the beginning of the glob is "./", advance the start
	      // to the current index, and don't add the "./" characters
	      // to the state. This greatly simplifies lookbehinds when
	      // checking for BOS characters like "!" and "." (not "./")
	      if (prev.type === 'dot' && state.index === state.start + 1) {
	        state.start = state.index + 1;
	        state.consumed = '';
	        state.output = '';
	        tokens.pop();
	        prev = bos; // reset "prev" to the first token
	        continue;
	      }

	      push({ type: 'slash', value, output: SLASH_LITERAL });
	      continue;
	    }

	    /**
	     * Dots
	     */

	    if (value === '.') {
	      if (state.braces > 0 && prev.type === 'dot') {
	        if (prev.value === '.') prev.output = DOT_LITERAL;
	        const brace = braces[braces.length - 1];
	        prev.type = 'dots';
	        prev.output += value;
	        prev.value += value;
	        brace.dots = true;
	        continue;
	      }

	      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
	        push({ type: 'text', value, output: DOT_LITERAL });
	        continue;
	      }

	      push({ type: 'dot', value, output: DOT_LITERAL });
	      continue;
	    }

	    /**
	     * Question marks
	     */

	    if (value === '?') {
	      const isGroup = prev && prev.value === '(';
	      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        extglobOpen('qmark', value);
	        continue;
	      }

	      if (prev && prev.type === 'paren') {
	        const next = peek();
	        let output = value;

	        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
	          output = `\\${value}`;
	        }

	        push({ type: 'text', value, output });
	        continue;
	      }

	      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
	        push({ type: 'qmark', value, output: QMARK_NO_DOT });
	        continue;
	      }

	      push({ type: 'qmark', value, output: QMARK });
	      continue;
	    }

	    /**
	     * Exclamation
	     */

	    if (value === '!') {
	      if (opts.noextglob !== true && peek() === '(') {
	        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
	          extglobOpen('negate', value);
	          continue;
	        }
	      }

	      if (opts.nonegate !== true && state.index === 0) {
	        negate();
	        continue;
	      }
	    }

	    /**
	     * Plus
	     */

	    if (value === '+') {
	      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        extglobOpen('plus', value);
	        continue;
	      }

	      if ((prev && prev.value === '(') || opts.regex === false) {
	        push({ type: 'plus', value, output: PLUS_LITERAL });
	        continue;
	      }

	      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
	        push({ type: 'plus', value });
	        continue;
	      }

	      push({ type: 'plus', value: PLUS_LITERAL });
	      continue;
	    }

	    /**
	     * Plain text
	     */

	    if (value === '@') {
	      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
	        push({ type: 'at', extglob: true, value, output: '' });
	        continue;
	      }

	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Plain text
	     */

	    if (value !== '*') {
	      if (value === '$' || value === '^') {
	        value = `\\${value}`;
	      }

	      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
	      if (match) {
	        value += match[0];
	        state.index += match[0].length;
	      }

	      push({ type: 'text', value });
	      continue;
	    }

	    /**
	     * Stars
	     */

	    if (prev && (prev.type === 'globstar' || prev.star === true)) {
	      prev.type = 'star';
	      prev.star = true;
	      prev.value += value;
	      prev.output = star;
	      state.backtrack = true;
	      state.globstar = true;
	      consume(value);
	      continue;
	    }

	    let rest = remaining();
	    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
	      extglobOpen('star', value);
	      continue;
	    }

	    if (prev.type === 'star') {
	      if (opts.noglobstar === true) {
	        consume(value);
	        continue;
	      }

	      const prior = prev.prev;
	      const before = prior.prev;
	      const isStart = prior.type === 'slash' || prior.type === 'bos';
	      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

	      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
	        push({ type: 'star', value, output: '' });
	        continue;
	      }

	      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
	      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
	      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
	        push({ type: 'star', value, output: '' });
	        continue;
	      }

	      // strip consecutive `/**/`
	      while (rest.slice(0, 3) === '/**') {
	        const after = input[state.index + 4];
	        if (after && after !== '/') {
	          break;
	        }
	        rest = rest.slice(3);
	        consume('/**', 3);
	      }

	      // A globstar followed only by balanced closing parens is at the logical end of patterns like
	      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
	      // parent path, except in negated extglobs where that would change the exclusion semantics.
	      const isEnd = eos() || (
	        state.parens > 0
	        && rest === ')'.repeat(state.parens)
	        && !extglobs.some(extglob => extglob.type === 'negate')
	      );

	      if (prior.type === 'bos' && eos()) {
	        prev.type = 'globstar';
	        prev.value += value;
	        prev.output = globstar(opts);
	        state.output = prev.output;
	        state.globstar = true;
	        consume(value);
	        continue;
	      }

	      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
	        state.output = state.output.slice(0, -(prior.output + prev.output).length);
	        prior.output = `(?:${prior.output}`;

	        prev.type = 'globstar';
	        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
	        prev.value += value;
	        state.globstar = true;
	        state.output += prior.output + prev.output;
	        consume(value);
	        continue;
	      }

	      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
	        const end = rest[1] !== void 0 ? '|$' : '';

	        state.output = state.output.slice(0, -(prior.output + prev.output).length);
	        prior.output = `(?:${prior.output}`;

	        prev.type = 'globstar';
	        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
	        prev.value += value;

	        state.output += prior.output + prev.output;
	        state.globstar = true;

	        consume(value + advance());

	        push({ type: 'slash', value: '/', output: '' });
	        continue;
	      }

	      if (prior.type === 'bos' && rest[0] === '/') {
	        prev.type = 'globstar';
	        prev.value += value;
	        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
	        state.output = prev.output;
	        state.globstar = true;
	        consume(value + advance());
	        push({ type: 'slash', value: '/', output: '' });
	        continue;
	      }

	      // remove single star from output
	      state.output = state.output.slice(0, -prev.output.length);

	      // reset previous token to globstar
	      prev.type = 'globstar';
	      prev.output = globstar(opts);
	      prev.value += value;

	      // reset output with globstar
	      state.output += prev.output;
	      state.globstar = true;
	      consume(value);
	      continue;
	    }

	    const token = { type: 'star', value, output: star };

	    if (opts.bash === true) {
	      token.output = '.*?';
	      if (prev.type === 'bos' || prev.type === 'slash') {
	        token.output = nodot + token.output;
	      }
	      push(token);
	      continue;
	    }

	    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
	      token.output = value;
	      push(token);
	      continue;
	    }

	    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
	      if (prev.type === 'dot') {
	        state.output += NO_DOT_SLASH;
	        prev.output += NO_DOT_SLASH;

	      } else if (opts.dot === true) {
	        state.output += NO_DOTS_SLASH;
	        prev.output += NO_DOTS_SLASH;

	      } else {
	        state.output += nodot;
	        prev.output += nodot;
	      }

	      if (peek() !== '*') {
	        state.output += ONE_CHAR;
	        prev.output += ONE_CHAR;
	      }
	    }

	    push(token);
	  }

	  while (state.brackets > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
	    state.output = utils.escapeLast(state.output, '[');
	    decrement('brackets');
	  }

	  while (state.parens > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
	    state.output = utils.escapeLast(state.output, '(');
	    decrement('parens');
	  }

	  while (state.braces > 0) {
	    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
	    state.output = utils.escapeLast(state.output, '{');
	    decrement('braces');
	  }

	  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
	    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
	  }

	  // rebuild the output if we had to backtrack at any point
	  if (state.backtrack === true) {
	    state.output = '';

	    for (const token of state.tokens) {
	      state.output += token.output != null ? token.output : token.value;

	      if (token.suffix) {
	        state.output += token.suffix;
	      }
	    }
	  }

	  return state;
	};

	/**
	 * Fast paths for creating regular expressions for common glob patterns.
	 * This can significantly speed up processing and has very little downside
	 * impact when none of the fast paths match.
	 */

	parse.fastpaths = (input, options) => {
	  const opts = { ...options };
	  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
	  const len = input.length;
	  if (len > max) {
	    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
	  }

	  input = REPLACEMENTS[input] || input;

	  // create constants based on platform, for windows or posix
	  const {
	    DOT_LITERAL,
	    SLASH_LITERAL,
	    ONE_CHAR,
	    DOTS_SLASH,
	    NO_DOT,
	    NO_DOTS,
	    NO_DOTS_SLASH,
	    STAR,
	    START_ANCHOR
	  } = constants.globChars(opts.windows);

	  const nodot = opts.dot ? NO_DOTS : NO_DOT;
	  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
	  const capture = opts.capture ? '' : '?:';
	  const state = { negated: false, prefix: '' };
	  let star = opts.bash === true ? '.*?' : STAR;

	  if (opts.capture) {
	    star = `(${star})`;
	  }

	  const globstar = opts => {
	    if (opts.noglobstar === true) return star;
	    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
	  };

	  const create = str => {
	    switch (str) {
	      case '*':
	        return `${nodot}${ONE_CHAR}${star}`;

	      case '.*':
	        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '*.*':
	        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '*/*':
	        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

	      case '**':
	        return nodot + globstar(opts);

	      case '**/*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

	      case '**/*.*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

	      case '**/.*':
	        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

	      default: {
	        const match = /^(.*?)\.(\w+)$/.exec(str);
	        if (!match) return;

	        const source = create(match[1]);
	        if (!source) return;

	        return source + DOT_LITERAL + match[2];
	      }
	    }
	  };

	  const output = utils.removePrefix(input, state);
	  let source = create(output);

	  if (source && opts.strictSlashes !== true) {
	    source += `${SLASH_LITERAL}?`;
	  }

	  return source;
	};

	parse_1 = parse;
	return parse_1;
}

var picomatch_1$1;
var hasRequiredPicomatch$1;

function requirePicomatch$1 () {
	if (hasRequiredPicomatch$1) return picomatch_1$1;
	hasRequiredPicomatch$1 = 1;

	const scan = requireScan();
	const parse = requireParse();
	const utils = requireUtils();
	const constants = requireConstants();
	const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

	/**
	 * Creates a matcher function from one or more glob patterns. The
	 * returned function takes a string to match as its first argument,
	 * and returns true if the string is a match. The returned matcher
	 * function also takes a boolean as the second argument that, when true,
	 * returns an object with additional information.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch(glob[, options]);
	 *
	 * const isMatch = picomatch('*.!(*a)');
	 * console.log(isMatch('a.a')); //=> false
	 * console.log(isMatch('a.b')); //=> true
	 *
	 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	 * const picomatch = require('picomatch/posix');
	 * // the same API, defaulting to posix paths
	 * const isMatch = picomatch('a/*');
	 * console.log(isMatch('a\\b')); //=> false
	 * console.log(isMatch('a/b')); //=> true
	 *
	 * // you can still configure the matcher function to accept windows paths
	 * const isMatch = picomatch('a/*', { options: windows });
	 * console.log(isMatch('a\\b')); //=> true
	 * console.log(isMatch('a/b')); //=> true
	 * ```
	 * @name picomatch
	 * @param {String|Array} `globs` One or more glob patterns.
	 * @param {Object=} `options`
	 * @return {Function=} Returns a matcher function.
	 * @api public
	 */

	const picomatch = (glob, options, returnState = false) => {
	  if (Array.isArray(glob)) {
	    const fns = glob.map(input => picomatch(input, options, returnState));
	    const arrayMatcher = str => {
	      for (const isMatch of fns) {
	        const state = isMatch(str);
	        if (state) return state;
	      }
	      return false;
	    };
	    return arrayMatcher;
	  }

	  const isState = isObject(glob) && glob.tokens && glob.input;

	  if (glob === '' || (typeof glob !== 'string' && !isState)) {
	    throw new TypeError('Expected pattern to be a non-empty string');
	  }

	  const opts = options || {};
	  const posix = opts.windows;
	  const regex = isState
	    ? picomatch.compileRe(glob, options)
	    : picomatch.makeRe(glob, options, false, true);

	  const state = regex.state;
	  delete regex.state;

	  let isIgnored = () => false;
	  if (opts.ignore) {
	    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
	    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
	  }

	  const matcher = (input, returnObject = false) => {
	    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
	    const result = { glob, state, regex, posix, input, output, match, isMatch };

	    if (typeof opts.onResult === 'function') {
	      opts.onResult(result);
	    }

	    if (isMatch === false) {
	      result.isMatch = false;
	      return returnObject ? result : false;
	    }

	    if (isIgnored(input)) {
	      if (typeof opts.onIgnore === 'function') {
	        opts.onIgnore(result);
	      }
	      result.isMatch = false;
	      return returnObject ? result : false;
	    }

	    if (typeof opts.onMatch === 'function') {
	      opts.onMatch(result);
	    }
	    return returnObject ? result : true;
	  };

	  if (returnState) {
	    matcher.state = state;
	  }

	  return matcher;
	};

	/**
	 * Test `input` with the given `regex`. This is used by the main
	 * `picomatch()` function to test the input string.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.test(input, regex[, options]);
	 *
	 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	 * ```
	 * @param {String} `input` String to test.
	 * @param {RegExp} `regex`
	 * @return {Object} Returns an object with matching info.
	 * @api public
	 */

	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
	  if (typeof input !== 'string') {
	    throw new TypeError('Expected input to be a string');
	  }

	  if (input === '') {
	    return { isMatch: false, output: '' };
	  }

	  const opts = options || {};
	  const format = opts.format || (posix ? utils.toPosixSlashes : null);
	  let match = input === glob;
	  let output = (match && format) ? format(input) : input;

	  if (match === false) {
	    output = format ? format(input) : input;
	    match = output === glob;
	  }

	  if (match === false || opts.capture === true) {
	    if (opts.matchBase === true || opts.basename === true) {
	      match = picomatch.matchBase(input, regex, options, posix);
	    } else {
	      match = regex.exec(output);
	    }
	  }

	  return { isMatch: Boolean(match), match, output };
	};

	/**
	 * Match the basename of a filepath.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.matchBase(input, glob[, options]);
	 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	 * ```
	 * @param {String} `input` String to test.
	 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	 * @return {Boolean}
	 * @api public
	 */

	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
	  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
	  return regex.test(utils.basename(input, { windows: posix }));
	};

	/**
	 * Returns true if **any** of the given glob `patterns` match the specified `string`.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.isMatch(string, patterns[, options]);
	 *
	 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	 * ```
	 * @param {String|Array} str The string to test.
	 * @param {String|Array} patterns One or more glob patterns to use for matching.
	 * @param {Object} [options] See available [options](#options).
	 * @return {Boolean} Returns true if any patterns match `str`
	 * @api public
	 */

	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

	/**
	 * Parse a glob pattern to create the source string for a regular
	 * expression.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * const result = picomatch.parse(pattern[, options]);
	 * ```
	 * @param {String} `pattern`
	 * @param {Object} `options`
	 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	 * @api public
	 */

	picomatch.parse = (pattern, options) => {
	  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
	  return parse(pattern, { ...options, fastpaths: false });
	};

	/**
	 * Scan a glob pattern to separate the pattern into segments.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.scan(input[, options]);
	 *
	 * const result = picomatch.scan('!./foo/*.js');
	 * console.log(result);
	 * { prefix: '!./',
	 *   input: '!./foo/*.js',
	 *   start: 3,
	 *   base: 'foo',
	 *   glob: '*.js',
	 *   isBrace: false,
	 *   isBracket: false,
	 *   isGlob: true,
	 *   isExtglob: false,
	 *   isGlobstar: false,
	 *   negated: true }
	 * ```
	 * @param {String} `input` Glob pattern to scan.
	 * @param {Object} `options`
	 * @return {Object} Returns an object with
	 * @api public
	 */

	picomatch.scan = (input, options) => scan(input, options);

	/**
	 * Compile a regular expression from the `state` object returned by the
	 * [parse()](#parse) method.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * const state = picomatch.parse('*.js');
	 * // picomatch.compileRe(state[, options]);
	 *
	 * console.log(picomatch.compileRe(state));
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {Object} `state`
	 * @param {Object} `options`
	 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	 * @return {RegExp}
	 * @api public
	 */

	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
	  if (returnOutput === true) {
	    return state.output;
	  }

	  const opts = options || {};
	  const prepend = opts.contains ? '' : '^';
	  const append = opts.contains ? '' : '$';

	  let source = `${prepend}(?:${state.output})${append}`;
	  if (state && state.negated === true) {
	    source = `^(?!${source}).*$`;
	  }

	  const regex = picomatch.toRegex(source, options);
	  if (returnState === true) {
	    regex.state = state;
	  }

	  return regex;
	};

	/**
	 * Create a regular expression from a parsed glob pattern.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.makeRe(state[, options]);
	 *
	 * const result = picomatch.makeRe('*.js');
	 * console.log(result);
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {String} `state` The object returned from the `.parse` method.
	 * @param {Object} `options`
	 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	 * @return {RegExp} Returns a regex created from the given pattern.
	 * @api public
	 */

	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
	  if (!input || typeof input !== 'string') {
	    throw new TypeError('Expected a non-empty string');
	  }

	  let parsed = { negated: false, fastpaths: true };

	  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
	    parsed.output = parse.fastpaths(input, options);
	  }

	  if (!parsed.output) {
	    parsed = parse(input, options);
	  }

	  return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};

	/**
	 * Create a regular expression from the given regex source string.
	 *
	 * ```js
	 * const picomatch = require('picomatch');
	 * // picomatch.toRegex(source[, options]);
	 *
	 * const { output } = picomatch.parse('*.js');
	 * console.log(picomatch.toRegex(output));
	 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	 * ```
	 * @param {String} `source` Regular expression source string.
	 * @param {Object} `options`
	 * @return {RegExp}
	 * @api public
	 */

	picomatch.toRegex = (source, options) => {
	  try {
	    const opts = options || {};
	    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
	  } catch (err) {
	    if (options && options.debug === true) throw err;
	    return /$^/;
	  }
	};

	/**
	 * Picomatch constants.
	 * @return {Object}
	 */

	picomatch.constants = constants;

	/**
	 * Expose "picomatch"
	 */

	picomatch_1$1 = picomatch;
	return picomatch_1$1;
}

var picomatch_1;
var hasRequiredPicomatch;

function requirePicomatch () {
	if (hasRequiredPicomatch) return picomatch_1;
	hasRequiredPicomatch = 1;

	const pico = requirePicomatch$1();
	const utils = requireUtils();

	function picomatch(glob, options, returnState = false) {
	  // default to os.platform()
	  if (options && (options.windows === null || options.windows === undefined)) {
	    // don't mutate the original options object
	    options = { ...options, windows: utils.isWindows() };
	  }

	  return pico(glob, options, returnState);
	}

	Object.assign(picomatch, pico);
	picomatch_1 = picomatch;
	return picomatch_1;
}

var picomatchExports = /*@__PURE__*/ requirePicomatch();
var picomatch = /*@__PURE__*/getDefaultExportFromCjs(picomatchExports);

//#region src/utils.ts
const isReadonlyArray = Array.isArray;
const BACKSLASHES = /\\/g;
const DRIVE_RELATIVE_PATH = /^[A-Za-z]:$/;
const isWin = process.platform === "win32";
const ONLY_PARENT_DIRECTORIES = /^(\/?\.\.)+$/;
function getPartialMatcher(patterns, options = {}) {
	const patternsCount = patterns.length;
	const patternsParts = Array(patternsCount);
	const matchers = Array(patternsCount);
	let i, j;
	for (i = 0; i < patternsCount; i++) {
		const parts = splitPattern(patterns[i]);
		patternsParts[i] = parts;
		const partsCount = parts.length;
		const partMatchers = Array(partsCount);
		for (j = 0; j < partsCount; j++) partMatchers[j] = picomatch(parts[j], options);
		matchers[i] = partMatchers;
	}
	return (input) => {
		const inputParts = input.split("/");
		if (inputParts[0] === ".." && ONLY_PARENT_DIRECTORIES.test(input)) return true;
		for (i = 0; i < patternsCount; i++) {
			const patternParts = patternsParts[i];
			const matcher = matchers[i];
			const inputPatternCount = inputParts.length;
			const minParts = Math.min(inputPatternCount, patternParts.length);
			j = 0;
			while (j < minParts) {
				const part = patternParts[j];
				if (part.includes("/")) return true;
				if (!matcher[j](inputParts[j])) break;
				if (!options.noglobstar && part === "**") return true;
				j++;
			}
			if (j === inputPatternCount) return true;
		}
		return false;
	};
}
/* node:coverage ignore next 2 */
const WIN32_ROOT_DIR = /^[A-Z]:\/$/i;
const isRoot = isWin ? (p) => WIN32_ROOT_DIR.test(p) : (p) => p === "/";
function buildFormat(cwd, root, absolute) {
	if (cwd === root || root.startsWith(`${cwd}/`)) {
		if (absolute) {
			const start = cwd.length + +!isRoot(cwd);
			return (p, isDir) => p.slice(start, isDir ? -1 : void 0) || ".";
		}
		const prefix = root.slice(cwd.length + 1);
		if (prefix) return (p, isDir) => {
			if (p === ".") return prefix;
			const result = `${prefix}/${p}`;
			return isDir ? result.slice(0, -1) : result;
		};
		return (p, isDir) => isDir && p !== "." ? p.slice(0, -1) : p;
	}
	if (absolute) return (p) => posix.relative(cwd, p) || ".";
	return (p) => posix.relative(cwd, `${root}/${p}`) || ".";
}
function buildRelative(cwd, root) {
	if (root.startsWith(`${cwd}/`)) {
		const prefix = root.slice(cwd.length + 1);
		return (p) => `${prefix}/${p}`;
	}
	return (p) => {
		const result = posix.relative(cwd, `${root}/${p}`);
		return p[p.length - 1] === "/" && result !== "" ? `${result}/` : result || ".";
	};
}
function ensureNonDriveRelativePath(path) {
	return path.replace(DRIVE_RELATIVE_PATH, (match) => `${match}/`);
}
const splitPatternOptions = { parts: true };
function splitPattern(path) {
	var _result$parts;
	const result = picomatch.scan(path, splitPatternOptions);
	return ((_result$parts = result.parts) === null || _result$parts === void 0 ? void 0 : _result$parts.length) ? result.parts : [path];
}
const POSIX_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}*?|]|^!|[!+@](?=\()|\\(?![()[\]{}!*+?@|]))/g;
const WIN32_UNESCAPED_GLOB_SYMBOLS = /(?<!\\)([()[\]{}]|^!|[!+@](?=\())/g;
const escapePosixPath = (path) => path.replace(POSIX_UNESCAPED_GLOB_SYMBOLS, "\\$&");
const escapeWin32Path = (path) => path.replace(WIN32_UNESCAPED_GLOB_SYMBOLS, "\\$&");
/**
* Escapes a path's special characters depending on the platform.
* @see {@link https://superchupu.dev/tinyglobby/documentation#escapePath}
*/
/* node:coverage ignore next */
const escapePath = isWin ? escapeWin32Path : escapePosixPath;
/**
* Checks if a pattern has dynamic parts.
*
* Has a few minor differences with [`fast-glob`](https://github.com/mrmlnc/fast-glob) for better accuracy:
*
* - Doesn't necessarily return `false` on patterns that include `\`.
* - Returns `true` if the pattern includes parentheses, regardless of them representing one single pattern or not.
* - Returns `true` for unfinished glob extensions i.e. `(h`, `+(h`.
* - Returns `true` for unfinished brace expansions as long as they include `,` or `..`.
*
* @see {@link https://superchupu.dev/tinyglobby/documentation#isDynamicPattern}
*/
function isDynamicPattern(pattern, options) {
	const scan = picomatch.scan(pattern);
	return scan.isGlob || scan.negated;
}
function log(...tasks) {
	console.log(`[tinyglobby ${(/* @__PURE__ */ new Date()).toLocaleTimeString("es")}]`, ...tasks);
}
function ensureStringArray(value) {
	return typeof value === "string" ? [value] : value !== null && value !== void 0 ? value : [];
}
//#endregion
//#region src/patterns.ts
const PARENT_DIRECTORY = /^(\/?\.\.)+/;
const ESCAPING_BACKSLASHES = /\\(?=[()[\]{}!*+?@|])/g;
function normalizePattern(pattern, opts, props, isIgnore) {
	var _PARENT_DIRECTORY$exe;
	const cwd = opts.cwd;
	let result = pattern;
	if (pattern[pattern.length - 1] === "/") result = pattern.slice(0, -1);
	if (result[result.length - 1] !== "*" && opts.expandDirectories) result += "/**";
	const escapedCwd = escapePath(cwd);
	result = isAbsolute(result.replace(ESCAPING_BACKSLASHES, "")) ? posix.relative(escapedCwd, result) : posix.normalize(result);
	const parentDir = (_PARENT_DIRECTORY$exe = PARENT_DIRECTORY.exec(result)) === null || _PARENT_DIRECTORY$exe === void 0 ? void 0 : _PARENT_DIRECTORY$exe[0];
	const parts = splitPattern(result);
	if (parentDir) {
		const n = (parentDir.length + 1) / 3;
		let i = 0;
		const cwdParts = escapedCwd.split("/");
		while (i < n && parts[i + n] === cwdParts[cwdParts.length + i - n]) {
			result = result.slice(0, (n - i - 1) * 3) + result.slice((n - i) * 3 + parts[i + n].length + 1) || ".";
			i++;
		}
		const potentialRoot = posix.join(cwd, parentDir.slice(i * 3));
		if (potentialRoot[0] !== "." && props.root.length > potentialRoot.length) {
			props.root = ensureNonDriveRelativePath(potentialRoot);
			props.depthOffset = -n + i;
		}
	}
	if (!isIgnore && props.depthOffset >= 0) {
		var _props$commonPath;
		(_props$commonPath = props.commonPath) !== null && _props$commonPath !== void 0 || (props.commonPath = parts);
		const newCommonPath = [];
		const length = Math.min(props.commonPath.length, parts.length);
		for (let i = 0; i < length; i++) {
			const part = parts[i];
			if (part === "**" && !parts[i + 1]) {
				newCommonPath.pop();
				break;
			}
			if (i === parts.length - 1 || part !== props.commonPath[i] || isDynamicPattern(part)) break;
			newCommonPath.push(part);
		}
		props.depthOffset = newCommonPath.length;
		props.commonPath = newCommonPath;
		props.root = ensureNonDriveRelativePath(newCommonPath.length > 0 ? posix.join(cwd, ...newCommonPath) : cwd);
	}
	return result;
}
function processPatterns(options, patterns, props) {
	const matchPatterns = [];
	const ignorePatterns = [];
	for (const pattern of options.ignore) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") ignorePatterns.push(normalizePattern(pattern, options, props, true));
	}
	for (const pattern of patterns) {
		if (!pattern) continue;
		if (pattern[0] !== "!" || pattern[1] === "(") matchPatterns.push(normalizePattern(pattern, options, props, false));
		else if (pattern[1] !== "!" || pattern[2] === "(") ignorePatterns.push(normalizePattern(pattern.slice(1), options, props, true));
	}
	return {
		match: matchPatterns,
		ignore: ignorePatterns
	};
}
//#endregion
//#region src/crawler.ts
function buildCrawler(options, patterns) {
	const cwd = options.cwd;
	const props = {
		root: cwd,
		depthOffset: 0
	};
	const processed = processPatterns(options, patterns, props);
	if (options.debug) log("internal processing patterns:", processed);
	const { absolute, caseSensitiveMatch, debug, dot, followSymbolicLinks, onlyDirectories } = options;
	const root = props.root.replace(BACKSLASHES, "");
	const matchOptions = {
		dot,
		nobrace: options.braceExpansion === false,
		nocase: !caseSensitiveMatch,
		noextglob: options.extglob === false,
		noglobstar: options.globstar === false,
		posix: true
	};
	const matcher = picomatch(processed.match, matchOptions);
	const ignore = picomatch(processed.ignore, matchOptions);
	const partialMatcher = getPartialMatcher(processed.match, matchOptions);
	const format = buildFormat(cwd, root, absolute);
	const excludeFormatter = absolute ? format : buildFormat(cwd, root, true);
	const excludePredicate = (_, p) => {
		const relativePath = excludeFormatter(p, true);
		return relativePath !== "." && !partialMatcher(relativePath) || ignore(relativePath);
	};
	let maxDepth;
	if (options.deep !== void 0) maxDepth = Math.round(options.deep - props.depthOffset);
	const crawler = new Builder({
		filters: [debug ? (p, isDirectory) => {
			const path = format(p, isDirectory);
			const matches = matcher(path) && !ignore(path);
			if (matches) log(`matched ${path}`);
			return matches;
		} : (p, isDirectory) => {
			const path = format(p, isDirectory);
			return matcher(path) && !ignore(path);
		}],
		exclude: debug ? (_, p) => {
			const skipped = excludePredicate(_, p);
			log(`${skipped ? "skipped" : "crawling"} ${p}`);
			return skipped;
		} : excludePredicate,
		fs: options.fs,
		pathSeparator: "/",
		relativePaths: !absolute,
		resolvePaths: absolute,
		includeBasePath: absolute,
		resolveSymlinks: followSymbolicLinks,
		excludeSymlinks: !followSymbolicLinks,
		excludeFiles: onlyDirectories,
		includeDirs: onlyDirectories || !options.onlyFiles,
		maxDepth,
		signal: options.signal
	}).crawl(root);
	if (options.debug) log("internal properties:", {
		...props,
		root
	});
	return [crawler, cwd !== root && !absolute && buildRelative(cwd, root)];
}
//#endregion
//#region src/index.ts
function formatPaths(paths, mapper) {
	if (mapper) for (let i = paths.length - 1; i >= 0; i--) paths[i] = mapper(paths[i]);
	return paths;
}
const defaultOptions = {
	caseSensitiveMatch: true,
	debug: !!process.env.TINYGLOBBY_DEBUG,
	expandDirectories: true,
	followSymbolicLinks: true,
	onlyFiles: true
};
function getOptions(options) {
	const opts = Object.assign({}, options);
	for (const key in defaultOptions) if (opts[key] === void 0) Object.assign(opts, { [key]: defaultOptions[key] });
	opts.cwd = (opts.cwd instanceof URL ? fileURLToPath(opts.cwd) : resolve(opts.cwd || process.cwd())).replace(BACKSLASHES, "/");
	opts.ignore = ensureStringArray(opts.ignore);
	opts.fs && (opts.fs = {
		readdir: opts.fs.readdir || readdir,
		readdirSync: opts.fs.readdirSync || readdirSync,
		realpath: opts.fs.realpath || realpath,
		realpathSync: opts.fs.realpathSync || realpathSync,
		stat: opts.fs.stat || stat$1,
		statSync: opts.fs.statSync || statSync
	});
	if (opts.debug) log("globbing with options:", opts);
	return opts;
}
function getCrawler(globInput, inputOptions = {}) {
	var _ref;
	if (globInput && (inputOptions === null || inputOptions === void 0 ? void 0 : inputOptions.patterns)) throw new Error("Cannot pass patterns as both an argument and an option");
	const isModern = isReadonlyArray(globInput) || typeof globInput === "string";
	const patterns = ensureStringArray((_ref = isModern ? globInput : globInput.patterns) !== null && _ref !== void 0 ? _ref : "**/*");
	const options = getOptions(isModern ? inputOptions : globInput);
	return patterns.length > 0 ? buildCrawler(options, patterns) : [];
}
async function glob(globInput, options) {
	const [crawler, relative] = getCrawler(globInput, options);
	return crawler ? formatPaths(await crawler.withPromise(), relative) : [];
}

const harmless = (text) => text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
const glance = (text, length = 40) => harmless(text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text);
const quote = (text, length) => `\u201C${glance(String(text), length)}\u201D`;
const excerptAt = (text, index) => {
  const from = Math.max(index - 40, index && text.lastIndexOf("\n", index - 1) + 1);
  const [line] = text.slice(from, from + 60).split("\n");
  return `${harmless(line)}
${" ".repeat(index - from)}^`;
};

const STANDARD_INPUT = "-";
async function filesOf(names) {
  const files = /* @__PURE__ */ new Set();
  for (const name of names) for (const file of await expand(name)) files.add(file);
  return [...files];
}
async function expand(name) {
  if (name === STANDARD_INPUT) return [name];
  const found = await stat(name).catch(() => void 0);
  if (found && !found.isDirectory()) return [name];
  if (found) return search("**/*.json", name);
  return isDynamicPattern(slashes(name)) ? search(slashes(name)) : [name];
}
const slashes = (name) => process.platform === "win32" ? name.replaceAll("\\", "/") : name;
async function search(pattern, folder) {
  const files = await glob(pattern, {
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    ...folder && { cwd: folder }
  });
  return (files.length ? files.sort() : [pattern]).map((file) => join$1(folder ?? "", file));
}
async function commonFolder(names) {
  const folders = await Promise.all(names.filter((name) => name !== STANDARD_INPUT).map(folderOf));
  const [first = resolve$1()] = folders;
  const shared = folders.reduce((a, b) => {
    const parts = b.split(sep$1);
    const end = a.split(sep$1).findIndex((part, i) => part !== parts[i]);
    return end < 0 ? a : parts.slice(0, end).join(sep$1);
  }, first);
  return shared || sep$1;
}
async function folderOf(name) {
  const found = await stat(name).catch(() => void 0);
  if (found?.isDirectory()) return resolve$1(name);
  const parts = slashes(name).split("/");
  const at = found ? -1 : parts.findIndex((part) => isDynamicPattern(part));
  if (at < 0) return resolve$1(dirname(name));
  return resolve$1(parts.slice(0, at).join("/") || (at ? "/" : "."));
}
async function readBytes(file) {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const nameOf = (file) => file === STANDARD_INPUT ? "standard input" : harmless(file);

const about$1 = (said, todo) => ({ given, detail = "" }) => ({
  expected: "the address of a JSON document",
  received: `${quote(given, ADDRESS)}, ${said(glance(detail, ADDRESS))}`,
  suggestion: todo(detail, String(given))
});
const ADDRESS = 100;
const wrongScheme = about$1(
  (scheme) => `which starts with \u201C${scheme}\u201D`,
  (scheme) => /^(?:file|[a-z]):$/.test(scheme) ? "That is a place on your own computer, which visitors cannot read: put the file on the website, and write where it is there, like /careers/nurse.json." : scheme === "data:" ? "Write the data itself into the attribute data-career." : "Write an address that starts with https://, or with / for a file on this website."
);
const badStatus = about$1(
  (status) => `which the server answered with ${status}${STATUS[status] ?? ""}`,
  (status) => /^40[13]$/.test(status) ? "The server does not let everybody read it: open the address in a private window, and change who may see the file." : status === "429" ? "Try again in some minutes." : /^4/.test(status) ? "Open the address in a browser: check its spelling, small and capital letters too, and that the file is on the server." : "The fault is the server\u2019s: try again later, or tell the people who look after it."
);
const STATUS = {
  401: " (login needed)",
  403: " (not allowed)",
  404: " (not found)",
  410: " (no longer there)",
  429: " (asked too often)",
  500: " (a fault of the server)",
  503: " (not ready)"
};
const notLoaded = about$1(
  (why) => `which could not be loaded: ${why}`,
  (why, address) => {
    if (/time|abort/i.test(why)) return "The server is too slow: try again, or put the file on another one.";
    if (/invalid|malformed|parse/i.test(why))
      return "Correct the address, so that it is like https://example.org/careers/nurse.json or /careers/nurse.json.";
    return /^http:/i.test(address) ? "Write https:// in place of http://, and open the address in a browser to see that it works." : "Open the address in a browser. If it shows there, it belongs to another website, which has to allow this one with the header Access-Control-Allow-Origin: or put the file on this website.";
  }
);
const tooLarge = about$1(
  (size) => `which holds more than ${size}`,
  () => "Check that it is the right file; if it is, make one file for each career."
);
const nothingThere = about$1(
  (pointer) => `whose document has nothing at \u201C${pointer}\u201D`,
  () => "What follows the # names a part of the document, like #/role, or #/certifications/0 for the first certification: correct it, or delete it with the #."
);

const SAMPLE = '{ "name": "Ward Nurse" }';
const DATA = "data in { } (JSON)";
const EXPECTED = {
  value: "a value: text in quotes, a number, { or [",
  key: "a name in quotes, or }",
  colon: "a colon after the name",
  comma: "a comma, or a closing bracket",
  end: "nothing after the last bracket",
  escape: "a sign that may stand in a text",
  cut: 'a closing quote "',
  open: "a closing bracket"
};
const TOKEN = /"[^"\n]{1,30}"|&[\w#]{2,8};|[\p{L}\p{N}_.+-]{2,30}|[^]|$/uy;
const NAMES = {
  "": "the end",
  '"': 'a quote "',
  "'": "a single quote '",
  ",": "a comma",
  ":": "a colon",
  "\\": "a backslash \\"
};
const found = (text, index) => {
  TOKEN.lastIndex = index;
  const token = TOKEN.exec(text)[0].replace(/^&(?:quot|#34);$/, '"');
  const said = (token.length < 2 ? NAMES[token] : void 0) ?? (/^[\0-\x1f]$/.test(token) ? "an invisible sign" : /^"/.test(token) ? glance(token) : quote(token));
  return { token, said };
};
const refused = (text, { known: [failure] = [], given, detail }) => {
  if (!failure)
    return {
      expected: DATA,
      received: `the text ${quote(text)}`,
      suggestion: "Put the file career-elements.repair.\u2026.js beside career-elements.js: it mends this, or says what to change."
    };
  const { code, line, index } = failure;
  const whole = String(given);
  const inAttribute = detail === void 0;
  const expected = EXPECTED[code];
  const end = `the end after \u201C${text.length > 25 ? "\u2026" : ""}${glance(text.slice(-25))}\u201D`;
  if (code === "cut")
    return {
      expected,
      received: end,
      suggestion: `Write the missing " where the words end${inAttribute ? `. If an apostrophe has ended the attribute, write \u2019 or &#39; for each one; or put " round the attribute, and write &quot; for each " inside.` : ", and see that the file is complete."}`
    };
  if (code === "open") {
    const closers = closersOf(whole);
    return {
      expected,
      received: end,
      suggestion: inAttribute && /^[{[\s]+$/.test(text) ? `The next " has ended the attribute: put single quotes round the data, like data-career='${SAMPLE}'.` : `${closers ? `Write ${closers} at the very end` : "Each { needs a } and each [ a ]: write what is missing at the end"}, and see that nothing was cut off.`
    };
  }
  if (code === "quote") {
    const next = found(whole, whole.length - whole.slice(index + 1).trimStart().length);
    return /^[,:}\]]/.test(next.token) ? {
      expected: "a quote that can be meant in one way only",
      received: "one that may end the text or belong to it",
      suggestion: CURLED
    } : {
      expected: "a comma, a colon or a closing bracket after this quote",
      received: next.said,
      suggestion: 'If the quote belongs to the text, write \\" in its place; if not, write what has to follow it.'
    };
  }
  const { token, said } = found(whole, index);
  return { expected, received: said, suggestion: remedy(code, token, whole, index, line) };
};
const CURLED = 'Word processors curl quotes: type a straight " where each text begins and ends. Within a text curly ones may stay.';
const closersOf = (text) => {
  if (text.length > 1e5) return "";
  const open = [];
  for (const char of text.replace(/\\./g, "").replace(/"[^"]*"|[^[\]{}"]+/g, "")) {
    if (char === "{" || char === "[") open.push(char === "{" ? "}" : "]");
    else open.pop();
  }
  if (open.length > 9) return "";
  const closers = open.reverse().join("");
  try {
    JSON.parse(text + closers);
    return closers;
  } catch {
    return "";
  }
};
const remedy = (code, token, text, index, line) => {
  const before = text.slice(0, index).trimEnd();
  const last = before.at(-1) ?? "";
  const breaks = text.slice(before.length, index).split("\n").length - 1;
  const isBracket = /^[}\]]$/.test(token);
  if (/^&(?:amp;)?$/.test(token)) return 'The quotes were encoded twice: write " in place of &amp;quot;.';
  if (/^[“”„‟‘’‚‛«»″′]$/.test(token)) return CURLED;
  if (code === "escape")
    return token === "\\" ? "Write two backslashes \\\\ where one is meant." : "Delete it, and type the text round it again.";
  if (token === "\\") return 'Delete the backslash before each quote: write " in place of \\".';
  switch (code) {
    case "value":
      if (isBracket || token === ",")
        return last === ":" ? 'Write the value after the colon, like "Ward Nurse".' : "Delete it, or write an entry before it.";
      if (/^(?:true|false|null)$/i.test(token)) return `Write it in small letters: ${token.toLowerCase()}.`;
      if (/^(?:none|nil|undefined|nan)$/i.test(token)) return "Write null in its place, or delete the field.";
      return /^[+.\d-]/.test(token) ? "Write numbers in plain digits, like 52000 or 3.5, and all else in double quotes." : `Put text into double quotes: "${glance(/^[^\s&,:;"[\]{}]+(?: [^\s&,:;"[\]{}]+)*/.exec(text.slice(index, index + 99))?.[0] ?? "Ward Nurse")}".`;
    case "key":
      if (token === ",") return "Delete it: one comma is enough.";
      if (/^\d/.test(token)) return "Write numbers without commas between their digits, like 52000.";
      if (token === "{" || token === "[")
        return 'In { } each entry has a name: write "name": before it, or put the entries into [ ].';
      break;
    case "colon":
      if (token === "=") return "Write a colon in its place.";
      break;
    case "comma":
      if (/^[;|.=]$/.test(token)) return "Write a comma in its place.";
      if (isBracket) break;
      if (breaks) return `Write a comma at the end of line ${line - breaks}.`;
      if (/[\w.]/.test(last) && /^[^"{[]/.test(token))
        return 'Put the whole into double quotes, like "12 hours" or "07:30".';
      if (token === ":") return `Only in { } do values have names, each one its own, like ${SAMPLE}.`;
      return `Write a comma before it.${last === '"' ? ' If the quotes before it belong to a text, write \\" for each of them.' : ""}`;
    case "end":
      return token === "," || token === "{" ? "If these are several documents, put [ ] round them all, and commas between them." : "Delete it, or look for a bracket too many before it.";
  }
  return isBracket ? "Each { is closed by a } and each [ by a ]: write the other one here, or the one that is missing before it." : 'Write a name in quotes, a colon, then the value: "name": "Ward Nurse".';
};

const REPAIRS = {
  entity: [
    "plain characters",
    "HTML codes such as &quot; in their place",
    'Write the characters themselves: " for &quot;, & for &amp;.'
  ],
  quote: [
    'straight double quotes "',
    "single or curly ones",
    'Type a straight " at both ends of the text. Word processors curl quotes; a plain text editor does not.'
  ],
  space: [
    "an ordinary space",
    "a special one, as it comes along when text is copied from a web page",
    "Delete it and press the space bar."
  ],
  markup: ["nothing but data here", "an HTML tag such as <br> or <p>", "Delete the tag."],
  comment: ["nothing but data here", "a comment", "Delete it: this format has no comments."],
  comma: ["no comma after the last entry", "one", "Delete this comma."],
  break: [
    "text in quotes on a single line",
    "a line break or a tab between its quotes",
    "Join the lines; where a line break is meant, write \\n."
  ],
  key: ["a name in quotes", "a name without", 'Put a straight " before and after the name.']
};
const mended$1 = ({ known: [repair] = [] }) => {
  const { kind, count } = repair;
  const [expected, received, suggestion] = REPAIRS[kind];
  const more = count > 1 ? ` (here and in ${count - 1} more ${count === 2 ? "place" : "places"})` : "";
  return { expected, received: received + more, suggestion };
};
const notJson = (problem) => {
  const text = String(problem.given).trim();
  return somethingElse(text, problem) ?? refused(text, problem);
};
const ONLY_DATA = "Only the data belongs there, from its first { to its last }.";
const OTHERS = [
  [/^$/, "empty text", `Write the data there, like ${SAMPLE}.`],
  [
    /^(?:[^{[]*[\0\ufffd]|[^]{0,3}\0)/,
    "signs that are no text: a picture, a word processor\u2019s file, or another encoding",
    "Save the data as plain text in the encoding UTF-8, with a name that ends in .json."
  ],
  [
    /^(?:\{[{%]|\$\{|<%|<\?(?:php|=))/,
    "a placeholder that was to be replaced by the data",
    "See that the template system runs for this page, and knows this name."
  ],
  [/^<(?:\?xml|rss|feed|svg)/, "an XML file", `Export the data as JSON instead, which looks like ${SAMPLE}.`],
  [/^</, "HTML tags", ONLY_DATA],
  [
    /^\[object /,
    "\u201C[object Object]\u201D, which a program writes in place of an object\u2019s contents",
    "In the program, set data-career to JSON.stringify(data), or give the object to the property .data of the tag."
  ],
  [
    /^(?:undefined|NaN)$/,
    "a word that a program writes where it has no data",
    "Check the name of the variable that the program or the template puts there."
  ],
  [
    /^(?:(?:export|import|var|let|const|function|return|"?use strict)\b|[\w.$]+(?:\s*=|\()\s*[[{(])/,
    "a program (JavaScript)",
    "Keep only the data: delete what stands before its first { and after its last }."
  ],
  [
    /^(?:%[\da-f]{2}|e[yw][\w+/-]{16,}=*$)/i,
    "encoded text that is damaged, or was cut off",
    "Copy the encoded text again, from its first to its last character."
  ],
  [
    /^["“”„'‘’][^{}[\]"“”„'‘’]{1,40}["“”'‘’]\s*:/,
    "fields without brackets round them",
    "Put a { before the first one and a } after the last one."
  ],
  [
    /^(?:---\s+|- )?[\w -]{1,40}:(?:\s|$)/,
    "lines without brackets and quotes, as in YAML",
    `Write names and texts in quotes, and brackets round all: ${SAMPLE}.`
  ],
  [
    /^(?:[^\n{}[\]:,;\t]*[,;\t][^\n{}[\]:]*(?:\n|$)){2}/,
    "rows of a table, as in CSV",
    `Write each row as names and values: ${SAMPLE}.`
  ]
];
const PAGE$2 = /^(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|title|meta)\b/i;
const LINK = /^(?:https?:|\.{0,2}\/)[^\s{}[\]]+$|^[\w./-]+\.json(?:[?#]\S*)?$/i;
const somethingElse = (text, { detail }) => {
  const start = text.slice(0, 1e3);
  if (PAGE$2.test(start)) {
    const title = /<title[^<>]*>([^<]*[^<\s])/i.exec(start)?.[1].trim();
    return {
      expected: DATA,
      received: `a web page (HTML)${title ? ` with the title ${quote(title)}` : ""}`,
      suggestion: detail === void 0 ? ONLY_DATA : "Perhaps it is the error page or the login of the website: open the address in a private window, and correct it until you see the data, which begins with {."
    };
  }
  if (LINK.test(text))
    return {
      expected: DATA,
      received: `the address ${quote(text, ADDRESS)}`,
      suggestion: `Addresses belong into the attribute src: src="${glance(text, ADDRESS)}".`
    };
  for (const [beginning, received, suggestion] of OTHERS)
    if (beginning.test(start)) return { expected: DATA, received, suggestion };
  return /[{}[\]]/.test(text) ? void 0 : {
    expected: DATA,
    received: `the text ${quote(text)}`,
    suggestion: `Write it as a named field in brackets, like ${SAMPLE}.`
  };
};

const nearest = (name, known) => {
  let best;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  if (name.length < 40) {
    for (const candidate of known) {
      const d = distance(name.toLowerCase(), candidate.toLowerCase());
      if (d < least) [best, least] = [candidate, d];
    }
  }
  return best;
};
const distance = (a, b) => {
  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const swapped = i && j && a[i] === b[j - 1] && a[i - 1] === b[j] ? before[j - 1] + 1 : Infinity;
      next.push(Math.min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] === b[j] ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length];
};

const KINDS = {
  text: "text in quotes",
  alt: "text in quotes",
  value: "text in quotes, or a number",
  number: "a number",
  flag: "true or false",
  time: 'a time from "00:00" to "24:00"',
  date: "a day of the calendar",
  list: "a list in [ ]",
  object: "an object in { }",
  either: "text in quotes, or an object in { }"
};
const EXAMPLES = {
  alt: '"Two nurses at a bedside"',
  amount: "395",
  count: "1",
  currency: '"USD"',
  href: '"/careers/nurse"',
  kind: '"Exam"',
  label: '"Details"',
  name: '"Ward Nurse"',
  of: '[{ "title": "Training" }]',
  per: '"year"',
  role: '{ "name": "Ward Nurse" }',
  slots: '[{ "label": "Morning" }]',
  src: '"/images/ward.jpg"',
  steps: '[{ "title": "Training" }]',
  system: '"O*NET-SOC"',
  value: '"12 hours"'
};
const SHAPES = {
  action: '{ "label": "Details", "href": _ }',
  certifications: '{ "name": _ }',
  choose: '{ "count": 1, "of": [{ "title": _ }] }',
  closing: '{ "text": _ }',
  codes: '{ "system": "O*NET-SOC", "value": _ }',
  day: '{ "slots": [{ "label": _ }] }',
  exam: '{ "duration": _ }',
  facts: '{ "label": "Shift", "value": _ }',
  fees: '{ "kind": "Exam", "amount": _, "currency": "USD" }',
  image: '{ "src": _, "alt": "Two nurses at a bedside" }',
  issuer: '{ "name": _ }',
  of: '{ "title": _ }',
  overview: '{ "paragraphs": [_] }',
  pathway: '{ "steps": [{ "title": _ }] }',
  renewal: '{ "every": _ }',
  responsibilities: '{ "items": [_] }',
  role: '{ "name": _ }',
  salary: '{ "min": _, "currency": "USD", "per": "year" }',
  slots: '{ "label": _ }',
  steps: '{ "title": _ }'
};
const wrongKind = ({ at, code, given }) => ({
  expected: KINDS[code],
  received: inWords$2(given),
  suggestion: advice(code, given, at)
});
const missing = ({ at, known = [] }, parent) => {
  const [kind] = known;
  const name = String(at.at(-1));
  const field = `"${name}": ${EXAMPLES[name] ?? '"\u2026"'}`;
  const attribute = at.length === 1 && kind === "text" ? `, or ${name}="\u2026" to the tag` : "";
  return {
    expected: KINDS[kind],
    received: "nothing",
    suggestion: `Add ${field} between the { and } of ${parent.replace(/^\d/, "entry $&") || "the data"}, with a comma to the next field${attribute}.`
  };
};
const unknownName = ({ at, known = [] }) => {
  const name = String(at.at(-1));
  const near = nearest(name, known);
  return {
    expected: "a known name",
    received: quote(name),
    suggestion: near ? `Did you mean \u201C${near}\u201D?` : `Delete it, or use a known name: ${known.join(", ")}.`
  };
};
const tooDeep = ({ known }) => ({
  expected: `at most ${String(known)} levels`,
  received: "more",
  suggestion: "Delete some of the brackets round this place. If a program makes the data, see that no object contains itself."
});
const tooMany = ({ known }) => ({
  expected: `at most ${String(known)} values`,
  received: "more",
  suggestion: "Shorten the document: what comes after this place is left out."
});
const noReference = ({ given, known = [] }) => {
  const names = known.flatMap((entry) => isRecord$1(entry) ? [entry["acronym"] ?? entry["id"]] : []).filter((name) => typeof name === "string");
  const near = nearest(String(given), names);
  return {
    expected: "the id or acronym of a certification",
    received: quote(given),
    suggestion: near ? `Did you mean ${quote(near)}?` : names.length ? `Write one of these instead: ${names.slice(0, 20).map((name) => glance(name)).join(", ")}.` : 'The document names no certification: add one, like "certifications": [{ "acronym": "WPC", "name": "Ward Practice Certificate" }].'
  };
};
const noChoice = ({ at, given, known = [] }) => {
  const values = known.filter(Boolean).map(String);
  return {
    expected: `one of ${values.join(", ")}`,
    received: quote(given),
    suggestion: `Write ${String(at.at(-1))}="${nearest(String(given), values) ?? values[0]}", or delete the attribute.`
  };
};
const inWords$2 = (given) => {
  switch (typeof given) {
    case "string":
      return given.trim() ? `the text ${quote(given)}` : "empty text";
    case "number":
    case "bigint":
      return Number.isFinite(Number(given)) ? `the number ${glance(String(given))}` : "a number without end or sense";
    case "boolean":
      return String(given);
    case "object":
      return Array.isArray(given) ? "a list" : given ? "an object" : "nothing";
    case "undefined":
      return "nothing";
    default:
      return `a ${typeof given}`;
  }
};
const advice = (kind, given, at) => {
  const isText = typeof given === "string";
  const words = isText ? given.trim() : "";
  const name = String(at.findLast((key) => typeof key === "string"));
  switch (kind) {
    case "text":
    case "alt":
    case "value":
    case "either":
      if (isText || given === null || given === void 0)
        return "Write text between two quotes, or delete the entry.";
      if (typeof given !== "object") return `Put it in quotes: "${glance(String(given))}".`;
      if (Array.isArray(given) && at.includes("eligibility"))
        return 'Write { "all": before the [ and } after the ].';
      return `Write one text in quotes in place of all that stands in the brackets, like ${EXAMPLES[name] ?? '"Hospital"'}.`;
    case "number":
      return words && Number.isFinite(Number(words)) ? `Leave out the quotes: ${glance(words)}.` : "Write a number in digits and without quotes, like 2.";
    case "flag":
      return /^(?:true|false)$/i.test(words) ? `Leave out the quotes: ${words.toLowerCase()}.` : "Write true for yes, or false for no, without quotes.";
    case "time":
      return `Write hours and minutes with two digits each, like ${clock(words)}; words like \u201CMorning\u201D go into \u201Clabel\u201D.`;
    case "date":
      return 'Write year, month and day with two hyphens, like "2027-03-09" for 9 March 2027.';
    case "list":
      if (isText && words) return `Put it in square brackets: [${example(given)}].`;
      return isRecord$1(given) ? "Put it in square brackets: a [ before its { and a ] after its }." : 'Write the entries between square brackets, with commas between them, like ["Hospital", "Clinic"].';
    case "object":
      if (isText && /^[{[]/.test(words))
        return "It was made into text twice: leave out the quotes round it, or call JSON.stringify only once.";
      if (Array.isArray(given) && !at.length)
        return "Keep the one entry that is meant, from its { to its }, and delete the [ and ] round it.";
      return `Write it as ${shaped(SHAPES[name] ?? '{ "name": _ }', given)}.`;
  }
};
const example = (given, asNumber) => {
  if (asNumber && Number.isFinite(given)) return String(given);
  const words = typeof given === "string" || Number.isFinite(given) ? harmless(String(given)).trim() : "";
  return words && words.length < 60 ? JSON.stringify(words) : '"\u2026"';
};
const shaped = (shape, given) => shape.replace("_", () => example(given, /(?:min|amount|value|duration)": _/.test(shape)));
const clock = (words) => {
  const [, hour, minute = "00", half] = /^(\d{1,2})(?:[:.h](\d\d))?(?::\d\d)? ?([ap]\.?m)?/i.exec(words) ?? [];
  const hours = half ? Number(hour) % 12 + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return hours < 24 && Number(minute) < 60 ? `"${String(hours).padStart(2, "0")}:${minute}"` : '"07:30"';
};

const explain = (problem) => {
  try {
    const { expected, received, suggestion } = SAY[problem.code](problem, inWords$1(problem.at.slice(0, -1)));
    return issue(problem, expected, received, suggestion);
  } catch {
    return { ...brief(problem), docs: docsOf(problem.code) };
  }
};
const SAY = {
  text: wrongKind,
  alt: wrongKind,
  value: wrongKind,
  number: wrongKind,
  flag: wrongKind,
  time: wrongKind,
  date: wrongKind,
  list: wrongKind,
  object: wrongKind,
  either: wrongKind,
  missing,
  name: unknownName,
  depth: tooDeep,
  count: tooMany,
  ref: noReference,
  choice: noChoice,
  json: notJson,
  mended: mended$1,
  scheme: wrongScheme,
  status: badStatus,
  fetch: notLoaded,
  size: tooLarge,
  pointer: nothingThere,
  absent: ({ given }) => given === void 0 ? {
    expected: "a career document",
    received: "none",
    suggestion: "Write the data into the attribute data-career, or the address of a file that holds it into the attribute src."
  } : {
    expected: "something to show",
    received: "only empty fields and lists",
    suggestion: 'Fill in at least one, like { "title": "Learn the ward" } in the list of steps.'
  },
  fault: ({ detail = "an unknown one" }) => ({
    expected: "data that can be shown",
    received: `an error: ${quote(detail, ADDRESS)}`,
    suggestion: /trusted/i.test(detail) ? "Allow \u201Ccareer-elements\u201D in the Content-Security-Policy of the website: trusted-types career-elements." : "If a program sets the property data, give it plain objects and texts only. Otherwise this is a mistake in career-elements: report it with these words and the data."
  })
};
function issue(problem, expected, received, suggestion) {
  const { at, code, given, known: [found] = [], detail } = problem;
  const path = inWords$1(at);
  const isText = code === "json" || code === "mended";
  const place = isText ? found : void 0;
  const where = [
    path.length > 200 ? harmless(`${path.slice(0, 60)} \u2026 ${path.slice(-120)}`) : path,
    [place && `line ${place.line}, column ${place.column}`, isText && detail && quote(detail, ADDRESS)].filter(Boolean).join(" of ")
  ].filter(Boolean).join(": ");
  return {
    code,
    severity: isWarning(problem) ? "warning" : "error",
    path,
    pointer: pointerTo(at),
    message: `${where && `${capital(where)}: `}expected ${expected}, found ${received}${isWarning(problem) ? "; it was read all the same" : ""}.`,
    expected,
    received,
    ...suggestion && { suggestion },
    ...place && {
      line: place.line,
      column: place.column,
      excerpt: excerptAt(String(given), place.index)
    },
    docs: docsOf(code)
  };
}
const inWords$1 = (at) => at.map(
  (key) => typeof key === "number" ? String(key + 1) : capital(
    glance(key).replace(/([a-z])([A-Z])/g, (_, a, b) => `${a} ${b.toLowerCase()}`)
  )
).join(" \u203A ");
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const [, folder = ""] = /^(.*\/)(?:model\/explain|career-elements\.explain\.[^/]+)\.js(?:\?|$)/.exec(import.meta.url) ?? [];
const docsOf = (code) => `${folder}messages.html#${code}`;

var explain$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  docsOf: docsOf,
  explain: explain,
  issue: issue
});

function portion(widget, document, ref = "") {
  const { schema, part: name, item } = KINDS$1[widget];
  if (widget === "certification-badge") {
    const { value: given2, at: at2, problem } = pick(document, ref);
    return problem ? { problems: [problem] } : { given: given2, ...check(certification, given2, at2) };
  }
  const { value: given, at } = name ? part(document, name) : { value: document, at: [] };
  if (widget === "pathway-timeline") return pathway(document, given, at);
  if (!Array.isArray(given) || !item) return { given, ...check(schema, given, at) };
  const { data, problems } = check(list$1(item), given, at);
  return { given, data: data && { slots: data }, problems };
}
function pathway(document, given, at) {
  const certifications = isRecord$1(document) ? document["certifications"] : void 0;
  const known = check(list$1(certification), certifications ?? [], ["certifications"]);
  const way = Array.isArray(given) ? check(list$1(step$1), given, at) : check(
    KINDS$1["pathway-timeline"].schema,
    given ?? (certifications ? { steps: [] } : given),
    at
  );
  const own = Array.isArray(given) ? way.data && { steps: way.data } : way.data;
  return {
    given: certifications ? { pathway: given, certifications } : given,
    data: own && { pathway: own, certifications: known.data ?? [] },
    problems: [...known.problems, ...way.problems]
  };
}

const UNITS$1 = ["hour", "day", "week", "month", "year"];
const plural = (lang, forms) => {
  const rules = new Intl.PluralRules(lang);
  return ({ count }) => forms[rules.select(Number(count))] ?? forms.other;
};
const perUnit = (forms) => {
  const words = new Map(Object.entries(forms));
  return ({ unit }) => words.get(String(unit).toLowerCase()) ?? forms.other;
};

const ATTRIBUTE$1 = "data-career-words";
const TOOLS = ["copyLink", "linkCopied", "saveImage", "saveCalendar"];
const MOST = 200;
function ownWords(speaker, lang, words, english, problems, decode, mend) {
  const own = {};
  for (const text of given(speaker)) {
    const decoded = decode(text) ?? mendedText(text, mend, speaker);
    if (!decoded) continue;
    const { value, problems: found } = decoded;
    for (const problem of found) problems.push({ ...problem, at: [ATTRIBUTE$1, ...problem.at] });
    if (value === void 0) continue;
    if (!isRecord(value)) {
      problems.push({ at: [ATTRIBUTE$1], code: "object", given: value });
      continue;
    }
    const entries = Object.entries(value);
    if (entries.length > MOST) problems.push({ at: [ATTRIBUTE$1], code: "count", known: [MOST] });
    for (const [name, value2] of entries.slice(0, MOST)) {
      const phrase = read$1(name, value2, lang, english, problems);
      if (phrase !== void 0) own[name] ??= phrase;
    }
  }
  return { ...words, ...own };
}
const mended = /* @__PURE__ */ new Map();
function mendedText(text, mend, speaker) {
  const found = mended.get(text) ?? mend(text).then((found2) => void mended.set(text, found2));
  if (!(found instanceof Promise)) return found;
  mended.set(text, found);
  void found.then(() => speaker.requestUpdate());
  return void 0;
}
function* given(element) {
  for (
    let host = element;
    // The root of what is in no page may be a link, whose `host` is a text.
    host?.nodeType;
    host = host.getRootNode().host
  ) {
    const walker = document.createTreeWalker(host.getRootNode(), NodeFilter.SHOW_ELEMENT);
    walker.currentNode = host;
    for (let here = host; here; here = walker.parentNode()) {
      const text = Element.prototype.getAttribute.call(here, ATTRIBUTE$1);
      if (text?.trim()) yield text;
    }
  }
}
function read$1(name, value, lang, english, problems) {
  const known = [...Object.keys(english), ...TOOLS];
  if (!known.includes(name)) {
    problems.push({ at: [ATTRIBUTE$1, name], code: "name", known });
    return void 0;
  }
  const places = placesIn(english[name] ?? "");
  const isCounted = places.includes("{count}");
  if (!isRecord(value) || !(isCounted || places.includes("{unit}")))
    return isPhrase(value, [name], places, problems) ? value : void 0;
  const kinds = isCounted ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories : [...UNITS$1, "other"];
  const forms = Object.entries(value).filter(([kind, phrase]) => {
    if (kinds.includes(kind)) return isPhrase(phrase, [name, kind], places, problems);
    problems.push({ at: [ATTRIBUTE$1, name, kind], code: "name", known: kinds });
    return false;
  });
  const usable = Object.fromEntries(forms);
  if (Object.hasOwn(usable, "other")) return isCounted ? plural(lang, usable) : perUnit(usable);
  if (!Object.hasOwn(value, "other"))
    problems.push({ at: [ATTRIBUTE$1, name, "other"], code: "missing", known: ["text"] });
  return void 0;
}
function isPhrase(value, at, places, problems) {
  if (typeof value !== "string" || !value.trim()) {
    problems.push({ at: [ATTRIBUTE$1, ...at], code: "text", given: value });
    return false;
  }
  const unknown = placesIn(value).filter((place) => !places.includes(place));
  for (const place of unknown) problems.push({ at: [ATTRIBUTE$1, ...at, place], code: "name", known: places });
  return !unknown.length;
}
const placesIn = (phrase) => phrase.match(/\{\w+\}/g) ?? [];
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const MODULES = /* @__PURE__ */ new Map([
  ["ar", () => Promise.resolve().then(function () { return ar$1; })],
  ["de", () => Promise.resolve().then(function () { return de$1; })],
  ["es", () => Promise.resolve().then(function () { return es$1; })],
  ["fr", () => Promise.resolve().then(function () { return fr$1; })],
  ["he", () => Promise.resolve().then(function () { return he$1; })],
  ["hi", () => Promise.resolve().then(function () { return hi$1; })],
  ["ja", () => Promise.resolve().then(function () { return ja$1; })],
  ["pt", () => Promise.resolve().then(function () { return pt$1; })],
  ["zh", () => Promise.resolve().then(function () { return zh$1; })]
]);
const loaded = /* @__PURE__ */ new Map();
const base = (lang) => lang.split("-")[0];
const wordsFor$1 = (lang) => loaded.get(base(lang));
function loadWords(lang, modules = MODULES) {
  const name = base(lang);
  const module = modules.get(name);
  if (typeof module !== "function") return module;
  const loading = module().then(
    (found) => {
      loaded.set(name, found[name]);
      modules.delete(name);
    },
    () => {
      modules.delete(name);
    }
  );
  modules.set(name, loading);
  return loading;
}
function speak(english, speaker, lang, problems, decode, mend) {
  const loading = loadWords(lang)?.then(() => speaker.requestUpdate());
  return loading ? void 0 : ownWords(speaker, lang, wordsFor$1(lang) ?? english, english, problems, decode, mend);
}

var languages = /*#__PURE__*/Object.freeze({
  __proto__: null,
  loadWords: loadWords,
  speak: speak,
  wordsFor: wordsFor$1
});

const nothing = /* @__PURE__ */ Symbol.for("lit-nothing");
const markup$1 = (value) => {
  if (value === nothing || value === void 0 || value === null) return "";
  if (Array.isArray(value)) return value.map(markup$1).join("");
  const { strings, values } = value;
  if (!strings) return escape$1(String(value));
  let html = strings[0];
  values.forEach((value2, i) => {
    const before = strings[i];
    if (!before.endsWith("=")) html += markup$1(value2);
    else if (value2 === nothing) html = html.slice(0, before.search(/\s+[\w-]+=$/) - before.length);
    else html += `"${markup$1(value2)}"`;
    html += strings[i + 1];
  });
  return html;
};
const escape$1 = (text) => text.replace(/[&<>"]/g, (char) => NAMED$1[char]);
const NAMED$1 = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;"
};

const serialize = (content) => markup$1(content).replace(UNKNOWN, "\uFFFD");
const escape = (text) => escape$1(text).replace(UNKNOWN, "\uFFFD");
const UNKNOWN = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

function draw$2(widget, data, { level = 2, layout, lang, own }) {
  const words = wordsFor$1(lang) ?? en;
  const view = { level, layout: layout ?? layoutsOf(widget)[0], lang, words };
  const html = serialize(templateOf(widget)(data, view));
  if (!html.trim()) return void 0;
  const language = own ? ` lang="${escape(own)}" dir="${directionOf(own)}"` : "";
  return `<div class="career" part="base"${language}>${html}</div>`;
}

function structuredData(page, base) {
  const credentials = [];
  const others = [page].flat().flatMap((document) => describe$2(document, credentials, base));
  const distinct = new Map(others.map((node2) => [JSON.stringify(node2), node2]));
  return { "@context": "https://schema.org", "@graph": [...distinct.values(), ...credentials] };
}
const asScriptText = (graph) => JSON.stringify(graph).replace(
  /[<>&\x7f-\x9f\u2028\u2029\ufffe\uffff]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function describe$2({ lang, role, certifications = [], pathway, day }, credentials, base) {
  const { bands, rest } = plan(pathway ?? { steps: [] }, certifications);
  const stops = bands.flatMap(({ stops: stops2 }) => stops2);
  const refer = (certification, isDescribed) => {
    const { description, ...own } = certification;
    return join(credential(isDescribed ? certification : own, lang, base), credentials);
  };
  const tell = (stop) => step(stop, refer);
  const { heading, intro, ordered } = pathway ?? {};
  const list = [
    role && occupation(role, base),
    // Beside steps, what no step refers to is no part of the way; and one badge makes no list.
    stops.length ? itemList(stops, tell, ordered, heading, intro) : (pathway ?? rest[1]) && itemList(rest, tell, false, heading, intro),
    day && itemList(inOrder(day.slots), slotItem, true, day.heading, day.intro)
  ];
  for (const { certification } of rest) refer(certification, true);
  return list.filter((each) => each !== void 0);
}
const occupation = (role, base) => node({
  "@type": "Occupation",
  name: role.name,
  alternateName: [role.abbreviation, ...role.aliases ?? []].filter((name) => name !== void 0),
  description: role.description ?? role.tagline ?? role.overview?.paragraphs?.[0],
  image: address(role.image?.src, base),
  responsibilities: role.responsibilities?.items?.map(sentence$1),
  qualifications: role.qualifications,
  skills: role.skills?.map(
    (skill) => typeof skill === "string" ? skill : skill.level ? `${skill.name} (${skill.level})` : skill.name
  ),
  occupationalCategory: role.codes?.map(({ system, value }) => ({
    "@type": "CategoryCode",
    codeValue: String(value),
    inCodeSet: { "@type": "CategoryCodeSet", name: system }
  })),
  estimatedSalary: role.salary && salaries(role.salary)
});
const salaries = ({ min, max, median, currency, per }) => {
  const [minValue, maxValue, middle] = [min, max, median].map(
    (it) => typeof it === "number" ? it : void 0
  );
  const time = UNITS[per.toLowerCase()];
  const range = { "@type": "QuantitativeValue", minValue, maxValue, unitText: time?.unitText ?? per };
  return [
    ...(minValue ?? maxValue) === void 0 ? [] : [{ "@type": "MonetaryAmount", currency, value: node(range) }],
    ...middle === void 0 ? [] : [
      node({ "@type": "MonetaryAmountDistribution", currency, median: middle, duration: time?.duration })
    ]
  ];
};
const UNITS = {
  hour: { unitText: "HOUR", duration: "PT1H" },
  day: { unitText: "DAY", duration: "P1D" },
  week: { unitText: "WEEK", duration: "P1W" },
  month: { unitText: "MONTH", duration: "P1M" },
  year: { unitText: "YEAR", duration: "P1Y" }
};
const credential = (certification, lang, base) => {
  const { acronym, name, description, issuer, image, action, status, level, exam, fees, renewal } = certification;
  return node({
    "@type": "EducationalOccupationalCredential",
    name,
    alternateName: acronym === name ? void 0 : acronym,
    description,
    // Where an exam is held in languages of its own, the language of the page would contradict it.
    inLanguage: lang && !exam?.languages?.length ? canonical(lang) : void 0,
    creativeWorkStatus: status,
    educationalLevel: level,
    recognizedBy: issuer && node({ "@type": "Organization", name: issuer.name, url: address(issuer.href, base) }),
    validFor: DURATION.test(String(renewal?.every)) ? renewal.every : void 0,
    offers: fees?.flatMap(
      ({ kind, amount, currency, condition }) => typeof amount === "number" && /^[A-Z]{3}$/.test(currency) ? node({
        "@type": "Offer",
        name: kind,
        description: condition,
        price: amount,
        priceCurrency: currency
      }) : []
    ),
    image: address(image?.src, base),
    url: address(action?.href, base)
  });
};
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/;
function join(given, credentials) {
  const found = credentials.find((known) => isSame(known, given));
  if (found) {
    const [named, other] = isBare(found) ? [given, found] : [found, given];
    Object.assign(found, { ...other, ...named, "@id": found["@id"] });
    return { "@id": found["@id"] };
  }
  const id = `_:credential${credentials.length + 1}`;
  credentials.push({ "@id": id, ...given });
  return { "@id": id };
}
const isSame = (one, other) => {
  const [name, acronym] = wordsFor(one);
  const [otherName, otherAcronym] = wordsFor(other);
  if (isBare(one) || isBare(other))
    return name === otherName || name === otherAcronym || acronym === otherName;
  return name === otherName && (!acronym || !otherAcronym || acronym === otherAcronym);
};
const wordsFor = ({ name, alternateName }) => [name, alternateName].map((text) => typeof text === "string" ? text.trim().toLowerCase() : void 0);
const isBare = ({ name, alternateName }) => !alternateName && /^\S{1,12}$/.test(String(name));
const step = (stop, refer) => {
  const { title, certification, description, choice } = stop;
  const isDescribed = certification?.description === description;
  const items = [
    certification && refer(certification, isDescribed),
    choice && itemList(choice.stops, (each) => step(each, refer))
  ].filter((item) => item !== void 0);
  return {
    name: title ?? certification?.name,
    description: isDescribed ? void 0 : description,
    item: items.length > 1 ? items : items[0]
  };
};
const slotItem = ({ title, label, description, activities }) => ({
  name: title ?? label,
  description: [description, ...(activities ?? []).map(sentence$1)].filter((text) => text)
});
const itemList = (things, describe2, ordered, name, description) => {
  const items = things.map((thing) => node(describe2(thing))).filter((item) => Object.keys(item).length);
  if (!items.length) return void 0;
  return node({
    "@type": "ItemList",
    name,
    description,
    itemListOrder: `https://schema.org/${ordered ? "ItemListOrderAscending" : "ItemListUnordered"}`,
    numberOfItems: items.length,
    itemListElement: items.map((item, i) => ({
      "@type": "ListItem",
      ...ordered ? { position: i + 1 } : {},
      ...item
    }))
  });
};
const sentence$1 = (item) => typeof item === "string" ? item : [item.title, item.description].filter((text) => text).join(": ");
const address = (given, base) => {
  const safe = given && safeUrl(given);
  if (!safe) return void 0;
  try {
    const { protocol, href } = new URL(safe, base);
    return /^https?:$/.test(protocol) ? href : void 0;
  } catch {
    return void 0;
  }
};
const node = (terms) => {
  const isSaid = (value) => value !== void 0 && value !== "" && !(Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => isSaid(value)));
};

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*(\/?)>/gi;
const ATTRIBUTE = /([\w-]+)(?:="([^"]*)")?/g;
const VOID = ["img"];
function parse$1(html) {
  const root = [];
  const open = [root];
  let from = 0;
  for (const { 0: tag, 1: closes, 2: name, 3: attributes, 4: closed, index } of html.matchAll(TAG)) {
    if (index > from) open.at(-1).push(html.slice(from, index));
    from = index + tag.length;
    if (closes) {
      open.pop();
      continue;
    }
    const children = [];
    open.at(-1).push({
      name,
      attributes: new Map(
        Array.from(attributes.matchAll(ATTRIBUTE), ([, key, value = ""]) => [key, value])
      ),
      children
    });
    if (!closed && !VOID.includes(name)) open.push(children);
  }
  if (from < html.length) root.push(html.slice(from));
  return root;
}
const BLANKS = /[ \t\n\r\f]+/g;
const collapse = (text) => text.replace(BLANKS, " ");
const trim = (text) => collapse(text).replace(/^ | $/g, "");
const BLOCK = /^(h[2-6]|p|ul|ol|li|dl|dt|dd|div|section|article|header|details|summary)$/;
const isBlock = (node) => typeof node === "object" && BLOCK.test(node.name);
const hasBlocks = ({ children }) => children.some(isBlock);
const print$1 = (nodes, indent = "") => {
  if (!nodes.some(isBlock)) return trim(inline(nodes));
  return nodes.flatMap((node) => {
    if (typeof node === "string") return trim(node) ? [indent + trim(node)] : [];
    if (!isBlock(node)) return [indent + inline([node])];
    const { children } = node;
    return children.some(isBlock) ? [`${indent}${openTag(node)}
${print$1(children, `${indent}  `)}
${indent}</${node.name}>`] : [`${indent}${openTag(node)}${trim(inline(children))}</${node.name}>`];
  }).join("\n");
};
const inline = (nodes) => nodes.map((node) => {
  if (typeof node === "string") return collapse(node);
  return VOID.includes(node.name) ? openTag(node) : `${openTag(node)}${inline(node.children)}</${node.name}>`;
}).join("");
const openTag = ({ name, attributes }) => `<${name}${Array.from(attributes, ([key, value]) => ` ${key}="${value}"`).join("")}${VOID.includes(name) ? " /" : ""}>`;

const KEPT = /^(class|lang|dir|role|href|src|alt|loading|start|aria-[\w]+)$/;
const semantic = (html) => print$1(
  parse$1(html).map(plain).map((node) => typeof node === "object" && !hasBlocks(node) ? { ...node, name: "span" } : node)
).replaceAll("&amp;#", "&amp;&#035;");
const asKept = (key, value) => {
  if (key === "class") return value.trim().replace(/\s+/g, " ");
  const isRelative = /^(href|src)$/.test(key) && !/^(https?|mailto|tel):/i.test(value);
  return (isRelative ? value.replaceAll(":", "%3A") : value).replaceAll("\f", " ").replaceAll("\\", "&#092;");
};
const plain = (node) => {
  if (typeof node === "string") return node;
  const { name, children } = node;
  const attributes = new Map(
    Array.from(node.attributes).filter(([key, value]) => KEPT.test(key) && (value.trim() || key === "alt")).map(([key, value]) => [key, asKept(key, value)])
  );
  switch (name) {
    case "svg":
      return drawing$1(node, attributes);
    case "time":
      return { name: "span", attributes: attributes.set("role", "time"), children: children.map(plain) };
    case "bdi":
      return { name: "span", attributes: attributes.set("dir", "auto"), children: children.map(plain) };
    default:
      return { name, attributes, children: attributes.has("aria-hidden") ? [] : children.map(plain) };
  }
};
const drawing$1 = ({ attributes }, kept) => {
  kept.delete("aria-hidden");
  const height = attributes.get("height");
  if (height) kept.set("data-height", height);
  return { name: "span", attributes: kept, children: [] };
};

const registration = () => PROPERTIES.map(
  ({ name, syntax, initialValue }) => `@property ${name}{syntax:'${syntax}';inherits:true;initial-value:${initialValue}}`
).join("");
const all = (names, syntax, initialValue) => names.split(" ").map((name) => ({ name: `--ce-${name}`, syntax, inherits: true, initialValue }));
const PROPERTIES = [
  ...all("brand", "<color>", "#0b5c66"),
  ...all("accent border muted surface text tint", "<color>", "CanvasText"),
  ...all("fill", "<color>", "transparent"),
  ...all("cqi", "<length>", "0px")
];

async function renderHtml(document, options = {}) {
  const { inner, given, widget, own, issues } = await prepare(document, options, options.tag ?? false);
  if (inner === void 0) return { issues };
  const children = semantic(inner);
  const space = children.includes("\n") ? "\n" : "";
  const html = options.tag ? `<career-${widget}${attributes(given, options, own)}>${space}${children}${space}</career-${widget}>` : children;
  return { html: html.includes("\n") ? `${html}
` : html, issues };
}
async function renderShadow(document, options = {}) {
  const prepared = await prepare(document, options);
  return { ...shadow(prepared, options), issues: prepared.issues };
}
const shadow = ({ inner, given, widget, own }, options) => {
  if (inner === void 0) return {};
  const root = `<template shadowrootmode="open"><style>${sheetOf(widget)}</style>${inner}</template>`;
  return { html: `<career-${widget}${attributes(given, options, own)}>${root}</career-${widget}>
` };
};
async function renderPage(document, options = {}) {
  const prepared = await prepare(document, options);
  const { widget, data, lang, issues } = prepared;
  const { html } = shadow(prepared, options);
  if (html === void 0) return { issues };
  const { script = "career-elements.js" } = options;
  const about = describe$1(data);
  const lines = [
    "<!doctype html>",
    `<html lang="${escape(lang)}" dir="${directionOf(lang)}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(about.title)}</title>`,
    ...about.description ? [`<meta name="description" content="${escape(about.description)}">`] : [],
    `<style>${registration()}${PAGE$1}</style>`,
    ...widget === "spotlight" ? [
      `<script type="application/ld+json" data-career-structured>${asScriptText(structuredData(data, options.url))}<\/script>`
    ] : [],
    ...script === false ? [] : [`<script type="module" src="${escape(script)}"><\/script>`],
    "</head>",
    "<body>",
    "<main>",
    html.trim(),
    "</main>",
    "</body>",
    "</html>"
  ];
  return { html: `${lines.join("\n")}
`, issues };
}
const PAGE$1 = "body{max-width:80rem;margin:0 auto;padding:1.5rem clamp(1rem,4vw,4rem);background:Canvas;color:CanvasText;font-family:system-ui,sans-serif;line-height:1.5}";
async function prepare(document, options, inTag = true) {
  const { widget = "spotlight", level = 2, layout } = options;
  oneOf(WIDGETS, widget, "widget");
  oneOf(LEVELS, level, "level");
  oneOf([void 0, ...layoutsOf(widget)], layout, `layout of a ${widget}`);
  const { given, data, problems } = portion(widget, document, options.ref);
  const own = ownLanguage(document);
  const lang = own ?? canonical(options.lang ?? "");
  await loadWords(lang);
  const said = inTag ? ownLanguage(given) : own;
  const inner = data === void 0 ? void 0 : draw$2(widget, data, { level, layout, lang, own: said });
  const issues = problems.map(explain);
  if (inner === void 0 && !problems.length)
    issues.push(explain({ at: [], code: "absent", given: document }));
  return { widget, inner, given, data, lang, own, issues };
}
function oneOf(known, given, what) {
  if (!known.includes(given))
    throw new RangeError(`\u201C${String(given)}\u201D is no ${what}. There are: ${known.filter(Boolean).join(", ")}.`);
}
const ownLanguage = (document) => {
  const lang = isRecord$1(document) ? document["lang"] : void 0;
  return typeof lang === "string" && lang.trim() ? canonical(lang) : void 0;
};
const asAscii = (json) => json.replace(
  /[\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu,
  (char) => Array.from(
    { length: char.length },
    (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`
  ).join("")
);
const attributes = (given, { layout, level, theme }, own) => {
  const lang = ownLanguage(given) ? void 0 : own;
  const dir = lang && directionOf(lang);
  const plain = Object.entries({ lang, dir, layout, level, theme }).flatMap(
    ([name, value]) => value === void 0 ? [] : [` ${name}="${escape(String(value))}"`]
  );
  const data = escape(asAscii(JSON.stringify(given))).replaceAll("&quot;", '"').replaceAll("'", "&#39;");
  return `${plain.join("")} data-career='${data}'`;
};
const describe$1 = (data) => {
  const { role, pathway, ...own } = data;
  const subject = role ?? pathway ?? own;
  const { name, heading, tagline, description, intro } = subject;
  const words = description ?? tagline ?? intro;
  return { title: name ?? heading ?? "Career", ...words && { description: words } };
};
const sheets = /* @__PURE__ */ new Map();
const sheetOf = (widget) => {
  let sheet = sheets.get(widget);
  if (sheet === void 0) sheets.set(widget, sheet = minify(stylesOf(widget).join("")));
  return sheet;
};
const minify = (css) => css.replace(/\/\*[^]*?\*\//g, "").replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").replace(/;}/g, "}").trim();

const START = { line: 1, column: 1 };
const whole = (saying) => atStart(sayOf(saying));
const atStart = (issue2) => ({ ...issue2, ...START, length: 1, placed: false });
const sayOf = ({ code, expected, received, suggestion }, at = []) => ({
  ...issue({ at, code: "absent" }, expected, received, suggestion),
  code,
  docs: docsOf(code)
});
const TWICE = {
  code: "twice",
  expected: "each name once",
  received: "this one a second time",
  suggestion: "Keep one of the two; the last one counts."
};
const EMPTY_LIST = {
  code: "absent",
  expected: "a career document",
  received: "an empty list",
  suggestion: "Put the document between the brackets, or remove the file."
};
const NO_TEXT = {
  code: "encoding",
  expected: "plain text",
  received: "a file of another kind, such as a picture or a word processor\u2019s document",
  suggestion: "Save the document as plain text in the encoding UTF-8, with a name that ends in .json."
};
const TOO_DEEP = {
  code: "depth",
  expected: "a document",
  received: "brackets within brackets, deeper than any page can show",
  suggestion: "Remove them."
};
const noLayout = (given, known) => ({
  code: "choice",
  expected: known.length > 1 ? `one of ${known.join(", ")} as its layout` : "no layout, for it has one only",
  received: quote(given),
  suggestion: "It was made without."
});
const notUtf8 = (encoding) => ({
  code: "encoding",
  expected: "text saved as UTF-8",
  received: encoding,
  suggestion: "Open the file in a text editor and save it again with the encoding UTF-8."
});
function unreadable(error) {
  const said = { code: "file", expected: "a file" };
  switch (error.code) {
    case "ENOENT":
      return {
        ...said,
        received: "no file of this name",
        suggestion: "Check the spelling, and the folder that you are in."
      };
    case "EACCES":
    case "EPERM":
      return {
        ...said,
        received: "one that you may not read",
        suggestion: "Change the permissions of the file."
      };
    case "EISDIR":
      return { ...said, received: "a folder", suggestion: "Name the files in it, like folder/*.json." };
    default:
      return {
        ...said,
        received: `an error: ${error instanceof Error ? error.message : String(error)}`,
        suggestion: "Try to open the file in an editor."
      };
  }
}

const DOUBLE = '"\u201C\u201D\u201E\u201F\u2033';
const SINGLE = "'\u2018\u2019\u201A\u201B\u2032";
const ANGLED = "\xAB\xBB";
const QUOTES = DOUBLE + SINGLE + ANGLED;
const ENTITIES = ` quot" apos' amp& lt< gt> nbsp\xA0 ldquo\u201C rdquo\u201D lsquo\u2018 rsquo\u2019 ndash\u2013 mdash\u2014 hellip\u2026 trade\u2122 reg\xAE`;
const ENTITY = /&(?:#(x[\da-f]{1,5}|\d{1,6})|(\w{2,6}));/gi;
const GAP = /[ \t\n\r]+|([\s\xad\u200b-\u200f\u2060]+)|(<\/?(?:br|p)\b[^<>]*>)|(\/\/.*?(?=<br|$)|\/\*[^]*?\*\/)/imy;
const INSIDE = /[^\0-\x1f\\<"“”„‟″'‘’‚‛′«»]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\(["“”„‟″'‘’‚‛′«»])|(\t|(?:<br ?\/?>|(<\/p>))?\r?\n(?:<p>)?)|(["“”„‟″'‘’‚‛′«»])|</y;
const NAME = /[a-z_$][\w$]*/iy;
const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LETTER = /[\p{L}\d]/u;
const repair = (text) => rewrite(text, text);
const rewrite = (source, text, repairs = {}) => {
  const decoded = repairs["entity"];
  const closers = [];
  let due = "value";
  let enders = "";
  let inner = 0;
  let at = 0;
  let out = "";
  let done = 0;
  const find = (pattern, from = at) => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const skip = (from, comments) => {
    for (let gap; (gap = find(GAP, from)) && (comments || !gap[3]); ) from += gap[0].length;
    return from;
  };
  const refuse = (code, index = at) => {
    const place = locate(source, index, decoded);
    return !decoded && text[index] === "&" ? rewrite(source, source.replace(ENTITY, decodeEntity), {
      entity: { kind: "entity", count: 1, ...place }
    }) : { failure: { code, ...place } };
  };
  const complete = () => {
    due = due === "key" ? "colon" : closers.length ? "comma" : "end";
  };
  for (; ; ) {
    const char = text[at];
    const gap = !enders && find(GAP);
    const closer = closers.at(-1);
    const item = closer === "}" ? "key" : "value";
    let length = 1;
    let kind;
    let instead = "";
    if (enders) {
      const part = find(INSIDE);
      if (!part) return refuse(at + 1 < text.length ? "escape" : "cut");
      const [all, escaped, lineBreak, paragraph, quote] = part;
      length = all.length;
      if (lineBreak) {
        kind = "break";
        instead = char === "	" ? "\\t" : paragraph ? "\\n\\n" : "\\n";
      } else if (escaped) {
        kind = "quote";
        instead = SINGLE.includes(escaped) ? "'" : '\\"';
      } else if (quote && enders.includes(quote)) {
        const next = skip(at + 1);
        if (",:]}/".includes(text[next] ?? ",")) {
          if (inner % 2) return refuse("quote");
          instead = '"';
          enders = "";
          complete();
        } else {
          const behind = LETTER.test(text[at + 1]);
          const glued = behind && LETTER.test(text[at - 1]);
          if (!glued || !SINGLE.includes(quote)) {
            if (quote > "~" && (inner % 2 || behind && !glued)) inner++;
            else {
              if (!(QUOTES + "&").includes(text[next])) return refuse("quote");
              complete();
              return refuse(due, next);
            }
          }
        }
      } else if (quote === '"') instead = '\\"';
    } else if (gap) {
      length = gap[0].length;
      kind = gap[1] ? "space" : gap[2] ? "markup" : gap[3] && "comment";
    } else if (at === text.length) {
      if (due !== "end") return refuse("open");
      return { value: JSON.parse(out + text.slice(done)), repairs: Object.values(repairs) };
    } else if (char === "," && due === "comma") {
      if (text[skip(at + 1, true)] === closer) kind = "comma";
      else due = item;
    } else if (char === ":" && due === "colon") due = "value";
    else if (char === closer && (due === "comma" || due === item)) {
      closers.pop();
      due = "value";
      complete();
    } else if ("{[".includes(char) && due === "value") {
      closers.push(char === "{" ? "}" : "]");
      if (char === "{") due = "key";
    } else if (due !== "key" && due !== "value") return refuse(due);
    else if (QUOTES.includes(char)) {
      enders = char < "~" ? char : [DOUBLE, SINGLE, ANGLED].find((family) => family.includes(char));
      instead = '"';
      if (char !== '"') kind = "quote";
    } else {
      const word = find(due === "key" ? NAME : LITERAL);
      if (!word) return refuse(due);
      length = word[0].length;
      if (due === "key") {
        kind = "key";
        instead = `"${word[0]}"`;
      }
      complete();
    }
    if (kind) (repairs[kind] ??= { kind, count: 0, ...locate(source, at, decoded) }).count++;
    if (kind || instead) {
      out += text.slice(done, at) + instead;
      done = at + length;
    }
    at += length;
  }
};
const decodeEntity = (entity, digits, name) => name ? ENTITIES.match(` ${name}(\\W)`)?.[1] ?? entity : String.fromCodePoint(+`0${digits}`);
const locate = (text, index, decoded) => {
  if (decoded) {
    for (const match of text.matchAll(ENTITY)) {
      if (match.index >= index) break;
      index += match[0].length - decodeEntity(...match).length;
    }
  }
  const lines = text.slice(0, index).split("\n");
  return { line: lines.length, column: lines.at(-1).length + 1, index };
};

var repair$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  repair: repair
});

function positionsIn(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}
const BEFORE = 2;
const AFTER = 1;
const LEFT = 50;
const WIDTH = 100;
const linesOf = (text) => text.replace(/\r?\n$/, "").split(/\r?\n/);
function codeFrame(lines, { line, column }, length = 1) {
  const first = Math.max(1, line - BEFORE);
  const last = Math.max(line, Math.min(lines.length, line + AFTER));
  const digits = String(last).length;
  const from = column - 1 > WIDTH - LEFT ? column - 1 - LEFT : 0;
  const frame = [];
  for (let number = first; number <= last; number++) {
    const whole = lines[number - 1] ?? "";
    const text = `${from && whole.length > from ? "\u2026" : ""}${harmless(whole.slice(from, from + WIDTH))}`;
    const shown = `${text}${whole.length > from + WIDTH ? "\u2026" : ""}`;
    frame.push({
      number: String(number).padStart(digits),
      text: shown,
      kind: number === line ? "here" : "near"
    });
    if (number !== line) continue;
    const before = (from ? "\u2026" : "") + harmless(whole.slice(from, column - 1));
    const marked = harmless(whole.slice(column - 1, Math.min(column - 1 + length, from + WIDTH)));
    frame.push({
      number: " ".repeat(digits),
      text: " ".repeat(columnsOf(before)) + "^".repeat(Math.max(1, columnsOf(marked))),
      kind: "caret"
    });
  }
  return frame;
}
const columnsOf = (text) => {
  let columns = 0;
  for (const char of text) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    columns += /[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\uff01-\uff60\u3000-\u303e]/u.test(
      char
    ) ? 2 : 1;
  }
  return columns;
};

function unitsOf(value, as) {
  if (!Array.isArray(value)) return [unit(value, [], as)];
  const entries = value;
  const bare = as ?? guess(mergedNames(entries));
  const { item, schema } = KINDS$1[bare];
  if (item && !entries.some((entry) => isDocument(entry) || lacksNothing(entry, schema)))
    return [{ widget: bare, schema: list$1(item), value, at: [], guessed: !as }];
  return entries.map((entry, index) => unit(entry, [index], as));
}
const unit = (value, at, as) => {
  const widget = as ?? guess(value);
  const { schema, part: name } = KINDS$1[widget];
  const guessed = !as && !isDocument(value);
  if (!name) return { widget, schema, value, at, guessed };
  const { value: own, at: below } = part(value, name);
  const several = Array.isArray(own) && widget === "certification-badge";
  return { widget, schema: several ? list$1(schema) : schema, value: own, at: [...at, ...below], guessed };
};
const lacksNothing = (value, { required }) => isRecord$1(value) && required.every((key) => Object.hasOwn(value, key));
const mergedNames = (entries) => Object.fromEntries(entries.slice(0, 50).flatMap((entry) => isRecord$1(entry) ? Object.entries(entry) : []));
function guess(value) {
  if (isDocument(value) || !isRecord$1(value)) return "spotlight";
  const keys = Object.keys(value);
  let best = "spotlight";
  let most = 0;
  for (const widget of WIDGETS) {
    const { schema, item } = KINDS$1[widget];
    for (const { fields } of [schema, item ?? schema]) {
      const known = keys.filter((key) => Object.hasOwn(fields, key)).length;
      if (known > most) [best, most] = [widget, known];
    }
  }
  return best;
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner$1(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || false) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

new Array(20).fill(0).map((_, index) => {
    return ' '.repeat(index);
});
const maxCachedValues = 200;
({
    ' ': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + ' '.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + ' '.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + ' '.repeat(index);
        }),
    },
    '\t': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + '\t'.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + '\t'.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + '\t'.repeat(index);
        }),
    }
});

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var ParseOptions;
(function (ParseOptions) {
    ParseOptions.DEFAULT = {
        allowTrailingComma: false
    };
})(ParseOptions || (ParseOptions = {}));

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
const createScanner = createScanner$1;
var ScanError;
(function (ScanError) {
    ScanError[ScanError["None"] = 0] = "None";
    ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
    ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
    ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
    ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
    ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
    ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function (SyntaxKind) {
    SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
    SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
    SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
    SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
    SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
    SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
    SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
    SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
    SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
    SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
    SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
    SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
    SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
    SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
    SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
    SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
    SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
var ParseErrorCode;
(function (ParseErrorCode) {
    ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
    ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
    ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
    ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
    ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
    ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
    ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
    ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
    ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
    ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
    ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
    ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
    ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

const MAX_DUPLICATES = 100;
function findPlaces(text, paths) {
  const root = { below: /* @__PURE__ */ new Map() };
  for (const path of paths) want(root, path);
  const duplicates = [];
  const stack = [];
  const scanner = createScanner(text, true);
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const span = { at: scanner.getTokenOffset(), length: scanner.getTokenLength() };
    const char = text[span.at];
    const frame = stack.at(-1);
    if (char === ",") {
      if (frame?.isList) frame.entry = frame.entry + 1;
      else if (frame) frame.key = void 0;
    } else if (char === "}" || char === "]") stack.pop();
    else if (char === ":") continue;
    else if (frame && !frame.isList && !frame.key && char !== "{" && char !== "[") {
      frame.key = span;
      frame.entry = char === '"' ? scanner.getTokenValue() : text.slice(span.at, span.at + span.length).replace(/^\W|\W$/g, "");
      if (frame.names.has(frame.entry) && duplicates.length < MAX_DUPLICATES)
        duplicates.push({ path: stack.map(({ entry }) => entry), span });
      frame.names.add(frame.entry);
    } else {
      const wanted = frame ? frame.wanted?.below.get(String(frame.entry)) : root;
      if (wanted) wanted.place = frame?.key ? { value: span, key: frame.key } : { value: span };
      if (char === "{" || char === "[") {
        const isList = char === "[";
        stack.push({ isList, entry: isList ? 0 : "", names: /* @__PURE__ */ new Set(), wanted });
      }
    }
  }
  const placeOf = (path) => {
    let here = root;
    let place = root.place;
    let exact = true;
    for (const key of path) {
      here = here?.below.get(String(key));
      if (here?.place) place = here.place;
      exact = Boolean(here?.place);
    }
    return { place, exact };
  };
  return { placeOf, duplicates };
}
const want = (root, path) => {
  let here = root;
  for (const key of path.map(String)) {
    const next = here.below.get(key) ?? { below: /* @__PURE__ */ new Map() };
    here.below.set(key, next);
    here = next;
  }
};

function readText(bytes) {
  const text = new TextDecoder().decode(bytes);
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)
    return { text: "", problem: whole(notUtf8("UTF-16")) };
  if (bytes.subarray(0, 1e3).includes(0)) return { text: "", problem: whole(NO_TEXT) };
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { text };
  } catch {
    const problem = whole(notUtf8("another encoding"));
    return { text, problem: { ...problem, ...positionsIn(text)(text.indexOf("\uFFFD")), placed: true } };
  }
}
const wholly = (units) => units.map(({ schema, value, at }) => check(schema, value, at).problems);
function inspect(text, as, look = wholly) {
  const { value, findings, reading } = parse(text);
  if (!reading) return { text, units: [], findings, wrong: 1 };
  const units = unitsOf(value, as);
  if (!units.length) return { text, value, units, findings: [...findings, whole(EMPTY_LIST)], wrong: 1 };
  const checked = look(units, value);
  const wanted = checked.flat().map(({ at }) => at);
  const { placeOf, duplicates } = findPlaces(reading === "decoded" ? "" : text, wanted);
  const position = positionsIn(text);
  const isList = Array.isArray(value) && units[0].at.length > 0;
  const found = (issue, span) => ({
    ...issue,
    // In a list of documents, the first number of a path says which of them.
    ...isList && /^\d/.test(issue.path) && { path: `Document ${issue.path}`, message: `Document ${issue.message}` },
    ...span ? position(span.at) : START,
    length: span?.length ?? 1,
    placed: Boolean(span)
  });
  for (const problem of checked.flat()) {
    const { place, exact } = placeOf(problem.at);
    findings.push(found(explain(problem), exact && problem.code === "name" ? place?.key : place?.value));
  }
  for (const { path, span } of reading === "strict" ? duplicates : [])
    findings.push({ ...found(sayOf(TWICE, path), span), severity: "warning" });
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return { text, value, units, findings, wrong: checked.filter(({ length }) => length).length };
}
function parse(text) {
  try {
    return { value: JSON.parse(text), findings: [], reading: "strict" };
  } catch {
  }
  const { value, failure, repairs = [] } = repair(text);
  if (!failure)
    return {
      value,
      findings: repairs.map((it) => ofText({ code: "mended", given: text, known: [it] })),
      reading: "mended"
    };
  const decoded = decode(text);
  return decoded ? { value: decoded.value, findings: [], reading: "decoded" } : { findings: [ofText({ code: "json", given: text, known: [failure] })] };
}
const ofText = (problem) => ({
  ...START,
  ...explain({ ...problem, at: [], detail: "" }),
  length: 1,
  placed: Boolean(String(problem.given).trim())
});

const FORMS = { html: renderHtml, dsd: renderShadow, page: renderPage };
function piecesOf(text, as, ref) {
  let pieces = [];
  const look = (units, value) => {
    const shown = shownOf(units, value, ref);
    const problems = shown.map(
      ({ widget, document, index }) => portion(widget, document, ref).problems.map((problem) => ({
        ...problem,
        at: index === void 0 ? problem.at : [index, ...problem.at]
      }))
    );
    pieces = shown.map((piece, i) => ({ ...piece, wrong: problems[i].length > 0 }));
    return problems;
  };
  const { findings } = inspect(text, as, look);
  return { pieces, findings };
}
function shownOf(units, value, ref) {
  const [{ widget, guessed, at }] = units;
  const isList = Array.isArray(value) && at.length > 0;
  const picks = ref !== void 0 && units.every((unit) => unit.widget === "certification-badge");
  if (!isList || picks) return [{ widget, guessed, document: value }];
  const documents = value;
  return units.map(({ widget: widget2, guessed: guessed2 }, index) => ({ widget: widget2, guessed: guessed2, document: documents[index], index }));
}
async function draw$1({ widget, document, index, wrong }, form, options) {
  const findings = [];
  const say = (finding) => findings.push(
    index === void 0 ? finding : { ...finding, message: `Document ${index + 1}: ${finding.message}` }
  );
  let { layout } = options;
  if (layout !== void 0 && !layoutsOf(widget).includes(layout)) {
    say({ ...whole(noLayout(layout, layoutsOf(widget))), severity: "warning" });
    layout = void 0;
  }
  try {
    const { html, issues } = await FORMS[form](document, { ...options, widget, layout });
    if (html !== void 0) return { html, findings };
    if (!wrong) issues.map(atStart).forEach(say);
  } catch (error) {
    if (error instanceof RangeError) say(whole(TOO_DEEP));
    else say(atStart(explain({ at: [], code: "fault", detail: String(error) })));
  }
  return { findings };
}

const AT_A_TIME = 16;
async function* ahead(items, start) {
  const underway = [];
  for (const item of items) {
    underway.push(start(item));
    if (underway.length >= AT_A_TIME) yield await underway.shift();
  }
  for (const last of underway) yield await last;
}

class Names {
  /** Each once, however it was spelled. */
  files;
  #common;
  #out;
  #documents;
  #owners = /* @__PURE__ */ new Map();
  /** @param common the folder below which all files lie: their folders are kept from there on */
  constructor(files, common, out) {
    this.#common = common;
    this.#out = out;
    const places = new Map(files.map((file) => [pathOf(file), file]).reverse());
    this.files = files.filter((file) => places.get(pathOf(file)) === file);
    this.#documents = new Set(files.map((file) => alike(resolve$1(file))));
    for (const file of this.files) this.#claim(this.nameOf(file), file);
  }
  /** Of a file, or of one of its documents. */
  nameOf(file, ending = "") {
    const name = file === STANDARD_INPUT ? "document" : basename$1(file, extname(file));
    const folder = file === STANDARD_INPUT ? "" : relative$1(this.#common, dirname(resolve$1(file)));
    const isBelow = !isAbsolute$1(folder) && !folder.startsWith("..");
    return join$1(isBelow ? folder : "", `${name}${ending}.html`);
  }
  /** Why a file cannot have a name, in sentences; `undefined` when it now has it. */
  take(name, file) {
    if (this.#documents.has(alike(resolve$1(this.#out, name))))
      return "This is the name of a document, which would be lost. Write elsewhere with --out.";
    const owner = this.#claim(name, file);
    if (owner !== file)
      return `${nameOf(owner)} has become this file already. Rename one of the two documents.`;
    return void 0;
  }
  #claim(name, file) {
    const owner = this.#owners.get(alike(name)) ?? file;
    this.#owners.set(alike(name), owner);
    return owner;
  }
}
const pathOf = (file) => file === STANDARD_INPUT ? file : resolve$1(file);
const alike = (name) => name.normalize().toLowerCase();
function endingsOf(pieces) {
  const ids = pieces.map(({ document }) => idOf(document));
  return pieces.map(({ index }, i) => {
    if (index === void 0) return "";
    const id = ids[i];
    const isUnique = id !== void 0 && ids.filter((other) => other && alike(other) === alike(id)).length === 1;
    return `-${isUnique ? id : index + 1}`;
  });
}
const ID = /^\p{L}[\p{L}\p{M}\p{N}_-]{0,79}$/u;
const idOf = (document) => {
  const own = isRecord$1(document) ? document["id"] : void 0;
  const role = isRecord$1(document) && isRecord$1(document["role"]) ? document["role"]["id"] : void 0;
  const id = role ?? own;
  return typeof id === "string" && ID.test(id) ? id : void 0;
};

function describe(file, finding, paint, lines) {
  const { line, column, message, suggestion, severity } = finding;
  const colour = severity === "error" ? "red" : "yellow";
  const output = [
    paint("bold", `${nameOf(file)}:${line}:${column}`) + (severity === "warning" ? " (warning)" : ""),
    `  ${paint(colour, sentence(harmless(message)))}`
  ];
  if (suggestion) output.push(`  ${sentence(harmless(suggestion))}`);
  for (const { number, text, kind } of lines && finding.placed ? codeFrame(lines, finding, finding.length) : []) {
    const mark = kind === "here" ? paint(colour, ">") : " ";
    output.push(
      `  ${mark} ${paint("dim", `${number} |`)} ${kind === "caret" ? paint(colour, text) : text}`.trimEnd()
    );
  }
  return `${output.join("\n")}
`;
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const countGuess = (guesses, widget) => guesses.set(widget, (guesses.get(widget) ?? 0) + 1);
function takenFor(guesses, option) {
  const taken = [...guesses].map(
    ([widget, n]) => `${n} ${KINDS$1[widget].words[n === 1 ? 0 : 1]} (${option} ${widget})`
  );
  return taken.length ? [`Taken for: ${taken.join(", ")}. If that is not what you meant, say it with ${option}.`] : [];
}

const painter = (stream) => stream.isTTY && stream.hasColors() ? (style, text) => styleText(style, text) : (_, text) => text;
const print = (stream, text) => stream.write(text) || stream.destroyed ? Promise.resolve() : new Promise((resolve) => {
  stream.once("drain", resolve).once("close", resolve);
});
class Progress {
  #stream;
  #total;
  #last = 0;
  #shown = false;
  constructor(stream, total) {
    this.#stream = stream;
    this.#total = total;
  }
  show(done, file) {
    if (!this.#stream.isTTY || this.#total < 2 || Date.now() - this.#last < 60) return;
    this.#last = Date.now();
    this.#shown = true;
    const line = `${done} of ${this.#total}  ${file}`;
    this.#stream.write(`\r\x1B[K${line.slice(0, (this.#stream.columns || 80) - 1)}`);
  }
  clear() {
    if (this.#shown) this.#stream.write("\r\x1B[K");
    this.#shown = false;
  }
}

async function render(names, { as, out, ...options }) {
  const files = await filesOf(names);
  if (out !== void 0) return toFolder(files, await commonFolder(names), as, out, options);
  const [file, ...more] = files;
  if (more.length) throw new Misunderstood(`There are ${files.length} files: ${WHERE}`);
  return toOutput(file, as, options);
}
const WHERE = "say which folder gets what is made of them, like --out site.";
async function open(file, { widget, ref }) {
  try {
    const read = readText(await readBytes(file));
    if (!("problem" in read)) return { file, ...piecesOf(read.text, widget, ref) };
    return { file, pieces: [], findings: [read.problem] };
  } catch (error) {
    return { file, pieces: [], findings: [whole(unreadable(error))] };
  }
}
async function toOutput(file, as, options) {
  const { pieces, findings } = await open(file, options);
  if (pieces.length > 1)
    throw new Misunderstood(`There are ${pieces.length} documents in ${nameOf(file)}: ${WHERE}`);
  const log = new Log(1);
  for (const piece of pieces) {
    const { html, findings: more } = await draw$1(piece, as, options);
    findings.push(...more);
    if (html === void 0) continue;
    log.drawn(piece);
    await print(process.stdout, html);
  }
  await log.tell(file, findings);
  await log.print(takenFor(log.guesses, "--widget"));
  return log.isRight;
}
async function toFolder(files, common, as, out, options) {
  const log = new Log(files.length);
  try {
    await makeFolder(out);
  } catch (error) {
    await log.refuse(out, unwritable(error));
    return false;
  }
  tidyWhenStopped();
  const names = new Names(files, common, out);
  const writing = /* @__PURE__ */ new Set();
  const write = async (path, html) => {
    try {
      log.count(await writeWhole(path, html));
    } catch (error) {
      await log.refuse(path, unwritable(error));
    }
  };
  for await (const { file, pieces, findings } of ahead(names.files, (file2) => open(file2, options))) {
    log.begin(file);
    if (!pieces.length) log.not++;
    for (const [i, ending] of endingsOf(pieces).entries()) {
      const piece = pieces[i];
      const name = names.nameOf(file, ending);
      const { html, findings: more } = await draw$1(piece, as, {
        ...options,
        script: scriptFor(name, options)
      });
      findings.push(...more);
      if (html === void 0) {
        log.not++;
        continue;
      }
      const path = join$1(out, name);
      const taken = names.take(name, file);
      if (taken) {
        await log.refuse(path, taken);
        continue;
      }
      log.drawn(piece);
      const writes = write(path, html).finally(() => writing.delete(writes));
      writing.add(writes);
      if (writing.size >= AT_A_TIME) await Promise.race(writing);
    }
    await log.tell(file, findings);
  }
  await Promise.all(writing);
  const lacksScript = as === "page" && options.script === void 0 && log.all > log.not && !existsSync(join$1(out, SCRIPT));
  await log.print([
    log.summary(as === "page" ? ["page", "pages"] : ["file", "files"]),
    ...takenFor(log.guesses, "--widget"),
    ...lacksScript ? [
      `Put ${SCRIPT} into ${nameOf(out)}, or say with --script where it is. The pages read without it, too.`
    ] : []
  ]);
  return log.isRight;
}
const SCRIPT = "career-elements.js";
function scriptFor(name, { script = SCRIPT }) {
  if (script === false || /^([a-z][a-z\d+.-]*:|[/\\?#])/i.test(script)) return script;
  return "../".repeat(name.split(/[\\/]/).length - 1) + script;
}
const MAX_SHOWN$1 = 10;
class Log {
  guesses = /* @__PURE__ */ new Map();
  /** Documents of which there is no file. */
  not = 0;
  /** Whether nothing in the documents is wrong, and all is written. */
  isRight = true;
  #written = 0;
  #same = 0;
  #partly = 0;
  #begun = 0;
  #progress;
  #paint = painter(process.stderr);
  constructor(files) {
    this.#progress = new Progress(process.stderr, files);
  }
  get all() {
    return this.#written + this.#same + this.not;
  }
  begin(file) {
    this.#progress.show(this.#begun++, nameOf(file));
  }
  drawn({ widget, guessed, wrong }) {
    if (guessed) countGuess(this.guesses, widget);
    if (wrong) this.#partly++;
  }
  count(isWritten) {
    if (isWritten) this.#written++;
    else this.#same++;
  }
  async tell(file, findings) {
    if (findings.some(({ severity }) => severity === "error")) this.isRight = false;
    const shown = findings.slice(0, MAX_SHOWN$1).map((finding) => describe(file, finding, this.#paint).trimEnd());
    const more = findings.length - shown.length;
    await this.print([
      ...shown,
      ...more ? [`\u2026 and ${more} more in ${nameOf(file)}: career-elements validate tells all`] : []
    ]);
  }
  /** What cannot be written, and why. */
  async refuse(path, why) {
    this.isRight = false;
    this.not++;
    await this.print([`${this.#paint("bold", nameOf(path))}
  ${this.#paint("red", why)}`]);
  }
  async print(lines) {
    if (!lines.length) return;
    this.#progress.clear();
    await print(process.stderr, `${lines.join("\n")}
`);
  }
  summary([one, many]) {
    const partly = this.#partly ? ` (${this.#partly} without what is wrong there)` : "";
    const result = [
      `${this.#written} ${this.#written === 1 ? one : many} written${partly}`,
      ...this.#same ? [`${this.#same} the same as before`] : [],
      ...this.not ? [`${this.not} not`] : []
    ].join(", ");
    return this.isRight ? this.#paint("green", result) : this.#paint("red", `${result}: see above`);
  }
}

function contentOf(text, { widget: asked, ref = "" }) {
  const { value, units, findings } = inspect(text, asked);
  const [unit] = units;
  if (!unit) return { notes: findings.map(inWords) };
  const { widget } = unit;
  const isList = Array.isArray(value) && unit.at.length > 0 && widget !== "certification-badge";
  if (isList && units.length > 1)
    return {
      notes: [
        `There are ${units.length} documents in it, and a snippet shows one: save that one as a file of its own.`
      ]
    };
  const document = isList ? value[0] : value;
  const { given, data, problems } = portion(widget, document, ref);
  if (data === void 0) return { notes: [...problems.map(explain), ...findings].slice(0, 1).map(inWords) };
  if (!isWritable(given))
    return { notes: ["It holds brackets within brackets, deeper than any page can show: remove them."] };
  const lang = isRecord$1(document) && typeof document["lang"] === "string" ? document["lang"].trim() : "";
  return {
    content: { widget, value: given, data, ...lang && { lang } },
    notes: [
      ...findings.length ? [
        `There ${findings.length === 1 ? "is a problem" : `are ${findings.length} problems`} in the document: career-elements validate tells more.`
      ] : [],
      ...unit.guessed && !asked ? [
        `The document was taken for a ${KINDS$1[widget].words[0]}; if that is not what you meant, say it with --widget.`
      ] : []
    ]
  };
}
const isWritable = (value) => {
  try {
    return JSON.stringify(value) !== void 0;
  } catch {
    return false;
  }
};
const inWords = ({ message, suggestion }) => [message, suggestion].filter(Boolean).join(" ");

const ENCODINGS = {
  /** JSON that a person can go on editing; what HTML could misread is written as JSON escapes. */
  json: { quote: "'", encode: (value) => escapeFor(/[<>&'\u2028\u2029]/g, JSON.stringify(value, null, 2)) },
  /** The same on one line, and no brace or bracket inside a text: `{{`, `{%`, `{#`, `[shortcode]` mean something to Markdown tools. */
  line: {
    quote: "'",
    encode: (value) => JSON.stringify(value).replace(
      /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]+/g,
      (part) => part.startsWith('"') ? escapeFor(/[<>&'{}[\]`\u0080-\u009f\u2028\u2029]/g, part) : [...part].join(" ")
    )
  },
  /** Letters, digits, `%`, `-`, `.` and `_`: nothing that any filter we know of removes, curls or escapes. */
  percent: {
    quote: '"',
    encode: (value) => encodeURIComponent(JSON.stringify(value)).replace(
      /[!'()*~]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
    )
  },
  /** Shorter than percent-encoding, and never readable. */
  base64url: { quote: '"', encode: (value) => Buffer.from(JSON.stringify(value)).toString("base64url") }
};
const literal = (value) => escapeFor(/[<\u2028\u2029]/g, JSON.stringify(value, null, 2));
const escapeFor = (pattern, json) => json.replace(pattern, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

function readable({ widget, data, lang }, carrier) {
  const html = semantic(draw$2(widget, data, { lang: canonical(lang ?? "") }) ?? "");
  const own = carrier === "react" ? html.replaceAll(' class="', ' className="') : html;
  return (carrier === "tag" ? own : quieten(own)).split("\n");
}
const quieten = (html) => html.replace(/['{}[\]\\`$@|*_~^]/g, (char) => `&#${char.codePointAt(0)};`);

const PLACEHOLDER_SRC = "data-src";
function paste(host, content) {
  switch (host.carrier) {
    case "tag":
    case "placeholder":
      return markup(host, content);
    case "react":
      return react(content);
    case "vue":
      return vue(content);
    case "svelte":
      return svelte(content);
    case "angular":
      return angular(content);
  }
}
const scriptLine = (script) => `<script type="module" src="${inHtml(script)}"><\/script>`;
const inHtml = (text) => text.replace(/[&<>"]/g, reference);
const inAnything = (text) => text.replace(/[&<>"'{}[\]\\`$@|*_~^]/g, reference);
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const reference = (char) => NAMED[char] ?? `&#${char.codePointAt(0)};`;
function markup({ carrier, encoding, script }, content) {
  const { widget, value, src, lang } = content;
  const isTag = carrier === "tag";
  const { quote, encode } = ENCODINGS[encoding];
  const escape = isTag ? inHtml : inAnything;
  const data = src === void 0 ? ` data-career=${quote}${encode(value)}${quote}` : ` ${isTag ? "src" : PLACEHOLDER_SRC}="${escape(src)}"`;
  const open = isTag ? `<career-${widget}` : `<div data-career-widget="${widget}"`;
  const lines = [
    `${open}${langAttribute(lang)}${data}>`,
    ...readable(content, carrier).map((line) => `  ${line}`),
    isTag ? `</career-${widget}>` : "</div>"
  ];
  const address = content.script ?? (script === "beside" ? DEFAULT_SCRIPT : void 0);
  return `${address === void 0 ? "" : `${scriptLine(address)}

`}${lines.join("\n")}
`;
}
const DEFAULT_SCRIPT = "/career-elements.js";
const langAttribute = (lang) => lang === void 0 ? "" : ` lang="${inAnything(lang)}"${directionOf(canonical(lang)) === "rtl" ? ' dir="rtl"' : ""}`;
const tag = (content, carrier, bound, indent) => {
  const { widget, src, lang } = content;
  const verbatim = carrier === "angular" ? " ngNonBindable" : "";
  return [
    `<career-${widget}${verbatim}${langAttribute(lang)} ${src === void 0 ? bound : `src="${inAnything(src)}"`}>`,
    ...readable(content, carrier).map((line) => `  ${line}`),
    `</career-${widget}>`
  ].map((line) => indent + line).join("\n");
};
const imports = ({ widget, script }) => script === void 0 ? `import 'career-elements/elements/${widget}/career-${widget}.js';
` : "";
const constant = ({ src, value }, wrap = (json) => json) => src === void 0 ? `
const data = ${wrap(literal(value))};
` : "";
const react = (content) => `${imports(content)}${constant(content)}
export function ${pascal(content.widget)}() {
  return (
${tag(content, "react", "data-career={JSON.stringify(data)}", "    ")}
  );
}
`;
const vue = (content) => `<script setup>
${imports(content)}${constant(content)}<\/script>

<template>
${tag(content, "vue", ':data-career="JSON.stringify(data)"', "  ")}
</template>
`;
const svelte = (content) => `<script>
${indented(`${imports(content)}${constant(content)}`)}<\/script>

${tag(content, "svelte", "data-career={JSON.stringify(data)}", "")}
`;
const angular = (content) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(content)}${constant(content, (json) => `JSON.stringify(${json})`)}
@Component({
  selector: 'app-${content.widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${tag(content, "angular", '[attr.data-career]="data"', "    ")}
  \`,
})
export class ${pascal(content.widget)}Component {${content.src === void 0 ? "\n  readonly data = data;\n" : ""}}
`;
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const indented = (text) => text.replace(/^(?=.)/gm, "  ");

async function snippet(file, { host: key, src, script, ...wish }) {
  const host = HOSTS[key];
  const { content, notes } = await contentOfFile(file, wish);
  if (content) {
    await loadWords(canonical(content.lang ?? ""));
    await print(process.stdout, paste(host, { ...content, src, script }));
  }
  const paint = painter(process.stderr);
  const lines = content ? [...instructions(host, script), ...notes].map((note) => `${paint("dim", "\u203A")} ${harmless(note)}`) : [`${paint("red", nameOf(file))}: ${harmless(notes.join(" "))}`];
  await print(process.stderr, `${lines.join("\n")}
`);
  return Boolean(content);
}
async function contentOfFile(file, wish) {
  try {
    const read = readText(await readBytes(file));
    if (!("problem" in read)) return contentOf(read.text, wish);
    return { notes: [read.problem.message, read.problem.suggestion] };
  } catch (error) {
    const { message, suggestion } = whole(unreadable(error));
    return { notes: [message, suggestion] };
  }
}
const instructions = ({ name, notes, script: way }, script) => {
  const line = scriptLine(script ?? DEFAULT_SCRIPT);
  return [
    `This is for ${name}.`,
    ...notes,
    ...way === "site" ? [`The site has to load the script once, in its template or theme: ${line}`] : [],
    ...way === "beside" && !script ? [`Put career-elements.js where the first line says it is: ${DEFAULT_SCRIPT}`] : [],
    ...way === "import" ? [
      script ? `The page has to load the script: ${line}` : "Install the package first: npm install career-elements"
    ] : []
  ];
};

async function validate(names, { as, json }) {
  const files = await filesOf(names);
  const { stdout, stderr } = process;
  const progress = new Progress(stderr, files.length);
  const paint = painter(stdout);
  const total = { right: 0, wrong: 0, warnings: 0, guesses: /* @__PURE__ */ new Map(), documents: 0 };
  for (const [index, file] of files.entries()) {
    progress.show(index, nameOf(file));
    const result = await inspectFile(file, as);
    count$1(total, result);
    if (json) {
      await print(stdout, `${index ? ",\n" : "[\n"}${JSON.stringify(entry(file, result))}`);
    } else if (result.findings.length) {
      progress.clear();
      await print(stdout, report(file, result, paint));
    }
    if (stdout.destroyed) break;
  }
  progress.clear();
  await print(stdout, json ? files.length ? "\n]\n" : "[]\n" : summary$1(total, paint));
  return total.wrong === 0;
}
async function inspectFile(file, as) {
  try {
    const read = readText(await readBytes(file));
    if (!("problem" in read)) return inspect(read.text, as);
    return { text: read.text, units: [], findings: [read.problem], wrong: 1 };
  } catch (error) {
    const problem = whole(unreadable(error));
    return { text: "", units: [], findings: [problem], wrong: 1 };
  }
}
const PAGE = new URL("messages.html", import.meta.url);
const hasPage = existsSync(PAGE);
const entry = (file, { units, findings }) => ({
  file,
  documents: units.map(({ at, widget }) => ({ pointer: at.map((key) => `/${key}`).join(""), as: widget })),
  issues: findings.map(({ length: _length, placed: _placed, docs, ...issue }) => ({
    ...issue,
    ...docs && hasPage && { docs: new URL(docs, PAGE).href }
  }))
});
const MAX_SHOWN = 100;
function report(file, { text, findings }, paint) {
  const lines = linesOf(text);
  const shown = findings.slice(0, MAX_SHOWN).map((finding) => `${describe(file, finding, paint, lines)}
`);
  const more = findings.length - shown.length;
  return shown.join("") + (more ? `\u2026 and ${more} more in ${nameOf(file)}

` : "");
}
function count$1(total, { units, findings, wrong }) {
  const documents = units.length || 1;
  total.documents += documents;
  total.wrong += wrong;
  total.right += documents - wrong;
  total.warnings += findings.filter(({ severity }) => severity === "warning").length;
  for (const { widget, guessed } of units) if (guessed) countGuess(total.guesses, widget);
}
function summary$1({ documents, right, wrong, warnings, guesses }, paint) {
  const result = wrong ? paint("red", `${right} right, ${wrong} with problems`) : paint("green", documents === 1 ? "right" : "all right");
  const warned = warnings ? `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "";
  return [
    `${documents} ${documents === 1 ? "document" : "documents"}: ${result}${warned}`,
    ...(wrong || warnings) && hasPage ? [`More about each message: ${PAGE.href}`] : [],
    ...takenFor(guesses, "--as"),
    ""
  ].join("\n");
}

const text = { type: "string" };
const flag = { type: "boolean" };
async function main(command, args) {
  switch (command) {
    case "validate":
      return validateCommand(args);
    case "snippet":
      return snippetCommand(args);
    case "render":
      return renderCommand(args);
    case "--version":
    case "-v":
      return say(`${version()}
`);
    case "":
      await print(process.stderr, HELP);
      throw new Misunderstood("Say what to do: validate, snippet or render.");
    case "help":
    case "--help":
    case "-h":
      return say(HELP);
    default:
      throw new Misunderstood(`There is no command \u201C${command}\u201D. There are validate, snippet and render.`);
  }
}
async function validateCommand(args) {
  const { values, positionals } = read(args, { as: text, json: flag, help: { ...flag, short: "h" } });
  if (values.help) return say(VALIDATE_HELP);
  const as = widget("--as", values.as);
  if (!positionals.length)
    throw new Misunderstood("Name at least one file, like: career-elements validate nurse.json");
  return validate(positionals, { as, json: values.json ?? false });
}
async function snippetCommand(args) {
  const { values, positionals } = read(args, {
    for: text,
    widget: text,
    ref: text,
    src: text,
    script: text,
    help: { ...flag, short: "h" }
  });
  if (values.help) return say(SNIPPET_HELP);
  const { for: host, ref, src, script } = values;
  const known = `There are: ${Object.keys(HOSTS).join(", ")}.`;
  if (host === void 0) throw new Misunderstood(`Say where you paste it, like --for wordpress. ${known}`);
  if (!Object.hasOwn(HOSTS, host)) throw new Misunderstood(`There is no host \u201C${host}\u201D. ${known}`);
  const [file, ...more] = positionals;
  if (file === void 0 || more.length)
    throw new Misunderstood("Name one file, like: career-elements snippet nurse.json --for html");
  return snippet(file, { host, widget: widget("--widget", values.widget), ref, src, script });
}
async function renderCommand(args) {
  const { values, positionals } = read(args, {
    as: text,
    out: text,
    widget: text,
    ref: text,
    layout: text,
    level: text,
    lang: text,
    script: text,
    help: { ...flag, short: "h" }
  });
  if (values.help) return say(RENDER_HELP);
  const { as: form, out, ref, script } = values;
  const known = `There are: ${Object.keys(FORMS).join(", ")}.`;
  if (form === void 0) throw new Misunderstood(`Say what to make of it, like --as page. ${known}`);
  if (!Object.hasOwn(FORMS, form)) throw new Misunderstood(`--as does not know \u201C${form}\u201D. ${known}`);
  const as = form;
  if (script !== void 0 && as !== "page")
    throw new Misunderstood("--script is for --as page: the others have no script.");
  if (out?.trim() === "") throw new Misunderstood("Name the folder after --out, like --out site.");
  if (!positionals.length && process.stdin.isTTY)
    throw new Misunderstood("Name at least one file, like: career-elements render nurse.json --as page");
  return render(positionals.length ? positionals : [STANDARD_INPUT], {
    as,
    out,
    ref,
    ...drawing(values),
    script: script === "none" ? false : script
  });
}
function drawing(given) {
  const { layout, level, lang } = given;
  const shown = widget("--widget", given.widget);
  const layouts = [...new Set((shown ? [shown] : WIDGETS).flatMap(layoutsOf))].filter(Boolean);
  if (layout !== void 0 && !layouts.includes(layout))
    throw new Misunderstood(
      layouts.length ? `--layout does not know \u201C${layout}\u201D. There are: ${layouts.join(", ")}.` : `A ${shown} has one layout only: leave --layout away.`
    );
  if (level !== void 0 && !/^[2-6]$/.test(level))
    throw new Misunderstood(`--level is the level of the heading, 2 to 6, and not \u201C${level}\u201D.`);
  if (lang !== void 0 && !isLanguage(lang))
    throw new Misunderstood(`--lang is a language like en, de or pt-BR, and not \u201C${lang}\u201D.`);
  return { widget: shown, layout, level: level && Number(level), lang };
}
const isLanguage = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll("_", "-")).length === 1;
  } catch {
    return false;
  }
};
function read(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const [message] = error.message.split(". ");
    throw new Misunderstood(`${message.replace(/\.$/, "")}.`);
  }
}
function widget(option, name) {
  if (name === void 0) return void 0;
  const short = name.replace(/^career-/, "");
  if (isWidget(short)) return short;
  throw new Misunderstood(`${option} does not know \u201C${name}\u201D. There are: ${WIDGETS.join(", ")}.`);
}
async function say(words) {
  await print(process.stdout, words);
  return true;
}
function version() {
  try {
    const { version: version2 } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    return version2;
  } catch {
    return "unknown";
  }
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`Standard output: ${unwritable(error)}
`);
  process.exit(1);
});
process.stderr.on("error", () => void 0);
async function run() {
  const [command = "", ...args] = process.argv.slice(2);
  try {
    process.exitCode = await main(command, args) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Misunderstood)) throw error;
    process.exitCode = 2;
    const help = ["validate", "snippet", "render"].includes(command) ? `${command} --help` : "--help";
    process.stderr.write(`${error.message}
More: career-elements ${help}
`);
  }
}
void run();

const ELEMENT = 10;
const left = [];
let samples = [];
let observer$1;
let scale;
function estimate(host, full) {
  samples = full;
  left.push(new WeakRef(host));
  if (scale) write$1(host, scale);
  else if (!observer$1) {
    observer$1 = new ResizeObserver(soon$1);
    for (const sample of present(samples)) observer$1.observe(sample);
  }
}
const soon$1 = () => {
  timer$1 ??= setTimeout(measure);
};
let timer$1;
function measure() {
  timer$1 = void 0;
  const heights = /* @__PURE__ */ new Map();
  const contents = /* @__PURE__ */ new Map();
  for (const sample of present(samples)) {
    const { kind, content } = about(sample);
    heights.set(kind, (heights.get(kind) ?? 0) + sample.offsetHeight);
    contents.set(kind, (contents.get(kind) ?? 0) + content);
  }
  scale = new Map(Array.from(heights, ([kind, height]) => [kind, height / (contents.get(kind) ?? 1)]));
  for (const host of present(left)) write$1(host, scale);
}
function write$1(host, scale2) {
  const { kind, content } = about(host);
  const pixels = scale2.get(kind);
  if (!pixels) return;
  const height = Math.round(pixels * content);
  host.style.setProperty("contain-intrinsic-block-size", `auto ${height}px`);
}
const present = (refs) => refs.flatMap((ref) => ref.deref() ?? []);
const about = ({ shadowRoot }) => {
  const base = shadowRoot?.querySelector(".career");
  if (!base) return { kind: "", content: 0 };
  return {
    kind: base.firstElementChild?.className ?? "",
    content: base.textContent.length + ELEMENT * base.getElementsByTagName("*").length
  };
};

var estimate$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  estimate: estimate
});

function adopt(root, text) {
  const page = root.ownerDocument;
  let sheets = pages.get(page);
  if (!sheets) pages.set(page, sheets = /* @__PURE__ */ new Map());
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
const pages = /* @__PURE__ */ new WeakMap();

const css$1 = String.raw;
const styles$1 = css$1`
  [data-gone-to] {
    outline: 2px solid var(--ce-accent);
    outline-offset: 6px;
    scroll-margin-block: 24px;
  }
  @media print {
    [data-gone-to] {
      outline: none;
    }
  }
`;
let goneTo;
let isBusy = false;
for (const type of ["wheel", "touchmove", "pointerdown", "keydown"])
  globalThis.addEventListener?.(type, () => isBusy = true, { capture: true, passive: true });
globalThis.addEventListener?.("hashchange", () => isBusy = false, { capture: true });
function goToFragment(root) {
  const { hash } = location;
  const id = decoded(hash.slice(1));
  const own = id && document.getElementById(id);
  if (!id || own && own.checkVisibility()) return;
  if (root && (isBusy || goneTo?.hash === hash && goneTo.target.isConnected)) return;
  for (const place of root ? [root] : rootsIn(document)) {
    const target = place.querySelector(`:not(a)[data-id="${CSS.escape(id)}"]`);
    if (target) {
      goTo(target, hash);
      return;
    }
  }
}
function goTo(target, hash) {
  goneTo?.target.removeAttribute("data-gone-to");
  goneTo = { hash, target };
  adopt(target.getRootNode(), styles$1);
  target.setAttribute("data-gone-to", "");
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details"))
    fold.open = true;
  target.tabIndex = -1;
  target.addEventListener("blur", () => target.removeAttribute("tabindex"), { once: true });
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
function* rootsIn(scope) {
  for (const { localName, shadowRoot } of scope.querySelectorAll("*")) {
    if (!shadowRoot) continue;
    if (localName.startsWith("career-")) yield shadowRoot;
    else yield* rootsIn(shadowRoot);
  }
}
const decoded = (fragment) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

var anchor = /*#__PURE__*/Object.freeze({
  __proto__: null,
  goToFragment: goToFragment
});

function takeOver(host, active) {
  const selection = getSelection();
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = counterpart(host, anchorNode);
  const focus = counterpart(host, focusNode);
  if (anchor && focus && !selection.isCollapsed)
    selection.setBaseAndExtent(anchor, within(anchor, anchorOffset), focus, within(focus, focusOffset));
  const { activeElement } = host.getRootNode();
  if (activeElement && activeElement !== active && activeElement !== document.body) return;
  (counterpart(host, active) ?? active)?.focus({ preventScroll: true });
}
function counterpart(host, node) {
  const content = host.querySelector(":scope > .career");
  const drawn = host.shadowRoot.querySelector(".career");
  if (!node || !drawn || !content?.contains(node)) return void 0;
  const path = [];
  for (let at = node; at !== content; at = at.parentNode)
    path.unshift(siblings(at.parentNode, at).indexOf(at));
  return path.reduce(
    (at, place, i) => at && siblings(at, i === path.length - 1 ? node : at)[place],
    drawn
  );
}
const siblings = (parent, like) => [...parent.childNodes].filter(
  (child) => like.nodeType === Node.TEXT_NODE ? child.nodeType === Node.TEXT_NODE && child.textContent.trim() : child.nodeType === Node.ELEMENT_NODE
);
const within = (node, offset) => Math.min(offset, node.nodeType === Node.TEXT_NODE ? node.textContent.length : node.childNodes.length);

var takeover = /*#__PURE__*/Object.freeze({
  __proto__: null,
  takeOver: takeOver
});

function instant(wall, timeZone) {
  let format;
  try {
    const [year, month, day, hour, minute, second] = Array(6).fill("numeric");
    format = new Intl.DateTimeFormat("en", {
      timeZone,
      year,
      month,
      day,
      hour,
      minute,
      second,
      hourCycle: "h23"
    });
  } catch {
    return void 0;
  }
  const ahead = (time) => {
    const parts = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)])
    );
    const { year = 0, month = 1, day, hour, minute, second } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1e3) * 1e3;
  };
  const target = wall.getTime();
  const DAY = 864e5;
  const [before, after] = [target - DAY, target + DAY].map(ahead);
  const found = [before, after].map((offset) => target - offset).find((time) => ahead(time) === target - time);
  return new Date(found ?? target - before);
}

function calendar(entries, date, timeZone, now) {
  const events = entries.flatMap(({ summary, description, location, start, end }) => [
    "BEGIN:VEVENT",
    `UID:${digest([date, start, end, summary].join("\n"))}@career-elements`,
    `DTSTAMP:${basic(now.toISOString())}Z`,
    `DTSTART:${moment(date, start, timeZone)}`,
    ...end === void 0 ? [] : [`DTEND:${moment(date, end, timeZone)}`],
    `SUMMARY:${escaped(summary)}`,
    ...description ? [`DESCRIPTION:${escaped(description)}`] : [],
    ...location ? [`LOCATION:${escaped(location)}`] : [],
    "END:VEVENT"
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//career-elements//EN",
    ...events,
    "END:VCALENDAR"
  ];
  return lines.map((line) => `${folded(line)}\r
`).join("");
}
const moment = (date, minutes, timeZone) => {
  const wall = new Date(Date.parse(`${date}T00:00Z`) + minutes * 6e4);
  const utc = timeZone === void 0 ? void 0 : instant(wall, timeZone);
  return utc ? `${basic(utc.toISOString())}Z` : basic(wall.toISOString());
};
const basic = (iso) => iso.slice(0, 19).replace(/[-:]/g, "");
const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n").replace(/[\0-\x08\x0b-\x1f\x7f]/g, "");
const folded = (line) => {
  const encoder = new TextEncoder();
  let bytes = 0;
  let out = "";
  for (const char of line) {
    const { length } = encoder.encode(char);
    if (bytes + length > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += char;
    bytes += length;
  }
  return out;
};
const digest = (text) => [2166136261, 16777619].map((seed) => {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}).join("");

const words = (copyLink, linkCopied, saveImage, saveCalendar) => ({
  copyLink,
  linkCopied,
  saveImage,
  saveCalendar
});
const WORDS = {
  en: words("Copy link", "Link copied", "Save as SVG", "Save to calendar"),
  es: words("Copiar enlace", "Enlace copiado", "Guardar como SVG", "Guardar en el calendario"),
  fr: words("Copier le lien", "Lien copi\xE9", "Enregistrer en SVG", "Ajouter au calendrier"),
  de: words("Link kopieren", "Link kopiert", "Als SVG speichern", "In den Kalender"),
  pt: words("Copiar link", "Link copiado", "Salvar como SVG", "Salvar no calend\xE1rio"),
  ar: words("\u0646\u0633\u062E \u0627\u0644\u0631\u0627\u0628\u0637", "\u062A\u0645 \u0646\u0633\u062E \u0627\u0644\u0631\u0627\u0628\u0637", "\u062D\u0641\u0638 \u0628\u0635\u064A\u063A\u0629 SVG", "\u062D\u0641\u0638 \u0641\u064A \u0627\u0644\u062A\u0642\u0648\u064A\u0645"),
  he: words("\u05D4\u05E2\u05EA\u05E7\u05EA \u05E7\u05D9\u05E9\u05D5\u05E8", "\u05D4\u05E7\u05D9\u05E9\u05D5\u05E8 \u05D4\u05D5\u05E2\u05EA\u05E7", "\u05E9\u05DE\u05D9\u05E8\u05D4 \u05DB\u05BESVG", "\u05E9\u05DE\u05D9\u05E8\u05D4 \u05D1\u05D9\u05D5\u05DE\u05DF"),
  zh: words("\u590D\u5236\u94FE\u63A5", "\u94FE\u63A5\u5DF2\u590D\u5236", "\u4FDD\u5B58\u4E3A SVG", "\u4FDD\u5B58\u5230\u65E5\u5386"),
  ja: words("\u30EA\u30F3\u30AF\u3092\u30B3\u30D4\u30FC", "\u30EA\u30F3\u30AF\u3092\u30B3\u30D4\u30FC\u3057\u307E\u3057\u305F", "SVG\u3068\u3057\u3066\u4FDD\u5B58", "\u30AB\u30EC\u30F3\u30C0\u30FC\u306B\u4FDD\u5B58"),
  hi: words("\u0932\u093F\u0902\u0915 \u0915\u0949\u092A\u0940 \u0915\u0930\u0947\u0902", "\u0932\u093F\u0902\u0915 \u0915\u0949\u092A\u0940 \u0939\u094B \u0917\u092F\u093E", "SVG \u0915\u0947 \u0930\u0942\u092A \u092E\u0947\u0902 \u0938\u0939\u0947\u091C\u0947\u0902", "\u0915\u0948\u0932\u0947\u0902\u0921\u0930 \u092E\u0947\u0902 \u0938\u0939\u0947\u091C\u0947\u0902")
};
const toolWords = (lang, own) => ({
  ...WORDS[lang.split("-")[0]] ?? WORDS["en"],
  ...own
});

function drawingOf(drawing, title) {
  const copy = drawing.cloneNode(true);
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [i, element] of copies.entries()) {
    const style = getComputedStyle(originals[i]);
    for (const name2 of ["class", "part", "aria-hidden"]) element.removeAttribute(name2);
    for (const name2 of WRITTEN) {
      const value = style.getPropertyValue(name2);
      element.setAttribute(name2, /^(fill|stroke)$/.test(name2) ? plainColour(value) : value);
    }
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", "640");
  copy.setAttribute("height", "640");
  copy.setAttribute("role", "img");
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  copy.prepend(name);
  return new XMLSerializer().serializeToString(copy);
}
const WRITTEN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "letter-spacing",
  "transform"
];
const plainColour = (value) => {
  if (value === "none") return value;
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("");
  return alpha ? `#${hex}` : "none";
};

const styles = String.raw`
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--ce-u) * 2);
    margin-block-start: calc(var(--ce-u) * 4);
    font-size: var(--ce-small);
  }
  [part='tools'] > button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding-inline: calc(var(--ce-u) * 3);
    border: 1px solid var(--ce-muted);
    border-radius: var(--ce-radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  [part='tools'] > button:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  [part='tools'] > button:focus-visible {
    outline: 2px solid var(--ce-text);
    outline-offset: 2px;
  }
  [part='tools'] > output {
    align-self: center;
    user-select: all;
  }
  @media print {
    [part='tools'] {
      display: none;
    }
  }
`;
function tools(root, names, shown, { lang, words: own }) {
  const wanted = new Set((names ?? "").split(/\s+/));
  const words = toolWords(lang, own);
  adopt(root, styles);
  const places = /* @__PURE__ */ new Map();
  const offer = (place, tool) => {
    if (place && tool) places.set(place, [...places.get(place) ?? [], tool]);
  };
  const base = root.querySelector(".career > :last-child");
  if (wanted.has("link")) for (const place of linked(root)) offer(place, linkTool(place, words));
  const badge = root.querySelector(".career > .badge");
  if (wanted.has("image")) offer(badge?.querySelector(".words") ?? badge, imageTool(badge, words));
  if (wanted.has("calendar")) offer(base, calendarTool(shown, words));
  for (const bar of root.querySelectorAll("[part=tools]")) if (!places.has(bar.parentElement)) bar.remove();
  for (const [place, list] of places) draw(place, list);
}
const linked = (root) => [...root.querySelectorAll(":not(a)[data-id]")].map(
  (each) => each.querySelector(":scope > .words, :scope > .what, :scope > .body") ?? each
);
const linkTool = (place, words) => {
  const { id } = place.closest(":not(a)[data-id]").dataset;
  return {
    label: words.copyLink,
    about: titleOf(place),
    act: async () => {
      const address = new URL(location.href);
      address.hash = encodeURIComponent(id);
      try {
        await navigator.clipboard.writeText(address.href);
        return words.linkCopied;
      } catch {
        return address.href;
      }
    }
  };
};
const imageTool = (badge, words) => {
  const seal = badge?.querySelector("svg.seal");
  if (!badge || !seal) return void 0;
  const name = titleOf(badge);
  return {
    label: words.saveImage,
    about: name,
    act: () => save(`${name}.svg`, "image/svg+xml", drawingOf(seal, name))
  };
};
const calendarTool = (shown, words) => {
  const { day = shown } = shown ?? {};
  const { date, timeZone, heading, slots } = day ?? {};
  if (!date || !slots) return void 0;
  const entries = entriesOf(slots);
  if (!entries.length) return void 0;
  return {
    label: words.saveCalendar,
    about: heading ?? date,
    act: () => save(`${heading ?? date}.ics`, "text/calendar", calendar(entries, date, timeZone, /* @__PURE__ */ new Date()))
  };
};
const entriesOf = (slots) => {
  let midnight = 0;
  let last = 0;
  return inOrder(slots).flatMap((slot) => {
    if (!slot.start) return [];
    const begin = minutes(slot.start);
    if (begin < last) midnight += 24 * 60;
    last = begin;
    const start = midnight + begin;
    const length = lengthOf(slot);
    const activities = (slot.activities ?? []).map(
      (item) => typeof item === "string" ? item : [item.title, item.description].filter(Boolean).join(": ")
    );
    return {
      summary: slot.title ?? slot.label ?? activities[0] ?? slot.start,
      description: [slot.description, ...activities].filter(Boolean).join("\n") || void 0,
      location: slot.place,
      start,
      end: length === void 0 ? void 0 : start + length
    };
  });
};
const titleOf = (place) => (place.closest("[data-id]") ?? place).querySelector("h2, h3, h4, h5, h6, .acronym")?.textContent.replace(/\s+/g, " ").trim() ?? "";
const save = (name, type, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name.replace(/[\\/:*?"<>|\0-\x1f]+/g, " ").trim().slice(0, 80);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
  return link.download;
};
function draw(place, list) {
  let bar = place.querySelector(":scope > [part=tools]");
  const key = list.map(({ label, about }) => `${label} ${about}`).join("\n");
  if (bar?.getAttribute("data-key") === key) return;
  bar?.remove();
  bar = document.createElement("div");
  bar.setAttribute("part", "tools");
  bar.setAttribute("data-added", "");
  bar.setAttribute("data-key", key);
  const said = document.createElement("output");
  for (const { label, about, act } of list) {
    const button = document.createElement("button");
    button.type = "button";
    const rest = document.createElement("span");
    rest.className = "unseen";
    rest.textContent = `: ${about}`;
    button.append(label, ...about ? [rest] : []);
    button.addEventListener(
      "click",
      () => void Promise.resolve(act()).then((text) => said.textContent = text)
    );
    bar.append(button);
  }
  bar.append(said);
  place.append(bar);
}

var tools$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  entriesOf: entriesOf,
  tools: tools
});

const css = String.raw;
const issueListStyles = css`
  :host {
    all: initial;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 10em;
    /* Where <career-data> stands in a grid, the list is an item of it. */
    grid-column: 1 / -1;
    color-scheme: inherit;
    visibility: inherit;
  }
  [role='group'] {
    --ce-line: 1px solid color-mix(in oklab, CanvasText 18%, Canvas);
    --ce-mark: CanvasText;
    display: grid;
    gap: 12px;
    margin-block: 16px;
    padding: 16px clamp(12px, 4cqi, 24px) 4px;
    border: 1px dashed color-mix(in oklab, CanvasText 50%, Canvas);
    background: color-mix(in oklab, CanvasText 3%, Canvas);
    color: CanvasText;
    font:
      max(0.875rem, 14px) / 1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  @supports (color: light-dark(red, red)) {
    [role='group'] {
      --ce-mark: light-dark(#a4161a, #ff9d94);
    }
    .calm {
      --ce-mark: light-dark(#6b4a00, #f2c14e);
    }
  }
  * {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  b {
    display: block;
  }
  b,
  summary {
    font-weight: 600;
  }
  .quiet {
    color: color-mix(in oklab, CanvasText 68%, Canvas);
  }
  [role='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
  }
  [role='heading']::before {
    display: inline-block;
    margin-inline: 2px 0.6em;
    border: 0.3em solid var(--ce-mark);
  }
  li,
  summary,
  .quiet:last-child {
    padding-block: 12px;
    border-block-start: var(--ce-line);
  }
  .quiet:last-child {
    margin-block-start: -8px;
  }
  li {
    display: grid;
    gap: 4px 24px;
  }
  li p,
  pre {
    max-inline-size: 68ch;
  }
  b + ul {
    margin-block-start: 8px;
  }
  pre {
    margin-block: 8px;
    padding: 4px 12px 8px;
    border: var(--ce-line);
    background: Canvas;
    line-height: 2;
    white-space: pre-wrap;
  }
  pre,
  code {
    font-family: ui-monospace, monospace;
  }
  mark {
    position: relative;
    background: none;
    color: var(--ce-mark);
    font-weight: 700;
  }
  mark::after {
    position: absolute;
    inset-block-start: 1.35em;
    inset-inline-start: 0.1em;
    inline-size: 0.35em;
    aspect-ratio: 1;
    border-block-start: 2px solid var(--ce-mark);
    border-inline-start: 2px solid var(--ce-mark);
  }
  [role='heading']::before,
  mark::after {
    rotate: 45deg;
    content: '';
  }
  a {
    position: relative;
    display: inline-block;
    margin-block: -10px;
    padding-block: 12px;
    min-block-size: 44px;
    color: inherit;
    text-underline-offset: 0.22em;
  }
  a span {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid CanvasText;
    outline-offset: 2px;
  }
  @container (inline-size > 36em) {
    li {
      grid-template-columns: minmax(12em, 2fr) 5fr;
    }
  }
  /* Browsers give marked text a colour for the ground that it has no longer. */
  @media (forced-colors: active) {
    mark,
    mark::after {
      border-color: CanvasText;
      color: CanvasText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

const AT_ONCE = 8;
const lists = /* @__PURE__ */ new WeakMap();
function issueList(root, issues) {
  if (!lists.has(root)) lists.set(root, listIn(root));
  lists.get(root)(issues);
}
const listIn = (root) => {
  const widget = root.host;
  const frame = make("div", { lang: "en", dir: "ltr", "data-added": "" });
  const inner = frame.attachShadow({ mode: "open" });
  const title = make("b", { role: "heading", tabindex: "-1" });
  const errors = section();
  const notes = section("Mended on reading");
  const slip = make(
    "div",
    { role: "group", "aria-label": "Authoring notes" },
    make("div", { role: "status" }, title),
    errors.element,
    notes.element,
    make(
      "p",
      { class: "quiet" },
      "This list shows because the tag has the attribute ",
      make("code", {}, "authoring"),
      ". Remove it before you publish."
    )
  );
  inner.append(slip);
  let left;
  inner.addEventListener("focusout", ({ target }) => {
    left = target;
    setTimeout(() => left = void 0);
  });
  const observer = new MutationObserver(() => {
    if (root.lastChild === frame) return;
    root.append(frame);
    left?.focus({ preventScroll: true });
  });
  widget.addController({
    // Constructed style sheets belong to one document: in another they must be made anew.
    hostConnected() {
      const view = widget.ownerDocument.defaultView;
      if (!view) return;
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(issueListStyles);
      inner.adoptedStyleSheets = [sheet];
    }
  });
  return (issues) => {
    observer.disconnect();
    if (!issues.length) {
      frame.remove();
      return;
    }
    const focused = inner.activeElement;
    const wrong = errors.show(issues.filter(({ severity }) => severity === "error"));
    const mended = notes.show(issues.filter(({ severity }) => severity !== "error"));
    if (focused !== inner.activeElement)
      (focused.isConnected ? focused : title).focus({ preventScroll: true });
    slip.className = wrong ? "" : "calm";
    title.setAttribute("aria-level", String(widget.level));
    title.textContent = summary(wrong, mended, widget.localName);
    if (frame.parentNode !== root) {
      root.append(frame);
      setTimeout(() => title.replaceChildren(title.textContent), 200);
    }
    observer.observe(root, { childList: true });
  };
};
const section = (label) => {
  const list = make("ul", { role: "list" });
  const folded = make("ul", { role: "list" });
  const handle = make("summary");
  const fold = make("details", {}, handle, folded);
  const element = make("div", {}, label && make("b", {}, label), list, fold);
  let items = /* @__PURE__ */ new Map();
  const show = (issues) => {
    const next = /* @__PURE__ */ new Map();
    const places = issues.map(placeOf);
    issues.forEach((issue, i) => {
      const place = places[i];
      const subject = places.indexOf(place) === places.lastIndexOf(place) ? place : issue.message;
      const key = JSON.stringify([subject, issue]);
      next.set(key, items.get(key) ?? item(issue, place, subject));
    });
    items = next;
    const all = [...items.values()];
    fill(list, all.slice(0, AT_ONCE));
    fill(folded, all.slice(AT_ONCE));
    handle.textContent = `Show ${all.length - AT_ONCE} more`;
    fold.hidden = all.length <= AT_ONCE;
    element.hidden = !all.length;
    return all.length;
  };
  return { element, show };
};
const placeOf = ({ path, line, column }) => path || (line ? `Line ${line}, column ${column}` : "As a whole");
const item = ({ path, message, suggestion, excerpt, docs }, place, subject) => {
  const lead = [place, path].find((it) => message.startsWith(`${it}: `));
  const sentence = lead === void 0 ? message : message.slice(lead.length + 2);
  return make(
    "li",
    {},
    make("b", {}, ...place.split(/( › )/).map((part, i) => i % 2 ? part : make("bdi", {}, part))),
    make(
      "div",
      {},
      make("p", { class: "quiet" }, ...isolated(sentence.charAt(0).toUpperCase() + sentence.slice(1))),
      suggestion && make("p", {}, ...isolated(suggestion)),
      excerpt && make("pre", {}, ...marked(excerpt)),
      // In a bundle of somebody else's, nobody knows where that page lies.
      docs && URL.canParse(docs) ? make(
        "a",
        { href: docs, target: "_blank", rel: "noopener" },
        "More about this ",
        make("span", {}, `problem: ${subject} (in a new tab)`)
      ) : ""
    )
  );
};
const isolated = (sentence) => sentence.split(/“([^”]*)/).flatMap((part, i) => i % 2 ? ["\u201C", make("bdi", {}, part)] : part);
const marked = (excerpt) => {
  const found = /^(.*)\n( *)\^$/.exec(excerpt);
  if (!found) return [excerpt];
  const [, line, { length: at }] = found;
  const [char = ""] = line.slice(at).match(/./u) ?? [];
  return [line.slice(0, at).trimStart(), make("mark", {}, char || "\xA0"), line.slice(at + char.length)];
};
const summary = (wrong, mended, tag) => {
  const kind = tag.replace("career-", "").replaceAll("-", " ");
  const data = kind === "data" ? "this career data" : `the data of this ${kind}`;
  const notes = count(mended, "note");
  return wrong ? `${count(wrong, "problem")} in ${data}${mended ? `, and ${notes}` : ""}` : `${notes} on ${data}`;
};
const count = (n, noun) => `${n} ${noun}${n === 1 ? "" : "s"}`;
const fill = (list, items) => {
  for (const child of [...list.children]) if (!items.includes(child)) child.remove();
  items.forEach((item2, i) => {
    if (list.children[i] !== item2) list.insertBefore(item2, list.children[i] ?? null);
  });
};
const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  element.append(...children.filter((child) => child !== void 0));
  return element;
};

var issueList$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  issueList: issueList
});

const hosts = /* @__PURE__ */ new Set();
const known = /* @__PURE__ */ new WeakSet();
let trusted;
let timer;
function structured(host, own) {
  trusted = own;
  if (!known.has(host)) {
    known.add(host);
    const onMove = () => follow(host);
    host.addController({ hostConnected: onMove, hostDisconnected: onMove });
    host.addEventListener("career-ready", soon);
  }
  follow(host);
}
const follow = (host) => {
  if (host.isConnected && host.structured) hosts.add(host);
  else hosts.delete(host);
  soon();
};
const soon = () => {
  timer ??= setTimeout(write, 50);
};
let observer;
function write() {
  timer = void 0;
  observer ??= new MutationObserver(soon);
  observer.disconnect();
  const parts = /* @__PURE__ */ new Map();
  for (const host of hosts) {
    if (host.ownerDocument !== document) continue;
    const { lang } = shownBy(host) ?? {};
    for (const widget of widgetsOf(host)) parts.set(widget, { ...lang && { lang }, ...partOf(widget) });
  }
  const graph = structuredData([...parts.values()], document.baseURI);
  const script = document.querySelector("script[data-career-structured]");
  try {
    if (graph["@graph"].length) put(script ?? newScript(), asScriptText(graph));
    else script?.remove();
  } catch {
  }
}
const newScript = () => {
  const script = document.createElement("script");
  script.type = "application/ld+json";
  script.dataset["careerStructured"] = "";
  return script;
};
function put(script, text) {
  if (script.textContent === text) return;
  script.textContent = trusted().createScript(text);
  if (!script.isConnected) document.head.append(script);
}
function* widgetsOf(host) {
  if (drawnIn(host)) yield watched(host);
  else yield* inside(host);
}
function* inside(root) {
  observer.observe(root, { childList: true, subtree: true });
  for (const element of root.querySelectorAll("*")) {
    if (drawnIn(element)) yield watched(element);
    else if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}
const watched = (widget) => {
  observer.observe(widget.shadowRoot, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true
  });
  return widget;
};
const drawnIn = ({ shadowRoot }) => shadowRoot?.querySelector(".career > :is(.spotlight, .role, .badge, .pathway, .day)")?.classList;
function partOf(widget) {
  const drawn = drawnIn(widget);
  if (drawn.contains("role")) {
    const role = shownBy(widget);
    return { role: drawn.contains("compact") ? only(role, "name", "abbreviation", "tagline") : role };
  }
  if (drawn.contains("badge")) {
    const badge = shownBy(widget);
    const brief = only(badge, "acronym", "name", "image", "action");
    return { certifications: [drawn.contains("card") ? badge : brief] };
  }
  if (drawn.contains("day")) return { day: shownBy(widget) };
  return shownBy(widget);
}
const only = (whole, ...keys) => Object.fromEntries(Object.entries(whole).filter(([key]) => keys.includes(key)));
const shownBy = (element) => element.shown;

var structured$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  structured: structured
});

const ar = {
  details: "\u0639\u0631\u0636 \u0627\u0644\u062A\u0641\u0627\u0635\u064A\u0644",
  responsibilities: "\u0627\u0644\u0645\u0633\u0624\u0648\u0644\u064A\u0627\u062A",
  settings: "\u0623\u0645\u0627\u0643\u0646 \u0627\u0644\u0639\u0645\u0644 \u0627\u0644\u0645\u062D\u062A\u0645\u0644\u0629",
  qualifications: "\u0627\u0644\u0645\u0624\u0647\u0644\u0627\u062A",
  skills: "\u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062A",
  facts: "\u0644\u0645\u062D\u0629 \u0633\u0631\u064A\u0639\u0629",
  salary: "\u0627\u0644\u0631\u0627\u062A\u0628",
  median: "\u0627\u0644\u0648\u0633\u064A\u0637",
  codes: "\u0631\u0645\u0648\u0632 \u0627\u0644\u0645\u0647\u0646",
  aliases: "\u0645\u0633\u0645\u064A\u0627\u062A \u0623\u062E\u0631\u0649",
  certifications: "\u0627\u0644\u0634\u0647\u0627\u062F\u0627\u062A \u0627\u0644\u0645\u0647\u0646\u064A\u0629",
  issuer: "\u0627\u0644\u062C\u0647\u0629 \u0627\u0644\u0645\u0627\u0646\u062D\u0629",
  status: "\u0627\u0644\u062D\u0627\u0644\u0629",
  level: "\u0627\u0644\u0645\u0633\u062A\u0648\u0649",
  exam: "\u0627\u0644\u0627\u062E\u062A\u0628\u0627\u0631",
  code: "\u0627\u0644\u0631\u0645\u0632",
  items: "\u0627\u0644\u0623\u0633\u0626\u0644\u0629",
  duration: "\u0627\u0644\u0645\u062F\u0629",
  passMark: "\u062F\u0631\u062C\u0629 \u0627\u0644\u0646\u062C\u0627\u062D",
  scale: "\u0645\u0642\u064A\u0627\u0633 \u0627\u0644\u062F\u0631\u062C\u0627\u062A",
  languages: "\u0627\u0644\u0644\u063A\u0627\u062A",
  fees: "\u0627\u0644\u0631\u0633\u0648\u0645",
  eligibility: "\u0634\u0631\u0648\u0637 \u0627\u0644\u0623\u0647\u0644\u064A\u0629",
  allOf: "\u062C\u0645\u064A\u0639 \u0645\u0627 \u064A\u0644\u064A",
  anyOf: "\u0623\u064A \u0645\u0645\u0627 \u064A\u0644\u064A",
  waivedIf: "\u0627\u0644\u0625\u0639\u0641\u0627\u0621 \u0641\u064A \u062D\u0627\u0644",
  renewal: "\u0627\u0644\u062A\u062C\u062F\u064A\u062F",
  every: "\u062F\u0648\u0631\u0629 \u0627\u0644\u062A\u062C\u062F\u064A\u062F",
  credits: "\u0627\u0644\u0633\u0627\u0639\u0627\u062A \u0627\u0644\u0645\u0639\u062A\u0645\u062F\u0629",
  methods: "\u0637\u0631\u0642 \u0627\u0644\u062A\u062C\u062F\u064A\u062F",
  replaces: "\u062A\u062D\u0644 \u0645\u062D\u0644",
  facets: "\u0627\u0644\u0627\u062E\u062A\u0628\u0627\u0631 \u0648\u0627\u0644\u0631\u0633\u0648\u0645 \u0648\u0627\u0644\u062A\u062C\u062F\u064A\u062F",
  optional: "\u0627\u062E\u062A\u064A\u0627\u0631\u064A",
  requires: "\u0627\u0644\u0645\u062A\u0637\u0644\u0628\u0627\u062A",
  choose: "\u0627\u062E\u062A\u064A\u0627\u0631 {count} \u0645\u0646 {total}",
  more: plural("ar", {
    zero: "{count} \u0639\u0646\u0635\u0631 \u0622\u062E\u0631",
    one: "\u0639\u0646\u0635\u0631 \u0622\u062E\u0631",
    two: "\u0639\u0646\u0635\u0631\u0627\u0646 \u0622\u062E\u0631\u0627\u0646",
    few: "{count} \u0639\u0646\u0627\u0635\u0631 \u0623\u062E\u0631\u0649",
    many: "{count} \u0639\u0646\u0635\u0631\u064B\u0627 \u0622\u062E\u0631",
    other: "{count} \u0639\u0646\u0635\u0631 \u0622\u062E\u0631"
  }),
  done: "\u0645\u0643\u062A\u0645\u0644",
  current: "\u0642\u064A\u062F \u0627\u0644\u062A\u0646\u0641\u064A\u0630",
  upcoming: "\u0642\u0627\u062F\u0645",
  per: perUnit({
    hour: "\u0641\u064A \u0627\u0644\u0633\u0627\u0639\u0629",
    day: "\u064A\u0648\u0645\u064A\u064B\u0627",
    week: "\u0623\u0633\u0628\u0648\u0639\u064A\u064B\u0627",
    month: "\u0634\u0647\u0631\u064A\u064B\u0627",
    year: "\u0633\u0646\u0648\u064A\u064B\u0627",
    other: "\u0644\u0643\u0644 \u2068{unit}\u2069"
  }),
  from: "\u0627\u0628\u062A\u062F\u0627\u0621\u064B \u0645\u0646 {amount}",
  upTo: "\u062D\u062A\u0649 {amount}",
  about: "\u062D\u0648\u0627\u0644\u064A {time}",
  until: "\u062D\u062A\u0649 {time}",
  nextDay: "\u0627\u0644\u064A\u0648\u0645 \u0627\u0644\u062A\u0627\u0644\u064A",
  timeZone: "\u0627\u0644\u0645\u0646\u0637\u0642\u0629 \u0627\u0644\u0632\u0645\u0646\u064A\u0629: \u2068{zone}\u2069",
  place: "\u0627\u0644\u0645\u0643\u0627\u0646",
  colon: ": ",
  comma: "\u060C "
};

var ar$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  ar: ar
});

const de = {
  details: "Details ansehen",
  responsibilities: "Aufgaben",
  settings: "M\xF6gliche Einsatzorte",
  qualifications: "Qualifikationen",
  skills: "Kompetenzen",
  facts: "Auf einen Blick",
  salary: "Gehalt",
  median: "Median",
  codes: "Berufskennziffern",
  aliases: "Weitere Bezeichnungen",
  certifications: "Zertifizierungen",
  issuer: "Ausgestellt von",
  status: "Status",
  level: "Stufe",
  exam: "Pr\xFCfung",
  code: "Code",
  items: "Fragen",
  duration: "Dauer",
  passMark: "Bestehensgrenze",
  scale: "Skala",
  languages: "Sprachen",
  fees: "Geb\xFChren",
  eligibility: "Zulassung",
  allOf: "Alle folgenden Punkte",
  anyOf: "Mindestens einer der folgenden Punkte",
  waivedIf: "Entf\xE4llt, wenn",
  renewal: "Rezertifizierung",
  every: "Turnus",
  credits: "Fortbildungspunkte",
  methods: "Nachweis durch",
  replaces: "Ersetzt",
  facets: "Pr\xFCfung, Geb\xFChren und Rezertifizierung",
  optional: "Optional",
  requires: "Voraussetzung",
  choose: "{count} von {total} w\xE4hlen",
  more: plural("de", {
    one: "{count} weiterer Eintrag",
    other: "{count} weitere Eintr\xE4ge"
  }),
  done: "Abgeschlossen",
  current: "Aktuell",
  upcoming: "Noch offen",
  per: perUnit({
    hour: "pro Stunde",
    day: "pro Tag",
    week: "pro Woche",
    month: "pro Monat",
    year: "pro Jahr",
    other: "pro {unit}"
  }),
  from: "ab {amount}",
  upTo: "bis {amount}",
  about: "gegen {time}",
  until: "bis {time}",
  nextDay: "am Folgetag",
  timeZone: "Zeitzone: {zone}",
  place: "Ort",
  colon: ": ",
  comma: ", "
};

var de$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  de: de
});

const es = {
  details: "Ver detalles",
  responsibilities: "Responsabilidades",
  settings: "Posibles lugares de trabajo",
  qualifications: "Requisitos",
  skills: "Habilidades",
  facts: "De un vistazo",
  salary: "Salario",
  median: "mediana",
  codes: "C\xF3digos de ocupaci\xF3n",
  aliases: "Otras denominaciones",
  certifications: "Certificaciones",
  issuer: "Entidad emisora",
  status: "Estado",
  level: "Nivel",
  exam: "Examen",
  code: "C\xF3digo",
  items: "Preguntas",
  duration: "Duraci\xF3n",
  passMark: "Puntuaci\xF3n m\xEDnima",
  scale: "Escala",
  languages: "Idiomas",
  fees: "Tarifas",
  eligibility: "Condiciones de acceso",
  allOf: "Todos los siguientes",
  anyOf: "Al menos uno de los siguientes",
  waivedIf: "No se exige si",
  renewal: "Renovaci\xF3n",
  every: "Periodicidad",
  credits: "Cr\xE9ditos",
  methods: "Modalidades",
  replaces: "Sustituye a",
  facets: "Examen, tarifas y renovaci\xF3n",
  optional: "Opcional",
  requires: "Requiere",
  choose: "Elegir {count} de {total}",
  more: "{count} m\xE1s",
  done: "Completado",
  current: "En curso",
  upcoming: "Pendiente",
  per: perUnit({
    hour: "por hora",
    day: "al d\xEDa",
    week: "a la semana",
    month: "al mes",
    year: "al a\xF1o",
    other: "por {unit}"
  }),
  from: "desde {amount}",
  upTo: "hasta {amount}",
  about: "aprox. {time}",
  until: "hasta las {time}",
  nextDay: "d\xEDa siguiente",
  timeZone: "Zona horaria: {zone}",
  place: "Lugar",
  colon: ": ",
  comma: ", "
};

var es$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  es: es
});

const fr = {
  details: "Voir les d\xE9tails",
  responsibilities: "Responsabilit\xE9s",
  settings: "Lieux d\u2019exercice possibles",
  qualifications: "Qualifications",
  skills: "Comp\xE9tences",
  facts: "En bref",
  salary: "Salaire",
  median: "m\xE9diane",
  codes: "Codes m\xE9tier",
  aliases: "Autres appellations",
  certifications: "Certifications",
  issuer: "Organisme certificateur",
  status: "Statut",
  level: "Niveau",
  exam: "Examen",
  code: "Code",
  items: "Questions",
  duration: "Dur\xE9e",
  passMark: "Seuil de r\xE9ussite",
  scale: "\xC9chelle de notation",
  languages: "Langues",
  fees: "Frais",
  eligibility: "Conditions d\u2019admission",
  allOf: "Toutes les conditions suivantes",
  anyOf: "Au moins une des conditions suivantes",
  waivedIf: "Dispense si",
  renewal: "Renouvellement",
  every: "P\xE9riodicit\xE9",
  credits: "Cr\xE9dits",
  methods: "Modalit\xE9s",
  replaces: "Remplace",
  facets: "Examen, frais et renouvellement",
  optional: "Facultatif",
  requires: "Pr\xE9requis",
  choose: "Choisir {count} sur {total}",
  more: plural("fr", {
    one: "{count} autre \xE9l\xE9ment",
    other: "{count} autres \xE9l\xE9ments"
  }),
  done: "Termin\xE9",
  current: "En cours",
  upcoming: "\xC0 venir",
  per: perUnit({
    hour: "par heure",
    day: "par jour",
    week: "par semaine",
    month: "par mois",
    year: "par an",
    other: "par {unit}"
  }),
  from: "\xE0 partir de {amount}",
  upTo: "jusqu\u2019\xE0 {amount}",
  about: "vers {time}",
  until: "jusqu\u2019\xE0 {time}",
  nextDay: "le lendemain",
  timeZone: "Fuseau horaire\xA0: {zone}",
  place: "Lieu",
  colon: "\xA0: ",
  comma: ", "
};

var fr$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  fr: fr
});

const he = {
  details: "\u05DC\u05E4\u05E8\u05D8\u05D9\u05DD \u05E0\u05D5\u05E1\u05E4\u05D9\u05DD",
  responsibilities: "\u05EA\u05D7\u05D5\u05DE\u05D9 \u05D0\u05D7\u05E8\u05D9\u05D5\u05EA",
  settings: "\u05DE\u05E7\u05D5\u05DE\u05D5\u05EA \u05E2\u05D1\u05D5\u05D3\u05D4 \u05D0\u05E4\u05E9\u05E8\u05D9\u05D9\u05DD",
  qualifications: "\u05D3\u05E8\u05D9\u05E9\u05D5\u05EA \u05D4\u05EA\u05E4\u05E7\u05D9\u05D3",
  skills: "\u05DE\u05D9\u05D5\u05DE\u05E0\u05D5\u05D9\u05D5\u05EA",
  facts: "\u05D1\u05E7\u05E6\u05E8\u05D4",
  salary: "\u05E9\u05DB\u05E8",
  median: "\u05D7\u05E6\u05D9\u05D5\u05DF",
  codes: "\u05E7\u05D5\u05D3\u05D9 \u05DE\u05E9\u05DC\u05D7 \u05D9\u05D3",
  aliases: "\u05E9\u05DE\u05D5\u05EA \u05E0\u05D5\u05E1\u05E4\u05D9\u05DD",
  certifications: "\u05D4\u05E1\u05DE\u05DB\u05D5\u05EA",
  issuer: "\u05D2\u05D5\u05E3 \u05DE\u05E1\u05DE\u05D9\u05DA",
  status: "\u05E1\u05D8\u05D8\u05D5\u05E1",
  level: "\u05E8\u05DE\u05D4",
  exam: "\u05D1\u05D7\u05D9\u05E0\u05D4",
  code: "\u05E7\u05D5\u05D3",
  items: "\u05E9\u05D0\u05DC\u05D5\u05EA",
  duration: "\u05DE\u05E9\u05DA",
  passMark: "\u05E6\u05D9\u05D5\u05DF \u05E2\u05D5\u05D1\u05E8",
  scale: "\u05E1\u05D5\u05DC\u05DD \u05E6\u05D9\u05D5\u05E0\u05D9\u05DD",
  languages: "\u05E9\u05E4\u05D5\u05EA",
  fees: "\u05E2\u05DC\u05D5\u05D9\u05D5\u05EA",
  eligibility: "\u05EA\u05E0\u05D0\u05D9 \u05E1\u05E3",
  allOf: "\u05DB\u05DC \u05D4\u05D1\u05D0\u05D9\u05DD",
  anyOf: "\u05DC\u05E4\u05D7\u05D5\u05EA \u05D0\u05D7\u05D3 \u05DE\u05D4\u05D1\u05D0\u05D9\u05DD",
  waivedIf: "\u05E4\u05D8\u05D5\u05E8 \u05D0\u05DD",
  renewal: "\u05D7\u05D9\u05D3\u05D5\u05E9",
  every: "\u05EA\u05D3\u05D9\u05E8\u05D5\u05EA",
  credits: "\u05E0\u05E7\u05D5\u05D3\u05D5\u05EA \u05D6\u05DB\u05D5\u05EA",
  methods: "\u05D0\u05D5\u05E4\u05DF \u05D4\u05D7\u05D9\u05D3\u05D5\u05E9",
  replaces: "\u05DE\u05D7\u05DC\u05D9\u05E4\u05D4 \u05D0\u05EA",
  facets: "\u05D1\u05D7\u05D9\u05E0\u05D4, \u05E2\u05DC\u05D5\u05D9\u05D5\u05EA \u05D5\u05D7\u05D9\u05D3\u05D5\u05E9",
  optional: "\u05DC\u05D0 \u05D7\u05D5\u05D1\u05D4",
  requires: "\u05E0\u05D3\u05E8\u05E9",
  choose: "\u05D9\u05E9 \u05DC\u05D1\u05D7\u05D5\u05E8 {count} \u05DE\u05EA\u05D5\u05DA {total}",
  more: plural("he", {
    one: "\u05E4\u05E8\u05D9\u05D8 \u05E0\u05D5\u05E1\u05E3",
    two: "\u05E9\u05E0\u05D9 \u05E4\u05E8\u05D9\u05D8\u05D9\u05DD \u05E0\u05D5\u05E1\u05E4\u05D9\u05DD",
    other: "{count} \u05E4\u05E8\u05D9\u05D8\u05D9\u05DD \u05E0\u05D5\u05E1\u05E4\u05D9\u05DD"
  }),
  done: "\u05D4\u05D5\u05E9\u05DC\u05DD",
  current: "\u05D1\u05EA\u05D4\u05DC\u05D9\u05DA",
  upcoming: "\u05D1\u05D4\u05DE\u05E9\u05DA",
  per: perUnit({
    hour: "\u05DC\u05E9\u05E2\u05D4",
    day: "\u05DC\u05D9\u05D5\u05DD",
    week: "\u05DC\u05E9\u05D1\u05D5\u05E2",
    month: "\u05DC\u05D7\u05D5\u05D3\u05E9",
    year: "\u05DC\u05E9\u05E0\u05D4",
    other: "\u05DC\u05DB\u05DC \u2068{unit}\u2069"
  }),
  from: "\u05D4\u05D7\u05DC \u05DE\u05BE{amount}",
  upTo: "\u05E2\u05D3 {amount}",
  about: "\u05D1\u05E1\u05D1\u05D9\u05D1\u05D5\u05EA {time}",
  until: "\u05E2\u05D3 {time}",
  nextDay: "\u05DC\u05DE\u05D7\u05E8\u05EA",
  timeZone: "\u05D0\u05D6\u05D5\u05E8 \u05D6\u05DE\u05DF: \u2068{zone}\u2069",
  place: "\u05DE\u05E7\u05D5\u05DD",
  colon: ": ",
  comma: ", "
};

var he$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  he: he
});

const hi = {
  details: "\u0935\u093F\u0935\u0930\u0923 \u0926\u0947\u0916\u0947\u0902",
  responsibilities: "\u091C\u093C\u093F\u092E\u094D\u092E\u0947\u0926\u093E\u0930\u093F\u092F\u093E\u0901",
  settings: "\u0938\u0902\u092D\u093E\u0935\u093F\u0924 \u0915\u093E\u0930\u094D\u092F\u0938\u094D\u0925\u0932",
  qualifications: "\u092F\u094B\u0917\u094D\u092F\u0924\u093E\u090F\u0901",
  skills: "\u0915\u094C\u0936\u0932",
  facts: "\u090F\u0915 \u0928\u091C\u093C\u0930 \u092E\u0947\u0902",
  salary: "\u0935\u0947\u0924\u0928",
  median: "\u092E\u093E\u0927\u094D\u092F\u093F\u0915\u093E",
  codes: "\u0935\u094D\u092F\u0935\u0938\u093E\u092F \u0915\u094B\u0921",
  aliases: "\u0905\u0928\u094D\u092F \u0928\u093E\u092E",
  certifications: "\u092A\u094D\u0930\u092E\u093E\u0923\u092A\u0924\u094D\u0930",
  issuer: "\u091C\u093E\u0930\u0940\u0915\u0930\u094D\u0924\u093E",
  status: "\u0938\u094D\u0925\u093F\u0924\u093F",
  level: "\u0938\u094D\u0924\u0930",
  exam: "\u092A\u0930\u0940\u0915\u094D\u0937\u093E",
  code: "\u0915\u094B\u0921",
  items: "\u092A\u094D\u0930\u0936\u094D\u0928",
  duration: "\u0905\u0935\u0927\u093F",
  passMark: "\u0909\u0924\u094D\u0924\u0940\u0930\u094D\u0923\u093E\u0902\u0915",
  scale: "\u0905\u0902\u0915-\u092A\u0948\u092E\u093E\u0928\u093E",
  languages: "\u092D\u093E\u0937\u093E\u090F\u0901",
  fees: "\u0936\u0941\u0932\u094D\u0915",
  eligibility: "\u092A\u093E\u0924\u094D\u0930\u0924\u093E",
  allOf: "\u0928\u093F\u092E\u094D\u0928 \u0938\u092D\u0940",
  anyOf: "\u0928\u093F\u092E\u094D\u0928 \u092E\u0947\u0902 \u0938\u0947 \u0915\u094B\u0908 \u090F\u0915",
  waivedIf: "\u091B\u0942\u091F, \u092F\u0926\u093F",
  renewal: "\u0928\u0935\u0940\u0928\u0940\u0915\u0930\u0923",
  every: "\u0905\u0902\u0924\u0930\u093E\u0932",
  credits: "\u0915\u094D\u0930\u0947\u0921\u093F\u091F",
  methods: "\u0924\u0930\u0940\u0915\u0947",
  replaces: "\u092A\u0942\u0930\u094D\u0935\u0935\u0930\u094D\u0924\u0940",
  facets: "\u092A\u0930\u0940\u0915\u094D\u0937\u093E, \u0936\u0941\u0932\u094D\u0915 \u0914\u0930 \u0928\u0935\u0940\u0928\u0940\u0915\u0930\u0923",
  optional: "\u0935\u0948\u0915\u0932\u094D\u092A\u093F\u0915",
  requires: "\u092A\u0942\u0930\u094D\u0935-\u0906\u0935\u0936\u094D\u092F\u0915\u0924\u093E",
  choose: "{total} \u092E\u0947\u0902 \u0938\u0947 {count} \u091A\u0941\u0928\u0947\u0902",
  more: "{count} \u0914\u0930",
  done: "\u092A\u0942\u0930\u094D\u0923",
  current: "\u091C\u093E\u0930\u0940",
  upcoming: "\u0906\u0917\u093E\u092E\u0940",
  per: perUnit({
    hour: "\u092A\u094D\u0930\u0924\u093F \u0918\u0902\u091F\u093E",
    day: "\u092A\u094D\u0930\u0924\u093F \u0926\u093F\u0928",
    week: "\u092A\u094D\u0930\u0924\u093F \u0938\u092A\u094D\u0924\u093E\u0939",
    month: "\u092A\u094D\u0930\u0924\u093F \u092E\u093E\u0939",
    year: "\u092A\u094D\u0930\u0924\u093F \u0935\u0930\u094D\u0937",
    other: "\u092A\u094D\u0930\u0924\u093F {unit}"
  }),
  from: "{amount} \u0938\u0947 \u0936\u0941\u0930\u0942",
  upTo: "{amount} \u0924\u0915",
  about: "\u0932\u0917\u092D\u0917 {time}",
  until: "{time} \u0924\u0915",
  nextDay: "\u0905\u0917\u0932\u0947 \u0926\u093F\u0928",
  timeZone: "\u0938\u092E\u092F \u0915\u094D\u0937\u0947\u0924\u094D\u0930: {zone}",
  place: "\u0938\u094D\u0925\u093E\u0928",
  colon: ": ",
  comma: ", "
};

var hi$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  hi: hi
});

const ja = {
  details: "\u8A73\u7D30\u3092\u898B\u308B",
  responsibilities: "\u4E3B\u306A\u8077\u52D9",
  settings: "\u6D3B\u8E8D\u306E\u5834",
  qualifications: "\u5FC5\u8981\u306A\u8CC7\u683C\u30FB\u8981\u4EF6",
  skills: "\u30B9\u30AD\u30EB",
  facts: "\u6982\u8981",
  salary: "\u7D66\u4E0E",
  median: "\u4E2D\u592E\u5024",
  codes: "\u8077\u696D\u30B3\u30FC\u30C9",
  aliases: "\u5225\u79F0",
  certifications: "\u8A8D\u5B9A\u8CC7\u683C",
  issuer: "\u8A8D\u5B9A\u6A5F\u95A2",
  status: "\u30B9\u30C6\u30FC\u30BF\u30B9",
  level: "\u30EC\u30D9\u30EB",
  exam: "\u8A66\u9A13",
  code: "\u30B3\u30FC\u30C9",
  items: "\u554F\u984C\u6570",
  duration: "\u8A66\u9A13\u6642\u9593",
  passMark: "\u5408\u683C\u57FA\u6E96",
  scale: "\u30B9\u30B3\u30A2\u7BC4\u56F2",
  languages: "\u8A00\u8A9E",
  fees: "\u8CBB\u7528",
  eligibility: "\u53D7\u9A13\u8CC7\u683C",
  allOf: "\u4EE5\u4E0B\u306E\u3059\u3079\u3066",
  anyOf: "\u4EE5\u4E0B\u306E\u3044\u305A\u308C\u304B",
  waivedIf: "\u514D\u9664\u3055\u308C\u308B\u5834\u5408",
  renewal: "\u66F4\u65B0",
  every: "\u66F4\u65B0\u5468\u671F",
  credits: "\u5358\u4F4D",
  methods: "\u66F4\u65B0\u65B9\u6CD5",
  replaces: "\u65E7\u8CC7\u683C",
  facets: "\u8A66\u9A13\u30FB\u8CBB\u7528\u30FB\u66F4\u65B0",
  optional: "\u4EFB\u610F",
  requires: "\u524D\u63D0\u6761\u4EF6",
  choose: "{total}\u9805\u76EE\u306E\u3046\u3061{count}\u9805\u76EE\u3092\u9078\u629E",
  more: "\u307B\u304B{count}\u4EF6",
  done: "\u5B8C\u4E86",
  current: "\u9032\u884C\u4E2D",
  upcoming: "\u4ECA\u5F8C",
  per: perUnit({
    hour: "/ \u6642\u9593",
    day: "/ \u65E5",
    week: "/ \u9031",
    month: "/ \u6708",
    year: "/ \u5E74",
    other: "/ {unit}"
  }),
  from: "{amount}\u4EE5\u4E0A",
  upTo: "\u6700\u5927{amount}",
  about: "{time}\u9803",
  until: "{time}\u307E\u3067",
  nextDay: "\u7FCC\u65E5",
  timeZone: "\u30BF\u30A4\u30E0\u30BE\u30FC\u30F3\uFF1A{zone}",
  place: "\u5834\u6240",
  colon: "\uFF1A",
  comma: "\u3001"
};

var ja$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  ja: ja
});

const pt = {
  details: "Ver detalhes",
  responsibilities: "Responsabilidades",
  settings: "Poss\xEDveis locais de trabalho",
  qualifications: "Qualifica\xE7\xF5es",
  skills: "Compet\xEAncias",
  facts: "Em resumo",
  salary: "Sal\xE1rio",
  median: "mediana",
  codes: "C\xF3digos de ocupa\xE7\xE3o",
  aliases: "Outras denomina\xE7\xF5es",
  certifications: "Certifica\xE7\xF5es",
  issuer: "Entidade emissora",
  status: "Situa\xE7\xE3o",
  level: "N\xEDvel",
  exam: "Exame",
  code: "C\xF3digo",
  items: "Quest\xF5es",
  duration: "Dura\xE7\xE3o",
  passMark: "Nota m\xEDnima",
  scale: "Escala",
  languages: "Idiomas",
  fees: "Taxas",
  eligibility: "Elegibilidade",
  allOf: "Todos os seguintes",
  anyOf: "Pelo menos um dos seguintes",
  waivedIf: "Dispensado se",
  renewal: "Renova\xE7\xE3o",
  every: "Periodicidade",
  credits: "Cr\xE9ditos",
  methods: "Modalidades",
  replaces: "Substitui",
  facets: "Exame, taxas e renova\xE7\xE3o",
  optional: "Opcional",
  requires: "Requer",
  choose: "Escolher {count} de {total}",
  more: "Mais {count}",
  done: "Conclu\xEDdo",
  current: "Em andamento",
  upcoming: "A seguir",
  per: perUnit({
    hour: "por hora",
    day: "por dia",
    week: "por semana",
    month: "por m\xEAs",
    year: "por ano",
    other: "por {unit}"
  }),
  from: "a partir de {amount}",
  upTo: "at\xE9 {amount}",
  about: "por volta de {time}",
  until: "at\xE9 {time}",
  nextDay: "dia seguinte",
  timeZone: "Fuso hor\xE1rio: {zone}",
  place: "Local",
  colon: ": ",
  comma: ", "
};

var pt$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  pt: pt
});

const zh = {
  details: "\u67E5\u770B\u8BE6\u60C5",
  responsibilities: "\u5DE5\u4F5C\u804C\u8D23",
  settings: "\u5DE5\u4F5C\u573A\u6240",
  qualifications: "\u4EFB\u804C\u8D44\u683C",
  skills: "\u6280\u80FD",
  facts: "\u6982\u89C8",
  salary: "\u85AA\u8D44",
  median: "\u4E2D\u4F4D\u6570",
  codes: "\u804C\u4E1A\u4EE3\u7801",
  aliases: "\u53C8\u79F0",
  certifications: "\u4E13\u4E1A\u8BA4\u8BC1",
  issuer: "\u9881\u53D1\u673A\u6784",
  status: "\u72B6\u6001",
  level: "\u7EA7\u522B",
  exam: "\u8003\u8BD5",
  code: "\u4EE3\u7801",
  items: "\u9898\u6570",
  duration: "\u65F6\u957F",
  passMark: "\u53CA\u683C\u5206\u6570",
  scale: "\u8BC4\u5206\u8303\u56F4",
  languages: "\u8BED\u8A00",
  fees: "\u8D39\u7528",
  eligibility: "\u62A5\u8003\u6761\u4EF6",
  allOf: "\u987B\u6EE1\u8DB3\u4EE5\u4E0B\u5168\u90E8\u6761\u4EF6",
  anyOf: "\u6EE1\u8DB3\u4EE5\u4E0B\u4EFB\u4E00\u6761\u4EF6",
  waivedIf: "\u7B26\u5408\u4EE5\u4E0B\u6761\u4EF6\u53EF\u514D\u9664",
  renewal: "\u7EED\u8BC1",
  every: "\u5468\u671F",
  credits: "\u5B66\u5206",
  methods: "\u65B9\u5F0F",
  replaces: "\u53D6\u4EE3",
  facets: "\u8003\u8BD5\u3001\u8D39\u7528\u4E0E\u7EED\u8BC1",
  optional: "\u53EF\u9009",
  requires: "\u524D\u63D0",
  choose: "\u4ECE {total} \u9879\u4E2D\u9009\u62E9 {count} \u9879",
  more: "\u8FD8\u6709 {count} \u9879",
  done: "\u5DF2\u5B8C\u6210",
  current: "\u8FDB\u884C\u4E2D",
  upcoming: "\u672A\u5F00\u59CB",
  per: perUnit({
    hour: "/ \u5C0F\u65F6",
    day: "/ \u5929",
    week: "/ \u5468",
    month: "/ \u6708",
    year: "/ \u5E74",
    other: "/ {unit}"
  }),
  from: "{amount} \u8D77",
  upTo: "\u6700\u9AD8 {amount}",
  about: "\u7EA6 {time}",
  until: "\u81F3 {time}",
  nextDay: "\u6B21\u65E5",
  timeZone: "\u65F6\u533A\uFF1A{zone}",
  place: "\u5730\u70B9",
  colon: "\uFF1A",
  comma: "\uFF0C"
};

var zh$1 = /*#__PURE__*/Object.freeze({
  __proto__: null,
  zh: zh
});
