import { UNITS, plural, perUnit } from './forms.js';

const ATTRIBUTE = "data-career-words";
const TOOLS = ["copyLink", "linkCopied", "saveImage", "saveCalendar"];
const MOST = 200;
function ownWords(speaker, lang, words, english, problems, decode, mend) {
  const own = {};
  for (const text of given(speaker)) {
    const decoded = decode(text) ?? mendedText(text, mend, speaker);
    if (!decoded) continue;
    const { value, problems: found } = decoded;
    for (const problem of found) problems.push({ ...problem, at: [ATTRIBUTE, ...problem.at] });
    if (value === void 0) continue;
    if (!isRecord(value)) {
      problems.push({ at: [ATTRIBUTE], code: "object", given: value });
      continue;
    }
    const entries = Object.entries(value);
    if (entries.length > MOST) problems.push({ at: [ATTRIBUTE], code: "count", known: [MOST] });
    for (const [name, value2] of entries.slice(0, MOST)) {
      const phrase = read(name, value2, lang, english, problems);
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
      const text = Element.prototype.getAttribute.call(here, ATTRIBUTE);
      if (text?.trim()) yield text;
    }
  }
}
function read(name, value, lang, english, problems) {
  const known = [...Object.keys(english), ...TOOLS];
  if (!known.includes(name)) {
    problems.push({ at: [ATTRIBUTE, name], code: "name", known });
    return void 0;
  }
  const places = placesIn(english[name] ?? "");
  const isCounted = places.includes("{count}");
  if (!isRecord(value) || !(isCounted || places.includes("{unit}")))
    return isPhrase(value, [name], places, problems) ? value : void 0;
  const kinds = isCounted ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories : [...UNITS, "other"];
  const forms = Object.entries(value).filter(([kind, phrase]) => {
    if (kinds.includes(kind)) return isPhrase(phrase, [name, kind], places, problems);
    problems.push({ at: [ATTRIBUTE, name, kind], code: "name", known: kinds });
    return false;
  });
  const usable = Object.fromEntries(forms);
  if (Object.hasOwn(usable, "other")) return isCounted ? plural(lang, usable) : perUnit(usable);
  if (!Object.hasOwn(value, "other"))
    problems.push({ at: [ATTRIBUTE, name, "other"], code: "missing", known: ["text"] });
  return void 0;
}
function isPhrase(value, at, places, problems) {
  if (typeof value !== "string" || !value.trim()) {
    problems.push({ at: [ATTRIBUTE, ...at], code: "text", given: value });
    return false;
  }
  const unknown = placesIn(value).filter((place) => !places.includes(place));
  for (const place of unknown) problems.push({ at: [ATTRIBUTE, ...at, place], code: "name", known: places });
  return !unknown.length;
}
const placesIn = (phrase) => phrase.match(/\{\w+\}/g) ?? [];
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

export { ownWords };
