#!/usr/bin/env node
/*! career-elements 0.1.0 | MIT | notices: cli.LICENSES.txt */
import { existsSync, readFileSync } from 'node:fs';
import { styleText, parseArgs } from 'node:util';
import { readFile, stat as stat$1 } from 'node:fs/promises';
import { join as join$1 } from 'node:path';
import * as nativeFs from 'fs';
import { statSync, stat, realpathSync, realpath, readdirSync, readdir } from 'fs';
import { sep, basename, dirname, resolve, normalize, relative, posix, isAbsolute } from 'path';
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
const flag$1 = { kind: "flag" };
const time = { kind: "time" };
const date = { kind: "date" };
const list = (item) => ({ kind: "list", item });
const object = (fields, ...required) => ({ kind: "object", fields, required });
const textOr = (object2) => ({ kind: "either", object: object2 });

const action = object({ label: text$1, href: text$1 }, "label", "href");
const image = object({ src: text$1, alt }, "src", "alt");
const item$1 = object({ title: text$1, description: text$1 });
const overview = object({ heading: text$1, paragraphs: list(text$1) });
const responsibilities = object({ heading: text$1, items: list(textOr(item$1)) });
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
    aliases: list(text$1),
    overview,
    responsibilities,
    settings: list(text$1),
    qualifications: list(text$1),
    skills: list(textOr(skill)),
    facts: list(fact),
    salary,
    codes: list(code),
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
  languages: list(text$1)
});
const fee = object(
  { kind: text$1, amount: value, currency: text$1, condition: text$1 },
  "kind",
  "amount",
  "currency"
);
const renewal = object({ every: value, credits: value, methods: list(text$1) });
const eligibilityRule = object({
  get all() {
    return list(eligibility);
  },
  get any() {
    return list(eligibility);
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
    fees: list(fee),
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
  optional: flag$1,
  status: text$1,
  requires: list(text$1)
};
const step = object({
  ...stepFields,
  get choose() {
    return choice;
  }
});
const choice = object({ count: number, of: list(step) }, "count", "of");
const pathway = object(
  { heading: text$1, intro: text$1, ordered: flag$1, steps: list(step), action },
  "steps"
);
const slot = object({
  label: text$1,
  start: time,
  end: time,
  approximate: flag$1,
  title: text$1,
  description: text$1,
  activities: list(textOr(item$1)),
  place: text$1
});
const day = object({ heading: text$1, intro: text$1, date, timeZone: text$1, slots: list(slot) }, "slots");
const closing = object({ heading: text$1, text: text$1, action });
const career = object(
  { lang: text$1, role, certifications: list(certification), pathway, day, closing },
  "role"
);

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
      if (!isRecord(given)) {
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
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const PARTS = Object.keys(career.fields).filter((field) => field !== "lang");
const isDocument = (value) => isRecord(value) && PARTS.some((part2) => Object.hasOwn(value, part2));
const part = (value, name) => isDocument(value) ? { value: value[name], at: [name] } : { value, at: [] };
function pick(value, ref) {
  const { value: given, at } = part(value, "certifications");
  if (!Array.isArray(given)) return { value: given, at };
  const list = given;
  const index = ref ? list.findIndex((entry) => isRecord(entry) && (entry["id"] === ref || entry["acronym"] === ref)) : 0;
  if (index >= 0) return { value: list[index], at: [...at, index] };
  return {
    value: void 0,
    at,
    problem: { at: ["ref"], code: "ref", given: ref, known: list }
  };
}

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
  "pathway-timeline": { words: ["pathway", "pathways"], schema: pathway, part: "pathway", item: step },
  "day-schedule": { words: ["day", "days"], schema: day, part: "day", item: slot }
};
const isWidget = (name) => WIDGETS.includes(name);
function unitsOf(value, as) {
  if (!Array.isArray(value)) return [unit(value, [], as)];
  const entries = value;
  const bare = as ?? guess(mergedNames(entries));
  const { item, schema } = KINDS$1[bare];
  if (item && !entries.some((entry) => isDocument(entry) || lacksNothing(entry, schema)))
    return [{ widget: bare, schema: list(item), value, at: [], guessed: !as }];
  return entries.map((entry, index) => unit(entry, [index], as));
}
const unit = (value, at, as) => {
  const widget = as ?? guess(value);
  const { schema, part: name } = KINDS$1[widget];
  const guessed = !as && !isDocument(value);
  if (!name) return { widget, schema, value, at, guessed };
  const { value: own, at: below } = part(value, name);
  const several = Array.isArray(own) && widget === "certification-badge";
  return { widget, schema: several ? list(schema) : schema, value: own, at: [...at, ...below], guessed };
};
const lacksNothing = (value, { required }) => isRecord(value) && required.every((key) => Object.hasOwn(value, key));
const mergedNames = (entries) => Object.fromEntries(entries.slice(0, 50).flatMap((entry) => isRecord(entry) ? Object.entries(entry) : []));
function guess(value) {
  if (isDocument(value) || !isRecord(value)) return "spotlight";
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

const hosts = Object.entries(HOSTS).map(([key, { name }]) => `  ${key.padEnd(10)}  ${name}`).join("\n");
const HELP = `career-elements: tools for the widgets of career pages

  career-elements validate FILE\u2026              Is my document right? What has to be changed, and where?
  career-elements snippet FILE --for HOST     What do I paste into my website?

More about one of them: career-elements validate --help, career-elements snippet --help

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
${hosts.replace(/^/gm, "                ")}
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

const harmless = (text) => text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\uFFFD");
const glance = (text, length = 40) => harmless(text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026` : text);
const quote = (text, length) => `\u201C${glance(String(text), length)}\u201D`;
const excerptAt = (text, index) => {
  const from = Math.max(index - 40, index && text.lastIndexOf("\n", index - 1) + 1);
  const [line] = text.slice(from, from + 60).split("\n");
  return `${harmless(line)}
${" ".repeat(index - from)}^`;
};

const about = (said, todo) => ({ given, detail = "" }) => ({
  expected: "the address of a JSON document",
  received: `${quote(given, ADDRESS)}, ${said(glance(detail, ADDRESS))}`,
  suggestion: todo(detail, String(given))
});
const ADDRESS = 100;
const wrongScheme = about(
  (scheme) => `which starts with \u201C${scheme}\u201D`,
  (scheme) => /^(?:file|[a-z]):$/.test(scheme) ? "That is a place on your own computer, which visitors cannot read: put the file on the website, and write where it is there, like /careers/nurse.json." : scheme === "data:" ? "Write the data itself into the attribute data-career." : "Write an address that starts with https://, or with / for a file on this website."
);
const badStatus = about(
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
const notLoaded = about(
  (why) => `which could not be loaded: ${why}`,
  (why, address) => {
    if (/time|abort/i.test(why)) return "The server is too slow: try again, or put the file on another one.";
    if (/invalid|malformed|parse/i.test(why))
      return "Correct the address, so that it is like https://example.org/careers/nurse.json or /careers/nurse.json.";
    return /^http:/i.test(address) ? "Write https:// in place of http://, and open the address in a browser to see that it works." : "Open the address in a browser. If it shows there, it belongs to another website, which has to allow this one with the header Access-Control-Allow-Origin: or put the file on this website.";
  }
);
const tooLarge = about(
  (size) => `which holds more than ${size}`,
  () => "Check that it is the right file; if it is, make one file for each career."
);
const nothingThere = about(
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
const mended = ({ known: [repair] = [] }) => {
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
const PAGE$1 = /^(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|title|meta)\b/i;
const LINK = /^(?:https?:|\.{0,2}\/)[^\s{}[\]]+$|^[\w./-]+\.json(?:[?#]\S*)?$/i;
const somethingElse = (text, { detail }) => {
  const start = text.slice(0, 1e3);
  if (PAGE$1.test(start)) {
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
  const names = known.flatMap((entry) => isRecord(entry) ? [entry["acronym"] ?? entry["id"]] : []).filter((name) => typeof name === "string");
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
      return isRecord(given) ? "Put it in square brackets: a [ before its { and a ] after its }." : 'Write the entries between square brackets, with commas between them, like ["Hospital", "Clinic"].';
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
  mended,
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

function decode(text) {
  for (const reading of readings(text)) {
    try {
      return { value: JSON.parse(reading), problems: [] };
    } catch {
    }
  }
  return void 0;
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

const START = { line: 1, column: 1 };
const whole = (saying) => ({
  ...sayOf(saying),
  ...START,
  length: 1,
  placed: false
});
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
function inspect(text, as) {
  const { value, findings, reading } = parse(text);
  if (!reading) return { text, units: [], findings, wrong: 1 };
  const units = unitsOf(value, as);
  if (!units.length) return { text, value, units, findings: [...findings, whole(EMPTY_LIST)], wrong: 1 };
  const checked = units.map((unit) => check(unit.schema, unit.value, unit.at).problems);
  const wanted = checked.flat().map(({ at }) => at);
  const { placeOf, duplicates } = findPlaces(reading === "decoded" ? "" : text, wanted);
  const position = positionsIn(text);
  const isList = Array.isArray(value) && units[0].at.length > 0;
  const found = (issue, span) => ({
    ...issue,
    // In a list of documents, the first number of a path says which of them.
    ...isList && { path: `Document ${issue.path}`, message: `Document ${issue.message}` },
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
  const { given, data, problems } = widget === "certification-badge" ? badge(document, ref) : portion(widget, document);
  if (data === void 0) return { notes: [...problems.map(explain), ...findings].slice(0, 1).map(inWords) };
  if (!isWritable(given))
    return { notes: ["It holds brackets within brackets, deeper than any page can show: remove them."] };
  const lang = isRecord(document) && typeof document["lang"] === "string" ? document["lang"].trim() : "";
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
function badge(document, ref) {
  const { value: given, at, problem } = pick(document, ref);
  return problem ? { problems: [problem] } : { given, ...check(certification, given, at) };
}
function portion(widget, document) {
  const { schema, part: name, item } = KINDS$1[widget];
  const { value: given, at } = name ? part(document, name) : { value: document, at: [] };
  if (Array.isArray(given) && item) {
    const { data: data2, problems: problems2 } = check(list(item), given, at);
    return { given, data: data2 && { [BARE.get(item)]: data2 }, problems: problems2 };
  }
  const certifications = widget === "pathway-timeline" && isRecord(document) && document["certifications"];
  if (!certifications) return { given, ...check(schema, given, at) };
  const { data, problems } = check(schema, given ?? { steps: [] }, at);
  const known = check(list(certification), certifications).data ?? [];
  return {
    given: { pathway: given, certifications },
    data: data && { ...data, certifications: known },
    problems
  };
}
const BARE = /* @__PURE__ */ new Map([
  [step, "steps"],
  [slot, "slots"]
]);

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
	let parent = dirname(path);
	let depth = 1;
	while (parent !== state.root && depth < 2) {
		const resolvedPath = state.symlinks.get(parent);
		const isSameRoot = !!resolvedPath && (resolvedPath === resolved || resolvedPath.startsWith(resolved) || resolved.startsWith(resolvedPath));
		if (isSameRoot) depth++;
		else parent = dirname(parent);
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
						const directoryPath$1 = normalizePath(dirname(resolvedPath), this.state.options);
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
		stat: opts.fs.stat || stat,
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

const STANDARD_INPUT = "-";
async function filesOf(names) {
  const files = /* @__PURE__ */ new Set();
  for (const name of names) for (const file of await expand(name)) files.add(file);
  return [...files];
}
async function expand(name) {
  if (name === STANDARD_INPUT) return [name];
  const found = await stat$1(name).catch(() => void 0);
  if (found && !found.isDirectory()) return [name];
  const slashed = process.platform === "win32" ? name.replaceAll("\\", "/") : name;
  if (found) return search("**/*.json", name);
  return isDynamicPattern(slashed) ? search(slashed) : [name];
}
async function search(pattern, folder) {
  const files = await glob(pattern, {
    ignore: ["**/node_modules/**"],
    expandDirectories: false,
    ...folder && { cwd: folder }
  });
  return (files.length ? files.sort() : [pattern]).map((file) => join$1(folder ?? "", file));
}
async function readBytes(file) {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
const nameOf = (file) => file === STANDARD_INPUT ? "standard input" : harmless(file);

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

const SCHEMES = ["http:", "https:", "mailto:", "tel:"];
function safeUrl(address) {
  const trimmed = address.trim();
  try {
    return SCHEMES.includes(new URL(trimmed, "https://base.invalid/").protocol) ? trimmed : void 0;
  } catch {
    return void 0;
  }
}

const en = {
  responsibilities: "Responsibilities",
  settings: "Where you might work",
  qualifications: "Qualifications",
  skills: "Skills",
  facts: "At a glance"};

const readable = (widget, data, escape) => WRITERS[widget](data, writer(escape), 2);
function writer(escape) {
  const text = (words) => escape(words.replace(/[\s\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]+/gu, " ").trim());
  const element = (tag, words) => words === void 0 ? [] : [`<${tag}>${text(words)}</${tag}>`];
  return {
    heading: (level, words) => element(`h${Math.min(level, 6)}`, words),
    paragraph: (words) => element("p", words),
    /** An address that no browser should follow leaves its words. */
    link: ({ label, href }) => {
      const url = href === void 0 ? void 0 : safeUrl(href);
      return url === void 0 ? element("p", label) : [`<p><a href="${text(url)}">${text(label)}</a></p>`];
    },
    list: (items, tag = "ul") => items?.length ? [`<${tag}>`, ...items.map((item2) => `  <li>${text(item2)}</li>`), `</${tag}>`] : []
  };
}
const join = (...words) => words.filter(Boolean).join(": ");
const item = (given) => typeof given === "string" ? given : join(given.title, given.description);
const WRITERS = {
  "role-card": (role, write, level) => [
    ...write.heading(level, role.name),
    ...write.paragraph(role.tagline),
    ...write.paragraph(role.description),
    ...write.heading(level + 1, role.overview?.heading),
    ...(role.overview?.paragraphs ?? []).flatMap((text) => write.paragraph(text)),
    ...section(
      write,
      level + 1,
      role.responsibilities?.heading ?? en.responsibilities,
      role.responsibilities?.items?.map(item)
    ),
    ...section(write, level + 1, en.settings, role.settings),
    ...section(write, level + 1, en.qualifications, role.qualifications),
    ...section(
      write,
      level + 1,
      en.skills,
      role.skills?.map((skill) => typeof skill === "string" ? skill : join(skill.name, skill.level))
    ),
    ...section(
      write,
      level + 1,
      en.facts,
      role.facts?.map(({ label, value }) => join(label, String(value)))
    ),
    ...role.action ? write.link(role.action) : []
  ],
  "certification-badge": (it, write, level) => [
    ...write.heading(level, join(it.acronym, it.name)),
    ...write.paragraph(it.description),
    ...it.action ? write.link({ ...it.action, label: `${it.action.label}: ${it.acronym ?? it.name}` }) : []
  ],
  "pathway-timeline": ({
    heading,
    intro,
    ordered,
    steps,
    action,
    certifications
  }, write, level) => [
    ...write.heading(level, heading),
    ...write.paragraph(intro),
    ...write.list(
      steps.length ? stepLines(steps, certifications ?? []) : certifications?.map((it) => join(it.acronym, it.name)),
      ordered ? "ol" : "ul"
    ),
    ...action ? write.link(action) : []
  ],
  "day-schedule": ({ heading, intro, slots }, write, level) => [
    ...write.heading(level, heading),
    ...write.paragraph(intro),
    ...write.list(slots.map(slotLine), "ol")
  ],
  spotlight: ({ role, certifications, pathway, day, closing }, write, level) => [
    ...WRITERS["role-card"](role, write, level),
    ...pathway ? WRITERS["pathway-timeline"](
      { ...pathway, ...certifications && { certifications } },
      write,
      level + 1
    ) : [],
    ...(certifications ?? []).flatMap((it) => WRITERS["certification-badge"](it, write, level + 1)),
    ...day ? WRITERS["day-schedule"](day, write, level + 1) : [],
    ...write.heading(level + 1, closing?.heading),
    ...write.paragraph(closing?.text),
    ...closing?.action ? write.link(closing.action) : []
  ]
};
const section = (write, level, heading, items) => items?.length ? [...write.heading(level, heading), ...write.list(items)] : [];
const stepLines = (steps, certifications) => steps.flatMap(({ title, certification: given, description, choose }) => {
  const known = typeof given === "string" ? certifications.find(({ id, acronym }) => given === id || given === acronym) : given;
  const name = title ?? (known ? join(known.acronym, known.name) : typeof given === "string" ? given : void 0);
  const alternatives = stepLines(choose?.of ?? [], certifications).join(" \xB7 ");
  const line = join(name, description, alternatives);
  return line ? [line] : [];
});
const slotLine = ({ label, start, end, title, description, activities }) => {
  const time = start && end ? `${start}\u2013${end}` : start ?? end;
  const words = [description, ...(activities ?? []).map(item)].filter(Boolean).join(" \xB7 ");
  return join([label, time].filter(Boolean).join(", "), title, words);
};

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
    ...readable(widget, content.data, escape).map((line) => `  ${line}`),
    isTag ? `</career-${widget}>` : "</div>"
  ];
  const address = content.script ?? (script === "beside" ? DEFAULT_SCRIPT : void 0);
  return `${address === void 0 ? "" : `${scriptLine(address)}

`}${lines.join("\n")}
`;
}
const DEFAULT_SCRIPT = "/career-elements.js";
const langAttribute = (lang) => lang === void 0 ? "" : ` lang="${inAnything(lang)}"`;
const tag = ({ widget, src, lang, data }, bound, indent) => [
  `<career-${widget}${langAttribute(lang)} ${src === void 0 ? bound : `src="${inAnything(src)}"`}>`,
  ...readable(widget, data, inAnything).map((line) => `  ${line}`),
  `</career-${widget}>`
].map((line) => indent + line).join("\n");
const imports = ({ widget, script }) => script === void 0 ? `import 'career-elements/elements/${widget}/career-${widget}.js';
` : "";
const constant = ({ src, value }, wrap = (json) => json) => src === void 0 ? `
const data = ${wrap(literal(value))};
` : "";
const react = (content) => `${imports(content)}${constant(content)}
export function ${pascal(content.widget)}() {
  return (
${tag(content, "data-career={JSON.stringify(data)}", "    ")}
  );
}
`;
const vue = (content) => `<script setup>
${imports(content)}${constant(content)}<\/script>

<template>
${tag(content, ':data-career="JSON.stringify(data)"', "  ")}
</template>
`;
const svelte = (content) => `<script>
${indented(`${imports(content)}${constant(content)}`)}<\/script>

${tag(content, "data-career={JSON.stringify(data)}", "")}
`;
const angular = (content) => `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${imports(content)}${constant(content, (json) => `JSON.stringify(${json})`)}
@Component({
  selector: 'app-${content.widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${tag(content, '[attr.data-career]="data"', "    ")}
  \`,
})
export class ${pascal(content.widget)}Component {${content.src === void 0 ? "\n  readonly data = data;\n" : ""}}
`;
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const indented = (text) => text.replace(/^(?=.)/gm, "  ");

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

async function snippet(file, { host: key, src, script, ...wish }) {
  const host = HOSTS[key];
  const { content, notes } = await contentOfFile(file, wish);
  if (content) await print(process.stdout, paste(host, { ...content, src, script }));
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
    count(total, result);
    if (json) {
      await print(stdout, `${index ? ",\n" : "[\n"}${JSON.stringify(entry(file, result))}`);
    } else if (result.findings.length) {
      progress.clear();
      await print(stdout, report(file, result, paint));
    }
    if (stdout.destroyed) break;
  }
  progress.clear();
  await print(stdout, json ? files.length ? "\n]\n" : "[]\n" : summary(total, paint));
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
  const shown = findings.slice(0, MAX_SHOWN).map((finding) => `${describe(file, finding, lines, paint)}
`);
  const more = findings.length - shown.length;
  return shown.join("") + (more ? `\u2026 and ${more} more in ${nameOf(file)}

` : "");
}
function describe(file, finding, lines, paint) {
  const { line, column, message, suggestion, severity } = finding;
  const colour = severity === "error" ? "red" : "yellow";
  const output = [
    paint("bold", `${nameOf(file)}:${line}:${column}`) + (severity === "warning" ? " (warning)" : ""),
    `  ${paint(colour, sentence(harmless(message)))}`
  ];
  if (suggestion) output.push(`  ${sentence(harmless(suggestion))}`);
  for (const { number, text, kind } of finding.placed ? codeFrame(lines, finding, finding.length) : []) {
    const mark = kind === "here" ? paint(colour, ">") : " ";
    output.push(
      `  ${mark} ${paint("dim", `${number} |`)} ${kind === "caret" ? paint(colour, text) : text}`.trimEnd()
    );
  }
  return `${output.join("\n")}
`;
}
const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function count(total, { units, findings, wrong }) {
  const documents = units.length || 1;
  total.documents += documents;
  total.wrong += wrong;
  total.right += documents - wrong;
  total.warnings += findings.filter(({ severity }) => severity === "warning").length;
  for (const { widget, guessed } of units)
    if (guessed) total.guesses.set(widget, (total.guesses.get(widget) ?? 0) + 1);
}
function summary({ documents, right, wrong, warnings, guesses }, paint) {
  const result = wrong ? paint("red", `${right} right, ${wrong} with problems`) : paint("green", documents === 1 ? "right" : "all right");
  const warned = warnings ? `, ${warnings} ${warnings === 1 ? "warning" : "warnings"}` : "";
  const taken = [...guesses].map(
    ([widget, n]) => `${n} ${KINDS$1[widget].words[n === 1 ? 0 : 1]} (--as ${widget})`
  );
  return [
    `${documents} ${documents === 1 ? "document" : "documents"}: ${result}${warned}`,
    ...(wrong || warnings) && hasPage ? [`More about each message: ${PAGE.href}`] : [],
    ...taken.length ? [`Taken for: ${taken.join(", ")}. If that is not what you meant, say it with --as.`] : [],
    ""
  ].join("\n");
}

class Misunderstood extends Error {
}
const text = { type: "string" };
const flag = { type: "boolean" };
async function main([command, ...args]) {
  switch (command) {
    case "validate":
      return validateCommand(args);
    case "snippet":
      return snippetCommand(args);
    case "--version":
    case "-v":
      return say(`${version()}
`);
    case void 0:
      await print(process.stderr, HELP);
      throw new Misunderstood("Say what to do: validate or snippet.");
    case "help":
    case "--help":
    case "-h":
      return say(HELP);
    default:
      throw new Misunderstood(`There is no command \u201C${command}\u201D. There are validate and snippet.`);
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
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
try {
  process.exitCode = await main(process.argv.slice(2)) ? 0 : 1;
} catch (error) {
  if (!(error instanceof Misunderstood)) throw error;
  process.exitCode = 2;
  const [command = ""] = process.argv.slice(2);
  const help = ["validate", "snippet"].includes(command) ? `${command} --help` : "--help";
  process.stderr.write(`${error.message}
More: career-elements ${help}
`);
}
