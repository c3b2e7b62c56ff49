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

export { canonical, directionOf, inherited, languageOf };
