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
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
};

export { canonical, inherited, languageOf };
