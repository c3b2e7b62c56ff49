/**
 * An amount of money in a language: `395`, `USD` is “$395” in `en`. An amount given as text is the author's wording and
 * stays as it is, with the currency after it.
 */
export function money(amount: string | number, currency: string, lang: string): string {
  if (typeof amount === 'number') {
    try {
      return new Intl.NumberFormat(lang, {
        style: 'currency',
        currency,
        minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
      }).format(amount);
    } catch {
      // Not a currency code of ISO 4217: “credits”, “points”.
      return `${amount.toLocaleString(lang)} ${currency}`;
    }
  }
  return amount.includes(currency) ? amount : `${amount} ${currency}`;
}

/** A length of time as the author gave it; an ISO 8601 duration (`PT3H`, `P2Y`) is worded in the language. */
export function duration(given: string | number, lang: string): string {
  const iso = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(
    String(given),
  );
  if (!iso) return String(given);
  const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;
  const parts = units.flatMap((unit, i) =>
    iso[i + 1]
      ? [new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(iso[i + 1]))]
      : [],
  );
  return parts.length ? new Intl.ListFormat(lang, { type: 'unit' }).format(parts) : String(given);
}

/** A value as a sentence holds it: a list joined, a duration worded, anything else as the author gave it. */
export const worded = (
  given: string | number | readonly string[] | undefined,
  lang: string,
): string | undefined => {
  if (typeof given === 'object') return given.length ? new Intl.ListFormat(lang).format(given) : undefined;
  return given === undefined ? undefined : duration(given, lang);
};
