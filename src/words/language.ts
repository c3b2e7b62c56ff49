/**
 * The language of an element: its own or its nearest ancestor's `lang`, across shadow roots, as a tag that `Intl`
 * accepts; `en` where the page says nothing usable.
 */
export const languageOf = (element: Element): string => canonical(inherited(element, 'lang') ?? '');

/** An attribute of an element, else of its nearest ancestor that has it, across shadow roots. */
export function inherited(element: Element, attribute: string): string | undefined {
  for (
    let here: Element | undefined = element;
    // The root of what is in no page may be a link, whose `host` is a text.
    here?.closest;
    here = (here.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const found = here.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute)!;
  }
  return undefined;
}

/** Which way a language runs. `Intl` cannot tell in all engines. */
export const directionOf = (lang: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(lang) ? 'rtl' : 'ltr';

/** `en_US` is meant as `en-US`; a tag that no standard knows is read as English. */
export const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
};
