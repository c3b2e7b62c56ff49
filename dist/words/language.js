function languageOf(element) {
  for (let here = element; here; here = here.getRootNode().host) {
    const lang = here.closest("[lang]")?.getAttribute("lang");
    if (lang) return canonical(lang);
  }
  return "en";
}
const canonical = (tag) => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? "en";
  } catch {
    return "en";
  }
};

export { canonical, languageOf };
