/**
 * The language of an element: its own or its nearest ancestor's `lang`, across shadow roots, as a tag that `Intl`
 * accepts; `en` where the page says nothing usable.
 */
export function languageOf(element: Element): string {
  for (
    let here: Element | undefined = element;
    here;
    here = (here.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const lang = here.closest('[lang]')?.getAttribute('lang');
    if (lang) return canonical(lang);
  }
  return 'en';
}

/** `en_US` is meant as `en-US`; a tag that no standard knows is read as English. */
export const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};
